import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { givenBothHaveSubmitted } from './after-closing.ts'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('a copy of what was submitted is made for whoever asks, with some of it masked', async ({ browser }) => {
  test.slow()
  const { roundId, municipality } = await givenBothHaveSubmitted(browser)
  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${roundId}/svar/${municipality.respondentId}`)
  await page.getByRole('link', { name: 'Lämna ut en kopia' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lämna ut svar från Sala kommun')
  await expect(page.getByText('Ingen kopia är gjord.')).toBeVisible()

  const section = page.locator('details.mask-section').first()
  await section.locator('summary').click()
  await section.getByRole('checkbox').first().check()
  await section.getByLabel('Grund', { exact: true }).selectOption('other')
  await page.getByRole('button', { name: /^Gör kopian/ }).click()
  await expect(section.getByLabel('Vilken grund?')).toBeFocused()
  await expect(section.getByLabel('Vilken grund?')).toHaveAccessibleDescription(/Skriv vilken grund/)
  await isForEveryone(page, 'a copy that lacks a ground')
  await section.getByLabel('Vilken grund?').fill('OSL 19 kap. 3 §')
  await page.getByLabel('Vem har begärt svaren?').fill('Sala Allehanda')
  await page.getByRole('button', { name: /^Gör kopian med \d+ svar maskera/ }).click()
  await expect(page.getByText('Kopian är gjord. Ladda ner den här nedanför.')).toBeFocused()
  await expect(page.getByText('Begärd av Sala Allehanda')).toBeVisible()
  await isForEveryone(page, 'a copy that is made')

  const arrives = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Pdf kopian från/ }).click()
  const download = await arrives
  expect(download.suggestedFilename()).toMatch(/-kopia-.*\.pdf$/)
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
})
