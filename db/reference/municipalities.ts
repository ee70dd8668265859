import { municipalityNames, type MunicipalityName } from './municipality-names.ts'

/** Every municipality of Sweden, as it is called today. */
export const municipalities: readonly MunicipalityName[] = municipalityNames

export const populationsCountedOn = '2024-12-31'
export const populationsSource = 'SCB, folkmängd'

/** Of Västmanland. What is not known here is entered by the county. */
export const populations: Readonly<Record<string, number>> = {
  '1904': 4256,
  '1907': 9845,
  '1960': 8694,
  '1961': 16_653,
  '1962': 5452,
  '1980': 160_634,
  '1981': 22_843,
  '1982': 13_072,
  '1983': 25_729,
  '1984': 13_980,
}

/** Computed from the shapes of the municipalities. */
export const bordersSource = 'okfse/sweden-geojson'

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
