import { expect } from '@playwright/test'
import { respondentIn } from '@kartlaggning/schema/test/story'
import { isForEveryone } from './for-everyone.ts'
import { givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('a respondent declines with a reason and changes its mind; the coordinator notes what was told by phone', async ({
  browser,
}) => {
  const { coordinator, answerer, round } = await givenAMunicipalityThatAnswers(browser)
  const { page: theirs, respondentId } = answerer
  await theirs.goto(`/svara/${respondentId}`)
  await theirs.getByRole('link', { name: 'Kan ni inte svara? Avböj här' }).click()
  await theirs.getByRole('button', { name: 'Avböj att svara' }).click()
  await expect(theirs.getByText('Välj ett skäl')).toBeVisible()
  await isForEveryone(theirs, 'declining, with an error')
  await theirs.getByLabel('Tiden räcker inte').check()
  await theirs.getByLabel(/^Berätta mer/).fill('Tjänsten är vakant till februari.')
  await theirs.getByRole('button', { name: 'Avböj att svara' }).click()
  await expect(theirs.getByText(/Anna Ek avböjde .* att svara för er: tiden räcker inte\./)).toBeVisible()
  await isForEveryone(theirs, 'declined')

  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${round.id}`)
  const declined = page.getByRole('region', { name: /avböjt/ }).or(page.locator('section', { hasText: 'har avböjt' }))
  await expect(declined.first()).toContainText('Tjänsten är vakant till februari.')
  await expect(page.getByRole('columnheader', { name: 'Avböjt, med skäl' }).first()).toBeVisible()
  await isForEveryone(page, 'a round in which one has declined')

  await theirs.getByRole('button', { name: 'Ta tillbaka, vi ska svara' }).press('Enter')
  await expect(theirs.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(theirs.getByRole('link', { name: 'Kan ni inte svara? Avböj här' })).toBeVisible()

  const police = await respondentIn(coordinator.client, round.id, 'police', '1981')
  await page.goto(`/omgangar/${round.id}/bjud-in/${police.id}`)
  await page.getByText('Anteckna att de avböjer').click()
  await page.getByLabel('Vem har berättat det?').fill('Kommunpolisen, på telefon')
  await page.getByLabel('Ingen på plats kan svara').check()
  await isForEveryone(page, 'noting that they decline')
  await page.getByRole('button', { name: 'Anteckna', exact: true }).click()
  await expect(page.getByText('Det är antecknat att polisen i Sala avböjer att svara.')).toBeVisible()
  await expect(page.getByText(/Enligt Kommunpolisen, på telefon\./)).toBeVisible()
  await page.getByRole('button', { name: 'Ta bort anteckningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort anteckningen' }).click()
  await expect(page.getByText('Anteckningen är borttagen.')).toBeVisible()
})
