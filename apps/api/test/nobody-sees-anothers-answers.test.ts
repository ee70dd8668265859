import { contracts } from '@kartlaggning/schema/contracts'
import type { Problem } from '@kartlaggning/schema/problem'
import { givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { describe, expect, test } from 'vitest'
import type { About } from './callers.ts'
import { clientOf } from './client.ts'
import {
  call,
  endpoints,
  givenAMeeting,
  givenAnEdition,
  givenCallers,
  givenDrafts,
  type Answering,
} from './everyone.ts'
import { nothingIsWritten } from './refused.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, givenStaffOf, type World } from './world.ts'

/** Every address is called by everybody it is not for: it takes longer with each that there is. */
const timeout = 120_000

test('P5: every address of the API is in the table', async () => {
  const { app } = await givenAWorld()
  const { paths } = (await app.inject('/api/openapi.json')).json<{ paths: Record<string, object> }>()
  const addresses = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  const said = endpoints.map(({ endpoint }) => `${endpoint.method} /api${endpoint.url}`)
  expect(addresses.toSorted()).toEqual(said.toSorted())
})

describe.each<[string, (world: World) => Promise<Answering & { about: About }>]>([
  ['while they answer', givenDrafts],
  ['while they reconcile', givenAMeeting],
  ['after the analysis', givenAnEdition],
])('%s', (_, given) => {
  test(
    'P5: nobody reads or changes what is not theirs, and the unknown are asked to sign in',
    { timeout },
    async () => {
      const world = await givenAWorld()
      const story = await given(world)
      const callers = await givenCallers(world, story)
      await nothingIsWritten(world, async () => {
        for (const called of endpoints) {
          for (const client of called.may === 'public' ? [] : [clientOf(world.app), clientOf(world.app, 'made-up')]) {
            const reply = await call(client, called, story.about)
            expect([called.called, reply.statusCode, reply.json<Problem>().type]).toEqual([
              called.called,
              401,
              'not-signed-in',
            ])
          }
          for (const [caller, client] of Object.entries(callers)) {
            if (called.may === 'public' || called.may.some((it) => it === caller)) continue
            const reply = await call(client, called, story.about)
            const said = `${called.called} by ${caller}`
            // A key is no sign-in: to whatever is not for programs, who asks with one is unknown.
            const isUnknown = caller.endsWith('Key') && !called.endpoint.url.startsWith('/data/')
            const refusals = isUnknown ? /^not-signed-in$/ : /^not-(found|allowed)$/
            expect([said, reply.json<Problem>().type]).toEqual([said, expect.stringMatching(refusals)])
            expect(isUnknown ? [401] : [403, 404]).toContain(reply.statusCode)
          }
        }
      })
    },
  )
})

test('P5: and those who may are let in', { timeout }, async () => {
  const world = await givenAWorld()
  const story = await givenAnEdition(world)
  const callers = await givenCallers(world, story)
  for (const called of endpoints) {
    for (const caller of called.may === 'public' ? [] : called.may) {
      const reply = await call(callers[caller], called, story.about)
      const said = reply.statusCode === 200 ? '' : reply.json<Problem>().type
      expect(`${called.called} by ${caller}: ${said}`).not.toMatch(/: (not-(found|allowed|signed-in)|input-not-valid)$/)
      if (called.endpoint.method === 'GET')
        expect([called.called, caller, reply.statusCode]).toEqual([called.called, caller, 200])
    }
  }
})

describe('of two counties', () => {
  test('P5: whoever works in another county is given nothing of this one', async () => {
    const world = await givenAWorld()
    const { about } = await givenAnEdition(world)
    const here = [about.roundId, about.respondentId, about.needId]
    const elsewhere = {
      coordinator: await givenACoordinator(world, '03'),
      analyst: await givenAnAnalyst(world, '03'),
    }
    await givenAnOpenRound(elsewhere.coordinator, { county: '03', name: 'Uppsala 2026', municipalities: ['0380'] })
    await nothingIsWritten(world, async () => {
      for (const called of endpoints) {
        // What anybody changes is their own.
        const isOwn = called.may !== 'public' && called.may.includes('otherCounty') && called.endpoint.method !== 'GET'
        for (const [role, client] of called.may === 'public' || isOwn ? [] : Object.entries(elsewhere)) {
          const reply = await call(client, called, about)
          const said = `${called.called} by the ${role} of another county`
          expect([said, reply.statusCode]).toEqual([said, expect.toBeOneOf([200, 403, 404])])
          const given = reply.statusCode === 200 ? reply.body : ''
          expect([said, here.filter((id) => given.includes(id))]).toEqual([said, []])
        }
      }
    })
  })

  test('P5: whoever works in both has in each the role that is given there', { timeout }, async () => {
    const world = await givenAWorld()
    const { about } = await givenAnEdition(world)
    const mixed = await givenStaffOf(world, { '19': 'analyst', '03': 'coordinator' })
    await nothingIsWritten(world, async () => {
      for (const called of endpoints) {
        // What is of no county is for whoever coordinates one.
        if (called.may === 'public' || called.may.includes('analyst') || called.may.includes('otherCounty')) continue
        const reply = await call(mixed, called, about)
        const said = `${called.called} by an analyst here who coordinates elsewhere`
        expect([said, reply.statusCode]).toEqual([said, expect.toBeOneOf([403, 404])])
      }
    })
    for (const [role, client] of [
      ['analyst', mixed],
      ['coordinator', await givenStaffOf(world, { '19': 'coordinator', '03': 'coordinator' })],
    ] as const) {
      for (const called of endpoints) {
        if (called.may === 'public' || !called.may.includes(role)) continue
        const reply = await call(client, called, about)
        const refusal = reply.statusCode === 200 ? '' : reply.json<Problem>().type
        expect(`${called.called} by the ${role} of both: ${refusal}`).not.toMatch(/: not-(found|allowed|signed-in)$/)
      }
    }
  })
})

test('P5: the list of rounds is empty to another county', async () => {
  const world = await givenAWorld()
  await givenDrafts(world)
  const other = await givenACoordinator(world, '03')
  expect(await other.call(contracts.rounds.list, {})).toEqual([])
})
