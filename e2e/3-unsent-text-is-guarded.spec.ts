import { expect, type Page } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { actorOf } from '@kartlaggning/schema/test/story'
import { answers } from '@kartlaggning/schema/answers/answers'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { confirmsLeaving, isSaved, saving } from './form.ts'
import {
  givenAMunicipalityThatAnswers,
  givenTheCoordinator,
  signedInBy,
  theCoordinator,
  type Answerer,
} from './story.ts'
import { longText, missingOnPaper } from './words-on-paper.ts'
import { test } from './test.ts'

const emerging = 'Ser ni något nytt problem på väg?'
const typed = 'Bedrägerier mot äldre'

test('on a shared computer, what could not be sent outlives every page until it has been', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, respondentId } = answerer
  await sharesComputer(page)
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Före')
  await isSaved(page)
  await context.setOffline(true)
  await page.getByLabel(emerging).fill(typed)
  await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vi når inte tjänsten' })).toBeVisible({ timeout: 15_000 })
  await expect(unsent(page)).toContainText('Allt du har skrivit är inte sparat än. Stäng inte fliken.')
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('main').getByRole('button', { name: 'Försök igen' }).click()
  await expect(unsent(page)).toBeVisible()
  expect(await nothingIsOnDisk(page)).toBe(true)

  // Loading the page anew would lose it: the browser asks first.
  await expect(page.getByRole('heading', { level: 1, name: 'Vi når inte tjänsten' })).toBeVisible()
  expect(await confirmsLeaving(page)).toBe(true)

  await context.setOffline(false)
  await expect(unsent(page)).toBeHidden({ timeout: 15_000 })
  await expect.poll(() => savedAt(answerer, 'problems.emerging')).toBe(typed)
  expect(await confirmsLeaving(page)).toBe(false)
})

test('the overview says that something is unsent, and leads back to it', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await sharesComputer(page)
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Före')
  await isSaved(page)
  let isRefused = true
  await page.route('**/answers', (route) =>
    route.request().method() === 'PUT' && isRefused ? route.fulfill({ status: 502 }) : route.continue(),
  )
  await page.getByLabel(emerging).fill(typed)
  await expect(saving(page)).toContainText('Kunde inte spara')
  await page.getByRole('link', { name: 'Spara och gå till översikten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('.page__status')).toHaveText('Allt du har skrivit är inte sparat än')
  expect(await confirmsLeaving(page)).toBe(true)

  await page.getByRole('button', { name: 'Logga ut' }).click()
  const dialog = page.getByRole('dialog', { name: 'Allt du har skrivit är inte sparat än' })
  await expect(dialog.getByRole('button', { name: 'Stanna kvar' })).toBeFocused()
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  await unsent(page).getByRole('link', { name: 'Till det som inte är sparat' }).click()
  await expect(page.getByLabel(emerging)).toHaveValue(typed)
  isRefused = false
  await page.getByRole('button', { name: 'Försök nu' }).first().click()
  await expect(saving(page)).toHaveText(/Sparat \d\d:\d\d$/, { timeout: 15_000 })
  expect(await savedAt(answerer, 'problems.emerging')).toBe(typed)
})

test('whoever signs out while another tab has something unsaved is asked, and no tab shows anything after', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, respondentId } = answerer
  await page.route('**/answers', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()))
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill(typed)
  await expect(saving(page)).toContainText('Kunde inte spara')
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: 'Logga ut' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Logga ut ändå' }).click()
  await expect(other.getByRole('banner').getByRole('link', { name: 'Logga in' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Logga in' })).toBeVisible()
  expect(await page.content()).not.toContain(typed)
  expect(await nothingIsOnDisk(page)).toBe(true)
})

test('without a network one is told that one is still signed in', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Före')
  await isSaved(page)
  await page.route('**/sign-out', (route) => route.abort())
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('dialog', { name: 'Du är fortfarande inloggad' })).toBeVisible()
  await context.close()
})

