import { chapters } from '@kartlaggning/schema/report/chapters'
import { pages } from '@kartlaggning/schema/pages'
import { expect } from '@playwright/test'
import { givenAnAnalysis } from './after-closing.ts'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('the coordinator leaves a chapter out, writes in another beside a colleague, and approves its sentences', async ({
  browser,
}) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  await page.goto(pages.report({ roundId }))
  await expect(page.getByText('Automatiskt förslag').first()).toBeVisible()
  await page.getByRole('link', { name: 'Kapitel, egna texter och granskning av meningar' }).click()
  await page.getByRole('checkbox', { name: 'Ta med Svarsläge' }).uncheck()
  await expect(page.getByText('Svarsläge: Kapitlet är inte med i rapporten.')).toBeVisible()
  await isForEveryone(page, 'the chapters of a report')

  await page.getByRole('link', { name: 'Bakgrund och uppdrag' }).click()
  const words = page.getByLabel('Egen text i kapitlet')
  await words.fill('Vi **började** 2024.')
  await words.blur()
  await expect(page.getByText(/^Sparat /)).toBeVisible()
  const preview = page.getByRole('region', { name: 'Så här blir texten' })
  await expect(preview.locator('strong')).toHaveText('började')
  const theirs = { shown: true, words: 'Kollegans text.', countyBoardOnly: false, seen: 1 }
  await client.call(chapters.write, { params: { roundId, chapter: 'bakgrund' }, body: theirs })
  await words.fill('Vi **började** 2025.')
  await words.blur()
  const conflict = page.getByRole('alert').filter({ hasText: 'Någon annan har ändrat kapitlet samtidigt' })
  await expect(conflict).toContainText('Kollegans text.')
  await isForEveryone(page, 'a chapter that two write')
  await conflict.getByRole('button', { name: 'Behåll det du har skrivit' }).click()
  await expect(conflict).toHaveCount(0)
  await expect(page.getByText(/^Sparat /)).toBeVisible()

  await page.goto(pages.reportChapter({ roundId, chapter: 'sammanfattning' }))
  const [first, second] = [0, 1].map((at) => page.locator('.chapter-sentences li').nth(at))
  await first?.getByRole('button', { name: 'Skriv om' }).click()
  await page.getByLabel('Din mening').fill('Nästan alla har svarat.')
  await page.getByRole('button', { name: 'Spara meningen' }).click()
  await expect(page.getByText('Meningen är omskriven.')).toBeVisible()
  await second?.getByRole('button', { name: 'Godkänn' }).click()
  await expect(second ?? page.locator('li')).toContainText('Godkänd')
  await isForEveryone(page, 'the sentences of a chapter')

  await page.goto(pages.report({ roundId }))
  await expect(page.getByText('Nästan alla har svarat.')).toBeVisible()
  await expect(page.getByText('2025.')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Svarsläge/, level: 2 })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /Bilaga A\. Frågorna i omgången/ })).toBeVisible()
  await page.getByRole('button', { name: 'Publicera utgåva 1' }).click()
  await expect(page.getByText(/Länsstyrelsens rapport: \d+ av \d+ beräknade meningar är inte granskade/)).toBeVisible()
})
