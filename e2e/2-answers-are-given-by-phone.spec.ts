import { expect } from '@playwright/test'
import { write } from '@kartlaggning/schema/test/story'
import { isForEveryone } from './for-everyone.ts'
import { choose, isSaved } from './form.ts'
import { aDocument, givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('the coordinator writes what a municipality has told by phone; its contact reads it, objects, and corrects what is submitted', async ({
  browser,
}) => {
  const { answerer, round } = await givenAMunicipalityThatAnswers(browser)
  const { page: theirs, respondentId } = answerer
  const someone = await givenTheCoordinator(browser)
  const { page } = someone
  const begin = async () => {
    await page.goto(`/omgangar/${round.id}/bjud-in/${respondentId}`)
    await page.getByText('Skriv in svar som de har lämnat').click()
    await page.getByRole('button', { name: 'Börja skriva in svaren' }).click()
    await expect(page.getByText('Välj hur ni fick svaren')).toBeVisible()
    await page.getByLabel('Per telefon').check()
    await page.getByLabel('Vem lämnade svaren?').fill('Maja Lund')
    await page
      .locator('#for-deras-rakning')
      .getByLabel(/^Funktion/)
      .fill('säkerhetssamordnare')
  }
  await begin()
  await isForEveryone(page, 'beginning to write on behalf of a municipality')
  await page.getByRole('button', { name: 'Börja skriva in svaren' }).click()
  await expect(
    page.getByText(/Du skriver in svaren för Sala kommun\. De lämnades per telefon .* av Maja Lund/),
  ).toBeVisible()
  await isForEveryone(page, 'the overview of whoever writes on behalf of somebody')
  await page.getByRole('link', { name: 'Problembild' }).first().click()
  await expect(page.getByText('För någon annans räkning.')).toBeVisible()
  await isForEveryone(page, 'a section that is written on behalf of somebody')

  await theirs.goto(`/svara/${respondentId}`)
  await expect(theirs.getByText(/skriver in svaren för er räkning\. De lämnades per telefon/)).toBeVisible()
  await expect(theirs.getByText('Omgången är stängd')).toBeHidden()
  await isForEveryone(theirs, 'the overview of those on whose behalf somebody writes')
  await theirs.goto(`/svara/${respondentId}/granska`)
  await expect(theirs.getByText(/skriver in svaren för er räkning\. De lämnades per telefon/)).toBeVisible()
  await isForEveryone(theirs, 'all that somebody writes on their behalf')
  await theirs.goto(`/svara/${respondentId}`)
  await theirs.getByRole('button', { name: 'Säg nej' }).click()
  await theirs.getByLabel('Vill ni säga varför?').fill('Vi hinner själva.')
  await theirs.getByRole('button', { name: 'Säg nej och ta bort det som är skrivet' }).click()
  await expect(theirs.getByText(/skriver in svaren för er räkning/)).toBeHidden()
  await expect(theirs.getByRole('heading', { level: 1 })).toBeFocused()

  await begin()
  await page.getByRole('button', { name: 'Börja skriva in svaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  await write({ ...someone, respondentId }, await aDocument(someone, 'municipality'))
  await page.goto(`/svara/${respondentId}/granska`)
  await isForEveryone(page, 'checking what is written on behalf of somebody')
  await page.getByRole('button', { name: 'Skicka in' }).click()
  const mark =
    /Lämnat av Länsstyrelsen.* för kommunens räkning, per telefon .*, uppgifter från Maja Lund, säkerhetssamordnare\./
  await expect(page.getByText(mark)).toBeVisible()
  await isForEveryone(page, 'what was submitted on behalf of somebody')
  await page.goto(`/omgangar/${round.id}`)
  await expect(page.getByText('1 av de inskickade svaren har Länsstyrelsen skickat in')).toBeVisible()

  await theirs.goto(`/svara/${respondentId}/granska`)
  await expect(theirs.getByText(mark)).toBeVisible()
  await theirs.goto(`/svara/${respondentId}`)
  await expect(theirs.getByText(mark)).toBeVisible()
  await theirs.getByRole('link', { name: 'Rätta det som lämnats för er' }).click()
  await expect(theirs.getByText(mark)).toBeVisible()
  await isForEveryone(theirs, 'the receipt of what was submitted on their behalf')
  await theirs.getByRole('button', { name: 'Öppna svaren igen' }).click()
  await theirs.getByRole('link', { name: 'Problembild' }).first().click()
  await choose(theirs, 'Hur bedömer ni den upplevda tryggheten i kommunen?', 'Dålig')
  await isSaved(theirs)
})
