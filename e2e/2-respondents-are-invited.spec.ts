import { actorOf } from '@kartlaggning/schema/test/story'
import { expect } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import {
  anAddressOfTheirOwn,
  givenAnOpenRound,
  givenTheCoordinator,
  linkMailedTo,
  signedInBy,
  theCoordinator,
} from './story.ts'
import { test } from './test.ts'

test('a contact is invited, and the link in the mail leads to a page whose button signs in', async ({ browser }) => {
  const coordinator = await givenTheCoordinator(browser)
  const round = await givenAnOpenRound(coordinator, { municipalities: ['1981'] })
  const { page } = coordinator
  const email = `${newId()}@sala.example.org`
  await page.goto(`/omgangar/${round.id}`)
  await page.getByRole('link', { name: /^Svarande/ }).click()
  await page
    .getByRole('row')
    .filter({ has: page.getByText('Sala kommun', { exact: true }) })
    .getByRole('link', { name: /^Lägg till kontakt/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakter för Sala kommun' })).toBeVisible()
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(page.getByRole('group', { name: '2 saker behöver rättas' })).toBeFocused()
  await page.getByLabel('Namn', { exact: true }).fill('Siv Holm')
  await page.getByLabel('E-postadress i tjänsten').fill(email)
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Siv Holm' })).toContainText('Inbjuden')

  const context = await browser.newContext({ extraHTTPHeaders: anAddressOfTheirOwn() })
  const respondent = await context.newPage()
  await respondent.goto('/brevlada')
  const mail = respondent.getByRole('article').filter({ hasText: email })
  await expect(mail).toContainText('Sala kommun')
  await mail.getByRole('link', { name: /\/inbjudan#/ }).click()
  await expect(respondent.getByRole('heading', { level: 1 })).toHaveText('Svara på kartläggningen för Sala kommun')
  await expect(respondent.getByText('18 december 2026')).toBeVisible()
  await expect(respondent.getByText('60 minuter')).toBeVisible()
  await expect(respondent.getByText('frivilligt', { exact: true })).toBeVisible()
  await respondent.getByRole('button', { name: 'Logga in och svara' }).click()
  await expect(respondent.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  await expect(respondent.getByRole('banner')).toContainText('Siv Holm')
  await page.reload()
  await expect(page.getByRole('row').filter({ hasText: 'Siv Holm' })).toContainText('Har öppnat')
})

test('opening the link uses nothing up, however often a mail scanner does so', async ({ browser, request }) => {
  const coordinator = await theCoordinator()
  const round = await givenAnOpenRound(coordinator, { municipalities: ['1981'] })
  const [first] = await coordinator.client.call(respondents.list, { params: { roundId: round.id } })
  const email = `${newId()}@example.org`
  const invitee = { name: 'Lo Dal', email, function: '' }
  await coordinator.client.call(respondents.invite, { params: { respondentId: first?.id ?? '' }, body: invitee })
  const link = await linkMailedTo(coordinator, email)
  for (let times = 0; times < 5; times++) expect((await request.get(link)).status()).toBe(200)
  const [asked] = await coordinator.client.call(respondents.list, { params: { roundId: round.id } })
  expect(asked?.status).toBe('invited')
  const context = await browser.newContext({ extraHTTPHeaders: anAddressOfTheirOwn() })
  const page = await context.newPage()
  for (let times = 0; times < 3; times++) {
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.getByRole('button', { name: 'Logga in och svara' })).toBeVisible()
  }
  expect(await context.cookies()).toEqual([])
  await page.getByRole('button', { name: 'Logga in och svara' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
})

test('someone with two assignments switches between them', async ({ browser }) => {
  const coordinator = await theCoordinator()
  const round = await givenAnOpenRound(coordinator)
  const all = await coordinator.client.call(respondents.list, { params: { roundId: round.id } })
  const email = `${newId()}@example.org`
  for (const respondent of all.filter((it) => it.kind === 'police')) {
    const invitee = { name: 'Ida Frost', email, function: 'Kommunpolis' }
    await coordinator.client.call(respondents.invite, { params: { respondentId: respondent.id }, body: invitee })
  }
  const { page } = await signedInBy(browser, await linkMailedTo(coordinator, email))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Dina uppdrag' })).toBeVisible()
  await page.getByRole('link', { name: 'Polisen i Sala' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Polisen i Sala')
  await page.getByRole('link', { name: 'Start' }).first().click()
  await page.getByRole('link', { name: 'Polisen i Köping' }).click()
  await expect(page.getByRole('banner')).toContainText('Polisen i Köping')
})

test('a six-digit code from the mailbox signs in too, and a wrong one does not', async ({ browser }) => {
  const coordinator = await theCoordinator()
  const round = await givenAnOpenRound(coordinator, { municipalities: ['1981'] })
  const [first] = await coordinator.client.call(respondents.list, { params: { roundId: round.id } })
  const email = `${newId()}@example.org`
  const invitee = { name: 'Moa Rask', email, function: '' }
  await coordinator.client.call(respondents.invite, { params: { respondentId: first?.id ?? '' }, body: invitee })

  const context = await browser.newContext({ extraHTTPHeaders: anAddressOfTheirOwn() })
  const page = await context.newPage()
  await page.goto(`/svara/${first?.id}`)
  await page.getByRole('main').getByRole('link', { name: 'Logga in' }).click()
  await page.getByLabel('E-postadress').fill(email)
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  await page.getByLabel('Kod från mejlet').fill('12')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('group', { name: '1 sak behöver rättas' })).toBeFocused()
  const mailbox = await context.newPage()
  await mailbox.goto('/brevlada')
  const mail = mailbox.getByRole('article').filter({ hasText: email }).filter({ hasText: 'är din kod' })
  const code = /\d{6}/.exec((await mail.getByRole('heading').textContent()) ?? '')?.[0] ?? ''
  await page.getByLabel('Kod från mejlet').fill(code === '111111' ? '222222' : '111111')
  await page.getByRole('button', { name: 'Logga in' }).click()
  const refusal = page.getByRole('alert').filter({ hasText: 'Koden stämmer inte.' })
  await expect(refusal).toBeVisible()
  // A keyboard leaves this much of a telephone, and one stays in the field.
  await page.setViewportSize({ width: 360, height: 260 })
  await page.getByLabel('Kod från mejlet').fill(code === '333333' ? '444444' : '333333')
  await page.keyboard.press('Enter')
  await expect(refusal.locator('.notice')).toBeInViewport({ ratio: 0.9 })
  await expect(page.getByLabel('Kod från mejlet')).toBeFocused()
  await expect(page.getByLabel('Kod från mejlet')).toBeInViewport({ ratio: 0.9 })
  await page.getByLabel('Kod från mejlet').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
})

test('P5 the coordinator who would invite themselves is told why not, and whom to invite', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const round = await givenAnOpenRound({ client }, { municipalities: ['1981'] })
  const [first] = await client.call(respondents.list, { params: { roundId: round.id } })
  const actor = await actorOf(client)
  await page.goto(`/omgangar/${round.id}/bjud-in/${first?.id}`)
  await page.getByLabel('Namn', { exact: true }).fill(actor.name)
  await page.getByLabel(/^E-post/).fill(actor.email)
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(
    page.getByText(/^Den som arbetar på Länsstyrelsen får inte läsa utkast .* Bjud in någon annan\.$/),
  ).toBeVisible()
  await expect(page.getByLabel(/^E-post/)).toHaveValue(actor.email)
})
