import { newId } from '@kartlaggning/schema/id'
import { unfold, type AnswerRow } from '@kartlaggning/schema/answers/fold'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { join } from 'node:path'
import { givenAnswerers, type Answerer } from './answerers.ts'
import { interleaved, median, milliseconds, quantile, report } from './measure.ts'
import { givenAWorld, type World } from './world.ts'

const TURNS = 5
const ENTRIES = { initiatives: 15, collaborators: 10, jointActions: 10 } as Readonly<Record<string, number>>

// (b) Submitting every answer of the whole questionnaire: read, folded, validated, frozen with its hash – against only reading it.
const world = await givenAWorld()
try {
  const api = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const answerers = (await givenAnswerers(world, 'Inlämning')).filter((_, at) => at % 2 === 0)
  const sections = sectionsFor(questionnaireOf('2026'), 'municipality', 'full')
  const matrices = new Set(
    sections.flatMap((section) => section.questions.filter((it) => it.kind === 'matrix').map((it) => it.id)),
  )
  const { rows: actors } = await world.owner.query<{ id: string }>('select id from actor limit 20')
  for (const [at, answerer] of answerers.entries()) {
    const document = madeUpDocument(sections, {
      random: seeded(at),
      actors: actors.map((actor) => actor.id),
      municipalities: ['1980', '1981', '1983'],
      entries: (section) => ENTRIES[section.id] ?? 0,
    })
    const rows = unfold(document, (question) => matrices.has(question))
    for (const [section, { entries = [] }] of Object.entries(document)) {
      for (const { id } of entries) await send(answerer, 'PUT', `/entries/${id}`, { section, copyOf: null })
    }
    const changes = rows.map((row, index) => ({ ...row, seen: 0, sequence: index + 1 }))
    for (let from = 0; from < changes.length; from += 400) {
      await send(answerer, 'PUT', '/answers', { writer: newId(), changes: changes.slice(from, from + 400) })
    }
  }

  // The floor: the same rows as one value, read over a connection that stands open and walled off from nobody.
  const bare = () =>
    milliseconds(() =>
      inTurn(answerers, ({ respondentId }) =>
        world.owner.query('select json_agg(answer) as rows from answer where respondent_id = $1', [respondentId]),
      ),
    )
  const bareReads: number[] = []
  const waits: number[] = []
  const figures = await interleaved(
    TURNS,
    async () => {
      bareReads.push(await bare())
      return milliseconds(() => inTurn(answerers, (answerer) => send(answerer, 'GET', '/answers')))
    },
    () => submitAll(answerers, waits),
  )
  report('(b) Submitting a full answer, one after another', {
    ...(await frozen(world)),
    'reading the answers only, per second': (answerers.length * 1000) / median(figures.floor),
    'reading the rows from the database only, per second': (answerers.length * 1000) / median(bareReads),
    'submits per second': (answerers.length * 1000) / median(figures.ours),
    'ratio of time, submit to read': median(figures.ours) / median(figures.floor),
    'ratio of time, submit to reading the rows only': median(figures.ours) / median(bareReads),
    'submit p50 ms': quantile(waits, 0.5),
    'submit p99 ms': quantile(waits, 0.99),
  })

  /** How much an answer holds as it was frozen, not as it was sent. */
  async function frozen({ owner }: World) {
    const { rows } = await owner.query<{ document: AnswerDocument }>(
      'select document from submission where version = 1',
    )
    const each = rows.map(({ document }) => unfold(document, (question) => matrices.has(question)))
    const typical = (count: (all: readonly AnswerRow[]) => number) => median(each.map(count))
    return {
      'answers outside entries (at least 150)': typical((all) => all.filter((row) => row.entry === null).length),
      'entries (at least 35)': typical((all) => new Set(all.flatMap((row) => row.entry ?? [])).size),
      'answers in the entries': typical((all) => all.filter((row) => row.entry !== null).length),
    }
  }

  async function submitAll(all: readonly Answerer[], into: number[]) {
    let spent = 0
    await inTurn(all, async (answerer) => {
      const wait = await milliseconds(() => send(answerer, 'POST', '/submit'))
      into.push(wait)
      spent += wait
      await send(answerer, 'POST', '/reopen', { reason: '' })
    })
    return spent
  }

  async function send({ respondentId, cookie }: Answerer, method: string, path: string, body?: unknown) {
    const reply = await fetch(`${api}/api/respondents/${respondentId}${path}`, {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text.slice(0, 500)}`)
  }
} finally {
  await world.end()
}

async function inTurn<T>(list: readonly T[], work: (it: T) => Promise<unknown>) {
  for (const it of list) await work(it)
}
