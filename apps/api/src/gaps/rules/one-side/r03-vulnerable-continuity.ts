import { documentationOf, holdersOf, isNewInRole } from '@kartlaggning/schema/definitions/continuity'
import { isNotKnown } from '@kartlaggning/schema/definitions/not-known'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { joined, sideName, sideText } from '../wording.ts'

export const vulnerableContinuity = rule(
  'R03',
  forEachMunicipality(({ sides }, { thresholds }) => {
    const changing = sides.filter((side) => Number(holdersOf(side)) >= thresholds.roleHolders)
    const novices = sides.filter(isNewInRole)
    const documentation = novices.length > 0 ? documentationOf(sides) : 'documented'
    const alone = documentation === 'not_documented' ? novices : []
    if (changing.length > 0 || alone.length > 0) return vulnerable(changing, alone, sides)
    const unknown = sides.filter((side) => isNotKnown(holdersOf(side)))
    if (unknown.length > 0 || documentation === 'not_known')
      return { severity: null, sentence: notKnown, evidence: [...holders(sides), ...documents(sides)] }
    return undefined
  }),
)

const holders = (sides: readonly Submitted[]): Evidence[] =>
  sides.flatMap((side) => cite(side, 'organisation.personChanges', 'about.years'))

const documents = (sides: readonly Submitted[]): Evidence[] =>
  sides.flatMap((side) => cite(side, 'knowledge.pictureStatus', 'knowledge.planStatus'))

function vulnerable(
  changing: readonly Submitted[],
  alone: readonly Submitted[],
  sides: readonly Submitted[],
): Statement {
  const evidence = alone.length > 0 ? [...holders(sides), ...documents(sides)] : holders(changing)
  return { severity: 2, sentence: joined([...changing.map(manyHolders), ...alone.map(newAndAlone), support]), evidence }
}

function manyHolders(side: Submitted): Text {
  const count = Number(holdersOf(side))
  return {
    sv: `${sideText(side.kind).sv} uppger att ${count} personer har haft rollen de senaste tre åren.`,
    en: `According to ${sideName(side.kind).en}, ${count} people have had the role in the last three years.`,
  }
}

const newAndAlone = ({ kind }: Submitted): Text => ({
  sv: `Den som svarar för ${sideName(kind).sv} har haft rollen mindre än ett år, och det finns varken lägesbild eller åtgärdsplan att gå efter.`,
  en: `Whoever answers for ${sideName(kind).en} has had the role for less than a year, and there is neither a situational picture nor an action plan to go by.`,
})

const support: Text = {
  sv: 'När kunskapen finns hos en person går den lätt förlorad. Länsstyrelsen kan ge introduktion och processtöd.',
  en: 'Knowledge that one person holds is easily lost. The county administrative board can give an introduction and process support.',
}

const notKnown: Text = {
  sv: 'Det framgår inte av svaren hur många som har haft rollen, eller om arbetet är dokumenterat. Därför går det inte att bedöma kontinuiteten.',
  en: 'The answers do not say how many have had the role, or whether the work is documented. So continuity cannot be assessed.',
}
