import { Agent } from 'node:http'
import { join } from 'node:path'
import { givenAnswerers } from './answerers.ts'
import { interleaved, median, quantile, report } from './measure.ts'
import { pageOf, save, type Page } from './typing.ts'
import { givenAWorld } from './world.ts'

const SECONDS = 3
const TURNS = 5

// (a) One answer a save, twenty who type at once: through the API with all its walls, against a bare upsert of the same field.
const world = await givenAWorld()
try {
  const pages = (await givenAnswerers(world, 'Sparande')).map(pageOf)
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
    for (const answerer of await givenAnswerers(world, name)) many.push(pageOf(answerer))
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
      const address = addressOf(page)
      while (performance.now() < until) {
        waits.push(await save(agent, address, page))
        saved += 1
      }
    }),
  )
  agent.destroy()
  return saved / SECONDS
}
