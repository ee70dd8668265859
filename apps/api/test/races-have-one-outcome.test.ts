import { answers } from '@kartlaggning/schema/answers/answers'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan, respondentIn, write } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import type { Client } from './client.ts'
import { givenAnAnalysis } from './story-after-closing.ts'
import { aDocument, givenAnswerers } from './story.ts'
import { givenAWorld, type World } from './world.ts'

/** Each race is run a few times when everything is tried, and as often as RACES says when one has the time. */
const TIMES = Number(process.env['RACES'] ?? 5)
const AT_ONCE = 8
const timeout = 3_600_000

interface Run {
  readonly client: Client
  readonly endpoint: Endpoint
  readonly input: Parameters<Client['send']>[1]
}

/** How those who act at the same time are answered: how many with each status, or the problem. */
async function race(runs: readonly Run[]): Promise<Readonly<Record<string, number>>> {
  const replies = await Promise.all(runs.map(({ client, endpoint, input }) => client.send(endpoint, input)))
  const outcomes: Record<string, number> = {}
  for (const reply of replies) {
    const outcome = reply.statusCode === 200 ? 'done' : reply.json<{ type: string }>().type
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  return outcomes
}

const atOnce = (run: (at: number) => Run) => race(Array.from({ length: AT_ONCE }, (_, at) => run(at)))

async function times(work: (time: number) => Promise<void>) {
  for (let time = 1; time <= TIMES; time++) await work(time)
}

const countOf = async ({ owner }: World, what: string, values: readonly unknown[]) =>
  (await owner.query<{ count: number }>(`select count(*)::int as count from ${what}`, [...values])).rows[0]?.count

test('of those who submit at once one has, and of those who reopen', { timeout }, async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { respondentId } = municipality
  await write(municipality, await aDocument(world, 'municipality'))
  const clients = [municipality.client, colleague.client]
  const both = (endpoint: Endpoint, body?: unknown) =>
    atOnce((at) => ({
      client: clients[at % 2] as Client,
      endpoint,
      input: { params: { respondentId }, ...(body !== undefined && { body }) },
    }))
  await times(async (time) => {
    expect(await both(answers.submit)).toEqual({ done: 1, 'answers-are-submitted': AT_ONCE - 1 })
    expect(await countOf(world, 'submission where respondent_id = $1', [respondentId])).toBe(time)
    expect(await both(answers.reopen, { reason: '' })).toEqual({ done: 1, 'answers-are-not-submitted': AT_ONCE - 1 })
  })
})

test('of those who close a round at once one has', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnswerers(world)
  await times(async (time) => {
    const params = { roundId: newId() }
    await coordinator.call(rounds.plan, { params, body: aPlan({ name: `Omgång ${time}` }) })
    await coordinator.call(rounds.open, { params })
    expect(await atOnce(() => ({ client: coordinator, endpoint: rounds.close, input: { params } }))).toEqual({
      done: 1,
      'round-is-not-open': AT_ONCE - 1,
    })
  })
})

test('somebody whom several invite at once is invited once', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnswerers(world)
  const { id: respondentId } = await respondentIn(coordinator, roundId, 'municipality', '1983')
  await times(async () => {
    const email = `ny.${newId()}@example.org`
    const body = { name: 'Ny Person', email, function: '' }
    const outcomes = await atOnce(() => ({
      client: coordinator,
      endpoint: respondents.invite,
      input: { params: { respondentId }, body },
    }))
    expect(outcomes).toEqual({ done: 1, 'contact-already-invited': AT_ONCE - 1 })
    expect(await countOf(world, 'mail_content where recipient = $1', [email])).toBe(1)
  })
})

test('an organisation that several propose at once is one', { timeout }, async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const clients = [municipality.client, police.client]
  await times(async (time) => {
    const body = { name: `Föreningen ${time} i Sala`, kind: 'night_walkers', municipality: '1981', county: '19' }
    const outcomes = await atOnce((at) => ({
      client: clients[at % 2] as Client,
      endpoint: actors.propose,
      input: { params: { actorId: newId() }, body },
    }))
    expect(outcomes).toEqual({ done: AT_ONCE })
    expect(await countOf(world, 'actor where name = $1', [body.name])).toBe(1)
  })
})

test('of two organisations that are merged into each other at once one remains', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnswerers(world)
  const [one, other] = ['01970000-0000-7000-8000-00000000b032', '01970000-0000-7000-8000-00000000b033']
  const versionOf = async (id: string | undefined) =>
    (await coordinator.call(actors.register, { params: { county: '19' } })).find((it) => it.id === id)
  await times(async () => {
    const seen = [(await versionOf(one))?.version, (await versionOf(other))?.version]
    const outcomes = await atOnce((at) => ({
      client: coordinator,
      endpoint: actors.merge,
      input:
        at % 2 === 0
          ? { params: { actorId: one }, body: { seen: seen[0], into: other } }
          : { params: { actorId: other }, body: { seen: seen[1], into: one } },
    }))
    expect(outcomes).toMatchObject({ done: 1 })
    expect(await countOf(world, 'actor where merged_into is not null', [])).toBe(1)
    const merged = [await versionOf(one), await versionOf(other)].find((it) => it?.mergedInto)
    await coordinator.call(actors.separate, {
      params: { actorId: merged?.id ?? '' },
      body: { seen: merged?.version ?? 0 },
    })
  })
})

test('of two needs that are merged into each other at once one remains', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const [one, other] = await coordinator.call(needs.list, { params: { roundId } })
  if (!one || !other) throw new Error('there are not two needs')
  await times(async () => {
    const outcomes = await atOnce((at) => ({
      client: coordinator,
      endpoint: needs.merge,
      input: {
        params: { needId: at % 2 === 0 ? one.id : other.id },
        body: { needs: [at % 2 === 0 ? other.id : one.id], motivation: 'Samma sak' },
      },
    }))
    expect(outcomes).toEqual({ done: 1, 'needs-cannot-merge': AT_ONCE - 1 })
    const { rows } = await world.owner.query<{ id: string }>('select id from need where merged_into is not null')
    expect(rows).toHaveLength(1)
    await coordinator.call(needs.separate, { params: { needId: rows[0]?.id ?? '' } })
  })
})

test('an edition that is published several times at once is one for each click', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  await times(async (time) => {
    const keys = [newId(), newId()]
    const outcomes = await atOnce((at) => ({
      client: coordinator,
      endpoint: reports.publish,
      input: { params: { roundId }, body: { note: 'Rättad.' }, key: keys[at % 2] as string },
    }))
    expect(outcomes).toEqual({ done: AT_ONCE })
    const editions = await coordinator.call(reports.editions, { params: { roundId } })
    expect(editions.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: time * 2 }, (_, at) => at + 1),
    )
  })
})
