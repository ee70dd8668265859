import type { Severity } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from './evidence.ts'
import { choiceAt } from './round-answers.ts'
import { rule } from './rule.ts'

export const noAdoptedPlan = rule('R09', (round, tell) => {
  for (const { code, municipality } of round.municipalities) {
    const state = municipality && states.get(choiceAt(municipality, 'knowledge.planStatus'))
    if (!state) continue
    const evidence = cite(municipality, 'knowledge.planStatus', 'knowledge.planMonth')
    tell({ ...state, subject: code, municipalities: [code], evidence })
  }
})

const states: ReadonlyMap<string | undefined, { severity: Severity | null; sentence: Text }> = new Map([
  [
    'none',
    {
      severity: 4,
      sentence: {
        sv: 'Enligt svaret finns ingen beslutad åtgärdsplan. Kommunen ska besluta om en åtgärdsplan utifrån lägesbilden.',
        en: 'According to the answer, there is no adopted action plan. The municipality must adopt an action plan based on the situational picture.',
      },
    },
  ],
  [
    'expired',
    {
      severity: 3,
      sentence: {
        sv: 'Enligt svaret finns en beslutad åtgärdsplan, men dess giltighetstid har gått ut. Utan en gällande plan saknar åtgärderna ett aktuellt beslut.',
        en: 'According to the answer, there is an adopted action plan, but it is no longer in force. Without a plan in force, no current decision stands behind the measures.',
      },
    },
  ],
  [
    'in_progress',
    {
      severity: 2,
      sentence: {
        sv: 'Enligt svaret pågår arbetet med åtgärdsplanen. Den är inte beslutad ännu.',
        en: 'According to the answer, the work on the action plan is in progress. It has not been adopted yet.',
      },
    },
  ],
  [
    'unknown',
    {
      severity: null,
      sentence: {
        sv: 'Kommunen vet inte om det finns en beslutad åtgärdsplan. Det går därför inte att bedöma.',
        en: 'The municipality does not know whether there is an adopted action plan. It cannot be assessed.',
      },
    },
  ],
])
