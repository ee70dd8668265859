import { areOnlyOfPolice, residentsHeard, sourcesOf } from '@kartlaggning/schema/definitions/picture-sources'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { joined } from '../wording.ts'

/** The picture is the municipality's duty, so the municipality's answer decides. */
export const oneSidedSources = rule(
  'R08',
  forEachMunicipality(({ municipality }, { thresholds }) => {
    const sources = municipality && sourcesOf(municipality)
    if (!sources) return undefined
    const heard = residentsHeard(municipality)
    const found = [
      ...(sources.length <= thresholds.pictureSources ? [few(sources.length)] : []),
      ...(areOnlyOfPolice(sources) ? [onlyOfPolice] : []),
      ...(heard === 'no' ? [notHeard] : []),
    ]
    const evidence = cite(municipality, 'knowledge.pictureSources', 'knowledge.citizenDialogue', 'knowledge.children')
    if (found.length > 0) return { severity: 2, sentence: joined([...found, why]), evidence }
    return heard === 'not_known' ? { severity: null, sentence: notKnown, evidence } : undefined
  }),
)

const few = (count: number): Text => ({
  sv: `Enligt svaret bygger lägesbilden på ${count} slags underlag.`,
  en: `According to the answer, the situational picture rests on ${count} ${count === 1 ? 'kind' : 'kinds'} of source.`,
})

const onlyOfPolice: Text = {
  sv: 'Underlaget är bara anmälda brott och polisens egna rapporter.',
  en: 'It rests only on reported crime and police information.',
}

const notHeard: Text = {
  sv: 'Det framgår inte att invånare eller barn har fått komma till tals.',
  en: 'Nothing shows that residents or children have had their say.',
}

const why: Text = {
  sv: 'Flera slags underlag visar problem som inte anmäls. Länsstyrelsen kan ge stöd med statistik och analys.',
  en: 'Several kinds of source show problems that are not reported. The county administrative board can support with statistics and analysis.',
}

const notKnown: Text = {
  sv: 'Kommunen vet inte om det har hållits medborgardialoger. Därför går det inte att bedöma om invånare har fått komma till tals.',
  en: 'The municipality does not know whether there have been citizen dialogues. So it cannot be assessed whether residents have had their say.',
}
