import { expect } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { answers } from '@kartlaggning/schema/answers/answers'
import { isSaved, markDone, saving } from './form.ts'
import { blocksStorage, neverAnswersIndexedDB, translate } from './odd-browsers.ts'
import { demoLinks, givenAMunicipalityThatAnswers } from './story.ts'
import { test } from './test.ts'

const emerging = 'Ser ni något nytt problem på väg?'

test('after a new release an open page says that it is old, and nothing typed is lost', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, client, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/problems`)
  await expect(page.getByLabel(emerging)).toBeVisible()
  await page.waitForTimeout(1000)
  await context.setOffline(true)
  await page.getByLabel(emerging).fill('Bedräge')
  await page.getByRole('link', { name: 'Kontakt' }).click()
  const away = page.getByRole('alert').filter({ hasText: 'för vi når inte tjänsten' })
  await expect(away).toBeVisible()
  await expect(page.getByText('Tjänsten kan ha uppdaterats')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText('Allt du har skrivit är inte sparat än.')).toBeVisible()
  await context.setOffline(false)
  await expect(away).toBeHidden()
  await page.getByRole('main').getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByLabel(emerging)).toHaveValue('Bedräge')
  let isOld = true
  await page.route('**/assets/*.js', (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()))
  await page.getByLabel(emerging).fill('Bedrägerier')
  await markDone(page)
  await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
  const old = page.getByRole('alert').filter({ hasText: 'En del av sidan gick inte att hämta.' })
  await expect(old).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Kontakt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan behöver laddas om' })).toBeVisible()
  await page.goBack()
  await page.getByLabel(emerging).fill('Bedrägerier mot äldre')
  isOld = false
  await old.getByRole('button', { name: 'Ladda om sidan' }).click()
  await expect(old).toBeHidden()
  await expect(page.getByLabel(emerging)).toHaveValue('Bedrägerier mot äldre')
  await expect(saving(page)).not.toHaveText(/inte|Sparar/)
  const { answers: kept } = await client.call(answers.read, { params: { respondentId } })
  expect(kept.find((it) => it.question === 'problems.emerging')?.value).toBe('Bedrägerier mot äldre')
})

for (const how of ['moved', 'replaced'] as const) {
  test(`a page that the browser translates goes on, and says what it should (texts are ${how})`, async ({
    browser,
  }) => {
    test.setTimeout(360_000)
    const { answerer } = await givenAMunicipalityThatAnswers(browser)
    const { page, context, respondentId } = answerer
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`/svara/${respondentId}/problems`)
    await expect(page.getByLabel(emerging)).toBeVisible()
    await page.waitForTimeout(500)
    await translate(page, how)
    await page.getByLabel(emerging).fill('Bedrägerier')
    await isSaved(page)
    await translate(page, how)
    await context.setOffline(true)
    await expect(saving(page)).toContainText('Du är offline.')
    await translate(page, how)
    await context.setOffline(false)
    await expect(saving(page)).toHaveText(/Sparat \d\d:\d\d$/)
    // An error, and its correction.
    await page.getByLabel(emerging).fill('Anna, 19850312-2391')
    await translate(page, how)
    await page.getByLabel(emerging).fill('Bedrägerier mot äldre')
    await isSaved(page)
    await markDone(page)
    await translate(page, how)
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
    await expect(page.getByRole('heading', { name: /saker? behöver rättas/ })).toBeVisible()
    await translate(page, how)
    for (const radio of (await page.getByRole('radiogroup').all()).slice(0, 6)) {
      await radio.getByRole('radio').first().check({ force: true })
      if (errors.length > 0) break
    }
    await translate(page, how)
    await isSaved(page)

    await page.goto(`/svara/${respondentId}/initiatives`)
    await page.getByRole('button', { name: 'Lägg till insats' }).click()
    await page.getByLabel('Vad heter insatsen?').fill('Nattvandring')
    await translate(page, how)
    await isSaved(page)
    await page.getByRole('button', { name: 'Spara insats' }).click()
    await expect(page.getByRole('heading', { level: 3, name: 'Nattvandring' })).toBeVisible()
    await translate(page, how)
    await page.getByRole('button', { name: 'Ta bort Nattvandring' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort insats' }).click()
    await expect(page.getByText('Nattvandring är borttagen.')).toBeVisible()
    await translate(page, how)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByText('Nattvandring är tillbaka.')).toBeVisible()
    await expect(page.getByText('Nattvandring är borttagen.')).toBeHidden()
    expect(errors).toEqual([])
  })
}

test('a database of the browser that never answers holds nobody up, and the page says what is not kept', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await neverAnswersIndexedDB(page)
  await page.goto(`/svara/${respondentId}/problems`)
  await expect(page.getByLabel(emerging)).toBeVisible({ timeout: 8000 })
  await page.getByLabel(emerging).fill('Bedrägerier')
  await isSaved(page)
  await expect(page.getByText('Webbläsaren lagrar ingenting för den här tjänsten.')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
})

test('where the browser blocks what a site keeps, one signs in and answers all the same', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await blocksStorage(page)
  await page.goto(`/svara/${respondentId}/problems`)
  await page.getByLabel(emerging).fill('Bedrägerier')
  await isSaved(page)
  await expect(page.getByText('Webbläsaren lagrar ingenting för den här tjänsten.')).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText('The browser stores nothing for this service.')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: /Logga in|Sign in/ })).toBeVisible()
  await page.goto((await demoLinks()).municipality)
  await page.getByRole('main').getByRole('button').first().click()
  await expect(page.getByRole('button', { name: 'Logga ut' })).toBeVisible()
  expect(errors).toEqual([])
})

for (const width of [360, 1280]) {
  test(`how the saving goes stays in sight and covers no focus, ${width} pixels wide`, async ({ browser }) => {
    const { answerer } = await givenAMunicipalityThatAnswers(browser)
    const { page, context, respondentId } = answerer
    await page.setViewportSize({ width, height: 740 })
    await page.goto(`/svara/${respondentId}/knowledge`)
    await expect(page.getByRole('radio').first()).toBeVisible()
    await context.setOffline(true)
    await expect(saving(page)).toContainText('Du är offline.')
    const covered: string[] = []
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 45; step++) {
        await page.keyboard.press(key)
        const found = await page.evaluate(() => {
          const focused = document.activeElement
          const status = document.querySelector('.page__status')
          if (!focused || !status || focused === document.body || status.contains(focused)) return null
          const { top, bottom } = focused.getBoundingClientRect()
          const line = status.getBoundingClientRect()
          const isCovered = top < line.bottom && bottom > line.top && line.top <= 1
          return isCovered ? `${focused.tagName} ${focused.id} ${top} ${line.bottom}` : null
        })
        if (found) covered.push(found)
      }
      if (key === 'Tab') await expect(saving(page)).toBeInViewport()
    }
    expect(covered).toEqual([])
    await context.setOffline(false)
  })
}

test('a page has one title', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/logga-in')
  await expect(page).toHaveTitle(/Logga in/)
  expect(await page.locator('head title').count()).toBe(1)
})
