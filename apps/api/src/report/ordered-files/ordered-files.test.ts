import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '@kartlaggning/schema/id'
import { isUnderWay } from '@kartlaggning/schema/report/files-that-take-long'
import { orderedFiles } from '@kartlaggning/schema/report/ordered-file'
import { reports } from '@kartlaggning/schema/report/report'
import { expect, test, vi } from 'vitest'
import type { Client } from '../../../test/client.ts'
import { performJobs } from '../../../test/perform-jobs.ts'
import { refused } from '../../../test/refused.ts'
import { givenAnAnalysis } from '../../../test/story-after-closing.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, signIn, type World } from '../../../test/world.ts'
import { createFilePool } from '../../files/file-pool.ts'
import { orderedFileJobs } from './ordered-file-jobs.ts'

async function givenAnEdition(options: Parameters<typeof givenAWorld>[1] = {}) {
  const world = await givenAWorld({}, options)
  const story = await givenAnAnalysis(world)
  const { roundId, coordinator } = story
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  return { world, ...story, params: { roundId, number: 1 } }
}

type Params = { readonly roundId: string; readonly number: number }

async function order(client: Client, params: Params, format: 'pdf' | 'docx' | 'xlsx' = 'xlsx') {
  const id = newId()
  const ordered = await client.call(orderedFiles.order, { params, body: { id, format } })
  return { ...ordered, params: { ...params, fileId: id } }
}

/** As a page does: it asks anew when it has been answered, as long as more is to come. */
async function follow(client: Client, params: Params) {
  for (let seen: string | undefined; ;) {
    const reply = await client.call(orderedFiles.list, { params, querystring: seen === undefined ? {} : { seen } })
    if (!reply.files.some(isUnderWay)) return reply.files
    seen = reply.seen
  }
}

const slow = { timeout: 240_000 }

/** As if another process was making, since just now, what is made. */
const elsewhere = `update ordered_file set state = 'making', bytes = null, heard_at = now()`

/** As if whoever made it had ended. */
const left = `update ordered_file set state = 'making', bytes = null, heard_at = now() - interval '1 minute'`

const chapter = (at: number) => ({
  kind: 'section' as const,
  role: 'chapter' as const,
  id: `kapitel-${at}`,
  title: `Kapitel ${at}`,
  blocks: Array.from({ length: 40 }, () => ({
    kind: 'paragraph' as const,
    words: 'Läget i länet är gott. '.repeat(8),
  })),
})

const longDocument = {
  title: 'Rapport',
  within: 'Kartläggningen 2026',
  language: 'sv' as const,
  author: 'Länsstyrelsen',
  at: '2026-11-20T10:00:00Z',
  fictional: null,
  foot: ['Rapport'],
  front: [],
  sections: Array.from({ length: 120 }, (_, at) => chapter(at)),
}

const stateOf = async ({ owner }: World, id: string) =>
  (await owner.query<{ state: string }>('select state from ordered_file where id = $1', [id])).rows[0]?.state

test('P8: a file that is ordered is made while one waits, the same bytes as one that comes at once', slow, async () => {
  const { coordinator, police, params } = await givenAnEdition()
  for (const [client, format] of [
    [coordinator, 'pdf'],
    [police.client, 'docx'],
  ] as const) {
    const { state, params: one } = await order(client, params, format)
    expect(['waiting', 'making']).toContain(state)
    const made = (await follow(client, params)).find(({ id }) => id === one.fileId)
    expect(made).toMatchObject({ state: 'made', format })
    expect(made?.partsMade).toBeLessThanOrEqual(made?.parts ?? 0)
    const fetched = await client.send(orderedFiles.fetch, { params: one })
    const atOnce = await client.send(format === 'pdf' ? reports.asPdf : reports.asDocx, { params })
    expect(fetched.rawPayload.equals(atOnce.rawPayload)).toBe(true)
    expect(made?.size).toBe(atOnce.rawPayload.length)
    for (const header of ['content-type', 'content-disposition'])
      expect(fetched.headers[header]).toBe(atOnce.headers[header])
  }
})

test('what is ordered twice with the same id is ordered once', async () => {
  const { coordinator, params } = await givenAnEdition()
  const body = { id: newId(), format: 'xlsx' as const }
  await coordinator.call(orderedFiles.order, { params, body })
  await coordinator.call(orderedFiles.order, { params, body })
  expect(await follow(coordinator, params)).toMatchObject([{ id: body.id, state: 'made' }])
})

