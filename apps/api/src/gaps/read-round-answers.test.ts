import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { answer } from '@kartlaggning/schema/answers/address'
import type { Audience } from '@kartlaggning/schema/answers/audience'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { needs } from '@kartlaggning/schema/needs/need'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Client } from '../../test/client.ts'
import { both, givenAnAnalysis, judging } from '../../test/story-after-closing.ts'
import { actorOf, givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { givenAWorld, type World } from '../../test/world.ts'
import { readRoundAnswers } from './read-round-answers.ts'

const large = judging({ narcotics: 3, arson: 0 })
const sharedWith =
  (shareLevel: 'coordinator' | 'lansbra') =>
  (document: AnswerDocument): AnswerDocument => ({ ...document, closing: { ...document['closing'], shareLevel } })

/** A round after one in which a need was decided on, and of which the police let only the county board see their answers. */
async function givenARoundAfter(world: World) {
  const before = await givenAnAnalysis(world, {
    municipality: both(large, sharedWith('lansbra')),
    police: both(large, sharedWith('coordinator')),
  })
  const { coordinator, roundId: previousRoundId } = before
  const queue = await coordinator.call(needs.queue, { params: { roundId: previousRoundId } })
  const proposals = queue.needs.filter(isGap)
  const found = proposals.find(({ rule, problem }) => rule === 'R12' && problem === 'narcotics')
  if (!found) throw new Error('R12 proposes nothing')
  await coordinator.call(needs.decide, {
    params: { needId: found.id },
    body: { seen: 0, status: 'planned', motivation: '', priority: 'high', measures: ['visit'], support: '' },
  })
  const { id: roundId } = await givenAnOpenRound(coordinator, {
    previousRoundId,
    name: 'Kartläggningen efter',
    year: 2027,
  })
  return { ...before, roundId, previousRoundId, proposals }
}

async function read(world: World, coordinator: Client, roundId: string, reader: Audience = 'county-board') {
  const actor = await actorOf(coordinator)
  return world.app.db.transaction().execute(async (trx) => {
    await sql`select set_config('app.person_id', ${actor.personId}, true)`.execute(trx)
    return readRoundAnswers(trx, roundId, reader)
  })
}

test('the round before comes along: its answers read canonically, its gaps, and what was decided about them', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, previousRoundId, proposals } = await givenARoundAfter(world)
  const { previous, municipalities } = await read(world, coordinator, roundId)
  expect(municipalities.every((it) => it.municipality === null && it.police === null)).toBe(true)
  const sala = previous?.municipalities().find(({ code }) => code === '1981')
  expect(sala?.name).toBe('Sala')
  expect(sala?.municipality && answer(sala.municipality, 'problems.concern.narcotics')).toBe(3)
  expect(sala?.police && answer(sala.police, 'problems.concern.arson')).toBe(0)
  const keys = previous?.gaps().map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(proposals.map(({ key }) => key)))
  const [gap] = previous?.gaps().filter(({ key }) => key === 'R12:1981:narcotics') ?? []
  expect(gap).toEqual({ key: gap?.key, rule: 'R12', municipalities: ['1981'], problem: 'narcotics', severity: 3 })
  expect(previous?.needs()).toMatchObject([{ ...gap, status: 'planned', measures: ['visit'], mergedInto: null }])
  expect((await read(world, coordinator, previousRoundId)).previous).toBeNull()
})

test('P7: of the round before, too, a reader is told nothing that rests on what is withheld', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenARoundAfter(world)
  const { previous } = await read(world, coordinator, roundId, 'lansbra')
  const sala = previous?.municipalities().find(({ code }) => code === '1981')
  expect(sala?.municipality && answer(sala.municipality, 'problems.concern.narcotics')).toBe(3)
  expect(sala?.police?.answers.problems).toBeUndefined()
  expect(previous?.gaps().filter(({ rule }) => rule === 'R12' || rule === 'R29')).toEqual([])
  expect(previous?.needs()).toEqual([])
})
