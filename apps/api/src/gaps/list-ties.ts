import type { Tie, Ties } from '@kartlaggning/schema/gaps/tie'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Trx } from '../database/database.ts'
import { listActors } from '../respondents/list-actors.ts'
import { listMunicipalities } from '../rounds/list-municipalities.ts'
import { findTies } from './find-ties.ts'
import { readWholeRound } from './read-round-answers.ts'

/** Every tie that is claimed in a round, for the county board, in the order of the municipalities' names. */
export async function listTies(trx: Trx, roundId: string): Promise<Ties> {
  const [answers, municipalities, actors] = await Promise.all([
    readWholeRound(trx, roundId),
    listMunicipalities(trx),
    listActors(trx),
  ])
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]))
  const officialNameOf = new Map(municipalities.map(({ code, officialName }) => [code, officialName]))
  const byPlace = (one: Tie, other: Tie) =>
    (nameOf.get(one.municipality) ?? '').localeCompare(nameOf.get(other.municipality) ?? '', 'sv')
  const ties = findTies(answers).toSorted(byPlace)
  const codes = new Set(ties.flatMap(({ ends }) => ends.map(({ code }) => code)))
  const called = [...municipalities, ...actors.map(({ id, name }) => ({ code: id, name }))]
  const names = called.filter(({ code }) => codes.has(code)).map(({ code, name }) => ({ code, name }))
  const onBehalf = answers.municipalities.flatMap(({ code, name, municipality, police }) =>
    (['municipality', 'police'] as const)
      .filter((kind) => (kind === 'police' ? police : municipality)?.onBehalf)
      .map((kind) => ({ municipality: code, name: respondentName(kind, name, officialNameOf.get(code)) })),
  )
  return { ties, names, onBehalf }
}