test('of the same file ordered again and again, the last is kept', async () => {
  const { world, coordinator, police, params } = await givenAnEdition()
  const others = [await order(coordinator, params, 'docx'), await order(police.client, params)]
  const first = await order(coordinator, params)
  await follow(coordinator, params)
  await follow(police.client, params)
  const last = await order(coordinator, params)
  // Sent again, it is what it has become.
  await coordinator.call(orderedFiles.order, { params, body: { id: first.id, format: 'xlsx' } })
  expect((await follow(coordinator, params)).map(({ id }) => id)).toEqual([last.id, others[0]?.id])
  await refused(world, 'not-found', async () =>
    (await coordinator.send(orderedFiles.fetch, { params: first.params })).json(),
  )
  const { rows } = await world.owner.query<{ id: string }>('select id from ordered_file where bytes is not null')
  expect(rows.map(({ id }) => id).toSorted()).toEqual([last, ...others].map(({ id }) => id).toSorted())
})

test('nobody waits for changes in more pages than they have open, and others wait as before', slow, async () => {
  const { world, coordinator, police, params } = await givenAnEdition()
  for (const client of [coordinator, police.client]) {
    await order(client, params)
    await follow(client, params)
  }
  await world.owner.query(elsewhere)
  const querystring = { seen: (await coordinator.call(orderedFiles.list, { params })).seen }
  const statuses = async () => {
    const asked = Array.from({ length: 32 }, () => coordinator.send(orderedFiles.list, { params, querystring }))
    return (await Promise.all(asked)).map((it) => it.statusCode).toSorted((a, b) => a - b)
  }
  const [waited, { seen }] = await Promise.all([statuses(), police.client.call(orderedFiles.list, { params })])
  expect(waited).toEqual([...Array<number>(30).fill(200), 429, 429])
  expect((await police.client.send(orderedFiles.list, { params, querystring: { seen } })).statusCode).toBe(200)
  // Those who have been answered wait no longer.
  expect((await coordinator.send(orderedFiles.list, { params, querystring })).statusCode).toBe(200)
})

test('P7: nobody but who ordered a file hears of it, and nobody orders what they may not read', async () => {
  const { world, coordinator, municipality, params } = await givenAnEdition()
  const { params: one } = await order(coordinator, params)
  await follow(coordinator, params)
  const elsewhere = await givenACoordinator(world, '03')
  for (const client of [await givenAnAnalyst(world), municipality.client]) {
    expect((await client.call(orderedFiles.list, { params })).files).toEqual([])
    await refused(world, 'not-found', async () => (await client.send(orderedFiles.fetch, { params: one })).json())
    await refused(world, 'not-found', () => client.refusal(orderedFiles.cancel, { params: one }))
  }
  const body = { id: newId(), format: 'pdf' as const }
  await refused(world, 'not-found', () => elsewhere.refusal(orderedFiles.order, { params, body }))
  await refused(world, 'not-found', () =>
    municipality.client.refusal(orderedFiles.order, { params, body: { ...body, reader: 'county-board' } }),
  )
  await refused(world, 'not-found', () =>
    coordinator.refusal(orderedFiles.order, { params: { ...params, number: 2 }, body }),
  )
})

test('who loses the right to read the edition loses the file with it', async () => {
  const { world, police, params } = await givenAnEdition()
  const { params: one } = await order(police.client, params)
  await follow(police.client, params)
  await world.owner.query('update assignment set ended_at = now() where person_id = $1', [police.personId])
  await refused(world, 'not-allowed', async () =>
    (await police.client.send(orderedFiles.fetch, { params: one })).json(),
  )
})

test('who is signed out meanwhile fails at nothing: the file is made when they are back', slow, async () => {
  const lines: string[] = []
  const logger = { level: 'error', stream: { write: (line: string) => void lines.push(line) } }
  const { world, coordinator, police, params } = await givenAnEdition({ logger })
  const { id } = await order(police.client, params, 'pdf')
  await world.owner.query('update session set ended_at = now() where person_id = $1', [police.personId])
  // What is ordered later is made later, and what nobody waits for has been noted by then.
  await order(coordinator, params, 'pdf')
  await follow(coordinator, params)
  expect(['waiting', 'making']).toContain(await stateOf(world, id))
  expect(lines).toEqual([])
  await world.owner.query(`${left} where id = $1`, [id])
  expect(await follow(await signIn(world, police.personId), params)).toMatchObject([{ id, state: 'made' }])
})

