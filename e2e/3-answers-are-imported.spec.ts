import { expect } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { answers } from '@kartlaggning/schema/answers/answers'
import { asked, choose, isSaved, rowOf } from './form.ts'
import { givenAMunicipalityThatAnswers, givenPoliceForTwo, type Someone } from './story.ts'
import { test } from './test.ts'

const concern = 'Hur stort bedömer ni att problemet är i kommunen i dag?'

const namesIn = async ({ client }: Someone, respondentId: string, section: string) => {
  const { answers: rows, entries } = await client.call(answers.read, { params: { respondentId } })
  const there = entries.filter((it) => it.removedAt === null && it.section === section).map((it) => it.id)
  return rows
    .filter((it) => it.question === `${section}.name` && it.entry !== null && there.includes(it.entry))
    .map((it) => (typeof it.value === 'string' ? it.value : ''))
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
}

/** As an older Excel saves it: semicolons, Windows-1252. */
const aList = (rows: readonly string[]) => ({
  name: 'Våra insatser.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Insats;Fas;Startdatum;Ansvarig;Dnr', ...rows].join('\r\n'), 'latin1'),
})

test('a list is read from a file, its faults are told row by row, and only what is confirmed is added', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client } = answerer
  const lead = (await client.call(actors.list, {})).find((it) => it.county === null && it.mergedInto === null)?.name
  const list = aList([
    `Fältarbete på kvällar;Pågår;mars 2024;${lead};17`,
    'Nattvandring på torget;Planerat;2023-09-01;;18',
    ';Pågår;;;19',
    'Föräldramöten;Idé;45352;;20',
  ])
  await page.goto(`/svara/${respondentId}/initiatives`)
  await page.getByRole('link', { name: 'Hämta från en fil' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hämta insatser från en fil' })).toBeFocused()
  expect(await barriersOn(page)).toEqual([])

  await page.getByLabel('Fil med insatser').setInputFiles({ ...list, buffer: Buffer.from('%PDF-1.7 …') })
  await expect(page.getByLabel('Fil med insatser')).toHaveAccessibleDescription(/Filen är en pdf/)
  await page.getByLabel('Fil med insatser').setInputFiles(list)
  await expect(page.getByRole('heading', { name: 'Vilken fråga svarar varje kolumn på?' })).toBeFocused()
  await expect(page.getByLabel('Startdatum')).toHaveValue('start')
  await expect(page.getByLabel('Dnr')).toHaveValue('')
  expect(await barriersOn(page)).toEqual([])

  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await expect(page.getByRole('heading', { name: 'Granska raderna' })).toBeFocused()
  await expect(page.getByLabel('Rad 2: Fältarbete på kvällar')).toBeChecked()
  await expect(page.getByLabel('Rad 3: Nattvandring på torget')).not.toBeChecked()
  const readyRow = page.getByRole('listitem').filter({ has: page.getByLabel('Rad 2: Fältarbete på kvällar') })
  await expect(readyRow).toContainText(/\d+ svar saknas\. Fyll i dem när raden är tillagd\./)
  const word = page.getByRole('listitem').filter({ hasText: '”Planerat” finns inte bland svaren' })
  await expect(word).toContainText('Menade du ”Planeras”?')
  await expect(word).toContainText('Rad 3.')
  await expect(page.getByLabel('Rad 4')).toBeDisabled()
  expect(await barriersOn(page)).toEqual([])
  expect(await namesIn(answerer, respondentId, 'initiatives')).toEqual([])

  await page.getByRole('button', { name: 'Använd ”Planeras” i stället för ”Planerat” på alla rader' }).click()
  await expect(page.getByText('”Planeras” används i stället för ”Planerat”.')).toBeFocused()
  await expect(page.getByLabel('Rad 3: Nattvandring på torget')).toBeChecked()
  await page.getByLabel('Rad 5: Föräldramöten').uncheck()
  await page.getByRole('button', { name: 'Lägg till 2 insatser' }).click()

  await expect(page.getByRole('status').filter({ hasText: '2 insatser är tillagda.' })).toBeVisible()
  expect(await namesIn(answerer, respondentId, 'initiatives')).toEqual([
    'Fältarbete på kvällar',
    'Nattvandring på torget',
  ])
  await page.getByRole('link', { name: 'Ändra Fältarbete på kvällar' }).click()
  await expect(page.getByLabel('När startar eller startade den?')).toHaveValue('2024-03')
  await expect(page.getByLabel('Vilken organisation leder insatsen?')).toHaveValue(lead ?? '')
  await page.goBack()
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(page.getByText('Ni har inte lagt till någon insats än.')).toBeVisible()
  expect(await namesIn(answerer, respondentId, 'initiatives')).toEqual([])
})

