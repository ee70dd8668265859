import type { CanonicalRule } from '../rule-entry.ts'

/** About what municipalities could learn from each other. */
export const experienceRules = {
  R41: {
    version: 3,
    name: { sv: 'Möjligt erfarenhetsutbyte', en: 'Possible exchange of experience' },
    explanation: {
      sv: 'En kommun har utvärderat en insats som gett resultat och kan berätta om den för en annan, som har samma problem men ingen insats eller vill ha råd.',
      en: 'One municipality has evaluated an initiative with a result and can tell another about it, which has the same problem but no initiative or asks for advice.',
    },
    reads: {
      problems: ['concern'],
      initiatives: ['none', 'name', 'problems', 'phase', 'statusSinceLast', 'evaluated', 'result', 'share'],
      jointActions: ['none', 'name', 'problems', 'phase'],
      support: ['what', 'problems'],
    },
    onlyAdds: { initiatives: ['statusSinceLast'], support: ['what', 'problems'] },
    sources: ['neighbours'],
    tasks: ['collaboration_exchange', 'evidence_base'],
  },
  R42: {
    version: 1,
    name: { sv: 'Samma metod, inget gemensamt lärande', en: 'The same method, no shared learning' },
    explanation: {
      sv: 'Flera kommuner arbetar enligt samma metod, utan att ha utbildning eller nätverk tillsammans.',
      en: 'Several municipalities work by the same method, without training or networks together.',
    },
    reads: {
      initiatives: ['name', 'method', 'phase', 'statusSinceLast'],
      jointActions: ['name', 'method', 'phase'],
      cooperation: ['with', 'forms'],
    },
    tasks: ['collaboration_exchange', 'training'],
    thresholds: {
      methodMunicipalities: {
        term: { sv: 'antalet kommuner med samma metod', en: 'the number of municipalities with the same method' },
        question: {
          sv: 'Hur många kommuner med samma metod räknas?',
          en: 'How many municipalities with the same method count?',
        },
        explanation: {
          sv: 'En metod räknas som gemensam när minst {{value}} arbetar enligt den.',
          en: 'A method counts as shared when at least {{value}} work by it.',
        },
        unit: 'municipalities',
        default: 3,
        min: 2,
        max: 50,
      },
    },
  },
  R43: {
    version: 1,
    name: { sv: 'Gemensamt utbildningsbehov', en: 'Shared need of training' },
    explanation: {
      sv: 'Flera svarande vill att Länsstyrelsen ordnar utbildning i samma ämne.',
      en: 'Several respondents ask the county administrative board for training in the same topic.',
    },
    reads: {
      support: ['training'],
    },
    tasks: ['training'],
    thresholds: {
      trainingRespondents: {
        term: {
          sv: 'antalet svarande med samma utbildningsbehov',
          en: 'the number of respondents with the same need of training',
        },
        question: {
          sv: 'Hur många svarande ska vilja ha samma utbildning?',
          en: 'How many respondents are to want the same training?',
        },
        explanation: {
          sv: 'Ett utbildningsbehov räknas som gemensamt när minst {{value}} väljer samma ämne.',
          en: 'A need of training counts as shared when at least {{value}} choose the same topic.',
        },
        unit: 'respondents',
        default: 3,
        min: 2,
        max: 100,
      },
    },
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
