import { whyNoFunction, type NoFunction } from '@kartlaggning/schema/definitions/coordination-function'
import type { Severity } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { oneOf } from '../wording.ts'

export const noCoordinationFunction = rule(
  'R01',
  forEachMunicipality(({ name, neighbours, municipality }, { nameOf }) => {
    const why = municipality && whyNoFunction(municipality)
    if (!why) return undefined
    const sentence = sentences[why](name, neighbours.slice(0, FEW).map(nameOf))
    return { severity: severities[why], sentence, evidence: cite(municipality, 'organisation.function') }
  }),
)

/** The nearest to share a function with. */
const FEW = 3

const severities = { no: 4, in_progress: 2, unknown: null } as const satisfies Record<NoFunction, Severity | null>

const sentences: Readonly<Record<NoFunction, (name: string, neighbours: readonly string[]) => Text>> = {
  no: (name, neighbours) => {
    const support = supportFrom(neighbours)
    return {
      sv: `${name} anger att samordningsfunktion saknas. Lagen (2023:196) kräver att varje kommun har en sådan funktion. ${support.sv}`,
      en: `${name} states that it has no coordination function. The Act (2023:196) requires every municipality to have one. ${support.en}`,
    }
  },
  in_progress: (name, neighbours) => {
    const support = supportFrom(neighbours)
    return {
      sv: `${name} anger att samordningsfunktionen håller på att inrättas. Lagen (2023:196) kräver att varje kommun har en sådan funktion. ${support.sv}`,
      en: `${name} states that a coordination function is being set up. The Act (2023:196) requires every municipality to have one. ${support.en}`,
    }
  },
  unknown: (name) => ({
    sv: `${name} vet inte om det finns en samordningsfunktion. Därför går det inte att bedöma om den saknas.`,
    en: `${name} does not know whether there is a coordination function. So it cannot be assessed whether one is missing.`,
  }),
}

function supportFrom(neighbours: readonly string[]): Text {
  if (neighbours.length === 0)
    return { sv: 'Länsstyrelsen kan ge processtöd.', en: 'The county administrative board can give process support.' }
  const { sv, en } = oneOf(neighbours)
  return {
    sv: `Länsstyrelsen kan ge processtöd, eller undersöka en delad funktion med ${sv}.`,
    en: `The county administrative board can give process support, or look into a function shared with ${en}.`,
  }
}
