import { expect, type Page } from '@playwright/test'
import { isForEveryone } from './for-everyone.ts'
import { answers } from '@kartlaggning/schema/answers/answers'
import { COMPLETED } from '@kartlaggning/schema/questionnaire/section'
import { isSaved, saving } from './form.ts'
import { aDocument, givenAMunicipalityThatAnswers } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

const question = 'Ser ni något nytt problem på väg?'
const reason = 'Därför behövs uppgiften'
const number = '19121212-1212'

/** Everything that this browser keeps of what has not been saved. */
const outbox = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((settle) => {
        const opening = indexedDB.open('kartlaggning')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('outbox').objectStore('outbox').getAll()
          reading.onsuccess = () => settle(JSON.stringify(reading.result))
        }
      }),
  )

test('P7 a personal number does not leave the field, and cannot be submitted around', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const document = Object.entries(await aDocument(answerer, 'municipality'))
  await write(answerer, Object.fromEntries(document.map(([id, it]) => [id, { ...it, [COMPLETED]: true }])))
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))

  await page.goto(`/svara/${respondentId}/problems`)
  const field = page.getByLabel(question)
  await field.fill('')
  await field.pressSequentially(`Fråga Pelle, ${number}.`, { delay: 20 })
  await expect(field).toHaveAccessibleDescription(/Ta bort personnumret 19121212-••••/)
  await expect(page.getByRole('status').filter({ hasText: 'Ta bort personnumret' })).toHaveCount(1)
  await isForEveryone(page, 'a personal number')
  await page.getByLabel('Nej, jag fortsätter senare').check()
  await page.getByLabel('Ja, det är klart').check()
  await expect(saving(page)).toHaveText('Något du har skrivit sparas inte förrän det är rättat.')
  expect(await outbox(page)).not.toContain(number.slice(0, 8))

  await page.getByRole('link', { name: 'Spara och gå till översikten' }).click()
  await page.getByRole('link', { name: 'Kontrollera och skicka in' }).click()
  await page.getByRole('button', { name: 'Skicka in svaren' }).click()
  const summary = page.getByRole('group', { name: '1 sak behöver rättas' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /Ta bort personnumret 19121212-••••.*: Ser ni något nytt/ }).click()
  await expect(field).toHaveValue(`Fråga Pelle, ${number}.`)
  expect(sent.join()).not.toContain(number.slice(0, 11))

  await field.fill('Fråga oss.')
  await isSaved(page)
  await expect(field).not.toHaveAccessibleDescription(/personnumret/)
  await expect
    .poll(async () => {
      const { answers: rows } = await answerer.client.call(answers.read, { params: { respondentId } })
      return rows.find((it) => it.question === 'problems.emerging')?.value
    })
    .toBe('Fråga oss.')
})

test('a telephone number is asked about, and goes along with its reason', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await write(answerer, await aDocument(answerer, 'municipality'))
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(question).fill('Ring växeln, 021-12 34 56.')
  await expect(page.getByLabel(question)).toHaveAccessibleDescription(/Telefonnummer: 021-12 34 56/)
  await expect(page.getByLabel(reason)).toBeVisible()
  await isForEveryone(page, 'a telephone number')
  await isSaved(page)

  await page.goto(`/svara/${respondentId}/granska`)
  await page.getByRole('button', { name: 'Skicka in svaren' }).click()
  const summary = page.getByRole('group', { name: '1 sak behöver rättas' })
  await summary.getByRole('link', { name: /Skriv varför uppgiften behövs.*: Ser ni något nytt/ }).click()
  await expect(page.getByLabel(reason)).toHaveAccessibleDescription(/Fel: Skriv varför uppgiften behövs/)
  await isForEveryone(page, 'a reason that is missing')
  await page.getByLabel(reason).fill('Det är kommunens växel.')
  await isSaved(page)

  await page.goto(`/svara/${respondentId}/granska`)
  await expect(page.getByText('Det är kommunens växel.')).toBeVisible()
  await page.getByRole('button', { name: 'Skicka in svaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Svaren är inskickade' })).toBeVisible()
})
