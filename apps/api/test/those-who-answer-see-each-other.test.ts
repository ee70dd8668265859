import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { presence } from '@kartlaggning/schema/answers/presence'
import { expect, onTestFinished, test, vi } from 'vitest'
import { clientOf, type Client } from './client.ts'
import { config, givenAWorld } from './world.ts'
import { givenADelegate, givenAnswerers } from './story.ts'
import { buildApp } from '../src/app.ts'
import { COOKIE } from './client.ts'

/** A page that is open on the answers, at a browser that listens. */
async function listening(address: string, client: Client, respondentId: string, section?: string) {
  const page = newId()
  const gone = new AbortController()
  onTestFinished(() => gone.abort())
  const query = new URLSearchParams({ page, ...(section && { section }) })
  const reply = await fetch(`${address}/api/respondents/${respondentId}/presence?${query}`, {
    headers: { accept: 'text/event-stream', cookie: `${COOKIE}=${client.token}` },
    signal: gone.signal,
  })
  let text = ''
  let ended = false
  const reading = async () => {
    for await (const chunk of reply.body ?? []) text += Buffer.from(chunk).toString()
    ended = true
  }
  void reading().catch(() => (ended = true))
  const said = (event: string) =>
    [...text.matchAll(new RegExp(`event: ${event}\ndata: (.*)\n`, 'g'))].map((it) => it[1])
  return { page, status: reply.status, headers: reply.headers, said, isEnded: () => ended, leave: () => gone.abort() }
}

async function givenTwoAtTheirPages() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const address = await world.app.listen({ port: 0, host: '127.0.0.1' })
  const { respondentId, client: anna } = story.municipality
  return { world, ...story, address, respondentId, anna, siv: story.colleague.client }
}

const save = (client: Client, respondentId: string, writer: string) =>
  client.call(answers.save, {
    params: { respondentId },
    body: { writer, changes: [{ entry: null, question: 'problems.safety', value: 'good', seen: 0, sequence: 1 }] },
  })

test('who is in the section is told to the others there, with what they save, and that they have left', async () => {
  const { address, anna, siv, respondentId } = await givenTwoAtTheirPages()
  const one = await listening(address, anna, respondentId, 'problems')
  expect([one.status, one.headers.get('content-type'), one.headers.get('x-accel-buffering')]).toEqual([
    200,
    'text/event-stream',
    'no',
  ])
  expect(one.headers.get('content-security-policy')).toContain(`default-src 'self'`)
  const other = await listening(address, siv, respondentId, 'problems')
  await vi.waitFor(() => expect(one.said('here').at(-1)).toBe('[{"name":"Siv Ros","section":"problems"}]'))
  const from = performance.now()
  await save(siv, respondentId, other.page)
  await vi.waitFor(() => expect(one.said('changed')).toEqual(['{"sections":["problems"]}']), { interval: 10 })
  expect(performance.now() - from).toBeLessThan(1000)
  expect(other.said('changed')).toEqual([])
  other.leave()
  await vi.waitFor(() => expect(one.said('here').at(-1)).toBe('[]'))
})

test('and to those whose stream lies with another process', async () => {
  const { world, address, anna, siv, respondentId } = await givenTwoAtTheirPages()
  const second = await buildApp({ config, databaseUrl: world.url, mailboxUrl: undefined, logger: false })
  onTestFinished(() => second.close())
  const elsewhere = await second.listen({ port: 0, host: '127.0.0.1' })
  const one = await listening(address, anna, respondentId, 'problems')
  const other = await listening(elsewhere, siv, respondentId, 'problems')
  await vi.waitFor(() => expect(one.said('here').at(-1)).toContain('Siv Ros'))
  await vi.waitFor(() => expect(other.said('here').at(-1)).toContain('Anna Ek'))
  await save(clientOf(second, siv.token), respondentId, other.page)
  await vi.waitFor(() => expect(one.said('changed')).toEqual(['{"sections":["problems"]}']))
  expect(await anna.call(presence.read, { params: { respondentId }, querystring: {} })).toEqual([
    { name: 'Siv Ros', section: 'problems' },
  ])
})

test('P5: whoever signs out or is withdrawn hears no more', async () => {
  const { world, municipality, address, anna, siv, respondentId } = await givenTwoAtTheirPages()
  const bo = await givenADelegate(world, { municipality }, ['problems'])
  const signingOut = await listening(address, siv, respondentId)
  const withdrawn = await listening(address, bo.client, respondentId, 'problems')
  const staying = await listening(address, anna, respondentId)
  await siv.call(session.signOut, {})
  await anna.call(colleagues.withdraw, { params: { respondentId, personId: bo.personId } })
  await vi.waitFor(() => expect([signingOut.isEnded(), withdrawn.isEnded()]).toEqual([true, true]))
  expect(staying.isEnded()).toBe(false)
  expect((await listening(address, siv, respondentId)).status).toBe(401)
  expect((await listening(address, bo.client, respondentId)).status).toBe(404)
})

test('the program does not wait for those who listen when it ends', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const app = await buildApp({ config, databaseUrl: world.url, mailboxUrl: undefined, logger: false })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const one = await listening(address, municipality.client, municipality.respondentId)
  // A browser that has been there leaves a spare connection, on which nothing is asked.
  const spare = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined)
  await once(spare, 'connect')
  const from = performance.now()
  await app.close()
  expect(performance.now() - from).toBeLessThan(4000)
  await vi.waitFor(() => expect(one.isEnded()).toBe(true))
})

test('P5: nobody listens to another’s answers, or in a section that is not theirs', async () => {
  const { world, municipality, police, address, respondentId } = await givenTwoAtTheirPages()
  const bo = await givenADelegate(world, { municipality }, ['problems'])
  expect((await listening(address, police.client, respondentId)).status).toBe(404)
  expect((await listening(address, bo.client, respondentId, 'support')).status).toBe(404)
  const bosPage = await listening(address, bo.client, respondentId, 'problems')
  const other = await listening(address, municipality.client, respondentId, 'support')
  await save(municipality.client, respondentId, other.page)
  await vi.waitFor(() => expect(bosPage.said('changed')).toHaveLength(1))
  await wait(300)
  expect(bosPage.said('here').at(-1) ?? '[]').toBe('[]')
})
