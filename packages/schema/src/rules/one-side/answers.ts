import type { CanonicalRule } from '../rule-entry.ts'

/** Rules about the quality of the answers themselves. */
export const ofAnswers = {
  R60: {
    version: 1,
    name: { sv: 'Motsägelse i svaret', en: 'Contradiction in the answers' },
    explanation: {
      sv: 'Två svar från samma svarande går inte ihop. Formuläret varnade, och svaren fick stå kvar.',
      en: 'Two answers of the same respondent do not go together. The form warned, and the answers were left as they are.',
    },
    reads: {
      organisation: [
        'function',
        'functionSharedWith',
        'budget',
        'budgetSek',
        'council',
        'councilMeetings',
        'policeContact',
        'policeFte',
      ],
      knowledge: ['pictureStatus', 'pictureMonth', 'planStatus', 'planMonth', 'followupMonth', 'evaluation'],
      agreements: ['agreementStatus', 'agreementSigned', 'agreementTo', 'promiseStatus'],
      problems: ['concern', 'priority', 'linkedMunicipalities'],
      cooperation: ['with', 'wantedWith', 'bob'],
      initiatives: ['name', 'statusSinceLast', 'phase', 'start', 'end', 'result', 'inPlan', 'evaluated'],
      jointActions: ['name', 'phase', 'start', 'end', 'actors', 'counterpartRole', 'basis', 'evaluated'],
    },
    partial: true,
    sources: ['actors'],
    audience: 'coordinator',
    tasks: [],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
