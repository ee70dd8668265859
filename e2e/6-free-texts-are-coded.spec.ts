import { expect } from '@playwright/test'
import { needBy } from '@kartlaggning/schema/test/story'
import { givenAnAnalysis } from './after-closing.ts'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

const TEXT = 'Vi saknar lokaler för unga. Polisen är med 👍🏽. Mer stöd behövs!'

test('a passage is marked by keyboard alone, coded, and followed from the need to the answer and back', async ({
  browser,
}) => {
  test.slow()
  const { roundId, municipality } = await givenAnAnalysis(browser, (document) => ({
    ...document,
    closing: { ...document['closing'], open: TEXT },
  }))
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await page.goto(`/omgangar/${roundId}/svar`)
  await page.getByRole('link', { name: 'Läs och koda det som är skrivet med egna ord' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^0 av \d+ svar i fritext är kodade$/)
  await page.goto(`/omgangar/${roundId}/svar/fritext?svarande=${municipality.respondentId}&fraga=closing.open`)

  const code = page.getByRole('button', { name: /^Koda ett ställe i svaret från Sala kommun/ })
  await code.focus()
  await page.keyboard.press('Enter')
  const field = page.getByLabel('Markera i svaret')
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+Home')
  for (let times = 0; times < 'Vi saknar lokaler'.length; times += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('Markerat: ”Vi saknar lokaler”')).toBeVisible()
  const sentence = page.getByLabel('Polisen är med 👍🏽.')
  await sentence.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Markerat: ”Vi saknar lokaler för unga. Polisen är med 👍🏽.”')).toBeVisible()
  const save = page.getByRole('button', { name: 'Spara kodningen' })
  await save.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Välj minst ett tema' })).toBeVisible()
  await isForEveryone(page, 'a passage that is coded, with what is missing')
  await page.getByLabel('Hinder och stöd', { exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Underlag för behov').selectOption(need.id)
  await save.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kodningen är sparad.')).toBeVisible()
  await expect(code).toBeFocused()
  await expect(page.locator('.free-text__words mark')).toHaveText('Vi saknar lokaler för unga. Polisen är med 👍🏽.1')
  await isForEveryone(page, 'free texts that are coded')

  await page.getByRole('link', { name: 'Aktuell lägesbild saknas – Sala' }).click()
  await expect(page.getByRole('blockquote')).toHaveText('Vi saknar lokaler för unga. Polisen är med 👍🏽.')
  await isForEveryone(page, 'a need with a marked passage')
  await page.locator('.passages-behind').getByRole('link').click()
  await page.locator('.free-text', { hasText: 'Mer stöd behövs!' }).getByRole('link', { name: 'Sala kommun' }).click()
  await expect(page.getByRole('link', { name: 'underlag för Aktuell lägesbild saknas' })).toBeVisible()
  await page.goBack()

  await page.getByRole('button', { name: /^Ta bort kodningen av/ }).click()
  await expect(page.locator('.free-text__words mark')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.locator('.free-text__words mark')).toHaveCount(1)

  await page.goto(`/omgangar/${roundId}/svar/fritext/teman`)
  await page.getByRole('button', { name: 'Ändra Kunskapsbaserat arbete' }).click()
  await page.getByLabel('Namn').fill('Kunskap')
  await isForEveryone(page, 'a theme that is changed')
  await page.getByRole('button', { name: 'Spara temat' }).click()
  await expect(page.getByRole('heading', { name: 'Kunskap', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('heading', { name: 'Kunskapsbaserat arbete' })).toBeVisible()
})
