import { join } from 'node:path'
import { answers } from '@kartlaggning/schema/answers/answers'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import { processorTimeOf, report } from './measure.ts'
import { givenAWorld } from './world.ts'

const TIMES = 100

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const params = { respondentId: newId() }
const change = (value: string) => `{"writer":"${newId()}","changes":[{"value":${value}}]}`
const save = { method: answers.save.method, url: urlOf(answers.save, { params }) }

const asked = {
  'a page': { method: 'GET', url: '/' },
  'the rounds': { method: 'GET', url: urlOf(rounds.list) },
  'who is signed in': { method: 'GET', url: urlOf(session.current) },
  'a save': { ...save, body: change('"good"') },
  'a save, 2,600 deep': { ...save, body: change(nested(2600)) },
  'a save, 1.9 MB': { ...save, body: change(`[${Array.from({ length: 12_000 }, () => nested(80)).join()}]`) },
  'a save of no JSON': { ...save, body: '{"writer":' },
  'a link that is none': { method: 'POST', url: urlOf(session.signInByLink), body: `{"token":"${'a'.repeat(43)}"}` },
  'an address that cannot be decoded': { method: 'GET', url: '/api/%ff' },
} as const

// (g) What whoever has signed in nowhere costs the process, whatever they send.
const world = await givenAWorld()
try {
  const api = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const used = () => processorTimeOf(world.processOf(api) ?? 0)
  for (const [what, { method, url, ...rest }] of Object.entries(asked)) {
    const send = () =>
      fetch(api + url, { method, ...rest, headers: { 'content-type': 'application/json' } })
        .then(async (reply) => (await reply.arrayBuffer(), reply.status))
        // A body that is not wanted is not read to its end.
        .catch(() => 0)
    for (let warm = 0; warm < 20; warm += 1) await send()
    const before = used()
    const statuses: Record<number, number> = {}
    for (let time = 0; time < TIMES; time += 1) {
      const status = await send()
      statuses[status] = (statuses[status] ?? 0) + 1
    }
    report(`(g) Anonymous: ${what}`, {
      'processor time, ms a request (at most 5)': (used() - before) / TIMES,
      'answered with': Object.entries(statuses)
        .map(([status, count]) => `${status} × ${count}`)
        .join(', '),
    })
  }
} finally {
  await world.end()
}
