import { readFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { needs } from '@kartlaggning/schema/needs/need'
import { givenAnAnalysis } from './after-closing.ts'
import { givenTheCoordinator } from './story.ts'

/** What the press brings: its name, and its bytes. */
async function fileBy(page: Page, press: Locator) {
  const arrives = page.waitForEvent('download')
  await press.click()
  const download = await arrives
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** As Swedish Excel opens it: a mark at the beginning, semicolons between. */
const linesIn = (bytes: Buffer) => {
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  return bytes.subarray(3).toString('utf8').trim().split('\r\n')
}

test('what the coordinator sees in a table is taken along as a file', async ({ browser }) => {
  const { roundId, municipality } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)

  await page.goto(`/omgangar/${roundId}/gap`)
  const matrix = await fileBy(page, page.getByRole('button', { name: 'Ladda ner som csv' }))
  expect(matrix.name).toMatch(/\.csv$/)
  const [headings = '', ...problems] = linesIn(matrix.bytes)
  expect(headings).toContain('Sala')
  expect(problems.length).toBeGreaterThan(30)

  await page.goto(`/omgangar/${roundId}/gap-och-behov`)
  const all = await client.call(needs.list, { params: { roundId } })
  const ofNeeds = await fileBy(page, page.getByRole('button', { name: 'Ladda ner behoven som csv' }))
  const rows = linesIn(ofNeeds.bytes)
  expect(rows.length).toBeGreaterThan(all.length)
  expect(rows.join('\n')).toContain(';R06 ')
  const ofGaps = await fileBy(page, page.getByRole('button', { name: 'Ladda ner gapen som csv' }))
  expect(linesIn(ofGaps.bytes).length).toBeGreaterThan(10)
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)

  await page.goto(`/omgangar/${roundId}/avstamning`)
  const followed = await fileBy(page, page.getByRole('button', { name: /csv$/ }))
  expect(linesIn(followed.bytes).join('\n')).toContain('Sala')

  await page.goto(`/omgangar/${roundId}/svar/${municipality.respondentId}`)
  const answers = await fileBy(page, page.getByRole('link', { name: 'Ladda ner svaren som pdf' }))
  expect(answers.name).toMatch(/\.pdf$/)
  expect(answers.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})
