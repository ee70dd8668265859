import { SetupError } from '@kartlaggning/db/setup-error'

export interface KnownCounty {
  readonly code: string
  readonly letter: string
  readonly name: string
}

/** The county that somebody means by its code, its letter or its name: 19, U, Västmanland or Västmanlands län. */
export function findCounty(counties: readonly KnownCounty[], given: string): KnownCounty {
  if (counties.length === 0)
    throw new SetupError('The database holds no counties yet: run `pnpm db:migrate`, or `pnpm start`, first.')
  const said = given.toLocaleLowerCase('sv')
  const found = counties.find(({ code, letter, name }) => {
    const full = name.toLocaleLowerCase('sv')
    const names = ['', 's'].map((ending) => `${said}${ending} län`)
    return code === said || letter.toLocaleLowerCase('sv') === said || full === said || names.includes(full)
  })
  if (found) return found
  const known = counties.map(({ code, letter, name }) => `${code} ${letter} ${name}`).join(', ')
  throw new SetupError(`There is no county ${JSON.stringify(given)}. Give its code, its letter or its name: ${known}.`)
}
