import { actors } from '@kartlaggning/schema/respondents/actor'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { call } from '../call.ts'

/** What the ids and codes in answers are called. */
export async function loadNames() {
  const [register, municipalities] = await Promise.all([call(actors.list), call(rounds.municipalities)])
  return { actors: register, municipalities }
}
