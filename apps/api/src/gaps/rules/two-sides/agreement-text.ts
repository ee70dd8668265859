import type { Agreement } from '@kartlaggning/schema/definitions/agreement'
import { monthIn } from '@kartlaggning/schema/definitions/month'
import type { Text } from '@kartlaggning/schema/text'
import { monthText } from '../month.ts'

const states = {
  valid: { sv: 'gäller', en: 'is in force' },
  expired: { sv: 'har gått ut', en: 'has expired' },
  negotiating: { sv: 'håller på att tas fram', en: 'is being drawn up' },
  never: { sv: 'inte finns', en: 'does not exist' },
  unknown: { sv: 'inte är känd', en: 'is not known' },
} as const satisfies Record<Agreement['state'], Text>

/** What a side says of the agreement, after "uppger att den"; of one that is said to be valid and has ended, when it did. */
export function agreementText({ state, saidValid, to }: Agreement): Text {
  const last = monthIn(to)
  if (!saidValid || last === undefined) return states[state]
  const { sv, en } = monthText(last)
  return { sv: `gällde till och med ${sv}`, en: `was valid until the end of ${en}` }
}

/** What both say of it. */
export const bothSayText = (municipality: Text, police: Text): Text => ({
  sv: `Kommunen uppger att samverkansöverenskommelsen ${municipality.sv}. Polisen uppger att den ${police.sv}.`,
  en: `According to the municipality, the cooperation agreement ${municipality.en}. According to the police, it ${police.en}.`,
})
