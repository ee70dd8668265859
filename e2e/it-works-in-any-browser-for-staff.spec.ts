import { expect } from '@playwright/test'
import { session } from '@kartlaggning/schema/identity/session'
import { needBy } from '@kartlaggning/schema/test/story'
import { givenAnAnalysis } from './after-closing.ts'
import { barriersOn } from './for-everyone.ts'
import { choose, confirmsLeaving } from './form.ts'
import { blocksStorage, neverAnswersIndexedDB, translate } from './odd-browsers.ts'
import { demoLinks, givenTheCoordinator } from './story.ts'
import { callerFor } from './caller.ts'
import { test } from './test.ts'

const saidOfIt = 'Lägesbilden blev klar i december.'

test('a decision is not made as another who has signed in in the same browser since', async ({ browser }) => {
  const { roundId, police } = await givenAnAnalysis(browser)
  const { page, context, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await page.goto(`/omgangar/${roundId}/gap-och-behov/${need.id}`)
  await choose(page, 'Vad beslutar du?', 'Avfärda med motivering')
  const motivation = page.getByRole('textbox', { name: 'Motivering' })
  await motivation.fill(saidOfIt)

  await context.clearCookies()
  await context.addCookies(await police.context.cookies())
  await page.getByRole('button', { name: 'Spara och nästa' }).click()
  const refused = page.getByRole('alert').filter({ hasText: 'är inloggad i den här webbläsaren nu' })
  await expect(refused).toBeVisible()
  await expect(motivation).toHaveValue(saidOfIt)
  expect(await barriersOn(page)).toEqual([])

  await context.clearCookies()
  const token = (await demoLinks()).coordinator.split('#')[1] ?? ''
  await callerFor(context.request).call(session.signInByLink, { body: { token } })
  expect((await needBy(client, roundId, 'R06')).status).toBe('proposed')
  await page.getByRole('button', { name: 'Spara och nästa' }).click()
  await expect.poll(async () => (await needBy(client, roundId, 'R06')).status).toBe('dismissed')
})

test('after a new release a page of analysis says that it is old, and what is typed is still there', async ({
  browser,
}) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await page.goto(`/omgangar/${roundId}/gap-och-behov/${need.id}`)
  await choose(page, 'Vad beslutar du?', 'Avfärda med motivering')
  const motivation = page.getByRole('textbox', { name: 'Motivering' })
  await motivation.fill(saidOfIt)
  await expect.poll(() => confirmsLeaving(page)).toBe(true)
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }))

  await page.getByRole('link', { name: 'Rapport', exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Det du har skrivit eller valt är inte skickat än' })
  await dialog.getByRole('button', { name: 'Stanna kvar' }).click()
  await expect(motivation).toHaveValue(saidOfIt)
  await page.getByRole('button', { name: 'Spara och nästa' }).click()
  await expect.poll(async () => (await needBy(client, roundId, 'R06')).status).toBe('dismissed')

  await page.getByRole('link', { name: 'Rapport', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan behöver laddas om' })).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.unroute('**/assets/*.js')
  await page.getByRole('main').getByRole('button', { name: 'Ladda om sidan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /[Rr]apport/ })).toBeVisible()
})

for (const [what, has] of [
  ['whose database never answers', neverAnswersIndexedDB],
  ['that keeps nothing', blocksStorage],
] as const)
  test(`whoever coordinates goes through a round in a browser ${what}`, async ({ browser }) => {
    const { roundId } = await givenAnAnalysis(browser)
    const { page, client } = await givenTheCoordinator(browser)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await has(page)
    for (const tab of ['', '/svarande', '/svar', '/avstamning', '/gap-och-behov', '/rapport', '/fragor']) {
      await page.goto(`/omgangar/${roundId}${tab}`)
      await expect(page.getByRole('heading', { level: 1 }), tab).toBeVisible({ timeout: 8000 })
    }
    const need = await needBy(client, roundId, 'R06')
    await page.goto(`/omgangar/${roundId}/gap-och-behov/${need.id}`)
    await choose(page, 'Vad beslutar du?', 'Bekräfta')
    await page.getByRole('textbox', { name: 'Motivering' }).fill(saidOfIt)
    await page.getByRole('button', { name: 'Spara och nästa' }).click()
    await expect.poll(async () => (await needBy(client, roundId, 'R06')).status).toBe('confirmed')
    expect(errors).toEqual([])
  })

for (const how of ['moved', 'replaced'] as const)
  test(`needs are decided on in a page that the browser translates (texts are ${how})`, async ({ browser }) => {
    const { roundId } = await givenAnAnalysis(browser)
    const { page, client } = await givenTheCoordinator(browser)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const need = await needBy(client, roundId, 'R06')
    await page.goto(`/omgangar/${roundId}/gap-och-behov/${need.id}`)
    await expect(page.getByRole('button', { name: 'Spara och nästa' })).toBeVisible()
    await translate(page, how)
    await page.getByRole('button', { name: 'Spara och nästa' }).click()
    await expect(page.getByRole('group', { name: /behöver rättas$/ })).toBeVisible()
    await translate(page, how)
    await choose(page, 'Vad beslutar du?', 'Avfärda med motivering')
    await translate(page, how)
    await page.getByRole('textbox', { name: 'Motivering' }).fill(saidOfIt)
    await page.getByRole('button', { name: 'Spara och nästa' }).click()
    await expect(page.getByText(/är avfärdat?\./)).toBeVisible()
    await translate(page, how)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByText('Beslutet är ångrat.')).toBeVisible()
    for (const tab of [/^Läge/, /^Svarande/, /^Svar \d/, /^Jämförelse/, /^Rapport/, /^Inställningar/]) {
      const part = page.getByRole('navigation').getByRole('link', { name: tab }).first()
      await part.click()
      await expect(part).toHaveAttribute('aria-current', 'page')
      await page.waitForLoadState('networkidle')
      await translate(page, how)
    }
    expect(errors).toEqual([])
  })
