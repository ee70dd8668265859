import { answers, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import type { Client } from './client.ts'
import { refused } from './refused.ts'
import { givenAnAnalysis } from './story-after-closing.ts'
import { aDocument, givenAnswerers, type Answerer } from './story.ts'
import { actorOf, aPlan, submit } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAWorld, type World } from './world.ts'

const saving = (
  { client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>,
  change: Partial<AnswerChange>,
) => ({
  client,
  input: {
    params: { respondentId },
    body: {
      writer: newId(),
      changes: [{ entry: null, question: 'problems.safety', value: 'good', seen: 0, sequence: 1, ...change }],
    },
  },
})

async function save(answerer: Pick<Answerer, 'client' | 'respondentId'>, change: Partial<AnswerChange> = {}) {
  const { client, input } = saving(answerer, change)
  return client.call(answers.save, input)
}

test('P3: an answer given, changed and taken back says who, when, before and after', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { respondentId } = municipality
  const begun = Date.now()
  await save(municipality)
  await save({ client: colleague.client, respondentId }, { value: 'poor', seen: 1 })
  await save(municipality, { value: null, seen: 2 })
  const steps = await trailOf(world, respondentId, 'answer')
  expect(steps).toMatchObject([
    { by: municipality.personId, operation: 'insert', old: null, new: { value: 'good', version: 1 } },
    { by: colleague.personId, operation: 'update', old: { value: 'good' }, new: { value: 'poor', version: 2 } },
    { by: municipality.personId, operation: 'update', old: { value: 'poor' }, new: { value: null, version: 3 } },
  ])
  for (const { at } of steps) expect(Math.abs(at.getTime() - begun)).toBeLessThan(60_000)
})

test('P3: an entry added, removed and taken back', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId, personId: by } = municipality
  const params = { respondentId, entryId: newId() }
  await client.call(answers.addEntry, { params, body: { section: 'initiatives', copyOf: null } })
  await client.call(answers.removeEntry, { params })
  await client.call(answers.restoreEntry, { params })
  const aMoment: unknown = expect.any(String)
  expect(await trailOf(world, respondentId, 'entry')).toMatchObject([
    { by, operation: 'insert', old: null, new: { id: params.entryId, removed_at: null } },
    { by, operation: 'update', old: { removed_at: null }, new: { removed_at: aMoment } },
    { by, operation: 'update', old: { removed_at: aMoment }, new: { removed_at: null } },
  ])
})

test('P3: answers submitted and opened again', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId, personId: by } = municipality
  const { hash } = await submit(municipality, await aDocument(world, 'municipality', { entries: 0 }))
  await client.call(answers.reopen, { params: { respondentId }, body: { reason: '' } })
  expect(await trailOf(world, respondentId, 'submission')).toMatchObject([
    { by, operation: 'insert', new: { hash, version: 1 } },
  ])
  const aMoment: unknown = expect.any(String)
  expect((await trailOf(world, respondentId, 'respondent')).slice(1)).toMatchObject([
    { by, old: { submitted_at: null }, new: { submitted_at: aMoment } },
    { by, old: { submitted_at: aMoment }, new: { submitted_at: null } },
  ])
})

test('P3: a round planned, changed, opened and closed, and who is asked and invited', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const by = await idOf(coordinator)
  const params = { roundId: newId() }
  await coordinator.call(rounds.plan, { params, body: aPlan() })
  await coordinator.call(rounds.plan, { params, body: aPlan({ name: 'Vårens omgång', municipalities: ['1981'] }) })
  await coordinator.call(rounds.open, { params })
  const [asked] = await coordinator.call(respondents.list, { params })
  const respondentId = asked?.id ?? ''
  const body = { name: 'Maja Lund', email: 'maja.lund@sala.example', function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId }, body })
  await coordinator.call(rounds.close, { params })
  expect(await trailOf(world, params.roundId, 'round')).toMatchObject([
    { by, operation: 'insert', new: { name: 'Kartläggningen 2026', status: 'draft' } },
    { by, operation: 'update', old: { name: 'Kartläggningen 2026' }, new: { name: 'Vårens omgång' } },
    { by, operation: 'update', old: { status: 'draft' }, new: { status: 'open' } },
    { by, operation: 'update', old: { status: 'open' }, new: { status: 'closed' } },
  ])
  expect((await trailOf(world, params.roundId, 'round_municipality')).at(-1)).toMatchObject({
    by,
    operation: 'delete',
    old: { municipality_code: '1983' },
    new: null,
  })
  expect(await trailOf(world, respondentId, 'assignment')).toMatchObject([{ by, operation: 'insert' }])
})

