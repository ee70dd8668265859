import { expect, type Page } from '@playwright/test'
import { pages } from '@kartlaggning/schema/pages'
import { demoLinks, signedInBy } from './story.ts'
import { test } from './test.ts'

const ENOUGH = 40

/** Goes wherever the pages lead, once to each kind of page, and collects what the browser complains about. */
async function complaintsOnTheWay(page: Page, ...from: string[]) {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  const ahead = [...from]
  const visited = new Set<string>()
  for (let address = ahead.shift(); address !== undefined && visited.size < ENOUGH; address = ahead.shift()) {
    if (visited.has(kindOf(address))) continue
    visited.add(kindOf(address))
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => new Promise((settle) => requestIdleCallback(settle)))
    ahead.push(...(await linksOn(page)))
  }
  return { complaints, visited }
}

const linksOn = async (page: Page) =>
  (await page.locator('a[href^="/"]').evaluateAll((links) => links.map((it) => it.getAttribute('href') ?? '')))
    .map((address) => address.split('#')[0] ?? '')
    .filter((address) => address !== '' && !address.startsWith('/api/'))

/** Two rows of a table, two cells of a matrix or two rules lead to the same page about something else. */
const kindOf = (address: string) =>
  address
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/gap\/\d{4}\/\w+$/, '/gap/:cell')
    .replace(/\/gap\/regler\/R\d\d$/, '/gap/regler/:rule')
    .replace(/\?.*$/, '')

test('the browser of a visitor has nothing to complain about either', async ({ page }) => {
  const respondentId = '0199a000-0000-7000-8000-000000000001'
  const forThoseSignedIn = [
    pages.taskList({ respondentId }),
    pages.section({ respondentId, section: 'problems' }),
    pages.rounds(),
    pages.needs({ roundId: respondentId }),
    pages.actors({ county: '19' }),
    pages.sessions(),
  ]
  const { complaints } = await complaintsOnTheWay(page, pages.start(), pages.invitation(), ...forThoseSignedIn)
  expect(complaints).toEqual([])
})

for (const who of ['coordinator', 'municipality', 'police'] as const) {
  test(`wherever the ${who} goes in the demo, the browser has nothing to complain about`, async ({ browser }) => {
    test.setTimeout(240_000)
    const { page } = await signedInBy(browser, (await demoLinks())[who])
    const { complaints, visited } = await complaintsOnTheWay(page, '/')
    expect(visited.size).toBeGreaterThan(15)
    expect(complaints).toEqual([])
  })
}
