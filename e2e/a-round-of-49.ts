import { readFile } from 'node:fs/promises'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, type Browser, type Page } from '@playwright/test'
import readWorkbook from 'read-excel-file/node'
import { callerFor } from './caller.ts'
import type { Installation } from './an-installation.ts'
import { choose } from './form.ts'
import { anAddressOfTheirOwn, signedInBy, type Someone } from './story.ts'

/** What of a respondent its made-up address is made of. */
type Asked = Pick<Respondent, 'kind' | 'municipality'>

export const addressOf = ({ kind, municipality }: Asked) => `${kind}.${municipality}@example.org`

type Seven = readonly [Respondent, Respondent, Respondent, Respondent, Respondent, Respondent, Respondent]

/** Those to whom something happens. */
export function theFirst([a, b, c, d, e, f, g]: readonly Respondent[]): Seven {
  if (!a || !b || !c || !d || !e || !f || !g) throw new Error('too few are asked')
  return [a, b, c, d, e, f, g]
}

const csv = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join(';')).join('\r\n'), 'utf8'),
})

/** By the code in the mail, as whoever coordinates does the first time. */
export async function signsInByCode(browser: Browser, at: Installation, email: string): Promise<Someone> {
  const context = await browser.newContext({ baseURL: at.publicUrl, extraHTTPHeaders: anAddressOfTheirOwn() })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto('/logga-in')
  await page.getByLabel('E-postadress').fill(email)
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  await expect.poll(() => at.lettersTo(email).length).toBe(1)
  await page.getByLabel('Kod från mejlet').fill(/\b\d{6}\b/.exec(at.lettersTo(email)[0]?.body ?? '')?.[0] ?? '')
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(page).not.toHaveURL(/logga-in/)
  return { context, page, client: callerFor(context.request) }
}

/** By the link in the invitation. */
export async function arrives(browser: Browser, at: Installation, email: string): Promise<Someone> {
  const link = /\S+\/inbjudan#\S+/.exec(at.lettersTo(email)[0]?.body ?? '')?.[0] ?? ''
  const someone = await signedInBy(browser, link, { baseURL: at.publicUrl })
  someone.context.setDefaultTimeout(15_000)
  return someone
}

/** In a county where nothing has been planned before, from the first page. */
export async function plansTheFirstRound({ page, client }: Someone, name: string, dates: readonly [string, string]) {
  await page.goto('/')
  await page
    .getByRole('link', { name: /^Planera (den första|en ny) omgång/ })
    .first()
    .click()
  await page.getByLabel('Vad heter omgången?').fill(name)
  await page.getByLabel('Vilket år gäller den?').fill(dates[0].slice(0, 4))
  await choose(page, 'Hur omfattande är den?', 'Fullständig omgång')
  await page.getByLabel('När öppnar den?').fill(dates[0])
  await page.getByLabel('Vilken är sista svarsdagen?').fill(dates[1])
  await page.getByLabel('Vem på Länsstyrelsen svarar på frågor?').fill('Vera Alm')
  await page.getByLabel('E-postadress till kontaktpersonen').fill('vera.alm@lansstyrelsen.example')
  await page.getByLabel('Vad ska svaren användas till?').fill('Att se vilket stöd länet behöver.')
  await page.getByLabel('Vem ska svara, och varför just de?').fill('Alla kommuner i länet och polisen där.')
  await choose(page, 'Har ni samrått om frågorna?', 'Nej, vi samråder inte')
  await page.getByLabel('Varför samråder ni inte?').fill('Frågorna är nya bara för oss.')
  await page.getByRole('group', { name: 'Vilka kommuner ingår?' }).getByLabel('Alla kommuner i länet').check()
  await page.getByRole('button', { name: 'Spara planen' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const planned = (await client.call(rounds.list, {})).find((it) => it.name === name)
  if (!planned) throw new Error('nothing is planned')
  const all = await client.call(respondents.list, { params: { roundId: planned.id } })
  return { roundId: planned.id, asked: all.filter(({ kind }) => kind !== 'police_area') }
}

/** The contacts of municipalities and of their police, by a list each. */
export async function importsContacts(page: Page, roundId: string, asked: readonly Respondent[]) {
  const heading = ['Kommun', 'Namn', 'E-post', 'Telefon', 'Befattning', 'Förvaltning']
  const rowsFor = (side: Respondent['kind']) =>
    asked
      .filter(({ kind }) => kind === side)
      .map((it) => [it.municipality ?? '', `Kontakt ${it.municipality}`, addressOf(it), '0700-1', 'Samordnare', ''])
  await page.goto(`/omgangar/${roundId}/svarande`)
  await page.getByRole('link', { name: 'Hämta kontakter från en lista' }).click()
  await adds(page, csv('Kommuner.csv', [heading, ...rowsFor('municipality')]))
  await page.getByRole('button', { name: 'Hämta en lista till' }).click()
  await page.getByLabel('Polisen, en rad för varje kommun').check()
  await adds(page, csv('Polisen.csv', [heading, ...rowsFor('police')]))
}

async function adds(page: Page, file: ReturnType<typeof csv>) {
  await page.getByLabel('Fil med kontakter').setInputFiles(file)
  await page.getByRole('button', { name: 'Granska raderna' }).click()
  await page.getByRole('button', { name: 'Lägg till 49 kontakter' }).click()
  await expect(page.getByRole('heading', { name: '49 kontakter är tillagda' })).toBeFocused()
}

/** The whole round with made-up people, a week of it; no mail of it leaves, and nothing of it remains. */
export async function rehearses(page: Page, roundId: string, name: string) {
  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('link', { name: 'Öva omgången' }).click()
  await page.getByRole('button', { name: 'Börja öva' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Övningen' })).toBeVisible()
  await page.getByRole('link', { name: 'Omgångens läge' }).click()
  await confirms(page, 'Öppna omgången')
  await page.getByRole('link', { name: 'Bjud in alla' }).click()
  await page.getByRole('button', { name: 'Skicka 98 inbjudningar' }).click()
  await page.getByRole('link', { name: 'Flytta klockan och läs mejlen' }).click()
  await page.getByRole('button', { name: '7 dagar framåt' }).click()
  await expect(page.getByText('Under tiden har det här hänt:')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('status').getByText(/har börjat svara/)).toBeVisible()
  await page.getByRole('button', { name: 'Ta bort övningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort övningen' }).click()
  await expect(page.getByRole('link', { name: `Övning: ${name}` })).toHaveCount(0)
}

export async function confirms(page: Page, name: string) {
  await page.getByRole('button', { name }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** The sheets of the workbook with all that has come in, as another program reads it. */
export async function takesOut(page: Page, roundId: string) {
  await page.goto(`/omgangar/${roundId}/svar`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Arbetsbok (.xlsx)' }).click()
  const workbook = await downloading
  expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/)
  return readWorkbook(await readFile(await workbook.path()))
}
