import type { CanonicalRule } from '../rule-entry.ts'

/** Rules about what is done, and against which problems. */
export const ofInitiatives = {
  R12: {
    version: 2,
    name: { sv: 'Stort problem utan pågående insats', en: 'Large problem without an initiative under way' },
    explanation: {
      sv: 'Kommunen, polisen eller båda bedömer problemet som stort, och ingen pågående eller planerad insats riktar sig mot det.',
      en: 'The municipality, the police or both judge the problem as large, and no ongoing or planned initiative is aimed at it.',
    },
    reads: {
      problems: ['concern'],
      initiatives: ['none', 'name', 'problems', 'phase', 'statusSinceLast'],
      jointActions: ['none', 'name', 'problems', 'phase'],
    },
    onlyAdds: { initiatives: ['statusSinceLast'] },
    tasks: ['practical_support', 'evidence_base'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
