import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { barriersOn, isForEveryone } from './for-everyone.ts'
import { needs } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { reports } from '@kartlaggning/schema/report/report'
import { givenACounty } from './a-county.ts'
import { givenAnAnalysis } from './after-closing.ts'
import { needBy } from '@kartlaggning/schema/test/story'
import { givenTheCoordinator, type Voice } from './story.ts'
import { test } from './test.ts'

test('the report is read, published, and read by those who answered', async ({ browser }) => {
  const { roundId, municipality } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  await confirmNeed({ client }, roundId, 'Kommunen ber själv om stöd.')
  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('link', { name: 'Rapport', exact: true }).click()
  await expect(page.getByText('Rapporten är inte publicerad än.')).toBeVisible()
  await expect(page.getByText('I 1 av 2 kommuner har både kommunen och polisen svarat.')).toBeVisible()
  await expect(page.getByText(/Inte svarat och därför inte med: .*Köping/).first()).toBeVisible()
  await expect(page.getByText('Kommunen ber själv om stöd.')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('%')
  expect(await municipality.client.answerOf(reports.preview, { params: { roundId } })).toMatchObject({ status: 403 })

  await page.getByRole('button', { name: 'Publicera utgåva 1' }).click()
  await page.getByLabel('Något att säga om utgåvan?').fill('Första utgåvan.')
  await page.getByRole('dialog').getByRole('button', { name: 'Publicera utgåva 1' }).click()
  await expect(page.getByText('Utgåva 1 är publicerad.')).toBeVisible()

  const theirs = municipality.page
  await theirs.goto('/')
  await theirs.getByRole('link', { name: /^Rapport från/ }).click()
  await expect(theirs).toHaveURL(new RegExp(`/rapport/${roundId}/1$`))
  await expect(theirs.getByRole('heading', { level: 1, name: /: rapport$/ })).toBeVisible()
  await expect(theirs.getByText('Första utgåvan.')).toBeVisible()
  await expect(theirs.getByText('I 1 av 2 kommuner har både kommunen och polisen svarat.')).toBeVisible()
  const { edition } = await municipality.client.call(reports.read, { params: { roundId, number: 1 } })
  await expect(theirs.getByText(edition.hash)).toBeVisible()
})

test('P7 those who took part read why an answer is not shown, and the coordinator sees it before publishing', async ({
  browser,
}) => {
  const { roundId, police } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  await confirmNeed({ client }, roundId, 'Kommunen ber själv om stöd.')
  const held = 'visas inte, eftersom den svarande har valt att visa svaren för färre'
  await page.goto(`/omgangar/${roundId}/rapport`)
  await expect(page.getByText(held)).toHaveCount(0)
  await page.getByRole('link', { name: 'Se rapporten så som de som har deltagit ser den' }).click()
  await expect(page.getByText('Det här är rapporten för er som har deltagit.')).toBeVisible()
  await client.call(reports.publish, { params: { roundId }, body: { note: '' } })

  const theirs = police.page
  for (const reader of [page, theirs]) {
    if (reader === theirs) await reader.goto(`/rapport/${roundId}/1`)
    const sala = reader.locator('#tabell-2').getByRole('row').filter({ hasText: 'Sala' })
    await expect(sala).toContainText(`Visas inte (${held})`)
    await expect(sala).toContainText('Aktuell')
    await expect(sala).not.toContainText('Inte påbörjad')
    await expect(reader.locator('#figur-2')).toContainText(`Kommunen ${held}`)
    await expect(reader.locator('#figur-2')).not.toContainText('tydlig skillnad')
    await expect(reader.locator('#behov + p')).toContainText('1 utvecklingsbehov bygger på svar som inte visas här.')
    await expect(reader.getByRole('main')).not.toContainText('Kommunen ber själv om stöd.')
    expect(await barriersOn(reader)).toEqual([])
  }
})

test('an edition is downloaded, corrected by another that says what is new, and told to be replaced', async ({
  browser,
}) => {
  const { roundId, coordinator } = await givenAnAnalysis(browser)
  await coordinator.client.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const { page, client } = await givenTheCoordinator(browser)
  await confirmNeed({ client }, roundId, 'Kommunen ber själv om stöd.')
  await page.goto(pages.report({ roundId }))
  const publish = page.getByRole('button', { name: 'Publicera utgåva 2' })
  const dialog = page.getByRole('dialog')
  await publish.click()
  await expect(dialog.getByText(/\d+ behov är inte granskade och kommer inte med\./)).toBeVisible()
  await expect(dialog.getByText('Länsstyrelsen läser hela rapporten, med 1 behov.')).toBeVisible()
  await expect(dialog.getByText(/De som har svarat läser 0 behov\. 1 behov till/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Publicera utgåva 2' }).click()
  await expect(dialog.getByText('Skriv vad som är nytt sedan förra utgåvan')).toBeVisible()
  const note = dialog.getByLabel('Vad är nytt sedan förra utgåvan?')
  await expect(note).toBeFocused()
  await expect(note).toHaveAccessibleDescription(/Skriv vad som är nytt/)
  await note.fill('Ett behov är granskat.')
  await dialog.getByRole('button', { name: 'Publicera utgåva 2' }).click()
  await expect(page.getByText('Utgåva 2 är publicerad.')).toBeVisible()

  await page.goto(pages.edition({ roundId, number: 1 }))
  await expect(page.getByText('Den här utgåvan är ersatt av utgåva 2')).toBeVisible()
  await page.getByRole('link', { name: 'Läs utgåva 2' }).click()
  const changes = page.getByRole('region', { name: 'Ändrat sedan utgåva 1' })
  await expect(changes.getByText(/^1 utvecklingsbehov har kommit till: /)).toBeVisible()
  for (const [name, begins] of [
    ['Ladda ner som PDF', '%PDF-1.7'],
    ['Ladda ner som Word', 'PK'],
    ['Ladda ner tabellerna (Excel)', 'PK'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const file = await readFile(await (await download).path())
    expect(file.subarray(0, begins.length).toString()).toBe(begins)
    expect((await download).suggestedFilename()).toMatch(/^kartlaggning-\d\d-\d{4}-utgava-2\./)
  }
  expect(await barriersOn(page)).toEqual([])
})

test('P7 the coordinator publishes for everyone, and anybody reads it without signing in', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page } = await givenTheCoordinator(browser)
  await page.goto(pages.report({ roundId }))
  await page.getByRole('checkbox', { name: 'Allmänheten' }).press('Space')
  await page.getByRole('button', { name: 'Publicera utgåva 1' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/^Allmänheten läser .* tal visas inte\.$/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Publicera utgåva 1' }).click()
  await expect(page.getByText('Utgåva 1 är publicerad.')).toBeVisible()
  await page.getByText('Tal som inte visas för allmänheten').click()
  await expect(page.getByRole('cell', { name: 'Talet gäller för få' }).first()).toBeVisible()
  const masked = page.getByRole('group').filter({ has: page.getByText('Tal som inte visas för allmänheten') })
  await expect(masked.getByText('Antal svar').first()).toBeVisible()
  await expect(masked).not.toContainText(/planStatus|municipality|in_place/)
  await isForEveryone(page, 'the publishing of an edition')

  const nobody = await (await browser.newContext()).newPage()
  const fetched: string[] = []
  nobody.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const reply = await nobody.goto(pages.newestPublicEdition({ roundId }))
  expect(reply?.headers()['x-robots-tag']).toBeUndefined()
  await expect(nobody).toHaveURL(new RegExp(`${pages.publicEdition({ roundId, number: 1 })}$`))
  await expect(nobody.getByRole('heading', { level: 1, name: /: rapport för allmänheten$/ })).toBeVisible()
  await expect(nobody.getByText('för få svar').first()).toBeVisible()
  for (const name of ['Sala', 'Köping']) await expect(nobody.getByRole('main')).not.toContainText(name)
  const isOpen = readersOf(await (await nobody.request.get('/robots.txt')).text())
  expect(fetched.filter((path) => !isOpen(path))).toEqual([])
  for (const path of ['/', '/logga-in', pages.report({ roundId }), '/api/session/mine', '/api/rounds', '/inbjudan'])
    expect([path, isOpen(path)]).toEqual([path, false])
  await isForEveryone(nobody, 'the report for everyone')
  const download = nobody.waitForEvent('download')
  await nobody.getByRole('link', { name: 'Ladda ner som PDF' }).press('Enter')
  expect((await download).suggestedFilename()).toMatch(/-utgava-1-public\.pdf$/)
  await nobody.emulateMedia({ media: 'print' })
  await expect(nobody.getByRole('link', { name: 'Ladda ner som PDF' })).toBeHidden()
})

test('the coordinator withdraws an edition from the public, and its address says why', async ({ browser }) => {
  const { roundId, coordinator } = await givenAnAnalysis(browser)
  await coordinator.client.call(reports.publish, { params: { roundId }, body: { note: '', readers: ['public'] } })
  const { page } = await givenTheCoordinator(browser)
  await page.goto(pages.report({ roundId }))
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Återkalla från allmänheten' }).click()
  await expect(dialog.getByText('Ingen senare utgåva för allmänheten ersätter den.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Återkalla utgåvan' }).click()
  await expect(dialog.getByText('Skriv varför')).toBeVisible()
  await dialog.getByRole('textbox').fill('Fel antal i tabell 2.')
  await dialog.getByRole('button', { name: 'Återkalla utgåvan' }).click()
  await expect(page.getByText(/^Återkallad från allmänheten .* av .* Fel antal i tabell 2\.$/)).toBeVisible()
  await isForEveryone(page, 'the report with an edition that is withdrawn')
  const nobody = await (await browser.newContext()).newPage()
  await nobody.goto(pages.publicEdition({ roundId, number: 1 }))
  await expect(nobody.getByRole('heading', { level: 1, name: 'Utgåva 1 är återkallad' })).toBeVisible()
  await expect(nobody.getByText('Fel antal i tabell 2.')).toBeVisible()
  await isForEveryone(nobody, 'an edition that is withdrawn')
})

test('P8 an edition is the same to the byte, whatever is decided and published after it', async ({ browser }) => {
  const { coordinator, roundId, municipality } = await givenAnAnalysis(browser)
  const { page: theCoordinators } = await givenTheCoordinator(browser)
  await coordinator.client.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const bytes = async () => (await municipality.context.request.get(`/api/rounds/${roundId}/editions/1`)).text()
  const published = await bytes()
  await confirmNeed(coordinator, roundId, 'Beslutat efteråt.')
  await coordinator.client.call(reports.publish, { params: { roundId }, body: { note: 'Ett behov till.' } })
  expect(await bytes()).toBe(published)
  // What it rests on is withheld from those who took part, the municipality's own people among them.
  const shown = [
    [theCoordinators, 'Beslutat efteråt.'],
    [municipality.page, '1 utvecklingsbehov bygger på svar som inte visas här.'],
  ] as const
  for (const [page, text] of shown) {
    await page.goto(`/rapport/${roundId}/1`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(text)).toHaveCount(0)
    await page.goto(`/rapport/${roundId}/2`)
    await expect(page.getByText(text).first()).toBeVisible()
  }
  await expect(municipality.page.getByText('Beslutat efteråt.')).toHaveCount(0)
})

test('on paper the report has no header, no buttons, and tells what it is', async ({ browser }) => {
  const { coordinator, roundId, municipality } = await givenAnAnalysis(browser)
  await coordinator.client.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const { page } = municipality
  await page.goto(`/rapport/${roundId}/1`)
  await expect(page.getByRole('banner')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByText(/^Kartläggning · .* · Utskriven \d+ \S+ \d{4}$/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /: rapport$/ })).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
  expect((await page.pdf({ tagged: true })).length).toBeGreaterThan(10_000)
})

/** Of an A4 between the margins, in pixels: some browsers cut off what is wider, where others make all of it smaller. */
const PAPER = { width: 634, height: 1000 }

test('on paper every table is as wide as the page and no wider', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page } = await givenTheCoordinator(browser)
  await page.setViewportSize(PAPER)
  await page.emulateMedia({ media: 'print' })
  await page.goto(pages.report({ roundId }))
  await expect(page.locator('.doc-table--wide').first()).toBeVisible()
  const tables = await page.getByRole('table').evaluateAll((all) =>
    all.map((it) => ({
      wide: it.scrollWidth,
      room: it.parentElement?.clientWidth,
      text: it.textContent.slice(0, 40),
    })),
  )
  expect(tables.length).toBeGreaterThan(2)
  expect(tables.filter(({ wide, room = 0 }) => wide > room || room > PAPER.width)).toEqual([])
})

async function confirmNeed(voice: Voice, roundId: string, motivation: string) {
  const { id, version } = await needBy(voice.client, roundId, 'R06')
  const decision = {
    seen: version,
    status: 'confirmed' as const,
    motivation,
    priority: null,
    measures: [],
    support: '',
  }
  await voice.client.call(needs.decide, { params: { needId: id }, body: decision })
}

test('an edition of 49 municipalities has an end, and what is folded in it is opened by key and printed', async ({
  browser,
}) => {
  test.slow()
  const { roundId } = await givenACounty(49)
  const { page, client } = await givenTheCoordinator(browser)
  await client.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const addresses = [pages.edition({ roundId, number: 1 }), pages.report({ roundId })]
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByText('Visa hela bilagan')).toHaveCount(4, { timeout: 30_000 })
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(20_000)
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  const rules = page.locator('#tabell-7')
  await expect(rules).toBeHidden()
  const appendix = page.locator('details').filter({ has: rules })
  await appendix.getByText('Visa hela bilagan').press('Enter')
  await expect(rules).toBeVisible()
  const response = page.locator('#tabell-1')
  await response.getByRole('button', { name: 'Visa alla 49 rader' }).press('Enter')
  await expect(response.getByRole('button', { name: 'Visa färre rader' })).toBeVisible()
  expect(await barriersOn(page)).toEqual([])

  await page.reload()
  await expect(rules).toBeAttached({ timeout: 30_000 })
  await expect(rules).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(rules).toBeVisible()
  const lastRow = response.getByRole('row').last()
  expect(
    await lastRow.evaluate(
      (row) => row.closest('.table-region')?.scrollHeight === row.closest('.table-region')?.clientHeight,
    ),
  ).toBe(true)
})

/** What a search engine that reads robots.txt may fetch: the longest rule decides (RFC 9309). */
function readersOf(robots: string) {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (\S+)$/gm)].map(([, what, path = '']) => ({ what, path }))
  const holds = (rule: string, path: string) =>
    rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule)
  return (path: string) =>
    rules.filter((rule) => holds(rule.path, path)).toSorted((a, b) => b.path.length - a.path.length)[0]?.what ===
    'Allow'
}
