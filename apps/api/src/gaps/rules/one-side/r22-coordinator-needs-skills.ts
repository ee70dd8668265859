import { isNotKnown } from '@kartlaggning/schema/definitions/not-known'
import { hasGreatestTrainingNeed, isUntrained, trainingNeedOf } from '@kartlaggning/schema/definitions/skills'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { joined, sideName, sideText } from '../wording.ts'

export const coordinatorNeedsSkills = rule(
  'R22',
  forEachMunicipality(({ sides }) => {
    const untrained = sides.filter(isUntrained)
    const needing = sides.filter(hasGreatestTrainingNeed)
    const evidence = (some: readonly Submitted[]) =>
      some.flatMap((side) => cite(side, 'organisation.training', 'support.need.training'))
    const found = [...untrained.map(withoutTraining), ...needing.map(withGreatNeed)]
    if (found.length > 0) {
      const concerned = sides.filter((side) => isUntrained(side) || hasGreatestTrainingNeed(side))
      return { severity: 2, sentence: joined([...found, why]), evidence: evidence(concerned) }
    }
    const unknown = sides.filter((side) => isNotKnown(trainingNeedOf(side)))
    return unknown.length > 0 ? { severity: null, sentence: notKnown, evidence: evidence(unknown) } : undefined
  }),
)

const withoutTraining = ({ kind }: Submitted): Text => ({
  sv: `Den som svarar för ${sideName(kind).sv} har ingen utbildning i brottsförebyggande arbete.`,
  en: `Whoever answers for ${sideName(kind).en} has no training in crime prevention.`,
})

const withGreatNeed = ({ kind }: Submitted): Text => ({
  sv: `${sideText(kind).sv} har ett mycket stort eller akut behov av stöd med kompetens och utbildning.`,
  en: `${sideText(kind).en} stated a very great or urgent need of support with skills and training.`,
})

const why: Text = {
  sv: 'Den som samordnar behöver kunna metoderna. Länsstyrelsen kan ordna utbildning och introduktion.',
  en: 'Whoever coordinates needs to know the methods. The county administrative board can arrange training and an introduction.',
}

const notKnown: Text = {
  sv: 'Det framgår inte av svaren hur stort behovet av kompetens är. Därför går det inte att bedöma om det är mycket stort.',
  en: 'The answers do not say how great the need of skills is. So it cannot be assessed whether it is very great.',
}
