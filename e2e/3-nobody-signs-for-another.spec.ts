import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { session } from '@kartlaggning/schema/identity/session'
import { findBrowser } from './browser.ts'
import { isSaved, saving } from './form.ts'
import { callerFor } from './caller.ts'
import { givenAColleague, givenAMunicipalityThatAnswers } from './story.ts'
import { test } from './test.ts'

const emerging = 'Ser ni något nytt problem på väg?'

// As people have it: a page that one goes back to may come from the browser's memory.
const launched = await findBrowser()
test.use({ launchOptions: { ...launched, ignoreDefaultArgs: ['--disable-back-forward-cache'] } })

test('what one writes is not saved as another who has signed in in the same browser since', async ({ browser }) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, respondentId, link } = answerer
  const colleague = await givenAColleague(browser, coordinator, answerer, 'Bo Lind')
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Annas ord')
  await isSaved(page)

  await context.clearCookies()
  await context.addCookies(await colleague.context.cookies())
  await page.getByLabel(emerging).fill('Annas ord, och fler')
  await expect(saving(page)).toContainText('Bo Lind är inloggad i den här webbläsaren nu.')
  await expect(saving(page)).toContainText('Logga in igen som Anna Ek.')
  await expect(page.getByLabel(emerging)).toHaveValue('Annas ord, och fler')
  expect(await barriersOn(page)).toEqual([])
  const { answers: kept } = await colleague.client.call(answers.read, { params: { respondentId } })
  expect(kept.find((it) => it.question === 'problems.emerging')).toMatchObject({
    value: 'Annas ord',
    answeredBy: 'Anna Ek',
  })

  // Nor is any other page of hers shown as his.
  await page.getByRole('link', { name: 'Tillbaka till översikten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bo Lind är inloggad nu' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fortsätt som Bo Lind' })).toBeVisible()
  await expect(page.locator('.unsent-bar')).toContainText('Allt du har skrivit är inte sparat än.')

  await callerFor(context.request).call(session.signInByLink, { body: { token: link.split('#')[1] ?? '' } })
  await page.goBack()
  await expect(page.getByLabel(emerging)).toHaveValue('Annas ord, och fler')
  await isSaved(page)
})

test('a refusal is read where one stands, also at the end of a long list on a phone', async ({ browser }) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, client, respondentId } = answerer
  const colleague = await givenAColleague(browser, coordinator, answerer, 'Bo Lind')
  for (let number = 0; number < 12; number++) {
    await client.call(answers.addEntry, {
      params: { respondentId, entryId: newId() },
      body: { section: 'initiatives', copyOf: null },
    })
  }
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`/svara/${respondentId}/initiatives`)
  const add = page.getByRole('button', { name: 'Lägg till insats' })
  await expect(add).toBeVisible()
  await context.clearCookies()
  await context.addCookies(await colleague.context.cookies())
  await add.click()
  const refusal = page.getByText('Bo Lind är inloggad i den här webbläsaren nu').last()
  await expect(refusal).toBeInViewport({ ratio: 1 })
  await expect(add).toBeInViewport({ ratio: 1 })
  await expect(add).toBeFocused()
  expect(await beneath(page, add)).toBe(false)
  expect(await barriersOn(page)).toEqual([])
  // Where it stands in the list it is said once, and no longer lies over anything.
  await page.getByRole('heading', { name: 'Insatser', level: 2 }).scrollIntoViewIfNeeded()
  await expect(page.locator('.afloat')).toHaveCount(0)
  await expect(refusal).toBeVisible()
  await add.scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Stäng' }).click()
  await expect(page.locator('.afloat')).toHaveCount(0)
})

/** Whether a message lies over any part of what one has pressed. */
async function beneath(page: Page, button: Locator) {
  const [box, over] = await Promise.all([button.boundingBox(), page.locator('.afloat').boundingBox()])
  return !box || (over !== null && box.y + box.height > over.y && box.y < over.y + over.height)
}

test('back after signing out shows nothing of what stood there', async ({ browser }) => {
  const { page } = await givenWritten(browser)
  await page.goto('/om/kontakt')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Logga in' })).toBeVisible()
  await page.goBack().catch(() => undefined)
  expect(await page.evaluate(whatIsSeen).catch(() => '')).not.toMatch(/Annas ord|Anna Ek/)
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in för att se sidan' })).toBeVisible()
  expect(await page.evaluate(whatIsSeen)).not.toMatch(/Annas ord|Anna Ek/)
})