test('whoever has been signed out and signs in on the page for it finds what they wrote sent', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, link, client } = answerer
  const { email } = await actorOf(client)
  await sharesComputer(page)
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Före')
  await isSaved(page)
  await page.context().clearCookies()
  await page.getByLabel(emerging).fill(typed)
  await expect(saving(page)).toContainText('Du har blivit utloggad')
  await page.getByRole('link', { name: 'Spara och gå till översikten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Du har blivit utloggad' })).toBeVisible()
  await expect(unsent(page)).toBeVisible()

  await page.getByRole('main').getByRole('link', { name: 'Logga in' }).click()
  await page.getByLabel('E-postadress').fill(email)
  await page.getByRole('button', { name: 'Skicka kod' }).dblclick()
  await expect.poll(() => codesMailedTo(email)).toHaveLength(1)
  await page.getByLabel('Kod från mejlet').fill((await codesMailedTo(email))[0] ?? '')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  const again = await signedInBy(browser, link)
  expect(await savedAt({ ...again, respondentId }, 'problems.emerging')).toBe(typed)
  expect(await codesMailedTo(email)).toHaveLength(1)
})

async function codesMailedTo(email: string): Promise<string[]> {
  const { client } = await theCoordinator()
  const mails = await client.call(mailbox.list, {})
  return mails.filter((it) => it.to === email).flatMap((it) => /\b\d{6}\b/.exec(it.body)?.[0] ?? [])
}

const unsent = (page: Page) => page.locator('.unsent-bar')

/** As if that had been said at sign-in. */
const sharesComputer = (page: Page) => page.addInitScript(() => sessionStorage.setItem('shared-computer', '1'))

const nothingIsOnDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('kartlaggning')
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          if (!opening.result.objectStoreNames.contains('outbox')) return resolve(true)
          const counting = opening.result.transaction('outbox').objectStore('outbox').count()
          counting.onsuccess = () => resolve(counting.result === 0)
        }
      }),
  )

async function savedAt({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>, question: string) {
  const { answers: kept } = await client.call(answers.read, { params: { respondentId } })
  return kept.find((it) => it.question === question)?.value
}

test('a note that the coordinator has not sent is on paper, and not left without a question', async ({ browser }) => {
  const { round } = await givenAMunicipalityThatAnswers(browser)
  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${round.id}/sista-dagen`)
  const reason = page.locator('#deadline-reason')
  const said = longText(900)
  await reason.fill(said)
  await expect(reason).toHaveAttribute('data-unsent', '')
  expect(await missingOnPaper(page, said)).toEqual([])
  await page.getByRole('banner').getByRole('link').first().click()
  const dialog = page.getByRole('dialog', { name: 'Det du har skrivit eller valt är inte skickat än' })
  await expect(dialog).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Stanna kvar' }).click()
  await expect(reason).toHaveValue(said)
})

test('a list that has been read and not sent is not left without a question', async ({ browser }) => {
  const { answerer, round } = await givenAMunicipalityThatAnswers(browser)
  await expectsListGuarded(answerer.page, {
    address: `/svara/${answerer.respondentId}/initiatives/hamta-fil`,
    file: 'Fil med insatser',
    text: 'Insatsens namn;Fas\nFältarbete;Pågår',
    goOn: 'Granska raderna',
  })
  const { page } = await givenTheCoordinator(browser)
  await expectsListGuarded(page, {
    address: `/omgangar/${round.id}/bjud-in/lista`,
    file: 'Fil med kontakter',
    text: 'Kommun;Namn;E-post\nSala;Anna Ek;anna.ek@example.org',
    goOn: 'Granska raderna',
  })
  await page.goto('/lan/19/tidigare-omgang')
  await page.getByLabel('Vad ska omgången heta?').fill('Kartläggning 2019')
  await staysWhenAsked(page)
  await expect(page.getByLabel('Vad ska omgången heta?')).toHaveValue('Kartläggning 2019')
})

interface List {
  readonly address: string
  readonly file: string
  readonly text: string
  readonly goOn: string
}

async function expectsListGuarded(page: Page, { address, file, text, goOn }: List) {
  await page.goto(address)
  await page.getByLabel(file).setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await staysWhenAsked(page)
  await page.getByRole('button', { name: goOn }).click()
  await staysWhenAsked(page)
}

async function staysWhenAsked(page: Page) {
  // Once the file has been read.
  await expect.poll(() => confirmsLeaving(page)).toBe(true)
  await page.getByRole('banner').getByRole('link').first().click()
  const dialog = page.getByRole('dialog', { name: 'Det du har skrivit eller valt är inte skickat än' })
  await dialog.getByRole('button', { name: 'Stanna kvar' }).click()
  await expect(dialog).toBeHidden()
}
