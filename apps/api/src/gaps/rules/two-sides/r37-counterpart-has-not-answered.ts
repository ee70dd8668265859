import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { rule } from '../rule.ts'
import { counterpartOf, sideText } from '../wording.ts'

/** What every two-sided rule would have to say of such a municipality, said once. */
export const counterpartHasNotAnswered = rule(
  'R37',
  forEachMunicipality(({ sides: [side, other] }) => {
    if (other) return undefined
    const sentence = side ? silent(sideText(counterpartOf(side.kind))) : bothSilent
    return { severity: null, sentence, evidence: [] }
  }),
)

const silent = (who: Text): Text => ({
  sv: `${who.sv} har inte svarat. Därför går det inte att jämföra kommunens och polisens svar.`,
  en: `${who.en} did not answer, so the municipality and the police cannot be compared.`,
})

const bothSilent: Text = {
  sv: 'Varken kommunen eller polisen har svarat. Därför går det inte att jämföra kommunens och polisens svar.',
  en: 'Neither the municipality nor the police answered, so they cannot be compared.',
}
