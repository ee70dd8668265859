import type { ActorRow } from './actors.ts'
import { authorityOf, counties } from './counties.ts'
import { municipalities } from './municipalities.ts'

/** What the regions call themselves. That of Gotland is its municipality. */
const regions: Readonly<Record<string, string>> = {
  '01': 'Region Stockholm',
  '03': 'Region Uppsala',
  '04': 'Region Sörmland',
  '05': 'Region Östergötland',
  '06': 'Region Jönköpings län',
  '07': 'Region Kronoberg',
  '08': 'Region Kalmar län',
  '10': 'Region Blekinge',
  '12': 'Region Skåne',
  '13': 'Region Halland',
  '14': 'Västra Götalandsregionen',
  '17': 'Region Värmland',
  '18': 'Region Örebro län',
  '20': 'Region Dalarna',
  '21': 'Region Gävleborg',
  '22': 'Region Västernorrland',
  '23': 'Region Jämtland Härjedalen',
  '24': 'Region Västerbotten',
  '25': 'Region Norrbotten',
}

/** A county whose register has been gathered by hand. */
const gathered = '19'

const idOf = (kind: number, code: string) =>
  `01970000-0000-7000-8000-${String(kind).padStart(8, '0')}${code.padStart(4, '0')}`

/** What every county's register begins with: its municipalities, its county administrative board and its region. */
export const countyActors: readonly (ActorRow & { readonly municipality: string | null })[] = [
  ...municipalities.map(({ code, officialName, county }) => ({
    id: idOf(1, code),
    name: officialName,
    kind: 'm_executive',
    county,
    municipality: code,
  })),
  ...counties.map((county) => ({
    id: idOf(2, county.code),
    name: authorityOf(county),
    kind: 'cab',
    county: county.code,
    municipality: null,
  })),
  ...Object.entries(regions).map(([county, name]) => ({
    id: idOf(3, county),
    name,
    kind: 'region',
    county,
    municipality: null,
  })),
].filter(({ county }) => county !== gathered)
