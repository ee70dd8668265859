import type { CanonicalRule } from './rule-entry.ts'

/** Rules that look at several municipalities at once. */
export const regional = {
  R40: {
    version: 1,
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
      jointActions: ['name', 'problems', 'phase', 'municipalities'],
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
  R41: {
    version: 2,
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
} as const satisfies Readonly<Record<string, CanonicalRule>>
