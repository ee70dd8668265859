export interface ActorRow {
  readonly id: string
  readonly name: string
  /** Code of the list `actorKind`. */
  readonly kind: string
  /** Null where the organisation is the whole country's. */
  readonly county: string | null
}

/**
 * Organisations of the whole country, and the register of Västmanland: never persons. Ids are fixed, since answers point to
 * them.
 */
export const actors: readonly ActorRow[] = [
  { id: '01970000-0000-7000-8000-00000000b001', name: 'Skinnskattebergs kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b002', name: 'Surahammars kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b003', name: 'Kungsörs kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b004', name: 'Hallstahammars kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b005', name: 'Norbergs kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b006', name: 'Västerås stad', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b007', name: 'Sala kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b008', name: 'Fagersta kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b009', name: 'Köpings kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b010', name: 'Arboga kommun', kind: 'm_executive', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b011', name: 'Polisområde Västmanland', kind: 'police_area', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b012', name: 'Lokalpolisområde Västerås', kind: 'police_lpo', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b013',
    name: 'Lokalpolisområde Västra Mälardalen',
    kind: 'police_lpo',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b014',
    name: 'Lokalpolisområde Norra Västmanland',
    kind: 'police_lpo',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b015', name: 'Länsstyrelsen i Västmanlands län', kind: 'cab', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b016', name: 'Region Västmanland', kind: 'region', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b017',
    name: 'Kriminalvården, frivården Västerås',
    kind: 'probation',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b018', name: 'Åklagarmyndigheten', kind: 'prosecutor', county: null },
  { id: '01970000-0000-7000-8000-00000000b019', name: 'Statens institutionsstyrelse', kind: 'sis', county: null },
  { id: '01970000-0000-7000-8000-00000000b020', name: 'Tullverket', kind: 'customs', county: null },
  { id: '01970000-0000-7000-8000-00000000b021', name: 'Skatteverket', kind: 'tax', county: null },
  { id: '01970000-0000-7000-8000-00000000b022', name: 'Kronofogdemyndigheten', kind: 'enforcement', county: null },
  { id: '01970000-0000-7000-8000-00000000b023', name: 'Försäkringskassan', kind: 'social_insurance', county: null },
  { id: '01970000-0000-7000-8000-00000000b024', name: 'Arbetsförmedlingen', kind: 'employment', county: null },
  { id: '01970000-0000-7000-8000-00000000b025', name: 'Arbetsmiljöverket', kind: 'work_environment', county: null },
  { id: '01970000-0000-7000-8000-00000000b026', name: 'Migrationsverket', kind: 'migration', county: null },
  { id: '01970000-0000-7000-8000-00000000b027', name: 'Brottsförebyggande rådet (Brå)', kind: 'bra', county: null },
  { id: '01970000-0000-7000-8000-00000000b028', name: 'Mälardalens universitet', kind: 'university', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b029', name: 'Räddningstjänsten Mälardalen', kind: 'rescue', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b030',
    name: 'Västra Mälardalens kommunalförbund',
    kind: 'm_association',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b031',
    name: 'Norra Västmanlands kommunalteknikförbund',
    kind: 'm_association',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b032', name: 'Bostads AB Mimer', kind: 'housing_public', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b033', name: 'Salabostäder AB', kind: 'housing_public', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b034', name: 'Köpings Bostads AB', kind: 'housing_public', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b035',
    name: 'Kommunala bostadsbolaget i Fagersta',
    kind: 'housing_public',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b036',
    name: 'Kommunala bostadsbolaget i Arboga',
    kind: 'housing_public',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b037',
    name: 'Kommunala bostadsbolaget i Hallstahammar',
    kind: 'housing_public',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b038',
    name: 'Kommunala bostadsbolaget i Surahammar',
    kind: 'housing_public',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b039',
    name: 'Kommunala bostadsbolaget i Kungsör',
    kind: 'housing_public',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b040',
    name: 'Privata fastighetsägare i samverkan',
    kind: 'housing_private',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b041', name: 'Centrumhandeln i Västerås', kind: 'retail', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b042', name: 'Dagligvaruhandeln i länet', kind: 'retail', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b043', name: 'Företagarna i Västmanland', kind: 'business', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b044',
    name: 'Väktar- och ordningsvaktsföretag',
    kind: 'security_company',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b045',
    name: 'Kollektivtrafiken i Västmanland',
    kind: 'transport',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b046',
    name: 'Brottsofferjouren Västmanland',
    kind: 'victim_support',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b047', name: 'Kvinnojouren i Västerås', kind: 'womens_shelter', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b048',
    name: 'Kvinno- och tjejjouren i Sala',
    kind: 'womens_shelter',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b049', name: 'RF-SISU Västmanland', kind: 'sports_club', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b050', name: 'Trossamfund i samverkan', kind: 'faith', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b051',
    name: 'Ungdomsorganisationer i samverkan',
    kind: 'youth_org',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b052', name: 'Nattvandrarna i Köping', kind: 'night_walkers', county: '19' },
  { id: '01970000-0000-7000-8000-00000000b053', name: 'Nattvandrarna i Västerås', kind: 'night_walkers', county: '19' },
  {
    id: '01970000-0000-7000-8000-00000000b054',
    name: 'Grannsamverkan i Västmanland',
    kind: 'neighbour_watch',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b055',
    name: 'Hyresgästföreningen Västmanland',
    kind: 'tenant_union',
    county: '19',
  },
  {
    id: '01970000-0000-7000-8000-00000000b056',
    name: 'Pensionärsorganisationer i samverkan',
    kind: 'ngo_other',
    county: '19',
  },
  { id: '01970000-0000-7000-8000-00000000b057', name: 'Kriminalvården', kind: 'probation', county: null },
]

/** Where those are at work that are at work in one municipality only: its code, and how their ids end. */
const inOneMunicipality: Readonly<Record<string, readonly string[]>> = {
  '1904': ['01'],
  '1907': ['02', '38'],
  '1960': ['03', '39'],
  '1961': ['04', '37'],
  '1962': ['05'],
  '1980': ['06', '17', '41', '47', '53'],
  '1981': ['07', '33', '48'],
  '1982': ['08', '35'],
  '1983': ['09', '34', '52'],
  '1984': ['10', '36'],
}

export const municipalityOf = ({ id }: ActorRow): string | null =>
  Object.entries(inOneMunicipality).find(([, ends]) => ends.includes(id.slice(-2)))?.[0] ?? null
