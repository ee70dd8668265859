import { expect, type Page } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { choose } from './form.ts'
import { aDocument, aPlanOfItsOwn, givenSomeoneWhoAnswers, givenTheCoordinator } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

test('a round leaves out two sections, asks two questions of its own, and is answered and read', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const coordinator = await givenTheCoordinator(browser)
  const { page, client } = coordinator
  const params = { roundId: newId() }
  const { name } = await client.call(rounds.plan, { params, body: aPlanOfItsOwn({ municipalities: ['1981'] }) })
  await page.goto(`/omgangar/${params.roundId}`)
  await page.getByRole('link', { name: 'Välj frågor' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Frågor' })).toBeVisible()
  await leaveOut(page, 'Stöd från Länsstyrelsen', 'Reglerna .*”Möjligt erfarenhetsutbyte”.* kan inte köras.')
  await leaveOut(
    page,
    'Kommunöverskridande samverkan',
    'Reglerna ”Gemensamt problem utan kommunöverskridande insats”.* kan inte köras.',
  )
  await expect(page.getByText('Ändringen är sparad.')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])

  await page.getByRole('link', { name: 'Lägg till en fråga' }).click()
  await page.getByRole('button', { name: 'Spara frågan' }).click()
  const summary = page.getByRole('group', { name: '3 saker behöver rättas' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Skriv frågan på svenska' }).click()
  await expect(page.getByLabel('Fråga på svenska')).toBeFocused()
  await page.getByLabel('Fråga på engelska').fill('Are there cameras in the square?')
  await page.goto('/omgangar')
  await page.goto(`/omgangar/${params.roundId}/fragor/ny`)
  await expect(page.getByLabel('Fråga på engelska')).toHaveValue('Are there cameras in the square?')
  await page.getByLabel('Fråga på svenska').fill('Har ni kameror på torget?')
  for (const [at, sv, en] of [
    [1, 'Ja, flera', 'Yes, several'],
    [2, 'Nej, inga', 'No, none'],
  ] as const) {
    await page.getByLabel(`Alternativ ${at} på svenska`).fill(sv)
    await page.getByLabel(`Alternativ ${at} på engelska`).fill(en)
  }
  await choose(page, 'Måste frågan besvaras?', 'Måste besvaras')
  await expect(page.getByRole('radio', { name: 'Ja, flera' })).toBeVisible()
  await choose(page, 'Språk', 'Engelska')
  await expect(page.getByRole('radio', { name: 'Yes, several' })).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Spara frågan' }).click()

  await page.getByRole('link', { name: 'Lägg till en fråga' }).click()
  await page.getByLabel('Fråga på svenska').fill('Hur många kameror finns det?')
  await page.getByLabel('Fråga på engelska').fill('How many cameras are there?')
  await choose(page, 'Hur besvaras den?', 'Tal')
  await page.getByLabel('Högsta tal').fill('500')
  await page.getByRole('button', { name: 'Spara frågan' }).click()
  await page.getByRole('button', { name: 'Flytta upp Hur många kameror finns det?' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ändra' }).first()).toContainText('Hur många kameror')
  await expect(page.getByText('Ändringen är sparad.')).toBeVisible()
  const { supplementary, modulesOff } = await client.call(rounds.questions, { params })
  expect(supplementary.map((it) => it.kind)).toEqual(['number', 'single'])
  expect(modulesOff).toEqual(['support', 'cooperation'])

  await client.call(rounds.open, { params })
  await page.goto(`/omgangar/${params.roundId}/fragor`)
  await expect(page.getByText('Frågorna kan inte ändras när omgången har öppnats.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lägg till en fråga' })).toHaveCount(0)
  // The one beside the number, as it will be asked.
  await expect(page.getByRole('checkbox')).toHaveCount(1)
  expect(await barriersOn(page)).toEqual([])

  const answerer = await givenSomeoneWhoAnswers(browser, coordinator, params.roundId, 'municipality', '1981')
  const { support: _, cooperation: __, ...document } = await aDocument(answerer, 'municipality')
  await write(answerer, document)
  await answerer.page.goto(`/svara/${answerer.respondentId}`)
  await expect(answerer.page.getByRole('link', { name: 'Stöd från Länsstyrelsen' })).toHaveCount(0)
  await answerer.page.getByRole('link', { name: 'Länets egna frågor' }).click()
  await choose(answerer.page, 'Har ni kameror på torget?', 'Ja, flera')
  await answerer.page.getByLabel('Hur många kameror finns det?').fill('12')
  const respondent = { params: { respondentId: answerer.respondentId } }
  const arrived = async () => (await answerer.client.call(answers.read, respondent)).answers.map((it) => it.value)
  await expect.poll(arrived).toContain(12)
  expect(await barriersOn(answerer.page)).toEqual([])
  await answerer.client.call(answers.submit, respondent)

  await page.goto(`/omgangar/${params.roundId}/svar/${answerer.respondentId}`)
  await expect(page).toHaveTitle(new RegExp(name))
  await page.getByRole('link', { name: 'Länets egna frågor' }).click()
  const read = page.locator('section', { has: page.getByRole('heading', { name: 'Länets egna frågor' }) })
  await expect(read.getByText('Ja, flera')).toBeVisible()
  await expect(read.getByText(/^12/)).toBeVisible()
})

async function leaveOut(page: Page, section: string, cost: string) {
  const box = page.getByRole('checkbox', { name: section })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).not.toBeChecked()
  await expect(box).toHaveAccessibleDescription(new RegExp(cost))
}
