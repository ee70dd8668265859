import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { newId } from '@kartlaggning/schema/id'
import { givenAnswerers, type Answerer } from './answerers.ts'
import { interleaved, median, quantile, report } from './measure.ts'
import { givenAWorld } from './world.ts'

/** Somebody's open page. */
interface Page extends Answerer {
  readonly writer: string
  sequence: number
}

const SECONDS = 3
const TURNS = 5

// (a) One answer a save, twenty who type at once: through the API with all its walls, against a bare upsert of the same field.
const world = await givenAWorld()
try {
  const pages = (await givenAnswerers(world, 'Sparande')).map((answerer): Page => ({
    ...answerer,
    writer: newId(),
    sequence: 0,
  }))
  const bare = await world.serve(join(import.meta.dirname, 'bare-server.ts'), '/ready')
  const api = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const waits: number[] = []
  const figures = await interleaved(
    TURNS,
    () => savesPerSecond(pages, ({ respondentId }) => `${bare}/answers/${respondentId}`, []),
    () => savesPerSecond(pages, ({ respondentId }) => `${api}/api/respondents/${respondentId}/answers`, waits),
  )
  report('(a) Saves of one answer, 20 writers', {
    'bare Fastify + pg upsert, per second': median(figures.floor),
    'the API, per second': median(figures.ours),
    'ratio (at least 0.35)': median(figures.ours) / median(figures.floor),
    'the API, p50 ms': quantile(waits, 0.5),
    'the API, p99 ms': quantile(waits, 0.99),
  })

  const many: Page[] = []
  for (const name of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']) {
    for (const answerer of await givenAnswerers(world, name)) many.push({ ...answerer, writer: newId(), sequence: 0 })
  }
  const crowded: number[] = []
  const addressOf = ({ respondentId }: Page) => `${api}/api/respondents/${respondentId}/answers`
  const perSecond: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) perSecond.push(await savesPerSecond(many, addressOf, crowded))
  report(`(a) ${many.length} respondents typing at once`, {
    'saves per second': median(perSecond),
    'p50 ms': quantile(crowded, 0.5),
    'p99 ms': quantile(crowded, 0.99),
  })
} finally {
  await world.end()
}

async function savesPerSecond(
  pages: readonly Page[],
  addressOf: (page: Page) => string,
  waits: number[],
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: pages.length })
  const until = performance.now() + SECONDS * 1000
  let saved = 0
  await Promise.all(
    pages.map(async (page) => {
      const { cookie, writer } = page
      const address = addressOf(page)
      while (performance.now() < until) {
        const from = performance.now()
        const sequence = (page.sequence += 1)
        const value = `Svar nummer ${sequence}, skrivet av någon som tänker efter`
        await put(agent, address, cookie, {
          writer,
          changes: [{ entry: null, question: 'problems.emerging', value, seen: 0, sequence }],
        })
        waits.push(performance.now() - from)
        saved += 1
      }
    }),
  )
  agent.destroy()
  return saved / SECONDS
}

function put(agent: Agent, address: string, cookie: string, body: unknown): Promise<void> {
  const payload = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      {
        method: 'PUT',
        agent,
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) },
      },
      (reply) => {
        let text = ''
        reply.on('data', (chunk: Buffer) => (text += chunk.toString()))
        reply.on('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`${reply.statusCode} ${text}`))))
      },
    )
    sent.on('error', reject)
    sent.end(payload)
  })
}
