import { newId } from '@kartlaggning/schema/id'
import { apiKeys, type ApiKey } from '@kartlaggning/schema/identity/api-key'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { reports, type Edition } from '@kartlaggning/schema/report/report'
import { expect, test } from 'vitest'
import { inHalfAYear } from '../../test/api-keys.ts'
import { clientOf } from '../../test/client.ts'
import { givenAnAnalysis } from '../../test/story-after-closing.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'
import { contracts } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'

test('pressed three times at once and once later, publishing gives one edition and one letter to each', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const publish = (key: string, note = '') =>
    coordinator.send(reports.publish, { params: { roundId }, body: { note }, key })
  const recipients = async () => (await clientOf(world.app).call(mailbox.list, {})).map((it) => it.to)
  const key = newId()
  const before = (await recipients()).length
  const replies = await Promise.all([publish(key), publish(key), publish(key)])
  replies.push(await publish(key))
  expect(replies.map((it) => it.statusCode)).toEqual([200, 200, 200, 200])
  expect(new Set(replies.map((it) => it.body)).size).toBe(1)
  const receivers = (await recipients()).slice(0, -before)
  expect(receivers.length).toBeGreaterThan(0)
  expect(new Set(receivers).size).toBe(receivers.length)
  expect(await coordinator.call(reports.editions, { params: { roundId } })).toHaveLength(1)

  expect((await publish(key, 'Rättad')).json()).toMatchObject({ type: 'idempotency-key-reused', status: 422 })
  expect((await publish(newId(), 'Rättad')).json<Edition>().number).toBe(2)
})

test('a key that is asked for twice with the same errand is one, and its secret is told once and kept nowhere', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const params = { county: '19' }
  const body = { name: 'Power BI', opens: { scope: 'editions', reader: 'lansbra' }, expiresOn: inHalfAYear() } as const
  const make = (key: string) => coordinator.send(apiKeys.make, { params, body, key })
  const errand = newId()
  const replies = await Promise.all([make(errand), make(errand)])
  replies.push(await make(errand))
  const made = replies.map((it) => it.json<{ key: ApiKey; secret: string | null }>())
  expect(new Set(made.map(({ key }) => key.id)).size).toBe(1)
  const [secret, ...more] = made.flatMap((it) => it.secret ?? [])
  expect([secret, more]).toEqual([expect.stringMatching(/^kl_/), []])
  expect(await coordinator.call(apiKeys.list, { params })).toHaveLength(1)
  const { rows } = await world.owner.query<{ kept: string }>('select reply::text as kept from performed')
  expect(rows.map((it) => it.kept).join()).not.toContain(secret)
  expect(rows).toHaveLength(1)
  expect((await make(newId())).json<{ secret: string }>().secret).toMatch(/^kl_/)
})

test('what sends or freezes is not done without a key', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const reply = await coordinator.send(reports.publish, { params: { roundId }, body: { note: '' }, key: '' })
  expect(reply.json()).toMatchObject({ type: 'idempotency-key-missing', status: 400 })
  expect(await coordinator.call(reports.editions, { params: { roundId } })).toEqual([])
})

test('each operation that sends to others is done once', () => {
  const done = Object.values(contracts).flatMap((chapter) => Object.values<Endpoint>(chapter).filter((it) => it.once))
  expect(done.map((it) => it.url).toSorted((a, b) => a.localeCompare(b))).toEqual([
    '/counties/:county/api-keys',
    '/counties/:county/erasures',
    '/counties/:county/erasures/:erasureId/confirm',
    '/counties/:county/initiatives/:initiativeId/questions',
    '/counties/:county/people/:personId/address',
    '/counties/:county/people/:personId/close',
    '/counties/:county/people/:personId/erase',
    '/counties/:county/people/:personId/merge',
    '/counties/:county/people/:personId/replace',
    '/counties/:county/people/:personId/separate',
    '/counties/:county/retention/:class/decisions',
    '/respondents/:respondentId/calls',
    '/respondents/:respondentId/colleagues',
    '/respondents/:respondentId/completion',
    '/respondents/:respondentId/contacts',
    '/respondents/:respondentId/disclosures',
    '/respondents/:respondentId/notes',
    '/respondents/:respondentId/proxy',
    '/rounds/:roundId/contacts/import',
    '/rounds/:roundId/deadlines',
    '/rounds/:roundId/edition-readers',
    '/rounds/:roundId/edition-readers/:readerId/erase',
    '/rounds/:roundId/editions',
    '/rounds/:roundId/invitations',
    '/rounds/:roundId/letters/test',
    '/rounds/:roundId/profiles',
    '/rounds/:roundId/reconciliation',
    '/rounds/:roundId/reminders/send',
    '/rounds/:roundId/reopen',
  ])
})
