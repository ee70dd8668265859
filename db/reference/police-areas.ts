export interface PoliceAreaRow {
  readonly id: string
  readonly name: string
  readonly county: string
}

/** The local police areas of Västmanland. Ids are fixed: rounds point to them. */
export const policeAreas: readonly PoliceAreaRow[] = [
  { id: '01970000-0000-7000-8000-00000000a001', name: 'Västerås', county: '19' },
  { id: '01970000-0000-7000-8000-00000000a002', name: 'Västra Mälardalen', county: '19' },
  { id: '01970000-0000-7000-8000-00000000a003', name: 'Norra Västmanland', county: '19' },
]

export interface PoliceAreaOfMunicipality {
  readonly municipality: string
  readonly policeArea: string
  readonly from: string
  readonly to: string | null
}

const [vasteras, vastraMalardalen, norraVastmanland] = policeAreas.map((area) => area.id) as [string, string, string]
// The day when Polismyndigheten began.
const from = '2015-01-01'

/** Which police area a municipality lies in, and when. A moved boundary ends one row and begins another. */
export const policeAreaOfMunicipality: readonly PoliceAreaOfMunicipality[] = [
  { municipality: '1980', policeArea: vasteras, from, to: null },
  { municipality: '1960', policeArea: vastraMalardalen, from, to: null },
  { municipality: '1961', policeArea: vastraMalardalen, from, to: null },
  { municipality: '1983', policeArea: vastraMalardalen, from, to: null },
  { municipality: '1984', policeArea: vastraMalardalen, from, to: null },
  { municipality: '1904', policeArea: norraVastmanland, from, to: null },
  { municipality: '1907', policeArea: norraVastmanland, from, to: null },
  { municipality: '1962', policeArea: norraVastmanland, from, to: null },
  { municipality: '1981', policeArea: norraVastmanland, from, to: null },
  { municipality: '1982', policeArea: norraVastmanland, from, to: null },
]

export const policeAreasSource = 'Polismyndigheten'
