import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { Browser, Page } from '@playwright/test'
import type { Answerer } from './answerers.ts'
import { interleaved, median, milliseconds } from './measure.ts'
import { nativeForm } from './native-form.ts'
import { onPage, untilUsable } from './slow-page.ts'

const TURNS = 5

interface Measured {
  readonly overview: string
  readonly section: Section
}

/**
 * A section's page from nothing and from the task list, against the same fields written by hand. It is usable when its
 * first question can be answered; ours draws the rest after that, so how long all of it takes is told too.
 */
export async function sectionPages(
  from: Browser,
  answerer: Answerer,
  { overview, section }: Measured,
): Promise<Record<string, number>> {
  const native = new URL('/native', overview).href
  const serveNative = (page: Page) =>
    page.route('**/native', (route) => route.fulfill({ contentType: 'text/html', body: nativeForm(section) }))
  const cold = await interleaved(
    TURNS,
    () =>
      onPage(from, answerer, async (page) => {
        await serveNative(page)
        return milliseconds(async () => {
          await page.goto(native, { waitUntil: 'commit' })
          await untilRadios(page)
        })
      }),
    () =>
      onPage(from, answerer, (page) =>
        milliseconds(async () => {
          await page.goto(`${overview}/${section.id}`, { waitUntil: 'commit' })
          await untilRadios(page)
        }),
      ),
  )
  const fromNativeList = () =>
    onPage(from, answerer, async (page) => {
      await serveNative(page)
      await page.route('**/list', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<main><a href="/native">Nästa</a></main>' }),
      )
      await page.goto(new URL('/list', overview).href)
      return milliseconds(async () => {
        await page.getByRole('link').click()
        await untilRadios(page)
      })
    })
  const fromTaskList = (radios: number) =>
    onPage(from, answerer, async (page) => {
      await untilUsable(page, overview)
      await page.waitForLoadState('networkidle')
      return milliseconds(async () => {
        await page.getByRole('main').getByRole('link', { name: section.title.sv }).click()
        await untilRadios(page, radios)
      })
    })
  const all = await radiosOn(from, answerer, `${overview}/${section.id}`)
  const warm = await interleaved(TURNS, fromNativeList, () => fromTaskList(1))
  const whole = await interleaved(TURNS, fromNativeList, () => fromTaskList(all))
  return {
    'written by hand, empty cache, ms': median(cold.floor),
    'ours, empty cache, ms': median(cold.ours),
    'ratio, empty cache (at most 1.5)': median(cold.ours) / median(cold.floor),
    'written by hand, from the list, ms': median(warm.floor),
    'ours, from the task list, ms': median(warm.ours),
    'ratio, from the task list (at most 1.5)': median(warm.ours) / median(warm.floor),
    'ours, from the task list, all of it, ms': median(whole.ours),
    'ratio, all of it': median(whole.ours) / median(whole.floor),
  }
}

function radiosOn(from: Browser, answerer: Answerer, address: string): Promise<number> {
  return onPage(from, answerer, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    return page.getByRole('main').locator('[type=radio]').count()
  })
}

/** Asked at each frame: what waits for an element asks more and more seldom, and counts its own pauses. */
const untilRadios = (page: Page, count = 1) =>
  page.waitForFunction(
    (least) => document.readyState !== 'loading' && document.querySelectorAll('main [type=radio]').length >= least,
    count,
    { polling: 'raf' },
  )
