import { unfold } from '@kartlaggning/schema/answers/fold'
import { newId } from '@kartlaggning/schema/id'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { chromium, type Browser } from '@playwright/test'
import { join } from 'node:path'
import { findBrowser } from '../browser.ts'
import { givenAnswerers, type Answerer } from './answerers.ts'
import { givenAWorld, type World } from './world.ts'

const ENTRIES = { initiatives: 15, collaborators: 15, jointActions: 15 } as Readonly<Record<string, number>>

export const sections = sectionsFor(questionnaireOf('2026'), 'municipality', 'full')

/** A browser, and a respondent in it whose whole answer is filled in, with 45 entries. */
export interface FilledBrowser {
  readonly browser: Browser
  readonly answerer: Answerer
  readonly address: string
  /** The respondent's task list. */
  readonly overview: string
  /** One of the initiatives. */
  readonly entry: string
}

/** Measures in a world of its own, which ends with the measurement. */
export async function inAFilledBrowser(
  measure: (filled: FilledBrowser) => Promise<void>,
  args: readonly string[] = [],
) {
  const world = await givenAWorld()
  const found = await findBrowser()
  const browser = await chromium.launch({ ...found, args: [...found.args, ...args] })
  try {
    const address = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
    const [answerer] = await givenAnswerers(world, 'Webbläsare')
    if (!answerer) throw new Error('Nobody answers.')
    const entry = await write(world, address, answerer)
    await measure({ browser, answerer, address, overview: `${address}/svara/${answerer.respondentId}`, entry })
  } finally {
    await browser.close()
    await world.end()
  }
}

/** Fills the whole answer past the pages; returns one of its initiatives. */
async function write({ owner }: World, address: string, { respondentId, cookie }: Answerer): Promise<string> {
  const matrices = new Set(
    sections.flatMap((section) => section.questions.filter((it) => it.kind === 'matrix').map((it) => it.id)),
  )
  const { rows: actors } = await owner.query<{ id: string }>('select id from actor limit 20')
  const document = madeUpDocument(sections, {
    random: seeded(1),
    actors: actors.map((actor) => actor.id),
    municipalities: ['1980', '1981', '1983'],
    entries: (section) => ENTRIES[section.id] ?? 0,
  })
  for (const [section, { entries = [] }] of Object.entries(document)) {
    for (const { id } of entries) await put(`/entries/${id}`, { section, copyOf: null })
  }
  const changes = unfold(document, (question) => matrices.has(question)).map((row, at) => ({
    ...row,
    seen: 0,
    sequence: at + 1,
  }))
  for (let from = 0; from < changes.length; from += 400) {
    await put('/answers', { writer: newId(), changes: changes.slice(from, from + 400) })
  }
  return document['initiatives']?.entries?.[0]?.id ?? ''

  async function put(path: string, body: unknown) {
    const reply = await fetch(`${address}/api/respondents/${respondentId}${path}`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
  }
}
