import { answers } from '@kartlaggning/schema/answers/answers'
import { completions } from '@kartlaggning/schema/answers/completion'
import { earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { proxies } from '@kartlaggning/schema/answers/proxies'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { apiKeys } from '@kartlaggning/schema/identity/api-key'
import { needs } from '@kartlaggning/schema/needs/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { people } from '@kartlaggning/schema/respondents/people'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { anEarlierRound } from '@kartlaggning/schema/test/an-earlier-round'
import { aPlan, respondentIn, submit, write } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import type { Client } from './client.ts'
import { inHalfAYear } from './api-keys.ts'
import { givenAnAnalysis, givenAReconciliation } from './story-after-closing.ts'
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
  const replies = await Promise.all(runs.map(persist))
  const outcomes: Record<string, number> = {}
  for (const reply of replies) {
    const outcome = reply.statusCode === 200 ? 'done' : reply.json<{ type: string }>().type
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  return outcomes
}

const ATTEMPTS = 10

/** Whoever has waited too long for the others is asked to try again, which is what a page does. */
async function persist({ client, endpoint, input }: Run) {
  const same = { key: newId(), ...input }
  for (let attempt = 1; ; attempt++) {
    const reply = await client.send(endpoint, same)
    if (reply.statusCode !== 503 || attempt === ATTEMPTS) return reply
  }
}

const atOnce = (run: (at: number) => Run) => race(Array.from({ length: AT_ONCE }, (_, at) => run(at)))

async function times(work: (time: number) => Promise<void>) {
  for (let time = 1; time <= TIMES; time++) await work(time)
}

const countOf = async ({ owner }: World, what: string, values: readonly unknown[]) =>
  (await owner.query<{ count: number }>(`select count(*)::int as count from ${what}`, [...values])).rows[0]?.count

const sum = (outcomes: Readonly<Record<string, number>>) => Object.values(outcomes).reduce((all, it) => all + it, 0)

const aContact = { name: 'Ny Person', function: '', phone: '', organisation: '', mailbox: '' }

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

test('profiles that several release at once are released once, with one letter each', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const letters = async () => (await countOf(world, 'mail_content', [])) ?? 0
  const before = await letters()
  const keys = [newId(), newId()]
  const outcomes = await atOnce((at) => ({
    client: coordinator,
    endpoint: profiles.release,
    input: { params: { roundId }, key: keys[at % 2] as string },
  }))
  expect(outcomes).toEqual({ done: AT_ONCE })
  const released = await countOf(world, 'profile where round_id = $1', [roundId])
  const respondentsOf = '(select distinct respondent_id from profile where round_id = $1) as it'
  expect(await countOf(world, respondentsOf, [roundId])).toBe(released)
  const sent = (await letters()) - before
  expect(sent).toBeGreaterThan(0)
  await coordinator.call(profiles.release, { params: { roundId } })
  expect((await letters()) - before).toBe(sent)
  const twice = '(select recipient from mail_content group by recipient, subject having count(*) > 1) as it'
  expect(await countOf(world, twice, [])).toBe(0)
})

test('of those who ask for a completion at once one has, and of those who withdraw it', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  await submit(municipality, await aDocument(world, 'municipality'))
  const question = { entry: null, question: 'problems.safety', reason: '' }
  const body = { reason: 'Oklart', answerBy: '2099-01-01', questions: [question] }
  await times(async () => {
    const asked = await atOnce(() => ({ client: coordinator, endpoint: completions.ask, input: { params, body } }))
    expect(asked).toMatchObject({ done: 1 })
    expect(sum(asked)).toBe(AT_ONCE)
    const taken = await atOnce(() => ({ client: coordinator, endpoint: completions.withdraw, input: { params } }))
    expect(taken).toEqual({ done: 1, 'no-completion-is-asked': AT_ONCE - 1 })
  })
})

test(
  'of those who begin to write for a respondent at once one does, and of those who end it',
  { timeout },
  async () => {
    const world = await givenAWorld()
    const { coordinator, municipality } = await givenAnswerers(world)
    const params = { respondentId: municipality.respondentId }
    const ends = [
      { client: coordinator, endpoint: proxies.withdraw, input: { params, body: { reason: 'Fel svarande' } } },
      { client: municipality.client, endpoint: proxies.object, input: { params, body: { note: '' } } },
      { client: municipality.client, endpoint: proxies.takeOver, input: { params } },
    ]
    const body = { channel: 'phone', note: '', sourceName: 'Maja Lund', sourceFunction: '', givenOn: '2026-11-01' }
    await times(async () => {
      const begun = await atOnce(() => ({ client: coordinator, endpoint: proxies.open, input: { params, body } }))
      expect(begun).toMatchObject({ done: 1 })
      expect(sum(begun)).toBe(AT_ONCE)
      const ended = await atOnce((at) => ends[at % 2] as Run)
      expect(ended).toEqual({ done: 1, 'no-proxy-is-open': AT_ONCE - 1 })
    })
    await coordinator.call(proxies.open, { params, body: { ...body, channel: 'phone' as const } })
    const ended = await atOnce((at) => ends[at % 3] as Run)
    expect(ended).toMatchObject({ done: 1 })
    expect(sum(ended)).toBe(AT_ONCE)
  },
)

