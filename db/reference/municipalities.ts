export interface MunicipalityRow {
  readonly code: string
  readonly name: string
  readonly county: string
  /** On 31 December 2024; null where only the name is needed. */
  readonly population: number | null
}

/** Västmanland's ten municipalities, and those of other counties that border on one of them. */
export const municipalities: readonly MunicipalityRow[] = [
  { code: '1904', name: 'Skinnskatteberg', county: '19', population: 4256 },
  { code: '1907', name: 'Surahammar', county: '19', population: 9845 },
  { code: '1960', name: 'Kungsör', county: '19', population: 8694 },
  { code: '1961', name: 'Hallstahammar', county: '19', population: 16_653 },
  { code: '1962', name: 'Norberg', county: '19', population: 5452 },
  { code: '1980', name: 'Västerås', county: '19', population: 160_634 },
  { code: '1981', name: 'Sala', county: '19', population: 22_843 },
  { code: '1982', name: 'Fagersta', county: '19', population: 13_072 },
  { code: '1983', name: 'Köping', county: '19', population: 25_729 },
  { code: '1984', name: 'Arboga', county: '19', population: 13_980 },

  { code: '0331', name: 'Heby', county: '03', population: null },
  { code: '0381', name: 'Enköping', county: '03', population: null },
  { code: '0483', name: 'Katrineholm', county: '04', population: null },
  { code: '0484', name: 'Eskilstuna', county: '04', population: null },
  { code: '0486', name: 'Strängnäs', county: '04', population: null },
  { code: '1880', name: 'Örebro', county: '18', population: null },
  { code: '1885', name: 'Lindesberg', county: '18', population: null },
  { code: '2061', name: 'Smedjebacken', county: '20', population: null },
  { code: '2083', name: 'Hedemora', county: '20', population: null },
  { code: '2084', name: 'Avesta', county: '20', population: null },
]

/** Each border once, the smaller code first; a border is crossed in both directions. */
export const borders: readonly (readonly [string, string])[] = [
  ['1904', '1907'],
  ['1904', '1982'],
  ['1904', '1983'],
  ['1907', '1961'],
  ['1907', '1980'],
  ['1907', '1981'],
  ['1907', '1982'],
  ['1907', '1983'],
  ['1960', '1961'],
  ['1960', '1983'],
  ['1960', '1984'],
  ['1961', '1980'],
  ['1961', '1983'],
  ['1962', '1981'],
  ['1962', '1982'],
  ['1980', '1981'],
  ['1981', '1982'],
  ['1983', '1984'],

  ['0331', '1981'],
  ['0381', '1980'],
  ['0381', '1981'],
  ['0483', '1984'],
  ['0484', '1960'],
  ['0484', '1980'],
  ['0484', '1984'],
  ['0486', '1980'],
  ['1880', '1984'],
  ['1885', '1904'],
  ['1885', '1983'],
  ['1885', '1984'],
  ['1904', '2061'],
  ['1962', '2061'],
  ['1962', '2083'],
  ['1962', '2084'],
  ['1981', '2084'],
  ['1982', '2061'],
]
