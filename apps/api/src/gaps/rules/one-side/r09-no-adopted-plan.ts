import { whyNotAdopted, type NotAdopted } from '@kartlaggning/schema/definitions/action-plan'
import { forEachMunicipality, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'

export const noAdoptedPlan = rule(
  'R09',
  forEachMunicipality(({ municipality }) => {
    const why = municipality && whyNotAdopted(municipality)
    return why && { ...states[why], evidence: cite(municipality, 'knowledge.planStatus', 'knowledge.planMonth') }
  }),
)

const states: Readonly<Record<NotAdopted, Omit<Statement, 'evidence'>>> = {
  none: {
    severity: 4,
    sentence: {
      sv: 'Enligt svaret finns ingen beslutad åtgärdsplan. Kommunen ska besluta om en åtgärdsplan utifrån lägesbilden. Länsstyrelsen kan ge stöd med åtgärdsplanen.',
      en: 'According to the answer, there is no adopted action plan. The municipality must adopt an action plan based on the situational picture. The county administrative board can give support with the action plan.',
    },
  },
  expired: {
    severity: 3,
    sentence: {
      sv: 'Enligt svaret finns en beslutad åtgärdsplan, men dess giltighetstid har gått ut. Utan en gällande plan saknar åtgärderna ett aktuellt beslut. Länsstyrelsen kan ge stöd med åtgärdsplanen.',
      en: 'According to the answer, there is an adopted action plan, but it is no longer in force. Without a plan in force, no current decision stands behind the measures. The county administrative board can give support with the action plan.',
    },
  },
  in_progress: {
    severity: 2,
    sentence: {
      sv: 'Enligt svaret pågår arbetet med åtgärdsplanen. Den är inte beslutad än. Länsstyrelsen kan ge stöd med åtgärdsplanen.',
      en: 'According to the answer, the work on the action plan is in progress. It has not been adopted yet. The county administrative board can give support with the action plan.',
    },
  },
  unknown: {
    severity: null,
    sentence: {
      sv: 'Kommunen vet inte om det finns en beslutad åtgärdsplan. Därför går det inte att bedöma om en plan är beslutad.',
      en: 'The municipality does not know whether there is an adopted action plan. So it cannot be assessed whether a plan is adopted.',
    },
  },
}
