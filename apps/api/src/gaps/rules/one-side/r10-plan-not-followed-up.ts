import { followUpOf } from '@kartlaggning/schema/definitions/follow-up'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { monthText } from '../month.ts'
import { rule } from '../rule.ts'

export const planNotFollowedUp = rule(
  'R10',
  forEachMunicipality(({ municipality }, { referenceDate, thresholds: { followupMonths } }) => {
    const followUp = municipality && followUpOf(municipality, referenceDate)
    if (!followUp) return undefined
    const { state, month, age } = followUp
    const evidence = cite(municipality, 'knowledge.followup', 'knowledge.followupMonth')
    if (state === 'none') return { severity: 3, sentence: none, evidence }
    if (month && age !== undefined && age > followupMonths)
      return { severity: 3, sentence: tooLongAgo(month, age), evidence }
    return state === 'not_known' ? { severity: null, sentence: notKnown, evidence } : undefined
  }),
)

const why: Text = {
  sv: 'Åtgärdsplanen ska följas upp minst vartannat år. Länsstyrelsen kan ge stöd med uppföljning.',
  en: 'The action plan must be followed up at least every second year. The county administrative board can support the follow-up.',
}

const none: Text = {
  sv: `Enligt svaret följs det brottsförebyggande arbetet inte upp. ${why.sv}`,
  en: `According to the answer, crime prevention is not followed up. ${why.en}`,
}

function tooLongAgo(month: string, age: number): Text {
  const { sv, en } = monthText(month)
  return {
    sv: `Enligt svaret följdes åtgärdsplanen senast upp i ${sv}, alltså för ${age} månader sedan. ${why.sv}`,
    en: `According to the answer, the action plan was last followed up in ${en}, which is ${age} months ago. ${why.en}`,
  }
}

const notKnown: Text = {
  sv: 'Det framgår inte av svaret om, eller när, åtgärdsplanen har följts upp. Därför går det inte att bedöma om uppföljningen är för gammal.',
  en: 'The answer does not say whether, or when, the action plan was followed up. So it cannot be assessed whether the follow-up is too old.',
}
