import type { Names } from '@kartlaggning/schema/answers/answer-in-words'
import type { Trx } from '../database/database.ts'
import { listActors } from '../respondents/list-actors.ts'
import { listMunicipalities } from '../rounds/list-municipalities.ts'

/** What the ids and codes in answers are called. */
export async function readNames(trx: Trx): Promise<Names> {
  const [actors, municipalities] = await Promise.all([listActors(trx), listMunicipalities(trx)])
  return { actors, municipalities }
}
