import { expect } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test.use({ trace: 'off' })
test.beforeEach(() => test.slow())

const picture = 'Finns det en strategisk lägesbild över brottsligheten i kommunen?'
const survey = {
  name: 'enkät 2023.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      `Kommun;Svarsdatum;${picture};Ring oss;Favoritfärg`,
      'Sala;2023-10-12;Vet inte;;Blå',
      'Köpings kommun;2023-10-13;Kanske;;Röd',
      'Polisen i Sala;2023-10-14;–;;Grön',
      'Nergård;2023-10-14;Vet inte;;Gul',
    ].join('\r\n'),
    'utf8',
  ),
}

test('an old survey is mapped by keyboard, tried, read in, and removed again', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const name = `Enkäten 2023 ${newId().slice(-6)}`
  await page.goto('/omgangar')
  await page.getByRole('link', { name: 'Läs in en tidigare omgång' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Läs in en tidigare omgång' })).toBeFocused()
  await page.getByRole('button', { name: 'Fortsätt till kolumnerna' }).press('Enter')
  await expect(page.getByRole('group', { name: /^4 / })).toBeFocused()
  await isForEveryone(page, 'about an earlier round, with errors')

  await page.getByLabel('Vad ska omgången heta?').fill(name)
  await page.getByLabel('När började omgången?').fill('2023-10-01')
  await page.getByLabel('När slutade den?').fill('2023-11-15')
  await page.getByLabel('Fil med svar').setInputFiles(survey)
  await expect(page.getByText('Vald fil: enkät 2023.csv')).toBeVisible()
  await page.getByRole('button', { name: 'Fortsätt till kolumnerna' }).press('Enter')

  await expect(page.getByRole('heading', { name: 'Så läses filen' })).toBeFocused()
  await expect(page.getByRole('row').filter({ hasText: 'Svarsdatum' })).toContainText('Dag då svaret kom in')
  await expect(page.getByRole('row').filter({ hasText: picture })).toContainText('Vet inte')
  await isForEveryone(page, 'columns of an earlier round')
  await page.getByRole('button', { name: 'Ändra hur kolumnen Favoritfärg läses' }).press('Enter')
  const choice = page.getByLabel('Läs kolumnen Favoritfärg som')
  await expect(choice).toBeFocused()
  await choice.selectOption('closing.open')
  await page.getByRole('button', { name: 'Pröva utan att spara' }).press('Enter')

  await expect(page.getByRole('heading', { name: 'Så här skulle omgången bli' })).toBeFocused()
  await expect(page.getByText('4 svar från 3 svarande skulle läsas in.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Nergård' })).toContainText('Rad 5')
  const word = page.getByRole('listitem').filter({ hasText: '”Kanske” finns inte bland svaren' })
  await isForEveryone(page, 'an earlier round that is tried')
  await word.getByRole('combobox').selectOption({ label: 'Vet inte' })
  await expect(page.getByText('5 svar från 3 svarande skulle läsas in.')).toBeVisible()
  expect((await client.call(rounds.list, {})).some((it) => it.name === name)).toBe(false)
  await page.getByRole('button', { name: 'Läs in omgången' }).press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Inläst omgång' })).toBeFocused()
  await expect(page.getByText('enkät 2023.csv')).toBeVisible()
  await isForEveryone(page, 'an earlier round that has been read in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Round that was read in' })).toBeVisible()
  await isForEveryone(page, 'the same in English')
  await page.getByRole('button', { name: 'Svenska' }).click()

  await page.getByRole('button', { name: 'Ta bort omgången' }).press('Enter')
  await page.getByLabel(/Varför|Skäl|Orsak/).fill('Fel fil')
  await page.getByRole('button', { name: 'Ta bort', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Omgångar' })).toBeVisible()
  expect((await client.call(rounds.list, {})).some((it) => it.name === name)).toBe(false)
})

test('P12 what was taken out of a round comes back in as another, every answer of it', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const all = await client.call(rounds.list, {})
  const before = all.find((it) => it.name.includes('2025') && it.submitted > 0) ?? all.find((it) => it.submitted > 0)
  if (!before) throw new Error('nobody has submitted anything')
  const file = await page.request.get(`/api/rounds/${before.id}/answers.xlsx`)
  const name = `Tagen ut ${newId().slice(-6)}`
  await page.goto('/lan/19/tidigare-omgang')
  await page.getByLabel('Vad ska omgången heta?').fill(name)
  await page.getByLabel('När började omgången?').fill('2023-10-01')
  await page.getByLabel('När slutade den?').fill('2023-11-15')
  await page.getByLabel('Fil med svar').setInputFiles({ name: 'svar.xlsx', mimeType: '', buffer: await file.body() })
  await expect(page.getByText('Vald fil: svar.xlsx')).toBeVisible()
  await page.getByRole('button', { name: 'Fortsätt till kolumnerna' }).click()
  await expect(page.getByRole('heading', { name: 'Så läses filen' })).toBeFocused()
  await expect(page.getByText(/^Läses inte in \(/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Pröva utan att spara' }).click()
  await expect(page.getByText(`från ${before.submitted} svarande skulle läsas in.`)).toBeVisible()
  await expect(page.getByText(/går inte att läsa in|hör inte till någon/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Läs in omgången' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inläst omgång' })).toBeFocused()
  const after = (await client.call(rounds.list, {})).find((it) => it.name === name)
  expect(after).toMatchObject({ submitted: before.submitted, imported: { fileName: 'svar.xlsx' } })
})
