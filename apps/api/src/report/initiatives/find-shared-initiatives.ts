import { choicesAmong, findInitiatives } from '@kartlaggning/schema/report/initiatives/find-initiatives'
import {
  INITIATIVES_ON_A_PAGE,
  type InitiativeCatalogue,
  type WantedInitiatives,
} from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import type { Trx } from '../../database/database.ts'
import { readSharedInitiatives } from './read-shared-initiatives.ts'

/** A page of what is looked for; past the last there is the last. */
export async function findSharedInitiatives(
  trx: Trx,
  county: string,
  { page: asked, ...wanted }: WantedInitiatives & { readonly page: number },
): Promise<InitiativeCatalogue> {
  const { initiatives: all, countyName, fictional, rounds } = await readSharedInitiatives(trx, county)
  const found = findInitiatives(all, wanted)
  const pages = Math.max(1, Math.ceil(found.length / INITIATIVES_ON_A_PAGE))
  const page = Math.min(asked, pages)
  const from = (page - 1) * INITIATIVES_ON_A_PAGE
  return {
    countyName,
    fictional,
    rounds,
    choices: choicesAmong(all),
    all: all.length,
    found: found.length,
    page,
    pages,
    initiatives: found.slice(from, from + INITIATIVES_ON_A_PAGE),
  }
}