test('P1 a list that the network stopped is added again without anything twice', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/initiatives/hamta-fil`)
  await page.getByLabel('Fil med insatser').setInputFiles(aList(['Ett;Pågår;;;', 'Två;Pågår;;;', 'Tre;Pågår;;;']))
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  let calls = 0
  // The second entry is added, but the reply never comes; so for every reply after it.
  await page.route('**/entries/*', async (route) => {
    calls += 1
    if (calls < 2) return route.continue()
    await route.fetch()
    return route.abort()
  })
  await page.getByRole('button', { name: 'Lägg till 3 insatser' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Det som redan är tillagt läggs inte till en gång till.' }),
  ).toBeVisible()
  await page.unroute('**/entries/*')
  await page.getByRole('button', { name: 'Lägg till 3 insatser' }).click()
  await expect(page.getByText('3 insatser är tillagda.')).toBeVisible()
  expect(await namesIn(answerer, respondentId, 'initiatives')).toEqual(['Ett', 'Tre', 'Två'])
})

test('the template says which answers there are, and is read as it is', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/jointActions/hamta-fil`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner mall för Excel (xlsx)' }).click()
  const template = await (await downloading).path()
  await page.getByLabel('Fil med samverkansinsatser').setInputFiles(template)
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await expect(page.getByLabel('Rad 2: EXEMPEL (ta bort den här raden)')).not.toBeChecked()
  await expect(page.getByText('Det här är mallens exempel.')).toBeVisible()
  await expect(page.locator('.planned__faults').getByRole('listitem')).toHaveCount(1)
})

test('P2 answers are copied from one assignment to another: first shown, then chosen, and undone', async ({
  browser,
}) => {
  const officer = await givenPoliceForTwo(browser)
  const { page, surahammar, sala } = officer
  await page.goto('/')
  await expect(page.getByRole('listitem').filter({ hasText: 'Polisen i Surahammar' })).toContainText(
    /0 av \d+ avsnitt klara · svara senast 18 december 2026/,
  )
  expect(await barriersOn(page)).toEqual([])
  await page.goto(`/svara/${surahammar}/problems`)
  await rowOf(page, concern, 'Brottslighet bland barn och unga').getByLabel('Stort', { exact: true }).check()
  await page.getByLabel('Ser ni något nytt problem på väg?').fill('Vapen i Surahammars skolor')
  await isSaved(page)
  await page.goto(`/svara/${sala}/problems`)
  await rowOf(page, concern, 'Brottslighet bland barn och unga').getByLabel('Litet', { exact: true }).check()
  await isSaved(page)

  await page.getByRole('link', { name: 'Kopiera från polisen i Surahammar' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kopiera från polisen i Surahammar' })).toBeFocused()
  const matrix = page.getByRole('listitem').filter({ hasText: concern })
  await expect(matrix).toContainText('Brottslighet bland barn och unga')
  await expect(matrix).toContainText(/Här.*Litet.*Blir.*Stort/s)
  await expect(page.getByLabel(concern)).not.toBeChecked()
  await expect(page.getByText('Svaret nämner Surahammar.')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.getByLabel(concern).check()
  await page.getByRole('button', { name: 'Kopiera det valda' }).click()

  await expect(page.getByRole('status').filter({ hasText: 'Hämtat från polisen i Surahammar: 1 svar.' })).toBeVisible()
  const crime = rowOf(page, concern, 'Brottslighet bland barn och unga')
  await expect(crime.getByLabel('Stort', { exact: true })).toBeChecked()
  await expect(page.getByLabel('Ser ni något nytt problem på väg?')).toHaveValue('')
  await isSaved(page)
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(crime.getByLabel('Litet', { exact: true })).toBeChecked()
  await isSaved(page)
  await page.reload()
  await expect(crime.getByLabel('Litet', { exact: true })).toBeChecked()
})

test('entries are brought from another assignment, without what names the other place', async ({ browser }) => {
  const officer = await givenPoliceForTwo(browser)
  const { page, surahammar, sala } = officer
  await page.goto(`/svara/${surahammar}/jointActions`)
  await page.getByRole('button', { name: 'Lägg till samverkansinsats' }).click()
  await page.getByLabel('Vad heter samverkansinsatsen?').fill('Nattvandring')
  const method = page.getByRole('combobox', { name: 'Vilken metod eller vilket arbetssätt bygger den på?' })
  await method.fill('bostadsinbrott')
  await expect(page.getByRole('option').first()).toContainText('Grannsamverkan')
  expect(await barriersOn(page)).toEqual([])
  await method.press('ArrowDown')
  await method.press('Enter')
  await expect(method).toHaveValue('Grannsamverkan')
  await choose(page, 'Vilka kommuner omfattar den?', 'Surahammar')
  await isSaved(page)

  await page.goto(`/svara/${sala}/jointActions`)
  await page.getByRole('link', { name: 'Hämta samverkansinsatser från polisen i Surahammar' }).click()
  await expect(page.getByLabel('Nattvandring')).not.toBeChecked()
  await expect(page.getByLabel('Nattvandring')).toHaveAccessibleDescription(
    'Lämnas tomt, eftersom svaret nämner Surahammar: Vilka kommuner omfattar den?',
  )
  expect(await barriersOn(page)).toEqual([])
  await page.getByLabel('Nattvandring').check()
  await page.getByRole('button', { name: 'Kopiera det valda' }).click()
  await expect(page.getByText('Hämtat från polisen i Surahammar: 1 samverkansinsats.')).toBeVisible()
  await page.getByRole('link', { name: 'Ändra Nattvandring' }).click()
  await expect(method).toHaveValue('Grannsamverkan')
  await expect(asked(page, 'Vilka kommuner omfattar den?').getByRole('checkbox', { checked: true })).toHaveCount(0)
  expect(await namesIn(officer, surahammar, 'jointActions')).toEqual(['Nattvandring'])
})