test('a last day that several move at once is moved once, and a round opened again once', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnswerers(world)
  const params = { roundId }
  const moves = async () => countOf(world, 'deadline_move where round_id = $1', [roundId])
  await times(async (time) => {
    const body = { respondents: null, closesOn: `2099-01-${10 + (time % 20)}`, reason: 'Snöstorm' }
    const before = (await moves()) ?? 0
    const keys = [newId(), newId()]
    const moved = await atOnce((at) => ({
      client: coordinator,
      endpoint: deadlines.move,
      input: { params, body, key: keys[at % 2] as string },
    }))
    expect(moved).toEqual({ done: AT_ONCE })
    // The second click asks for the day that it has been moved to.
    expect(await moves()).toBe(before + 1)
    await coordinator.call(rounds.close, { params })
    const reopened = await atOnce(() => ({
      client: coordinator,
      endpoint: deadlines.reopen,
      input: { params, body },
    }))
    expect(reopened).toEqual({ done: 1, 'round-is-not-closed': AT_ONCE - 1 })
  })
})

test('a contact whom several replace at once is replaced once', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police } = await givenAnswerers(world)
  await times(async (time) => {
    const [leaves] = (await coordinator.call(people.register, { params: { county: '19' } })).filter((it) =>
      it.email.startsWith(time === 1 ? 'anna.ek' : `ny${time - 1}@`),
    )
    const body = { ...aContact, email: `ny${time}@example.org`, respondents: [municipality.respondentId] }
    const outcomes = await atOnce(() => ({
      client: coordinator,
      endpoint: people.replace,
      input: { params: { county: '19', personId: leaves?.personId }, body },
    }))
    expect(outcomes).toMatchObject({ done: 1 })
    expect(sum(outcomes)).toBe(AT_ONCE)
    expect(await countOf(world, 'mail_content where recipient = $1', [body.email])).toBe(1)
  })
  expect(police.respondentId).not.toBe(municipality.respondentId)
})

test('contacts whom several read in at once are added once', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  await times(async () => {
    const email = `ny.${newId()}@example.org`
    const rows = [municipality, police].map(({ respondentId }, at) => ({
      ...aContact,
      email,
      respondentId,
      row: at + 2,
    }))
    const outcomes = await atOnce(() => ({
      client: coordinator,
      endpoint: people.import,
      input: { params: { roundId }, body: { rows } },
    }))
    expect(outcomes).toEqual({ done: AT_ONCE })
    expect(
      await countOf(world, 'assignment join person on person.id = person_id where person.email = $1', [email]),
    ).toBe(2)
  })
})

test('of those who revoke a key at once one has', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnswerers(world)
  await times(async (time) => {
    const opens = { scope: 'editions', reader: 'lansbra' } as const
    const body = { name: `Program ${time}`, opens, expiresOn: inHalfAYear() }
    const { key } = await coordinator.call(apiKeys.make, { params: { county: '19' }, body })
    const outcomes = await atOnce(() => ({
      client: coordinator,
      endpoint: apiKeys.revoke,
      input: { params: { county: '19', keyId: key.id }, body: { reason: 'Behövs inte' } },
    }))
    expect(outcomes).toEqual({ done: 1, 'key-is-revoked': AT_ONCE - 1 })
  })
})

test('an earlier round that is read in several times at once is one', { timeout }, async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnswerers(world)
  await times(async (time) => {
    const params = { county: '19', roundId: newId() }
    const body = anEarlierRound({ name: `Enkäten ${time}` })
    const outcomes = await atOnce(() => ({
      client: coordinator,
      endpoint: earlierRounds.import,
      input: { params, body },
    }))
    expect(outcomes).toEqual({ done: AT_ONCE })
    expect(await countOf(world, 'round where name = $1', [body.name])).toBe(1)
    await coordinator.call(earlierRounds.undo, { params, body: { reason: 'Fel fil' } })
  })
})

test(
  'what is said of a difference several times at once is said once, and nobody else’s under its id',
  { timeout },
  async () => {
    const world = await givenAWorld()
    const { municipality, police } = await givenAReconciliation(world)
    const said = ({ client, respondentId }: typeof municipality, stepId: string) => ({
      client,
      endpoint: reconciliation.say,
      input: {
        params: { respondentId, stepId },
        body: { question: 'organisation.council', kind: 'explain', value: null, words: 'Sagt', ends: null },
      },
    })
    const stepId = newId()
    expect(await atOnce(() => said(municipality, stepId))).toEqual({ done: AT_ONCE })
    expect(await countOf(world, 'conversation_step where id = $1', [stepId])).toBe(1)
    expect(await atOnce(() => said(police, stepId))).toEqual({ done: AT_ONCE })
  },
)
