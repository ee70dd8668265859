import { expect } from '@playwright/test'
import { needs } from '@kartlaggning/schema/needs/need'
import { needBy } from '@kartlaggning/schema/test/story'
import { givenAnAnalysis } from './after-closing.ts'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'
import { longText, missingOnPaper } from './words-on-paper.ts'

test('those concerned read what the report will say of them, comment, and the coordinator reads it', async ({
  browser,
}) => {
  test.slow()
  const { roundId, municipality } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await client.call(needs.decide, {
    params: { needId: need.id },
    body: { status: 'confirmed', motivation: 'Det visar svaren.', priority: null, seen: need.version },
  })
  await page.goto(`/omgangar/${roundId}/gap-och-behov`)
  await page.getByRole('link', { name: 'Kommentarer från dem som berörs' }).click()
  const show = page.getByRole('button', { name: 'Visa och skicka brev' })
  await show.click()
  await expect(page.getByLabel('Sista dag att kommentera')).toHaveAccessibleDescription(/^.*Skriv dagen som år/)
  await page.getByLabel('Sista dag att kommentera').fill('2099-01-15')
  await show.click()
  await expect(page.getByText('svarande har fått något att läsa', { exact: false })).toBeVisible()

  const theirs = municipality.page
  await theirs.goto(`/svara/${municipality.respondentId}`)
  await theirs.getByRole('link', { name: 'Läs och kommentera det som rapporten kommer att säga om er' }).click()
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Det här kommer rapporten att säga om Sala kommun')
  const said = longText(1500)
  await theirs.getByLabel('Er kommentar').fill(said)
  expect(await missingOnPaper(theirs, said)).toEqual([])
  await theirs.getByRole('button', { name: /^Spara kommentaren/ }).click()
  await expect(theirs.getByText('Kommentaren är sparad.')).toBeVisible()
  expect(await missingOnPaper(theirs, said)).toEqual([])
  await theirs.getByLabel('Er kommentar').fill('Den blir klar i mars.')
  await theirs.getByRole('button', { name: /^Spara kommentaren/ }).click()
  await expect(theirs.getByText('Kommentaren är sparad.')).toBeVisible()
  await isForEveryone(theirs, 'what the report will say, with a comment')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 kommentar från 1 svarande')
  await isForEveryone(page, 'comments from those concerned')
  await page.getByRole('link', { name: 'Aktuell lägesbild saknas – Sala kommun' }).click()
  await expect(page.getByText('Den blir klar i mars.')).toBeVisible()
  await page.goto(`/omgangar/${roundId}/rapport`)
  await expect(page.getByText('Kommentar från Sala kommun')).toBeAttached()
})
