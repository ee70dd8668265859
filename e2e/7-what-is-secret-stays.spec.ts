import { expect } from '@playwright/test'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { givenAnAnalysis } from './after-closing.ts'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

const SECRET = 'Spaningen mot Grindgatan'

const withASecret = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  closing: { ...document['closing'], goodExample: SECRET },
})

test('P7: the coordinator marks an answer as secret while reading it, and takes the mark away again', async ({
  browser,
}) => {
  test.slow()
  const { roundId, municipality } = await givenAnAnalysis(browser, withASecret)
  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${roundId}/svar/${municipality.respondentId}?avsnitt=closing`)
  const answer = page.locator('[id="closing.goodExample"]')
  await answer.getByRole('button', { name: /^Markera svaret/ }).click()
  await page.getByRole('link', { name: 'Sekretessmarkera' }).first().click()
  const send = page.getByRole('button', { name: 'Sekretessmarkera 1 svar' })
  await send.click()
  const words = page.getByLabel('Varför kan det skada att svaret visas?')
  await expect(words).toBeFocused()
  await expect(words).toHaveAccessibleDescription(/Skriv varför det kan skada att svaret visas\./)
  await page.getByLabel('Grund', { exact: true }).selectOption({ label: '18 kap. 2 § OSL – underrättelseverksamhet' })
  await words.fill('Det pågår.')
  await isForEveryone(page, 'an answer that is about to be marked as secret')
  await send.click()
  await expect(answer.getByText('Sekretessmarkerat: 18 kap. 2 §', { exact: false })).toBeVisible()
  await isForEveryone(page, 'an answer that is marked as secret')

  await page.goto(`/omgangar/${roundId}/rapport`)
  await expect(page.getByText('1 svar är sekretessmarkerat.', { exact: false }).first()).toBeAttached()
  const theirs = municipality.page
  await theirs.goto(`/svara/${municipality.respondentId}/kvittens`)
  await expect(theirs.getByText('Länsstyrelsen har sekretessmarkerat 1 av era svar.', { exact: false })).toBeVisible()
  await isForEveryone(theirs, 'a receipt of answers that are marked as secret')

  await page.goto(`/omgangar/${roundId}/svar/${municipality.respondentId}?avsnitt=closing`)
  await page.getByRole('button', { name: 'Ta bort markeringen' }).click()
  await page.getByLabel('Varför tas markeringen bort?').fill('Prövat: ingen skada.')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort markeringen' }).click()
  await expect(answer.getByText('Sekretessmarkerat', { exact: false })).toBeHidden()
  await page.getByText('Markeringar som har tagits bort').click()
  await expect(page.getByText('Prövat: ingen skada.', { exact: false })).toBeVisible()
})
