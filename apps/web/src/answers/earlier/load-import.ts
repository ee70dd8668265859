import { earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** What a file is held against: the county's places and actors, its rounds, and how the last file was read. */
export async function loadImport({ params: { county = '' } }: LoaderFunctionArgs) {
  const [all, municipalities, registered, last] = await Promise.all([
    call(rounds.list),
    call(rounds.municipalities),
    call(actors.list),
    call(earlierRounds.last, { params: { county } }),
  ])
  return { county, rounds: all.filter((it) => it.county === county), municipalities, actors: registered, last }
}

export async function loadImported({ params: { roundId = '' } }: LoaderFunctionArgs) {
  const all = await call(rounds.list)
  return { round: await call(rounds.read, { params: { roundId } }), rounds: all }
}
