import { expect } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { submit } from '@kartlaggning/schema/test/story'
import { readFile } from 'node:fs/promises'
import { isForEveryone } from './for-everyone.ts'
import { aDocument, givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

const file = [
  'Nummer;Fråga;Våra frågor;Svar skrivs',
  '1;Finns en lägesbild hos er?;knowledge.pictureStatus;finns_inte = Nej',
  '2;Hur många kameror har ni?;;',
  '3;Vilka insatser pågår?;initiatives.name initiatives.nonsense;',
].join('\r\n')

test('another survey is answered with the answers here, by a file of their own', async ({ browser }) => {
  test.slow()
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await submit(answerer, await aDocument(answerer, 'municipality', { entries: 1 }))
  await page.goto(`/svara/${respondentId}/kvittens`)
  await page.getByText('Ta ut svaren som fil').click()
  await page.getByRole('link', { name: 'Svara på en annan undersökning med svaren här' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Svara på en annan undersökning med svaren här')
  await page.getByText('Så skrivs filen').click()
  await isForEveryone(page, 'another survey, before a file')

  const chosen = page.getByLabel('Fil med den andra undersökningens frågor')
  await chosen.setInputFiles({ name: 'fel.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\r\n1;2') })
  await expect(page.getByRole('alert').filter({ hasText: 'Ingen rad i filen säger' })).toBeVisible()
  await chosen.setInputFiles({ name: 'Annan undersökning.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })

  await expect(page.getByRole('heading', { level: 2, name: /^Annan undersökning: svar från / })).toBeFocused()
  const faults = page.locator('.notice', { hasText: '2 saker i filen gick inte att använda' })
  await expect(faults.getByRole('listitem')).toHaveText([
    'Rad 2: ”finns_inte”, ett sådant svar finns inte på frågan.',
    'Rad 4: ”initiatives.nonsense”, en sådan fråga finns inte hos oss.',
  ])
  const asked = page.getByRole('heading', { level: 3 })
  await expect(asked.filter({ hasText: /^\d\./ })).toHaveText([
    /Finns en lägesbild/,
    /Hur många kameror/,
    /Vilka insatser/,
  ])
  await expect(page.getByText('Inget svar hos oss')).toHaveCount(1)
  await expect(page.getByText(/^Hämtat från: Kunskapsbaserat arbete › /)).toBeVisible()
  await isForEveryone(page, 'another survey, answered')

  for (const [button, name] of [
    ['Ladda ner som Word', 'annan-undersökning.docx'],
    ['Ladda ner som csv', 'annan-undersökning.csv'],
    ['Ladda ner som text', 'annan-undersökning.txt'],
  ] as const) {
    const arrives = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await arrives
    expect(download.suggestedFilename()).toBe(name)
    const bytes = await readFile(await download.path())
    if (!name.endsWith('.docx')) expect(bytes.toString()).toContain('Inget svar hos oss')
    else expect(bytes.subarray(0, 2).toString()).toBe('PK')
  }

  await page.getByRole('button', { name: 'Välj en annan fil' }).click()
  await page.getByRole('button', { name: 'Prova med exemplet' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /fiktivt exempel/ })).toBeVisible()
  await expect(page.getByText('gick inte att använda')).toHaveCount(0)
})

test('the county board puts another survey there once, and who answers picks it without a file', async ({
  browser,
}) => {
  test.slow()
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page: board } = await givenTheCoordinator(browser)
  const name = `Nationell enkät ${newId()} (fiktiv)`
  await board.goto('/lan/19')
  await board.getByRole('link', { name: 'Andra undersökningar' }).click()
  await expect(board.getByRole('heading', { level: 1 })).toHaveText('Andra undersökningar')
  await board.getByLabel('Undersökningens namn').fill(name)
  const chosen = board.getByLabel('Fil med den andra undersökningens frågor')
  await chosen.setInputFiles({ name: 'fel.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await expect(board.getByRole('alert').getByRole('listitem')).toHaveText([
    'Rad 2: ”finns_inte”, ett sådant svar finns inte på frågan.',
    'Rad 4: ”initiatives.nonsense”, en sådan fråga finns inte hos oss.',
  ])
  await expect(board.getByRole('row', { name })).toHaveCount(0)
  await expect(board.getByLabel('Undersökningens namn')).toHaveValue(name)
  const right = file.replace('finns_inte', 'current').replace(' initiatives.nonsense', '')
  await chosen.setInputFiles({ name: 'rätt.csv', mimeType: 'text/csv', buffer: Buffer.from(right) })
  await expect(board.getByText(`${name} är inlagd.`)).toBeVisible()
  await expect(board.getByRole('row').filter({ hasText: name })).toContainText(' av ')
  await isForEveryone(board, 'other surveys of a county')

  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/annan-undersokning`)
  await page.getByRole('button', { name: `Svara på ${name}` }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused()
  await expect(page.getByText('gick inte att använda')).toHaveCount(0)

  await board.getByRole('row').filter({ hasText: name }).getByRole('button', { name: 'Ta bort' }).click()
  await board.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect(board.getByText(`${name} är borttagen.`)).toBeVisible()
  await expect(board.getByRole('row').filter({ hasText: name })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: `Svara på ${name}` })).toHaveCount(0)
})
