import type { CanonicalRule } from './rule-entry.ts'

/** Rules about what has happened since the round before. */
export const sinceLastRound = {
  R51: {
    version: 1,
    name: { sv: 'Kvarstående stort problem', en: 'Large problem that remains' },
    explanation: {
      sv: 'Samma svarande bedömer problemet som stort två omgångar i rad, med samma insatser som inte är utvärderade.',
      en: 'The same respondent judges the problem as large two rounds in a row, with the same initiatives, which have not been evaluated.',
    },
    reads: {
      problems: ['concern'],
      initiatives: ['name', 'problems', 'phase', 'statusSinceLast', 'evaluated'],
      jointActions: ['name', 'problems', 'phase', 'evaluated'],
    },
    sources: ['previousRound'],
    tasks: ['knowledge_based_work', 'evidence_base'],
  },
  R52: {
    version: 2,
    name: { sv: 'Försvunnen insats', en: 'Initiative that has disappeared' },
    explanation: {
      sv: 'En insats som pågick i förra omgången finns inte med i årets svar, varken som pågående, ändrad eller avslutad.',
      en: 'An initiative that was ongoing in the last round is not among this year’s answers, neither as ongoing, changed nor ended.',
    },
    reads: { initiatives: ['name', 'phase', 'statusSinceLast'], jointActions: ['name', 'phase'] },
    sources: ['previousRound'],
    tasks: ['practical_support'],
  },
  R53: {
    version: 1,
    name: { sv: 'Försämring', en: 'Decline' },
    explanation: {
      sv: 'Lägesbilden är inte längre aktuell, rådet inte längre aktivt, överenskommelsen gäller inte längre eller så har tiden för samordning minskat.',
      en: 'The picture is no longer current, the council no longer active, the agreement no longer in force, or the time for coordination has fallen.',
    },
    reads: {
      knowledge: ['pictureStatus', 'pictureMonth'],
      organisation: ['council', 'fteAllocated'],
      agreements: ['agreementStatus', 'agreementTo'],
    },
    partial: true,
    sources: ['previousRound'],
    tasks: ['practical_support', 'collaboration_exchange', 'cross_municipal', 'knowledge_based_work'],
    thresholds: {
      timeFallen: {
        term: { sv: 'minskningen av tiden för samordning', en: 'the fall in the time for coordination' },
        question: {
          sv: 'Hur stor minskning av tiden för samordning räknas som en försämring?',
          en: 'How large a fall in the time for coordination counts as a decline?',
        },
        explanation: {
          sv: 'Tiden för samordning räknas som försämrad när den har minskat med minst {{value}} sedan förra omgången.',
          en: 'The time for coordination counts as declined when it has fallen by at least {{value}} since the last round.',
        },
        unit: 'percent',
        default: 25,
        min: 1,
        max: 100,
      },
    },
  },
  R54: {
    version: 2,
    name: { sv: 'Kvarstående utvecklingsbehov', en: 'Development need that remains' },
    explanation: {
      sv: 'Det som skulle åtgärdas efter förra omgången hittas igen. Regeln hittar inget eget: den höjer allvarlighetsgraden ett steg och märker det som kvarstående.',
      en: 'What was to be worked on after the last round is found again. The rule finds nothing of its own: it raises the severity by one step and marks the need as carried over.',
    },
    reads: {},
    sources: ['previousRound', 'findings'],
    tasks: [],
  },
  R55: {
    version: 2,
    name: { sv: 'Utlovat stöd som inte levererats', en: 'Promised support that was not given' },
    explanation: {
      sv: 'Länsstyrelsen planerade ett stöd i förra omgången, men varken kommunen eller polisen uppger att det har getts.',
      en: 'The county administrative board planned support in the last round, but neither the municipality nor the police say that it was given.',
    },
    reads: { support: ['received'] },
    sources: ['previousRound'],
    tasks: [
      'practical_support',
      'collaboration_exchange',
      'cross_municipal',
      'knowledge_based_work',
      'evidence_base',
      'training',
      'local_national_link',
    ],
  },
  R56: {
    version: 2,
    name: { sv: 'Förbättring', en: 'Improvement' },
    explanation: {
      sv: 'Det som en regel hittade i förra omgången hittas inte längre, eller så har kommunens och polisens bild av ett problem närmat sig varandra. Det är en god nyhet, inte ett utvecklingsbehov.',
      en: 'What a rule found in the last round is no longer found, or the municipality’s and the police’s pictures of a problem have come closer. It is no development need, but good news.',
    },
    reads: {},
    sources: ['previousRound', 'findings'],
    tasks: [],
  },
  R57: {
    version: 2,
    name: { sv: 'Minskat deltagande', en: 'Less participation' },
    explanation: {
      sv: 'Kommunen eller polisen svarade i förra omgången men inte i den här.',
      en: 'The municipality or the police answered in the last round but not in this one.',
    },
    reads: {},
    sources: ['previousRound', 'submissions'],
    tasks: ['collaboration_exchange'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
