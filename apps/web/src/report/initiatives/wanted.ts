/** What the catalogue is filtered by: what the address calls it, and the server. */
const filters = {
  sok: 'search',
  problem: 'problem',
  metod: 'method',
  niva: 'level',
  malgrupp: 'target',
  utvardering: 'evaluation',
  kommun: 'municipality',
  lage: 'state',
} as const

export type FilterName = keyof typeof filters

const filterNames = Object.keys(filters) as FilterName[]

/** Of what is looked for, no more is sent. */
const LONGEST = 100

/** What is asked of the server. */
export const wantedIn = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name)
      return value ? [[filters[name], value.slice(0, LONGEST)]] : []
    }),
  )

/** Whether anything is left out of what is shown. */
export const isFiltered = (query: URLSearchParams) => filterNames.some((name) => query.get(name))