test('what is cancelled is told of no more, and what is made stands', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const one = await order(coordinator, params, 'xlsx')
  await follow(coordinator, params)
  await world.owner.query(elsewhere)
  expect(await coordinator.call(orderedFiles.cancel, { params: one.params })).toMatchObject({ state: 'cancelled' })
  expect(await follow(coordinator, params)).toEqual([])
  await refused(world, 'not-found', async () =>
    (await coordinator.send(orderedFiles.fetch, { params: one.params })).json(),
  )
  const made = await order(coordinator, params, 'xlsx')
  await follow(coordinator, params)
  expect(await coordinator.call(orderedFiles.cancel, { params: made.params })).toMatchObject({ state: 'made' })
})

test('nobody orders more than they wait for at once', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  for (let times = 0; times < 4; times++) await order(coordinator, params, 'xlsx')
  await follow(coordinator, params)
  await world.owner.query(elsewhere)
  const body = { id: newId(), format: 'xlsx' as const }
  await refused(world, 'too-many-requests', () => coordinator.refusal(orderedFiles.order, { params, body }))
})

test('nor do they when several are ordered at the same time', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const ordered = []
  for (let times = 0; times < 4; times++) ordered.push(await order(coordinator, params, 'xlsx'))
  await follow(coordinator, params)
  await world.owner.query(`${elsewhere} where id <> $1`, [ordered[3]?.id])
  // The fourth is being ordered while a fifth is asked for.
  const ordering = await world.owner.connect()
  await ordering.query('begin')
  await ordering.query('select lock_person(person_id) from ordered_file limit 1')
  await ordering.query(`${elsewhere} where id = $1`, [ordered[3]?.id])
  const fifth = coordinator.send(orderedFiles.order, { params, body: { id: newId(), format: 'xlsx' } })
  await vi.waitUntil(async () => {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`
    return ((await world.owner.query(waiting)).rowCount ?? 0) > 0
  })
  await ordering.query('commit')
  ordering.release()
  expect((await fifth).statusCode).toBe(429)
})

test('a file whose process has ended is made by another that is asked about it', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const { id } = await order(coordinator, params)
  await follow(coordinator, params)
  await world.owner.query(left)
  expect(await follow(coordinator, params)).toMatchObject([{ id, state: 'made' }])
})

test('a file that cannot be made says so, and can be ordered again', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const { id } = await order(coordinator, params)
  await follow(coordinator, params)
  const altered = (document: string) =>
    world.owner.query(
      `alter table edition_document disable trigger user; update edition_document set document = ${document};
       alter table edition_document enable trigger user`,
    )
  await altered(`document || ' '`)
  await world.owner.query(left)
  expect(await follow(coordinator, params)).toMatchObject([{ id, state: 'failed', size: null }])
  await altered('rtrim(document)')
  const again = await order(coordinator, params)
  expect(await follow(coordinator, params)).toMatchObject([{ id: again.id, state: 'made' }, { id }])
})

test('a day later a file is not there any more, and then it is removed', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const { params: one } = await order(coordinator, params)
  await follow(coordinator, params)
  await world.owner.query(`update ordered_file set ordered_at = ordered_at - interval '25 hours'`)
  expect(await follow(coordinator, params)).toEqual([])
  expect((await coordinator.send(orderedFiles.fetch, { params: one })).statusCode).toBe(404)
  await world.owner.query(`select graphile_worker.add_job('forget-files')`)
  await performJobs(world.jobs.url, orderedFileJobs(world.jobs))
  expect(await stateOf(world, one.fileId)).toBeUndefined()
})

test('whoever cancels lets the next be made, however far their own had come', async () => {
  const pool = createFilePool()
  const stop = new AbortController()
  const parts: number[] = []
  const long = pool.make('pdf', longDocument, {
    signal: stop.signal,
    onPart: (made) => {
      parts.push(made)
      if (made === 2) stop.abort(new Error('cancelled'))
    },
  })
  const short = pool.make('pdf', { ...longDocument, sections: [] })
  await expect(long).rejects.toThrow('cancelled')
  expect((await short).length).toBeGreaterThan(0)
  await wait(0)
  expect(parts.length).toBeLessThan(longDocument.sections.length)
  await pool.end()
})
