import type { CanonicalRule } from './rule-entry.ts'

/** Rules that are only possible because municipality and police answer the same questions. */
export const twoSides = {
  R24: {
    version: 2,
    name: {
      sv: 'Olika svar om samverkansöverenskommelsen',
      en: 'Different answers about the cooperation agreement',
    },
    explanation: {
      sv: 'Kommunen och polisen uppger olika om överenskommelsen gäller, eller olika datum för den.',
      en: 'The municipality and the police differ on whether the agreement is in force, or on its dates.',
    },
    reads: { agreements: ['agreementStatus', 'agreementSigned', 'agreementTo'] },
    tasks: ['collaboration_exchange', 'practical_support'],
    thresholds: {
      agreementDateMonths: {
        term: { sv: 'skillnaden mellan överenskommelsens datum', en: 'the difference between the agreement’s dates' },
        question: {
          sv: 'Hur mycket får kommunens och polisens datum för överenskommelsen skilja?',
          en: 'How much may the municipality and the police differ on the dates of the agreement?',
        },
        explanation: {
          sv: 'Datum för överenskommelsen räknas som olika när det skiljer mer än {{value}} mellan dem.',
          en: 'Statements of the agreement’s dates count as different when they are more than {{value}} apart.',
        },
        unit: 'months',
        default: 2,
        min: 0,
        max: 60,
      },
    },
    comparesSides: true,
  },
  R25: {
    version: 2,
    name: { sv: 'Ingen gällande samverkansöverenskommelse', en: 'No cooperation agreement in force' },
    explanation: {
      sv: 'Både kommunen och polisen uppger att ingen överenskommelse gäller.',
      en: 'Both the municipality and the police say that no agreement is in force.',
    },
    reads: { agreements: ['agreementStatus', 'agreementTo'] },
    tasks: ['practical_support', 'collaboration_exchange'],
  },
  R28: {
    version: 1,
    name: { sv: 'Samverkansinsats som bara den ena uppger', en: 'Joint action that only one of the two states' },
    explanation: {
      sv: 'Kommunen eller polisen uppger att den andra är med i en samverkansinsats, som den andra inte känner igen.',
      en: 'The municipality or the police say that the other takes part in a joint action, which the other does not recognise.',
    },
    reads: { jointActions: ['name', 'counterpartRole'] },
    sources: ['confirmations'],
    tasks: ['collaboration_exchange'],
    comparesSides: true,
  },
  R29: {
    version: 1,
    name: { sv: 'Olika bild av problemen', en: 'Different pictures of the problems' },
    explanation: {
      sv: 'Kommunen och polisen bedömer problemet olika, eller stort enligt den ena och litet eller inget enligt den andra.',
      en: 'The municipality and the police judge the problem differently, or one as large and the other as small or none.',
    },
    reads: { problems: ['concern'] },
    tasks: ['collaboration_exchange', 'knowledge_based_work'],
    thresholds: {
      concernDifference: {
        term: { sv: 'skillnaden i bild av problemen', en: 'the difference in problem picture' },
        question: {
          sv: 'Hur stor skillnad mellan kommunens och polisens bedömning av ett problem räknas?',
          en: 'How large a difference between how the municipality and the police judge a problem counts?',
        },
        explanation: {
          sv: 'Bedömningarna räknas som olika när det skiljer minst {{value}} mellan dem (skala 0–4), och alltid när ett problem är stort (3–4) för den ena och litet eller inget (0–1) för den andra. ”Inte aktuellt” räknas som 0.',
          en: 'The municipality and the police count as judging a problem differently when they are at least {{value}} apart on the scale 0–4, and always when a problem is large (3–4) to one and small or none (0–1) to the other. “Not applicable” counts as 0.',
        },
        unit: 'steps',
        default: 2,
        min: 1,
        max: 4,
      },
    },
    comparesSides: true,
  },
  R30: {
    version: 1,
    name: { sv: 'Få eller inga gemensamma prioriteringar', en: 'Few or no priorities in common' },
    explanation: {
      sv: 'Kommunens och polisens tre viktigaste problem har inget eller bara ett gemensamt.',
      en: 'The three most important problems of the municipality and of the police have none or only one in common.',
    },
    reads: { problems: ['priority'] },
    tasks: ['collaboration_exchange', 'knowledge_based_work'],
    comparesSides: true,
  },
  R37: {
    version: 1,
    name: { sv: 'Motparten har inte svarat', en: 'The counterpart has not answered' },
    explanation: {
      sv: 'Minst en av kommunen och polisen har inte svarat, så det går inte att jämföra dem.',
      en: 'At least one of the municipality and the police has not answered, so they cannot be compared.',
    },
    reads: {},
    sources: ['submissions'],
    tasks: [],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
