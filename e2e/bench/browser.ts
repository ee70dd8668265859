import { newId } from '@kartlaggning/schema/id'
import { unfold } from '@kartlaggning/schema/fold'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUpDocument, seeded } from '@kartlaggning/schema/rehearsal'
import { sectionsFor } from '@kartlaggning/schema/shown'
import { chromium, type Browser, type Page } from '@playwright/test'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findBrowser } from '../browser.ts'
import { givenAnswerers, type Answerer } from './answerers.ts'
import { interleaved, median, milliseconds, quantile, report } from './measure.ts'
import { onPage, SLOW_DOWN, untilUsable } from './slow-page.ts'
import { sectionPages } from './section-pages.ts'
import { givenAWorld, type World } from './world.ts'

const TURNS = 5
const KEYS = 30
const WORK = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
const BARE_FIELD = 'data:text/html,<main><input></main>'
const ENTRIES = { initiatives: 15, collaborators: 15, jointActions: 15 } as Readonly<Record<string, number>>

// (d) and (e): what a respondent's browser has to load, and how quickly it answers, on a processor four times slower.
const world = await givenAWorld()
const browser = await chromium.launch(await findBrowser())
try {
  const address = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const [answerer] = await givenAnswerers(world, 'Webbläsare')
  if (!answerer) throw new Error('Nobody answers.')
  const entry = await write(world, address, answerer)
  const overview = `${address}/svara/${answerer.respondentId}`

  const sections = sectionsFor(questionnaireOf('2026'), 'municipality', 'full')
  const onTaskList = (await javascriptOn(browser, answerer, overview)) / 1000
  const onSections: (readonly [string, number])[] = []
  for (const { id } of sections) {
    const bytes = await javascriptOn(browser, answerer, `${overview}/${id}`)
    onSections.push([`${id}, kB more (at most 40)`, bytes / 1000 - onTaskList])
  }
  report('(d) JavaScript, gzip', {
    'the respondent’s task list, kB (at most 150)': onTaskList,
    ...Object.fromEntries(onSections),
  })

  const bare = `${address}/api/openapi.json`
  const figures = await interleaved(
    TURNS,
    () => onPage(browser, answerer, async (page) => milliseconds(() => page.goto(bare))),
    () => onPage(browser, answerer, (page) => milliseconds(() => untilUsable(page, overview))),
  )
  report(`(e) A usable task list, empty cache, ${SLOW_DOWN}× slower processor`, {
    'a reply of the same server shown bare, ms': median(figures.floor),
    'the task list, ms': median(figures.ours),
    ratio: median(figures.ours) / median(figures.floor),
  })

  for (const section of sections.filter(({ id }) => id === 'knowledge' || id === 'problems')) {
    const figures = await sectionPages(browser, answerer, { overview, section })
    report(`(e) A usable page of ${section.id}, ${SLOW_DOWN}× slower processor`, figures)
  }

  const floor: Key[] = []
  const ours: Key[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    floor.push(...(await onPage(browser, answerer, (page) => keysOn(page, BARE_FIELD))))
    ours.push(...(await onPage(browser, answerer, (page) => keysOn(page, `${overview}/initiatives/${entry}`))))
  }
  const figuresOf = (what: string, of: (key: Key) => number, bound = '') => ({
    [`a bare native field, ${what}, median ms`]: median(floor.map(of)),
    [`a bare native field, ${what}, p95 ms`]: quantile(floor.map(of), 0.95),
    [`an initiative, ${what}, median ms`]: median(ours.map(of)),
    [`an initiative, ${what}, p95 ms${bound}`]: quantile(ours.map(of), 0.95),
  })
  report(`(e) A key in an answer with 45 entries, ${SLOW_DOWN}× slower processor`, {
    ...figuresOf('work', (key) => key.work, ' (at most 16.7)'),
    ...figuresOf('to the next frame', (key) => key.toFrame),
  })
} finally {
  await browser.close()
  await world.end()
}

async function javascriptOn(from: Browser, answerer: Answerer, address: string): Promise<number> {
  return onPage(from, answerer, async (page) => {
    let bytes = 0
    const counting: Promise<void>[] = []
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.endsWith('.js')) return
      counting.push(response.body().then((body) => void (bytes += gzipSync(body, { level: 9 }).length)))
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    // What a page fetches when it has been drawn belongs to it too.
    await page.waitForTimeout(1000)
    page.removeAllListeners('response')
    await Promise.all(counting)
    return bytes
  })
}

interface Key {
  /** What the page itself does because of it: script, style and layout, in ms. */
  readonly work: number
  /** Until the next frame was begun, in ms: the work, the wait for the screen's own beat, and what the browser draws. */
  readonly toFrame: number
}

/** Types in the first text field of a page. */
async function keysOn(page: Page, address: string): Promise<Key[]> {
  await page.goto(address, { waitUntil: 'networkidle' })
  const field = page.getByRole('main').getByRole('textbox').first()
  await field.focus()
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(globalThis, { frames })
    addEventListener(
      'keydown',
      (event) => requestAnimationFrame(() => frames.push(performance.now() - event.timeStamp)),
      true,
    )
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const workUntilNow = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const seconds = metrics.filter(({ name }) => WORK.includes(name)).reduce((sum, { value }) => sum + value, 0)
    return seconds * 1000
  }
  const work: number[] = []
  for (let key = 0; key < KEYS; key += 1) {
    const before = await workUntilNow()
    await page.keyboard.press('abcdefghij '[key % 11] ?? 'a')
    await page.waitForTimeout(30)
    work.push((await workUntilNow()) - before)
  }
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames)
  return frames.map((toFrame, at) => ({ toFrame, work: work[at] ?? Number.NaN }))
}

/** Fills the whole answer past the pages; returns one of its initiatives. */
async function write({ owner }: World, address: string, { respondentId, cookie }: Answerer): Promise<string> {
  const sections = sectionsFor(questionnaireOf('2026'), 'municipality', 'full')
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