test('a page from the memory of the browser is shown to whom it was shown before, and to nobody else', async ({
  browser,
}) => {
  const { page, client } = await givenWritten(browser)
  // What a browser says when it puts a page in its memory, and takes it out again.
  const sayPage = (type: 'pagehide' | 'pageshow') =>
    page.evaluate((it) => void dispatchEvent(new PageTransitionEvent(it, { persisted: true })), type)
  await sayPage('pagehide')
  expect(await page.evaluate(whatIsSeen)).toBe('')
  await sayPage('pageshow')
  await expect.poll(() => page.evaluate(whatIsSeen)).toContain('Annas ord')
  await sayPage('pagehide')
  await client.call(session.signOut, {})
  await sayPage('pageshow')
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in för att se sidan' })).toBeVisible()
  expect(await page.evaluate(whatIsSeen)).not.toMatch(/Annas ord|Anna Ek/)
})

async function givenWritten(browser: Browser) {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Annas ord')
  await isSaved(page)
  return answerer
}

const whatIsSeen = () => {
  if (getComputedStyle(document.documentElement).visibility === 'hidden') return ''
  return [...document.querySelectorAll('textarea')].map((it) => it.value).join(' ') + document.body.innerText
}

test('an entry that a colleague removes while one writes in it stays, with who removed it and the way back', async ({
  browser,
}) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, client, respondentId } = answerer
  const colleague = await givenAColleague(browser, coordinator, answerer, 'Bo Lind')
  await page.goto(`/svara/${respondentId}/initiatives`)
  await page.getByRole('button', { name: 'Lägg till insats' }).click()
  await page.getByLabel('Vad heter insatsen?').fill('Nattvandring')
  await isSaved(page)
  const entryId = page.url().split('/').at(-1) ?? ''
  await colleague.client.call(answers.removeEntry, { params: { respondentId, entryId } })
  await expect(
    page.getByText(/Bo Lind tog bort .* i dag \d\d:\d\d\. Det du har skrivit finns kvar här\./),
  ).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.getByLabel('Vad heter insatsen?').fill('Nattvandring i Ransta')
  await isSaved(page)
  await page.getByRole('button', { name: 'Ångra borttagningen' }).click()
  await expect(page.getByText(/Bo Lind tog bort/)).toBeHidden()
  await expect(page.getByLabel('Vad heter insatsen?')).toHaveValue('Nattvandring i Ransta')
  const { entries } = await client.call(answers.read, { params: { respondentId } })
  expect(entries).toMatchObject([{ id: entryId, removedAt: null }])
})

test('an entry that a colleague moves while one writes in it says so, and leads where it went and back', async ({
  browser,
}) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, client, respondentId } = answerer
  const colleague = await givenAColleague(browser, coordinator, answerer, 'Bo Lind')
  await page.goto(`/svara/${respondentId}/initiatives`)
  await page.getByRole('button', { name: 'Lägg till insats' }).click()
  await page.getByLabel('Vad heter insatsen?').fill('Nattvandring')
  await isSaved(page)
  const entryId = page.url().split('/').at(-1) ?? ''
  const [params, to] = [{ respondentId, entryId }, newId()]
  await colleague.client.call(revisions.moveEntry, { params, body: { entryId: to } })
  await expect(page.getByText(/Bo Lind flyttade Nattvandring i dag \d\d:\d\d\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ångra borttagningen' })).toBeHidden()
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Gå dit den är flyttad' }).click()
  await expect(page.getByLabel('Vad heter samverkansinsatsen?')).toHaveValue('Nattvandring')
  await page.goBack()
  await page.getByRole('button', { name: 'Flytta tillbaka den hit' }).click()
  await expect(page.getByText(/Bo Lind flyttade/)).toBeHidden()
  const { entries } = await client.call(answers.read, { params: { respondentId } })
  expect(entries.filter((it) => it.removedAt === null)).toMatchObject([{ id: entryId }])
})

test('what has been removed is listed with who and when, and can be taken back from there', async ({ browser }) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const colleague = await givenAColleague(browser, coordinator, answerer, 'Bo Lind')
  await page.goto(`/svara/${respondentId}/initiatives`)
  await page.getByRole('button', { name: 'Lägg till insats' }).click()
  await page.getByLabel('Vad heter insatsen?').fill('Nattvandring')
  await isSaved(page)
  await page.getByRole('button', { name: 'Spara insats' }).click()
  await page.getByRole('button', { name: 'Ta bort Nattvandring' }).click()
  await expect(page.getByRole('dialog')).toContainText('Det går att ångra tills ni skickar in svaren.')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort insats' }).click()
  await expect(page.getByText('Nattvandring är borttagen.')).toBeVisible()

  const later = colleague.page
  await later.goto(`/svara/${respondentId}/initiatives`)
  await later.getByText('Borttaget (1)').click()
  await expect(later.getByText(/Borttagen av Anna Ek i dag \d\d:\d\d/)).toBeVisible()
  expect(await barriersOn(later)).toEqual([])
  await later.getByRole('button', { name: 'Ta tillbaka Nattvandring' }).click()
  await expect(later.getByText('Nattvandring är tillbaka.')).toBeVisible()
  await expect(later.getByText('Borttaget (1)')).toBeHidden()
})
