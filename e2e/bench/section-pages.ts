import type { Section } from '@kartlaggning/schema/shown'
import type { Browser, Page } from '@playwright/test'
import type { Answerer } from './answerers.ts'
import { interleaved, median, milliseconds } from './measure.ts'
import { nativeForm } from './native-form.ts'
import { onPage, untilUsable } from './slow-page.ts'

const TURNS = 5

/** A section's page from nothing and from the task list, against the same fields written by hand. */
export async function sectionPages(
  from: Browser,
  answerer: Answerer,
  { overview, section }: { overview: string; section: Section },
): Promise<Record<string, number>> {
  const native = new URL('/native', overview).href
  // Asked at each frame: what waits for an element asks more and more seldom, and counts its own pauses.
  const isUsable = (page: Page) =>
    page.waitForFunction(() => document.readyState !== 'loading' && document.querySelector('main [type=radio]'), null, {
      polling: 'raf',
    })
  const serveNative = (page: Page) =>
    page.route('**/native', (route) => route.fulfill({ contentType: 'text/html', body: nativeForm(section) }))
  const cold = await interleaved(
    TURNS,
    () =>
      onPage(from, answerer, async (page) => {
        await serveNative(page)
        return milliseconds(async () => {
          await page.goto(native, { waitUntil: 'commit' })
          await isUsable(page)
        })
      }),
    () =>
      onPage(from, answerer, (page) =>
        milliseconds(async () => {
          await page.goto(`${overview}/${section.id}`, { waitUntil: 'commit' })
          await isUsable(page)
        }),
      ),
  )
  const warm = await interleaved(
    TURNS,
    () =>
      onPage(from, answerer, async (page) => {
        await serveNative(page)
        await page.route('**/list', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<main><a href="/native">Nästa</a></main>' }),
        )
        await page.goto(new URL('/list', overview).href)
        return milliseconds(async () => {
          await page.getByRole('link').click()
          await isUsable(page)
        })
      }),
    () =>
      onPage(from, answerer, async (page) => {
        await untilUsable(page, overview)
        await page.waitForLoadState('networkidle')
        return milliseconds(async () => {
          await page.getByRole('main').getByRole('link', { name: section.title.sv }).click()
          await isUsable(page)
        })
      }),
  )
  return {
    'written by hand, empty cache, ms': median(cold.floor),
    'ours, empty cache, ms': median(cold.ours),
    'ratio, empty cache (at most 1.5)': median(cold.ours) / median(cold.floor),
    'written by hand, from the list, ms': median(warm.floor),
    'ours, from the task list, ms': median(warm.ours),
    'ratio, from the task list (at most 1.5)': median(warm.ours) / median(warm.floor),
  }
}
