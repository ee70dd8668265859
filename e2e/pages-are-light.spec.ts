import { gzipSync } from 'node:zlib'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { pages } from '@kartlaggning/schema/pages'
import { expect, type Browser } from '@playwright/test'
import { givenAMunicipalityThatAnswers, type Answerer } from './story.ts'
import { test } from './test.ts'

const TASK_LIST = 150_000
const MORE = 40_000

/** The sizes, packed, of the scripts that a page has fetched when nothing more is under way. */
async function scriptsOf(browser: Browser, { context }: Answerer, address: string): Promise<Record<string, number>> {
  const fresh = await browser.newContext({ storageState: await context.storageState() })
  const page = await fresh.newPage()
  const sizes: Record<string, number> = {}
  const counting: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!pathname.endsWith('.js')) return
    counting.push(response.body().then((body) => void (sizes[pathname] = gzipSync(body, { level: 9 }).length)))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await Promise.all(counting)
  await fresh.close()
  return sizes
}

const sum = (sizes: Readonly<Record<string, number>>) => Object.values(sizes).reduce((all, one) => all + one, 0)

test('whoever answers fetches little for the overview, and little more for a section or an entry', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { respondentId, client } = answerer
  const entryId = newId()
  const entry = { params: { respondentId, entryId }, body: { section: 'initiatives', copyOf: null } }
  await client.call(answers.addEntry, entry)

  const overview = await scriptsOf(browser, answerer, pages.taskList({ respondentId }))
  expect(Object.keys(overview).join()).toContain('/base-')
  expect(sum(overview), JSON.stringify(overview)).toBeLessThan(TASK_LIST)
  for (const address of [
    pages.section({ respondentId, section: 'problems' }),
    pages.section({ respondentId, section: 'initiatives' }),
    pages.entry({ respondentId, section: 'initiatives', entryId }),
  ]) {
    const sizes = await scriptsOf(browser, answerer, address)
    expect(sum(sizes) - sum(overview), JSON.stringify(sizes)).toBeLessThan(MORE)
  }
})
