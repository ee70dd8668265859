import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { notAnswered } from '../not-answered.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { counterpartOf, together } from '../wording.ts'

/** What every two-sided rule would have to say of such a municipality, said once. */
export const counterpartHasNotAnswered = rule(
  'R37',
  forEachMunicipality((municipality) => {
    if (municipality.sides.length > 1) return undefined
    return { severity: null, sentence: together([silent(municipality), therefore]), evidence: [] }
  }),
)

function silent(municipality: Municipality): Text {
  const [side] = municipality.sides
  if (side) return notAnswered(municipality, counterpartOf(side.kind))
  const { asked, declined } = municipality
  const isSame = asked?.municipality !== false && asked?.police !== false
  if (isSame && !declined?.municipality && !declined?.police) return bothSilent
  return together([notAnswered(municipality, 'municipality'), notAnswered(municipality, 'police')])
}

const bothSilent: Text = {
  sv: 'Varken kommunen eller polisen har svarat.',
  en: 'Neither the municipality nor the police answered.',
}

const therefore: Text = {
  sv: 'Därför går det inte att jämföra kommunens och polisens svar.',
  en: 'So the municipality and the police cannot be compared.',
}
