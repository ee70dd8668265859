import { expect } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { givenACoordinatorOf } from './another-county.ts'
import { isForEveryone } from './for-everyone.ts'
import { aPlanOfItsOwn } from './story.ts'
import { test } from './test.ts'

test.use({ trace: 'off' })

test('another county lies on its map, takes in its police areas from a file and renames one', async ({ browser }) => {
  test.slow()
  const { page, client } = await givenACoordinatorOf(browser, '25')
  await page.goto('/lan/25')
  await expect(page.getByText('Folkmängden är känd för alla. Grannar är kända för alla.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Kiruna kommun' })).toContainText('Gällivare, Pajala')

  const file = (last: string) =>
    ['Kommun;Lokalpolisområde;Från;Till;Källa', 'Luleå;Luleå-Boden;2020-01-01;;Polisen', last].join('\r\n')
  const choose = (name: string, text: string) =>
    page.getByLabel('Fil med värden').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
  await choose('fel.csv', file('Sala;Luleå-Boden;2020-01-01;;Polisen'))
  await expect(page.getByText('Rad 3')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Lägg in \d/ })).toBeHidden()
  await choose('areas.csv', file('Boden;Luleå-Boden;2020-01-01;;Polisen'))
  await page.getByRole('button', { name: 'Lägg in 2 värden' }).click()
  await expect(page.getByText('2 värden är inlagda.')).toBeVisible()

  await page.getByLabel(/^Postadress/).fill('Exempelgatan 1, 123 45 Exempelstad')
  await page.getByLabel('E-postadress').fill('lansstyrelsen')
  await page.getByRole('button', { name: 'Spara kontaktuppgifterna' }).click()
  await expect(page.getByText('Skriv en e-postadress')).toBeVisible()
  await expect(page.getByLabel('E-postadress')).toBeFocused()
  await isForEveryone(page, 'a letterhead that is wrong')
  await page.getByLabel('E-postadress').fill('lansstyrelsen@example.org')
  await page.getByRole('button', { name: 'Spara kontaktuppgifterna' }).click()
  await expect(page.getByText('Kontaktuppgifterna är sparade.')).toBeVisible()

  const roundId = newId()
  const own = (await client.call(rounds.municipalities, {})).filter((it) => it.county === '25')
  const body = aPlanOfItsOwn({ county: '25', municipalities: own.map(({ code }) => code) })
  await client.call(rounds.plan, { params: { roundId }, body })
  await client.call(rounds.open, { params: { roundId } })

  await page.getByRole('button', { name: 'Byt namn på Luleå-Boden' }).click()
  await isForEveryone(page, 'a police area is renamed')
  await page.getByLabel('Vad heter området?').fill('Luleå')
  await page.getByLabel('Från och med vilken dag?').fill('2099-01-01')
  await page.locator('.area-names').getByLabel('Vad är källan?').fill('Polisen, beslut')
  await page.getByRole('button', { name: 'Spara namnet' }).click()
  await expect(page.getByText('Skriv en dag som har varit eller i dag')).toBeVisible()
  await page.getByLabel('Från och med vilken dag?').fill('2021-01-01')
  await page.getByRole('button', { name: 'Spara namnet' }).click()
  await expect(page.getByText('Området heter nu Luleå.')).toBeVisible()
  await expect(page.getByText('hette Luleå-Boden till och med 2020-12-31')).toBeVisible()
  const asked = await client.call(respondents.list, { params: { roundId } })
  expect(asked.filter(({ kind }) => kind === 'police_area').map(({ name }) => name)).toEqual(['Lokalpolisområde Luleå'])

  await page.goto(`/omgangar/${roundId}`)
  const tiles = page.locator('.county-map').getByRole('listitem')
  await expect(tiles).toHaveCount(14)
  await expect(tiles.first()).toContainText('Kiruna')
  await expect(page.locator('.county-map-legend')).toContainText('Inte inbjuden')
  await isForEveryone(page, 'the map of another county')
})
