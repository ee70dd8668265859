import { missingCouncil } from '@kartlaggning/schema/definitions/council-at-work'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'

/** What the police contradict is a difference between the two, and no missing council. */
export const noCouncil = rule(
  'R04',
  forEachMunicipality(({ municipality, police, sides }) => {
    const missing = municipality && missingCouncil(municipality, police)
    return missing && { ...statements[missing], evidence: sides.flatMap((side) => cite(side, 'organisation.council')) }
  }),
)

const why: Text = {
  sv: 'Rådet är den plats där de som kan besluta möts. Länsstyrelsen kan ge stöd i att starta det.',
  en: 'The council is where those who can decide meet. The county administrative board can support its start.',
}

const statements: Readonly<Record<NonNullable<ReturnType<typeof missingCouncil>>, Omit<Statement, 'evidence'>>> = {
  no: {
    severity: 3,
    sentence: {
      sv: `Enligt kommunen finns inget lokalt brottsförebyggande råd. ${why.sv}`,
      en: `According to the municipality, there is no local crime prevention council. ${why.en}`,
    },
  },
  dormant: {
    severity: 3,
    sentence: {
      sv: `Enligt kommunen är det lokala brottsförebyggande rådet vilande. ${why.sv}`,
      en: `According to the municipality, the local crime prevention council is dormant. ${why.en}`,
    },
  },
  not_known: {
    severity: null,
    sentence: {
      sv: 'Det framgår inte av svaren om det finns ett råd. Därför går det inte att bedöma om det saknas.',
      en: 'The answers do not say whether there is a council. So it cannot be assessed whether one is missing.',
    },
  },
}
