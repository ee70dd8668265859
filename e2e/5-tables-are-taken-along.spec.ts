import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { needs } from '@kartlaggning/schema/needs/need'
import { givenAnAnalysis } from './after-closing.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

/** What the press brings: its name, and its bytes. */
async function fileBy(page: Page, press: Locator) {
  const arrives = page.waitForEvent('download')
  await press.click()
  const download = await arrives
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** As Swedish Excel opens it: a mark at the beginning, semicolons between. */
const linesIn = (bytes: Buffer) => {
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  return bytes.subarray(3).toString('utf8').trim().split('\r\n')
}

test('what the coordinator sees in a table is taken along as a file', async ({ browser }) => {
  const { roundId, municipality } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)

  await page.goto(`/omgangar/${roundId}/gap`)
  const matrix = await fileBy(page, page.getByRole('button', { name: 'Ladda ner som csv' }))
  expect(matrix.name).toMatch(/-vad-som-görs-mot-varje-problem\.csv$/)
  const [headings = '', ...problems] = linesIn(matrix.bytes)
  expect(headings).toContain('Sala')
  expect(problems.length).toBeGreaterThan(30)
  expect(problems.join('\n')).toMatch(/;[^;\n]+ \(([^;)]*, )?Gap\)/)

  await page.goto(`/omgangar/${roundId}/gap-och-behov`)
  const all = await client.call(needs.list, { params: { roundId } })
  const ofNeeds = await fileBy(page, page.getByRole('button', { name: 'Ladda ner behoven som csv' }))
  const rows = linesIn(ofNeeds.bytes)
  expect(ofNeeds.name).toMatch(/-utvecklingsbehov\.csv$/)
  expect(rows[0]).toBe(
    'Utvecklingsbehov;Regel;Kommuner;Allvarlighetsgrad (1–4);Område;Status;Prioritet;Motivering;Planerat stöd;Stödet beskrivet',
  )
  expect(rows.length).toBeGreaterThan(all.length)
  expect(rows.join('\n')).toContain(';R06 ')
  const ofGaps = await fileBy(page, page.getByRole('button', { name: 'Ladda ner gapen som csv' }))
  expect(ofGaps.name).toMatch(/-gap\.csv$/)
  const found = linesIn(ofGaps.bytes)
  expect(found[0]).toMatch(/^Regel;/)
  expect(found.length).toBe((await client.call(gaps.list, { params: { roundId } })).length + 1)
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)

  await page.goto(`/omgangar/${roundId}/avstamning`)
  const followed = await fileBy(page, page.getByRole('button', { name: /csv$/ }))
  expect(linesIn(followed.bytes).join('\n')).toContain('Sala')

  await page.goto(`/omgangar/${roundId}/svar/${municipality.respondentId}`)
  const theirs = municipality.page
  await theirs.goto(`/svara/${municipality.respondentId}/andringar`)
  const trail = await fileBy(theirs, theirs.getByRole('button', { name: /csv$/ }))
  expect(trail.name).toMatch(/-sala-kommun-alla-sparade-ändringar\.csv$/)
  const steps = linesIn(trail.bytes)
  expect(steps[0]).toBe('Nr;Tidpunkt;Vem;Vad;Fråga;Före;Efter;Anteckning;Kvittensnummer')
  expect(steps.length).toBeGreaterThan(10)

  const answers = await fileBy(page, page.getByRole('link', { name: 'Ladda ner svaren som pdf' }))
  expect(answers.name).toMatch(/\.pdf$/)
  expect(answers.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})
