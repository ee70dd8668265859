import type { CanonicalRule } from '../rule-entry.ts'

/** Rules about who coordinates the work, and the council. */
export const ofOrganisation = {
  R01: {
    version: 1,
    name: { sv: 'Samordningsfunktion saknas', en: 'No coordination function' },
    explanation: {
      sv: 'Kommunen har ingen samordningsfunktion, eller håller på att inrätta en.',
      en: 'The municipality has no coordination function, or is setting one up.',
    },
    reads: { organisation: ['function'] },
    sources: ['neighbours'],
    tasks: ['practical_support', 'cross_municipal'],
  },
  R02: {
    version: 1,
    name: { sv: 'Otillräcklig tid för samordning', en: 'Too little time for coordination' },
    explanation: {
      sv: 'Mindre tid är avsatt för samordningen än vad en kommun av den storleken behöver, eller så går mindre än hälften av tiden åt till den.',
      en: 'Less time is set aside for the coordination than a municipality of that size needs, or less than half of it goes to the coordination.',
    },
    reads: { organisation: ['fteAllocated', 'fteActual'] },
    sources: ['population'],
    tasks: ['practical_support', 'cross_municipal'],
    thresholds: {
      coordinationShareSmall: {
        term: {
          sv: 'tiden för samordning i kommuner med färre än 10 000 invånare',
          en: 'the time for coordination in municipalities of fewer than 10,000 inhabitants',
        },
        question: {
          sv: 'Hur stor del av en heltid behövs minst för samordningen i en kommun med färre än 10 000 invånare?',
          en: 'How large a share of full-time does the coordination need at least in a municipality of fewer than 10,000 inhabitants?',
        },
        explanation: {
          sv: 'I en kommun med färre än 10 000 invånare räknas tiden för samordning som otillräcklig när den är mindre än {{value}} av en heltid.',
          en: 'In a municipality of fewer than 10,000 inhabitants, the time for coordination counts as too short when it is less than {{value}} of full-time.',
        },
        unit: 'percent',
        default: 20,
        min: 0,
        max: 500,
      },
      coordinationShareMedium: {
        term: {
          sv: 'tiden för samordning i kommuner med 10 000–29 999 invånare',
          en: 'the time for coordination in municipalities of 10,000–29,999 inhabitants',
        },
        question: {
          sv: 'Hur stor del av en heltid behövs minst för samordningen i en kommun med 10 000–29 999 invånare?',
          en: 'How large a share of full-time does the coordination need at least in a municipality of 10,000–29,999 inhabitants?',
        },
        explanation: {
          sv: 'I en kommun med 10 000–29 999 invånare räknas tiden för samordning som otillräcklig när den är mindre än {{value}} av en heltid.',
          en: 'In a municipality of 10,000–29,999 inhabitants, the time for coordination counts as too short when it is less than {{value}} of full-time.',
        },
        unit: 'percent',
        default: 40,
        min: 0,
        max: 500,
      },
      coordinationShareLarge: {
        term: {
          sv: 'tiden för samordning i kommuner med minst 100 000 invånare',
          en: 'the time for coordination in municipalities of at least 100,000 inhabitants',
        },
        question: {
          sv: 'Hur stor del av en heltid behövs minst för samordningen i en kommun med minst 100 000 invånare?',
          en: 'How large a share of full-time does the coordination need at least in a municipality of at least 100,000 inhabitants?',
        },
        explanation: {
          sv: 'I en kommun med minst 100 000 invånare räknas tiden för samordning som otillräcklig när den är mindre än {{value}} av en heltid.',
          en: 'In a municipality of at least 100,000 inhabitants, the time for coordination counts as too short when it is less than {{value}} of full-time.',
        },
        unit: 'percent',
        default: 100,
        min: 0,
        max: 500,
      },
    },
  },
  R03: {
    version: 1,
    name: { sv: 'Sårbar kontinuitet', en: 'Vulnerable continuity' },
    explanation: {
      sv: 'Flera har haft rollen på kort tid, eller så är den som har den ny och har varken lägesbild eller åtgärdsplan att gå efter.',
      en: 'Several have had the role in a short time, or whoever has it is new and has neither a situational picture nor an action plan to go by.',
    },
    reads: {
      organisation: ['personChanges'],
      about: ['years'],
      knowledge: ['pictureStatus', 'planStatus'],
    },
    tasks: ['practical_support', 'training'],
    thresholds: {
      roleHolders: {
        term: { sv: 'antalet som har haft rollen', en: 'the number who have had the role' },
        question: {
          sv: 'Hur många som har haft rollen på tre år räknas som många?',
          en: 'How many who have had the role in three years count as many?',
        },
        explanation: {
          sv: 'Kontinuiteten räknas som sårbar när minst {{value}} har haft rollen på tre år.',
          en: 'Continuity counts as vulnerable when at least {{value}} have had the role in three years.',
        },
        unit: 'people',
        default: 3,
        min: 2,
        max: 10,
      },
    },
  },
  R04: {
    version: 1,
    name: { sv: 'Brottsförebyggande råd saknas eller är vilande', en: 'No crime prevention council, or a dormant one' },
    explanation: {
      sv: 'Kommunen uppger att rådet saknas eller är vilande, och polisen uppger inte något annat.',
      en: 'The municipality says that there is no council or that it is dormant, and the police do not say otherwise.',
    },
    reads: { organisation: ['council'] },
    tasks: ['collaboration_exchange'],
  },
  R05: {
    version: 1,
    name: { sv: 'Rådet är inte strategiskt', en: 'The council is not strategic' },
    explanation: {
      sv: 'Rådet träffas sällan, eller fungerar i låg grad som ett strategiskt forum.',
      en: 'The council seldom meets, or works as a strategic forum only to a low extent.',
    },
    reads: { organisation: ['councilMeetings', 'councilStrategic'] },
    tasks: ['collaboration_exchange'],
    rootCauses: ['R04'],
    thresholds: {
      councilMeetings: {
        term: { sv: 'antalet rådsmöten', en: 'the number of council meetings' },
        question: {
          sv: 'Hur många gånger behöver rådet träffas på tolv månader?',
          en: 'How many times does the council need to meet in twelve months?',
        },
        explanation: {
          sv: 'Ett råd räknas som inte strategiskt när det har träffats färre än {{value}} på tolv månader.',
          en: 'A council counts as not strategic when it has met fewer than {{value}} in twelve months.',
        },
        unit: 'times',
        default: 2,
        min: 1,
        max: 12,
      },
    },
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
