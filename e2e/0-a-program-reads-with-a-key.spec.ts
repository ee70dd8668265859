import { expect } from '@playwright/test'
import { roundData } from '@kartlaggning/schema/answers/export/round-data'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { newId } from '@kartlaggning/schema/id'
import { isForEveryone } from './for-everyone.ts'
import { givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('a coordinator makes a key, a program reads the round with it, and nothing once it is revoked', async ({
  browser,
  request,
}) => {
  const { round } = await givenAMunicipalityThatAnswers(browser)
  const { page } = await givenTheCoordinator(browser)
  const name = `Power BI ${newId().slice(-6)}`
  await page.goto('/lan/19')
  await page.getByRole('link', { name: 'Nycklar till data' }).click()
  await page.getByRole('button', { name: 'Skapa nyckeln' }).click()
  await expect(page.getByLabel('Var ska nyckeln användas?')).toBeFocused()
  await isForEveryone(page, 'keys, with what is missing')
  await page.getByLabel('Var ska nyckeln användas?').fill(name)
  await page.getByLabel('Vilken omgång?').selectOption(round.id)
  await page.getByLabel('Sista dag den gäller').fill('2020-01-01')
  await page.getByRole('button', { name: 'Skapa nyckeln' }).click()
  await expect(page.getByText('Välj en dag som kommer efter i dag.')).toBeVisible()
  const nextMonth = new Date(Date.now() + 30 * 24 * 3600_000).toISOString().slice(0, 10)
  await page.getByLabel('Sista dag den gäller').fill(nextMonth)
  await page.getByRole('button', { name: 'Skapa nyckeln' }).click()
  await expect(page.getByRole('heading', { name: `Här är nyckeln för ${name}` })).toBeFocused()
  await isForEveryone(page, 'a key that was made just now')

  const secret = (await page.getByText(/^kl_[\w-]{43}$/).textContent()) ?? ''
  const read = () =>
    request.get(urlOf(roundData.read, { params: { roundId: round.id } }), {
      headers: { authorization: `Bearer ${secret}` },
    })
  const reply = await read()
  expect(reply.status()).toBe(200)
  expect(await reply.json()).toMatchObject({ round: { id: round.id } })

  await page.getByRole('button', { name: 'Jag har sparat nyckeln' }).click()
  await page.reload()
  await expect(page.getByText(secret)).toHaveCount(0)
  const row = page.getByRole('row', { name })
  await row.getByRole('button', { name: 'Återkalla' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Återkalla' }).click()
  await expect(dialog.getByText('Skriv varför nyckeln återkallas.')).toBeVisible()
  await dialog.getByLabel('Varför återkallas den?').fill('Rapporten är klar')
  await dialog.getByRole('button', { name: 'Återkalla' }).click()
  await expect(dialog).toBeHidden()
  await expect(row.getByText('Rapporten är klar')).toBeVisible()
  expect((await read()).status()).toBe(401)
})
