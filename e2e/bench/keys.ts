import type { Page } from '@playwright/test'
import { inAFilledBrowser } from './filled-browser.ts'
import { median, quantile, report } from './measure.ts'
import { onPage, SLOW_DOWN } from './slow-page.ts'

const TURNS = 5
const KEYS = 30
const BARE_FIELD = 'data:text/html,<main><input></main>'
// A screen's own beat is up to 16.7 ms of waiting, whatever the page does: here the next frame comes when it is ready.
const AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

// (e): how long a key takes until the next frame has begun, in an answer with 45 entries.
await inAFilledBrowser(async ({ browser, answerer, overview, entry }) => {
  const floor: number[] = []
  const ours: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    floor.push(...(await onPage(browser, answerer, (page) => keysOn(page, BARE_FIELD))))
    ours.push(...(await onPage(browser, answerer, (page) => keysOn(page, `${overview}/initiatives/${entry}`))))
  }
  report(`(e) From a key to the next frame, 45 entries, ${SLOW_DOWN}× slower processor`, {
    'a bare native field, median ms': median(floor),
    'a bare native field, p95 ms': quantile(floor, 0.95),
    'an initiative, median ms': median(ours),
    'an initiative, p95 ms': quantile(ours, 0.95),
    'ratio, median (at most 1.5)': median(ours) / median(floor),
    'ratio, p95 (at most 1.5)': quantile(ours, 0.95) / quantile(floor, 0.95),
  })
}, AT_ONCE)

/** Types in the first text field of a page: milliseconds from each key to the frame that follows. */
async function keysOn(page: Page, address: string): Promise<number[]> {
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
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('abcdefghij '[key % 11] ?? 'a')
    await page.waitForTimeout(30)
  }
  return page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames)
}
