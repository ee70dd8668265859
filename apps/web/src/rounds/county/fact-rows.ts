import type { CountyData } from '@kartlaggning/schema/rounds/county'

/** As the file is read back: see `factsInFile`. */
const headings = ['Kommun', 'Folkmängd', 'Räknad', 'Kommungrupp', 'Granne', 'Lokalpolisområde', 'Från', 'Till', 'Källa']

/** All that is known of the county's municipalities, a fact on each row: to fill in, put right and bring back. */
export const factRows = ({ municipalities }: CountyData): readonly (readonly string[])[] => [
  headings,
  ...municipalities.flatMap(({ officialName, populations, groups, neighbours, policeAreas }) => {
    const dated = (it: { readonly from: string; readonly to: string | null; readonly source: string }) => [
      it.from,
      it.to ?? '',
      it.source,
    ]
    return [
      ...populations.map((it) => [officialName, String(it.population), it.on, '', '', '', '', '', it.source]),
      ...groups.map((it) => [officialName, '', '', it.group, '', '', ...dated(it)]),
      ...neighbours.map((it) => [officialName, '', '', '', it.name, '', ...dated(it)]),
      ...policeAreas.map((it) => [officialName, '', '', '', '', it.name, ...dated(it)]),
    ]
  }),
]
