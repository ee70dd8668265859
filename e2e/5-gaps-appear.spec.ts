import { expect } from '@playwright/test'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { isForEveryone } from './for-everyone.ts'
import { givenACounty } from './a-county.ts'
import { givenAnAnalysis } from './after-closing.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

const states = ['Insats pågår', 'Planeras', 'Insats avslutad', 'Ingen insats', 'Oklart', 'Inte svarat']

test('the matrix shows six honest states, and a cell opens its answers', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const { cells } = await client.call(gaps.matrix, { params: { roundId } })
  const covered = cells.find((it) => it.state === 'covered' && it.concern.municipality !== null)
  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('link', { name: 'Vad som görs mot varje problem' }).click()
  const missing = cells.filter((it) => it.gap).length
  const finding = new RegExp(`^${missing || 'Inget'} stor(a|t) problem saknar insats`)
  await expect(page.getByRole('heading', { level: 1, name: finding })).toBeVisible()
  const legend = page.getByRole('group').filter({ hasText: 'Så läser du matrisen' })
  for (const state of states) await expect(legend).toContainText(state)
  await expect(page.getByRole('columnheader', { name: 'Sala' }).first()).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Brottslighet bland barn och unga' })).toBeVisible()
  // Nobody in Köping has answered: that is never a gap.
  await expect(page.getByText(/har inte svarat: .*Köping/)).toBeVisible()
  expect(cells.filter((it) => it.municipality === '1983').every((it) => it.state === 'not_answered' && !it.gap)).toBe(
    true,
  )
  await expect(page.locator('a[href$="/gap/1983/youth_crime"]')).toHaveAccessibleName('Inte svarat')

  const cell = page.locator(`a[href$="/gap/1981/${covered?.problem}"]`)
  await expect(cell).toHaveAccessibleName(/Insats pågår/)
  await cell.click()
  await expect(page.getByText('minst en insats pågår')).toBeVisible()
  await expect(page.getByRole('heading', { name: /^\d+ insats(er)? mot problemet$/ })).toBeVisible()
  await page.getByRole('link', { name: 'Till matrisen' }).click()
  await expect(cell).toBeFocused()
})

test('the matrix of many municipalities has a row for each, and columns for some problems at a time', async ({
  browser,
}) => {
  test.slow()
  const { roundId } = await givenACounty(49)
  const { page, client } = await givenTheCoordinator(browser)
  const { cells, municipalities } = await client.call(gaps.matrix, { params: { roundId } })
  expect(municipalities.length).toBeGreaterThan(14)
  await page.goto(`/omgangar/${roundId}/gap`)
  await expect(page.locator('.wide-matrix tbody tr')).toHaveCount(municipalities.length)
  const sum = page.locator('.wide-matrix tfoot .wide-matrix__sum').first()
  await expect(sum).toHaveText(String(cells.filter((it) => it.gap).length))
  await page.getByLabel('Problem i kolumnerna').selectOption('Våld')
  await expect(page.getByRole('columnheader', { name: 'Hatbrott' })).toBeVisible()
  await page.getByLabel('Ordning', { exact: true }).selectOption('Namn')
  await page.getByLabel('Slags arbete').selectOption('Indikerat')
  await expect(page).toHaveURL(/grupp=2.*ordning=namn.*arbete=indicated/)
  const query = { params: { roundId }, querystring: { work: 'indicated' as const } }
  const indicated = await client.call(gaps.matrix, query)
  const covered = indicated.cells.find((it) => it.state === 'covered' && it.problem === 'sexual_offences')
  const cell = page.locator(`a[href$="/gap/${covered?.municipality}/sexual_offences"]`)
  await expect(cell).toHaveAccessibleName(/Insats pågår/)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(20_000)
  await isForEveryone(page, 'the matrix of many municipalities')
})

test('P9 each gap opens the very answer behind it, and the same answers give the same gaps', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const before = await client.call(gaps.list, { params: { roundId } })
  await page.goto(`/omgangar/${roundId}/gap-och-behov`)
  await page.getByText(/^Aktuell lägesbild saknas i 1 av \d+ kommun/).click()
  await page.getByRole('navigation', { name: 'Behov att granska' }).getByRole('link', { name: /^Sala/ }).first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Aktuell lägesbild saknas – Sala' })).toBeFocused()
  await expect(page.getByRole('link', { name: /^Aktuell lägesbild saknas, version \d+$/ })).toBeVisible()
  await page
    .getByRole('row', { name: /Finns det en strategisk lägesbild över brottsligheten i kommunen\?/ })
    .getByRole('link', { name: 'Nej, arbetet är inte påbörjat' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Svar från Sala kommun' })).toBeVisible()
  const answer = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)
  await expect(answer).toBeFocused()
  await expect(answer).toBeInViewport()
  await expect(answer).toContainText('Finns det en strategisk lägesbild')
  await expect(answer).toContainText('Nej, arbetet är inte påbörjat')

  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('button', { name: 'Kör analysen igen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kör analysen' }).click()
  await expect(page.getByText(/^Analysen är körd\. Den hittade \d+ gap\./)).toBeVisible()
  expect(await client.call(gaps.list, { params: { roundId } })).toEqual(before)
})

test('a threshold is moved beside its rule, and what that does is seen before it is saved', async ({ browser }) => {
  const { roundId } = await givenACounty(10)
  const { page, client } = await givenTheCoordinator(browser)
  const params = { roundId }
  const before = await client.call(gaps.list, { params })
  await page.goto(`/omgangar/${roundId}/gap/regler/R40`)
  const field = page.getByRole('textbox', { name: /kommuner/ }).first()
  await field.fill('10')
  await expect(page.getByText(/^\d+ gap tillkommer och \d+ försvinner|^Inga gap tillkommer/)).toBeVisible()
  expect(await client.call(gaps.list, { params })).toEqual(before)
  await page.getByRole('button', { name: 'Spara och kör om analysen' }).click()
  await expect(page.getByText(/^Gränsen är flyttad/)).toBeFocused()
  expect((await client.call(gaps.list, { params })).filter((it) => it.rule === 'R40').length).toBeLessThanOrEqual(
    before.filter((it) => it.rule === 'R40').length,
  )
})