test('P3: a need decided on, and a joint action confirmed', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const [need] = await coordinator.call(needs.list, { params: { roundId } })
  const decision = { priority: 'high' as const, measures: [], support: '' }
  const params = { needId: need?.id ?? '' }
  await coordinator.call(needs.decide, {
    params,
    body: { ...decision, seen: 0, status: 'confirmed', motivation: 'Ja.' },
  })
  await coordinator.call(needs.decide, {
    params,
    body: { ...decision, seen: 1, status: 'dismissed', motivation: 'Nej.' },
  })
  const by = await idOf(coordinator)
  expect(await trailOf(world, roundId, 'need')).toMatchObject([
    { by, operation: 'insert', old: null, new: { status: 'confirmed', priority: 'high' } },
    { by, operation: 'update', old: { status: 'confirmed' }, new: { status: 'dismissed' } },
  ])
  expect(await trailOf(world, roundId, 'need_decision')).toMatchObject([
    { by, operation: 'insert', new: { status: 'confirmed', motivation: 'Ja.' } },
    { by, operation: 'insert', new: { status: 'dismissed', motivation: 'Nej.' } },
  ])
})

test('P3: what is refused leaves no trail', async () => {
  const world = await givenAWorld()
  const { municipality, colleague, police, coordinator, roundId } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  await save({ client: colleague.client, respondentId })
  const stale = saving(municipality, { value: 'poor' }).input
  await refused(world, 'answer-changed-by-another', () => client.refusal(answers.save, stale))
  const wrong = saving(municipality, { value: 'fair', seen: 1 }).input
  await refused(world, 'input-not-valid', () => client.refusal(answers.save, wrong))
  await refused(world, 'answers-are-not-complete', () => client.refusal(answers.submit, { params: { respondentId } }))
  const theirs = { params: { respondentId: police.respondentId } }
  await refused(world, 'not-found', () => client.refusal(answers.submit, theirs))
  await refused(world, 'round-is-not-draft', () => coordinator.refusal(rounds.open, { params: { roundId } }))
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(reconciliation.begin, { params: { roundId } }))
})

test('P3: a whole chain has no break', async () => {
  const world = await givenAWorld()
  const { respondentId } = await givenAChain(world)
  expect(await firstBreakIn(world, respondentId)).toBeNull()
  expect(await firstBreakIn(world, newId())).toBeNull()
})

const here = 'from trail where chain = $1 and position'
test.each<[string, number, string[]]>([
  [
    'a row changed',
    3,
    [`update trail set new = jsonb_set(new, '{value}', '"excellent"') where chain = $1 and position = 3`],
  ],
  [
    'another name put under it',
    4,
    ['update trail set person_id = gen_random_uuid() where chain = $1 and position = 4'],
  ],
  ['another time', 2, [`update trail set at = at - interval '1 day' where chain = $1 and position = 2`]],
  ['a row removed', 3, [`delete ${here} = 3`]],
  ['the first row removed', 1, [`delete ${here} = 1`]],
  ['the last row removed', 6, [`delete ${here} = 6`]],
  ['the last row and the head removed', 6, [`delete ${here} = 6`, 'delete from trail_head where chain = $1']],
  ['every row removed', 1, [`delete ${here} > 0`]],
  [
    'two rows exchanged',
    3,
    [3, 4, 103].map(
      (at) => `update trail set position = ${at === 3 ? 103 : at === 4 ? 3 : 4} where chain = $1 and position = ${at}`,
    ),
  ],
])('P3: %s by the owner of the database is found', async (_, position, statements) => {
  const world = await givenAWorld()
  const { respondentId, other } = await givenAChain(world)
  await world.owner.query('alter table trail disable trigger user')
  for (const statement of statements) {
    expect((await world.owner.query(statement, [respondentId])).rowCount).toBeGreaterThan(0)
  }
  expect(await firstBreakIn(world, respondentId)).toBe(position)
  expect(await firstBreakIn(world, other)).toBeNull()
})

/** Six steps: asked, two who answer, and three answers. */
async function givenAChain(world: World) {
  const { municipality, police } = await givenAnswerers(world)
  for (const [seen, value] of ['good', 'poor', 'good'].entries()) await save(municipality, { seen, value })
  await save(police)
  return { respondentId: municipality.respondentId, other: police.respondentId }
}

interface Step {
  readonly by: string
  readonly at: Date
  readonly operation: string
  readonly old: object | null
  readonly new: object | null
}

async function trailOf({ owner }: World, chain: string, relation: string): Promise<Step[]> {
  const { rows } = await owner.query<Step>(
    'select person_id as by, at, operation, old, new from trail where chain = $1 and relation = $2 order by position',
    [chain, relation],
  )
  return rows
}

async function firstBreakIn({ owner }: World, chain: string): Promise<number | null> {
  const { rows } = await owner.query<{ broken: number | null }>('select first_break_in($1)::int as broken', [chain])
  return rows[0]?.broken ?? null
}

const idOf = async (client: Client) => (await actorOf(client)).personId
