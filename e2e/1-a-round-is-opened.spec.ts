import { expect } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { choose } from './form.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('the coordinator plans a round, is told what is missing, and opens it', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const name = `Kartläggningen ${newId().slice(-6)}`
  await page.goto('/omgangar')
  await page.getByRole('link', { name: 'Planera en ny omgång' }).click()
  await page.getByLabel('Vad heter omgången?').fill(name)
  await page.getByLabel('Vilket år gäller den?').fill('2026')
  await choose(page, 'Hur omfattande är den?', 'Fullständig omgång')
  await page.getByLabel('När öppnar den?').fill('2026-10-05')
  await page.getByLabel('Vilken är sista svarsdagen?').fill('2026-12-18')
  await page.getByLabel('Vad ska svaren användas till?').fill('')
  await page.getByLabel('Vem ska svara, och varför just de?').fill('')
  await page.getByLabel('Vem på Länsstyrelsen svarar på frågor?').fill('')
  await choose(page, 'Har ni samrått om frågorna?', 'Inte än')
  await page.getByRole('group', { name: 'Vilka kommuner ingår?' }).getByLabel('Alla kommuner i länet').check()
  await page.getByRole('group', { name: 'Vilka kommuner ingår?' }).getByLabel('Alla kommuner i länet').uncheck()
  await page.getByRole('button', { name: 'Spara planen' }).click()

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('5 uppgifter behövs innan omgången kan öppnas.')).toBeVisible()
  const missing = [
    'Skriv vad svaren ska användas till',
    'Skriv vilka som ska svara och varför',
    'Svara på om ni har samrått',
    'Skriv vem på Länsstyrelsen som svarar på frågor',
    'Välj minst en kommun',
  ]
  for (const text of missing) await expect(page.getByText(text)).toBeVisible()
  const draft = (await client.call(rounds.list, {})).find((it) => it.name === name)
  const params = { roundId: draft?.id ?? '' }
  expect(await client.answerOf(rounds.open, { params })).toMatchObject({ status: 422 })
  expect(await client.call(rounds.read, { params })).toMatchObject({ status: 'draft' })

  await page.getByRole('link', { name: 'Skriv vad svaren ska användas till' }).click()
  await expect(page.getByLabel('Vad ska svaren användas till?')).toBeFocused()
  await page.getByLabel('Vad ska svaren användas till?').fill('Att se vilket stöd kommunerna behöver.')
  await page.getByLabel('Vem ska svara, och varför just de?').fill('Sala och Köping, och polisen där.')
  await choose(page, 'Har ni samrått om frågorna?', 'Ja')
  await page.getByLabel('Vilka har ni samrått med?').fill('Sveriges Kommuner och Regioner')
  await page.getByLabel('När?', { exact: true }).fill('2026-09-01')
  await page.getByLabel('Vem på Länsstyrelsen svarar på frågor?').fill('Karin Berg')
  await choose(page, 'Vilka kommuner ingår?', 'Sala', 'Köping')
  await expect(page.getByText(/^2 kommuner av \d+ är valda\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Spara planen' }).click()

  await page.getByRole('button', { name: 'Öppna omgången' }).click()
  const dialog = page.getByRole('dialog', { name: `Öppna ${name}?` })
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await expect(dialog).toContainText('2 kommuner ingår.')
  await dialog.getByRole('button', { name: 'Öppna omgången' }).click()
  await expect(page.getByText('Omgången är öppnad. Nu kan du bjuda in.')).toBeVisible()
  await expect(page.getByText(/^Omgången är öppen till och med 18 december 2026\./)).toBeVisible()

  await page.goto('/omgangar')
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Öppen')
  expect(await client.call(rounds.read, { params })).toMatchObject({
    status: 'open',
    consultation: { held: true, with: 'Sveriges Kommuner och Regioner', on: '2026-09-01' },
    municipalities: expect.arrayContaining(['1981', '1983']) as unknown,
  })
})

test('a plan that cannot be is told where, and nothing is saved', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const name = `Omöjliga omgången ${newId().slice(-6)}`
  await page.goto('/omgangar/ny')
  await page.getByLabel('Vad heter omgången?').fill(name)
  await page.getByLabel('När öppnar den?').fill('2026-12-18')
  await page.getByLabel('Vilken är sista svarsdagen?').fill('2026-10-05')
  await page.getByRole('button', { name: 'Spara planen' }).click()
  const summary = page.getByRole('group', { name: '1 sak behöver rättas' })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Fel: /)
  await summary.getByRole('link', { name: /Sista svarsdagen behöver ligga efter/ }).click()
  await expect(page.getByLabel('Vilken är sista svarsdagen?')).toBeFocused()
  expect((await client.call(rounds.list, {})).map((it) => it.name)).not.toContain(name)
})
