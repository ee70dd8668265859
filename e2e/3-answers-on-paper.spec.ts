import { expect } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { choose, isSaved } from './form.ts'
import { aDocument, givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { longText, missingOnPaper } from './words-on-paper.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

test('P1: the receipt number is checked on the page, and the answers are taken home as a PDF', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const { reference, receipt } = await submit(answerer, await aDocument(answerer, 'municipality'))
  await page.goto(`/svara/${respondentId}/kvittens`)
  await expect(page.getByText(/av Anna Ek, samordnare$/)).toBeVisible()

  const number = page.getByLabel('Kvittensnummer att kontrollera')
  await expect(number).toHaveValue(`${receipt?.position}-${receipt?.hash}`)
  await page.getByRole('button', { name: 'Kontrollera kvittensnumret' }).click()
  await expect(page.getByText('Numret stämmer.')).toBeVisible()
  await expect(page.getByText('Alla ändringar finns kvar i obruten följd.')).toBeVisible()
  await number.fill('412')
  await page.getByRole('button', { name: 'Kontrollera kvittensnumret' }).click()
  await expect(number).toBeFocused()
  await expect(number).toHaveAccessibleDescription(/Fel: Kopiera hela kvittensnumret/)
  await expect(number).toHaveValue('412')
  await number.fill(`${receipt?.position}-${'0'.repeat(64)}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Numret stämmer inte med det som är sparat för er.')).toBeVisible()

  const arrives = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner svaren som pdf' }).click()
  expect((await arrives).suggestedFilename()).toBe(`${reference}.pdf`)
})

test('P3: what was sent by mistake is opened again with a reason, and every change is listed', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await submit(answerer, await aDocument(answerer, 'municipality'))
  await page.goto(`/svara/${respondentId}/kvittens`)
  await page.getByLabel('Varför öppnar ni svaren igen?').fill('Skickade för tidigt')
  await page.getByRole('button', { name: 'Öppna svaren igen' }).click()
  await expect(page.getByText(/Ni har öppnat svaren igen/)).toBeVisible()
  await page.getByRole('link', { name: 'Kunskapsbaserat arbete' }).click()
  await choose(page, 'Finns det en strategisk lägesbild över brottsligheten i kommunen?', 'Vet inte')
  await isSaved(page)
  await page.getByRole('link', { name: 'Tillbaka till översikten' }).click()
  await page.getByRole('link', { name: 'Alla sparade ändringar' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Alla sparade ändringar' })).toBeFocused()
  const changes = page.getByRole('main').getByRole('listitem')
  await expect(changes.first()).toContainText(
    /Anna Ek.*Svar sparat.*Finns det en strategisk lägesbild.*Före.*Efter\s*Vet inte/s,
  )
  await expect(changes.filter({ hasText: 'Svaren öppnades igen' })).toContainText('Skickade för tidigt')
  await page.getByRole('link', { name: 'Äldre ändringar' }).click()
  await expect(page.getByText(/Sida 2 av \d+/)).toBeVisible()
})

test('all questions are printed, or taken along as a Word document', async ({ browser }) => {
  test.slow()
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}`)
  await page.getByRole('link', { name: 'Skriv ut alla frågor' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Frågor till Sala kommun' })).toBeFocused()
  await expect(page.getByText(/Svara om svaret på fråga 3\.1 är ”Ja, högst två år gammal”/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ny insats (2)' })).toHaveCount(0)
  await page.getByLabel('Tomma formulär för nya insatser och aktörer').selectOption('2')
  await expect(page.getByRole('heading', { name: 'Ny insats (2)' })).toBeVisible()
  const arrives = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner som Word-dokument' }).click()
  expect((await arrives).suggestedFilename()).toMatch(/-sala-kommun\.docx$/)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Ladda ner som Word-dokument' })).toBeHidden()
  await expect(page.getByText(/^Kartläggning · .* · Utskriven/)).toBeVisible()
})

test('in a meeting the text is large, saving goes on, and Escape leaves', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client } = answerer
  await page.goto(`/svara/${respondentId}/knowledge`)
  const question = page.getByText('Finns det en strategisk lägesbild över brottsligheten i kommunen?')
  const size = () => question.evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize))
  const before = await size()
  const mode = page.getByRole('button', { name: 'Mötesläge' })
  await mode.focus()
  await page.keyboard.press('Enter')
  await expect(mode).toBeFocused()
  await expect(mode).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('banner')).toBeHidden()
  await expect.poll(size).toBeCloseTo(before * 1.5, 0)

  await choose(page, 'Finns det en strategisk lägesbild över brottsligheten i kommunen?', 'Vet inte')
  await isSaved(page)
  const { answers: saved } = await client.call(answers.read, { params: { respondentId } })
  expect(saved.find((it) => it.question === 'knowledge.pictureStatus')?.value).toBe('unknown')

  await page.getByRole('link', { name: 'Nästa: Överenskommelser' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Överenskommelser' })).toBeFocused()
  await expect(page.getByRole('banner')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(mode).toHaveAttribute('aria-pressed', 'false')
  await page.goto(`/svara/${respondentId}`)
  await expect(page.getByRole('banner')).toBeVisible()
})

test('a long answer is whole on paper, where it is written and where it is read', async ({ browser }) => {
  test.slow()
  const { answerer, round } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const said = longText(2000)
  await page.goto(`/svara/${respondentId}/closing`)
  await page.getByRole('textbox', { name: /^Något mer ni vill berätta\?/ }).fill(said)
  expect(await missingOnPaper(page, said)).toEqual([])
  await isSaved(page)

  const document = await aDocument(answerer, 'municipality')
  await submit(answerer, { ...document, closing: { ...document['closing'], open: said } })
  const coordinator = await givenTheCoordinator(browser)
  await coordinator.page.goto(`/omgangar/${round.id}/svar/${respondentId}?avsnitt=closing`)
  await expect(coordinator.page.getByText(said)).toBeVisible()
  expect(await missingOnPaper(coordinator.page, said)).toEqual([])
})
