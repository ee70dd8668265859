import { missingParts, type PartOfTheLaw } from '@kartlaggning/schema/definitions/picture-contents'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { listed } from '../wording.ts'

export const pictureWithoutParts = rule(
  'R07',
  forEachMunicipality(({ municipality }) => {
    const missing = municipality && missingParts(municipality)
    if (!missing || missing.length === 0) return undefined
    const evidence = cite(municipality, 'knowledge.pictureContents')
    return missing === 'not_known'
      ? { severity: null, sentence: notKnown, evidence }
      : { severity: 3, sentence: sentence(missing), evidence }
  }),
)

const names: Readonly<Record<PartOfTheLaw, Text>> = {
  mapping: { sv: 'kartläggning av brottsligheten', en: 'a mapping of crime' },
  extent: { sv: 'brottslighetens omfattning', en: 'the extent of crime' },
  consequences: { sv: 'brottslighetens konsekvenser', en: 'the consequences of crime' },
  analysis: { sv: 'analys', en: 'an analysis' },
}

function sentence(missing: readonly PartOfTheLaw[]): Text {
  const { sv, en } = listed(missing.map((part) => names[part]))
  return {
    sv: `Enligt svaret saknar lägesbilden ${sv}, som lagen (2023:196) nämner. Utan alla delar är det svårt att se vad som behöver göras. Länsstyrelsen kan ge stöd med lägesbilden.`,
    en: `According to the answer, the situational picture does not have ${en}, which the Act (2023:196) mentions. Without all parts it is hard to see what needs to be done. The county administrative board can support the work on the picture.`,
  }
}

const notKnown: Text = {
  sv: 'Kommunen vet inte vad lägesbilden innehåller. Därför går det inte att bedöma om någon del saknas.',
  en: 'The municipality does not know what the situational picture contains. So it cannot be assessed whether a part is missing.',
}
