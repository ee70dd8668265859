import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { call } from '../call.ts'
import { currentActor } from '../session.tsx'

export async function loadRounds() {
  const [all, known, rehearsed] = await Promise.all([call(rounds.list), call(counties.list), findRehearsals()])
  return { rounds: all, counties: known, rehearsed }
}

/** The rehearsals that are under way in one's counties. */
async function findRehearsals() {
  const actor = await currentActor()
  const own = [...new Set((actor?.staff ?? []).map(({ county }) => county))]
  const found = await Promise.all(own.map((county) => call(rehearsals.ofCounty, { params: { county } })))
  return found.filter((it) => it !== null)
}
