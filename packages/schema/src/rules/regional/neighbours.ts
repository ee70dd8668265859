import type { CanonicalRule } from '../rule-entry.ts'

/** About what neighbours share, and could do together. */
export const neighbourRules = {
  R40: {
    version: 3,
    name: {
      sv: 'Gemensamt problem utan kommunöverskridande insats',
      en: 'Shared problem without a cross-municipal initiative',
    },
    explanation: {
      sv: 'Flera grannkommuner har samma stora problem, och ingen insats eller samverkan mot det omfattar minst två av dem.',
      en: 'Several neighbouring municipalities have the same large problem, and no initiative or cooperation against it covers at least two of them.',
    },
    reads: {
      problems: ['concern'],
      jointActions: ['none', 'name', 'problems', 'phase', 'municipalities'],
      cooperation: ['with', 'problems'],
    },
    wholeRound: true,
    sources: ['neighbours'],
    tasks: ['cross_municipal'],
    thresholds: {
      neighbourGroup: {
        term: { sv: 'gruppens storlek', en: 'the size of the group' },
        question: {
          sv: 'Hur många grannkommuner med samma stora problem räknas som en grupp?',
          en: 'How many neighbouring municipalities with the same large problem count as a group?',
        },
        explanation: {
          sv: 'Ett problem räknas som gemensamt när det bedöms som stort i minst {{value}} som gränsar till varandra.',
          en: 'A problem counts as shared when it is judged as large in at least {{value}} that border on each other.',
        },
        unit: 'municipalities',
        default: 3,
        min: 2,
        max: 20,
      },
    },
  },
  R45: {
    version: 1,
    name: { sv: 'Kommun utan kommunöverskridande samverkan', en: 'Municipality without cooperation across borders' },
    explanation: {
      sv: 'Kommunen samverkar inte med någon annan kommun och har deltagit i få eller inga av LänsBrås träffar.',
      en: 'The municipality cooperates with no other municipality and took part in few or none of the county network’s meetings.',
    },
    reads: {
      cooperation: ['with', 'lansbraMeetings'],
    },
    tasks: ['collaboration_exchange', 'cross_municipal'],
  },
  R49: {
    version: 1,
    name: { sv: 'Önskad samverkan som möts', en: 'Wishes for cooperation that meet' },
    explanation: {
      sv: 'Flera kommuner vill samverka mer med andra om samma problem.',
      en: 'Several municipalities want to cooperate more with others on the same problem.',
    },
    reads: {
      cooperation: ['wantedWith', 'wantedProblems'],
    },
    wholeRound: true,
    tasks: ['cross_municipal'],
  },
  R46: {
    version: 1,
    name: { sv: 'Underlag för delad funktion', en: 'A basis for a shared function' },
    explanation: {
      sv: 'Grannkommuner saknar samordningsfunktion eller har för lite tid för den, eller kan tänka sig att dela den.',
      en: 'Neighbouring municipalities have no coordination function or too little time for it, or could imagine sharing it.',
    },
    reads: {
      organisation: ['function', 'functionSharedWith', 'fteAllocated', 'fteActual'],
      cooperation: ['wantedSharedFunction'],
    },
    tasks: ['cross_municipal', 'practical_support'],
    sources: ['neighbours', 'population'],
    buildsOn: ['R01', 'R02'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
