import { proxies } from '@kartlaggning/schema/answers/proxies'
import { contracts } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { declining } from '@kartlaggning/schema/respondents/declining'
import { submit } from '@kartlaggning/schema/test/story'
import type { InjectOptions } from 'fastify'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { givenAnAnalysis } from './story-after-closing.ts'
import { aDocument, givenAnswerers } from './story.ts'
import { givenAWorld, type World } from './world.ts'

const SAYS_WHO = /By$|ByName$|^(author|actor|sender|signed|submitt|onBehalf|proxy|person$)/

/** Fields that a request may have, however deep. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, it]) => [
    ...(name === 'properties' ? Object.keys(it as object) : []),
    ...fieldsIn(it),
  ])
}

test('no request says by whom something is done', () => {
  const found = Object.entries(contracts).flatMap(([chapter, endpoints]) =>
    Object.entries<Endpoint>(endpoints).flatMap(([name, { schema }]) =>
      [schema.querystring, schema.body]
        .flatMap((part) => (part ? fieldsIn(z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' })) : []))
        .filter((field) => SAYS_WHO.test(field))
        .map((field) => `${chapter}.${name} ${field}`),
    ),
  )
  expect(found).toEqual([
    // Who at the county board has decided it, as its decision says; who notes it is the session's.
    'retention.decide decidedBy',
    // A day.
    'completions.ask answerBy',
    // To whom a copy goes.
    'disclosures.make requestedBy',
  ])
})

const byPhone = { channel: 'phone', note: '', sourceFunction: 'samordnare', givenOn: '2026-11-01' } as const
const another = newId()
const FORGED = 'Erik Förfalskad'
const forged = Object.fromEntries(
  ['submittedBy', 'answeredBy', 'saidBy', 'decidedBy', 'openedBy', 'createdBy', 'invitedBy', 'personId', 'proxyId']
    .map((name): [string, string] => [name, another])
    .concat(
      [
        'submittedByName',
        'submittedByFunction',
        'saidByName',
        'decidedByName',
        'openedByName',
        'declinedByName',
        'by',
      ].map((name): [string, string] => [name, FORGED]),
    ),
)

/** Says, wherever an object is sent, that somebody else has done it. What an answer is has its own shape. */
function forge(sent: unknown, isValue = false): unknown {
  if (Array.isArray(sent)) return sent.map((it) => forge(it, isValue))
  if (typeof sent !== 'object' || sent === null || isValue) return sent
  return {
    ...forged,
    ...Object.fromEntries(Object.entries(sent).map(([name, it]) => [name, forge(it, name === 'value')])),
  }
}

function forgeRequests({ app }: World) {
  const inject = app.inject.bind(app) as (options: InjectOptions) => unknown
  let count = 0
  Object.assign(app, {
    inject: (options: InjectOptions) => {
      if (typeof options.payload === 'object') count++
      return inject({ ...options, ...(options.payload !== undefined && { payload: forge(options.payload) as object }) })
    },
  })
  return () => count
}

test('P3: who writes, submits and decides is whoever is signed in, whatever the request says', async () => {
  const world = await givenAWorld()
  const sent = forgeRequests(world)
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const [need] = await coordinator.call(needs.list, { params: { roundId } })
  if (!need) throw new Error('nothing is proposed')
  await coordinator.call(needs.decide, {
    params: { needId: need.id },
    body: { status: 'dismissed', motivation: 'Hör inte hit.', priority: null, seen: need.version },
  })
  expect(sent()).toBeGreaterThan(3)
  await expectNobodyForged(world)
})

test('P3: nor whose answers somebody gives on behalf of a respondent, or who declines', async () => {
  const world = await givenAWorld()
  const sent = forgeRequests(world)
  const { coordinator, municipality, police } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const before = sent()
  await coordinator.call(proxies.open, { params, body: { ...byPhone, sourceName: 'Maja Lund' } })
  await submit({ client: coordinator, ...params }, await aDocument(world, 'municipality'))
  await police.client.call(declining.decline, {
    params: { respondentId: police.respondentId },
    body: { reason: 'no_time', note: '' },
  })
  expect(sent()).toBeGreaterThan(before + 2)
  expect(await traced(world, 'Maja Lund')).toBe(true)
  await expectNobodyForged(world)
})

async function expectNobodyForged(world: World) {
  for (const word of [FORGED, another]) expect([word, await traced(world, word)]).toEqual([word, false])
}

/** Whether a row of any table holds it. */
async function traced({ owner }: World, word: string): Promise<boolean> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  for (const { name } of rows) {
    const { rowCount } = await owner.query(`select from ${name} as it where strpos(it::text, $1) > 0 limit 1`, [word])
    if (rowCount) return true
  }
  return false
}
