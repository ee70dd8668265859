import { answer } from '@kartlaggning/schema/answers/address'
import { policePartInPlan } from '@kartlaggning/schema/definitions/police-part-in-plan'
import { compareFacts } from '@kartlaggning/schema/definitions/sides-differ'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { forBothSides } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { quoted } from '../wording.ts'

const PART = 'knowledge.planPolice'

export const differentViewsOfThePolicePartInThePlan = rule(
  'R34',
  forBothSides((municipality, police) => {
    const comparison = compareFacts(policePartInPlan(municipality), policePartInPlan(police))
    const evidence = [municipality, police].flatMap((side) => cite(side, PART))
    if (comparison === 'not_known') return { severity: null, sentence: notKnown, evidence }
    return comparison === 'differ'
      ? { severity: 3, sentence: differing(chosen(municipality), chosen(police)), evidence }
      : undefined
  }),
)

const chosen = (side: Submitted) => quoted(answerText(PART, answer(side, PART) ?? ''))

const differing = (ours: Text, theirs: Text): Text => ({
  sv: `På frågan om polisen har deltagit i arbetet med kommunens åtgärdsplan svarar kommunen ${ours.sv} och polisen ${theirs.sv}. En plan som polisen inte känner som sin blir svår att genomföra tillsammans. Gå igenom planen med varandra.`,
  en: `Asked whether the police took part in the work with the municipality’s action plan, the municipality answers ${ours.en} and the police ${theirs.en}. A plan that the police do not see as their own is hard to carry out together. Go through the plan with each other.`,
})

const notKnown: Text = {
  sv: 'Kommunen eller polisen vet inte om polisen har deltagit i arbetet med åtgärdsplanen. Därför går det inte att jämföra svaren.',
  en: 'The municipality or the police do not know whether the police took part in the work with the action plan, so the answers cannot be compared.',
}
