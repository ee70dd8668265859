import type { Country } from './known-country.ts'

/** The name that a municipality has now; nothing where it is one no longer, or never was. */
export const nameInForce = (country: Country, code: string) =>
  country.all('municipality_name').find(({ key, said }) => key[0] === code && said['valid_to'] === null)

export const isInForce = (country: Country, code: string): boolean => nameInForce(country, code) !== undefined

/** "1980 Västerås" */
export const nameOf = (country: Country, code: string): string =>
  `${code} ${String(country.find('municipality', code)?.said['name'] ?? '')}`.trim()

export const numbered = (count: number): string => count.toLocaleString('en-GB').replaceAll(',', ' ')
