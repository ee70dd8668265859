import { Agent } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { needs } from '@kartlaggning/schema/needs/need'
import { NeedQueue } from '@kartlaggning/schema/needs/need-queue'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { givenAnswerers } from './answerers.ts'
import { givenACoordinator } from './coordinator.ts'
import { interleaved, median, milliseconds, processorTimeOf, quantile, report } from './measure.ts'
import { givenASubmittedRound } from './submitted-round.ts'
import { pageOf, save, type Page } from './typing.ts'
import { givenAWorld, type World } from './world.ts'

const TURNS = 5
const COUNTY = '14'
const MUNICIPALITIES = 49
/** Ten for each municipality. */
const CONFIRMED = 490
const PAUSE = 150
const MEGABYTE = 1024 * 1024
// A machine that does other things beside it turns nobody away.
process.env['MAX_EVENT_LOOP_DELAY'] = '0'

// (h) The report of the county with the most municipalities, against only reading what is submitted and the needs; then its
// PDF, and what whoever types meanwhile notices of it, against the same typing when nothing is made.
const world = await givenAWorld()
try {
  const api = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const cookie = await givenACoordinator(world, COUNTY)
  const roundId = await givenASubmittedRound(world, { county: COUNTY, municipalities: MUNICIPALITIES })
  const params = { roundId }
  const send = callerFor(api, cookie)
  await send(rounds.close.method, urlOf(rounds.close, { params }))
  await send(gaps.analyse.method, urlOf(gaps.analyse, { params }))
  const confirmed = await confirmMany(send, roundId)
  const compiled = urlOf(reports.preview, { params })
  const used = () => processorTimeOf(world.processOf(api) ?? 0)
  const worked: number[] = []
  const figures = await interleaved(
    TURNS,
    () => milliseconds(() => readBare(world, roundId)),
    async () => {
      const before = used()
      const took = await milliseconds(() => send('GET', compiled))
      worked.push(used() - before)
      return took
    },
  )
  report(`(h) The report of ${MUNICIPALITIES} municipalities, ${confirmed} needs`, {
    'reading what is submitted and the needs only, ms': median(figures.floor),
    'the report, compiled and sent, ms': median(figures.ours),
    'processor time of the server, ms (at most 500)': median(worked),
    ratio: median(figures.ours) / median(figures.floor),
    'size of the report, MB': (await send('GET', compiled)).byteLength / MEGABYTE,
  })
  await send(reports.publish.method, urlOf(reports.publish, { params }), { note: '', readers: [] })
  const pdf = urlOf(reports.asPdf, { params: { roundId, number: 1 }, querystring: {} })
  await typeBesideAFile(api, async () => (await send('GET', pdf)).byteLength)
} finally {
  await world.end()
}

async function typeBesideAFile(api: string, makeAFile: () => Promise<number>) {
  const pages = (await givenAnswerers(world, 'Sparande')).map(pageOf)
  let bytes = 0
  const making: number[] = []
  const alone: number[] = []
  const beside: number[] = []
  const p99 = async (all: number[], meanwhile: () => Promise<unknown>) => {
    const waits = await typing(api, pages, meanwhile)
    all.push(...waits)
    return quantile(waits, 0.99)
  }
  const figures = await interleaved(
    TURNS,
    () => p99(alone, () => wait(median(making) || 5000)),
    () => p99(beside, async () => void making.push(await milliseconds(async () => void (bytes = await makeAFile())))),
  )
  report(`(h) Its PDF, ${pages.length} writers who save every ${PAUSE} ms`, {
    'made in, ms (at most 10,000)': median(making),
    'size of the file, MB': bytes / MEGABYTE,
    'saves without, p50 and p99 ms': `${quantile(alone, 0.5).toFixed(1)} ${quantile(alone, 0.99).toFixed(1)}`,
    'saves beside it, p50 and p99 ms': `${quantile(beside, 0.5).toFixed(1)} ${quantile(beside, 0.99).toFixed(1)}`,
    'ratio of p99 (at most 1.5)': median(figures.ours) / median(figures.floor),
  })
}

/** What each save took while something else was done; whoever types pauses between saves. */
async function typing(api: string, pages: readonly Page[], meanwhile: () => Promise<unknown>): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: pages.length })
  const waits: number[] = []
  let isDone = false
  const done = meanwhile().finally(() => (isDone = true))
  await Promise.all(
    pages.map(async (page, at) => {
      await wait((PAUSE / pages.length) * at)
      while (!isDone) {
        waits.push(await save(agent, `${api}/api/respondents/${page.respondentId}/answers`, page))
        await wait(PAUSE)
      }
    }),
  )
  await done
  agent.destroy()
  return waits
}

async function readBare({ owner }: World, roundId: string) {
  await owner.query(
    'select document from submission join respondent on respondent.id = respondent_id where round_id = $1',
    [roundId],
  )
  await owner.query('select * from need join gap using (id) where need.round_id = $1', [roundId])
}

type Send = ReturnType<typeof callerFor>

function callerFor(api: string, cookie: string) {
  return async (method: string, url: string, body?: object) => {
    const headers = {
      cookie,
      ...(method !== 'GET' && { 'idempotency-key': newId() }),
      ...(body && { 'content-type': 'application/json' }),
    }
    const reply = await fetch(api + url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`)
    return reply.arrayBuffer()
  }
}

/** As whoever reviews them would in the end: made-up answers contradict each other more than people's do, so not all. */
async function confirmMany(send: Send, roundId: string): Promise<number> {
  const text = new TextDecoder().decode(await send('GET', urlOf(needs.queue, { params: { roundId } })))
  const proposed = NeedQueue.parse(JSON.parse(text)).needs.filter(isGap)
  const nth = Math.max(1, Math.floor(proposed.length / CONFIRMED))
  const confirmed = proposed.filter((_, at) => at % nth === 0).slice(0, CONFIRMED)
  await send('POST', urlOf(needs.decideTogether, { params: { roundId } }), {
    status: 'confirmed',
    motivation: 'Länet behöver det.',
    priority: 'medium',
    support: 'Ett besök under våren.',
    needs: confirmed.map(({ id, version }) => ({ id, seen: version })),
  })
  return confirmed.length
}
