import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { givenAnotherServer, givenStaff } from './another-server.ts'
import { isForEveryone } from './for-everyone.ts'
import { press, tabTo, type } from './keys.ts'
import { anAddressOfTheirOwn, theCoordinator } from './story.ts'
import { test } from './test.ts'

test.describe.configure({ mode: 'serial' })
let server: Awaited<ReturnType<typeof givenAnotherServer>>
test.beforeAll(async () => {
  server = await givenAnotherServer({ SECOND_FACTOR: 'required', TRUSTED_PROXIES: 'loopback' })
})
test.afterAll(() => server.stop())

async function aPageOf(browser: Browser, settings: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    baseURL: server.publicUrl,
    extraHTTPHeaders: anAddressOfTheirOwn(),
    ...settings,
  })
  return context.newPage()
}

/** Types the address and the code of the mail. */
async function readsTheMail(page: Page, email: string, till = '') {
  await page.goto(`/logga-in${till && `?till=${encodeURIComponent(till)}`}`)
  await page.getByLabel('E-postadress').fill(email)
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  const field = page.getByLabel('Kod från mejlet')
  await expect(field).toBeVisible()
  const { client } = await theCoordinator()
  const mails = (await client.call(mailbox.list, {})).filter((it) => it.to === email)
  const code = mails.map((it) => /^(\d{6}) är din kod/.exec(it.subject)?.[1]).find(Boolean) ?? ''
  await field.fill(code)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Adds an app, and keeps the codes for when it is lost. */
async function addsAnApp(page: Page) {
  await page.getByRole('radio', { name: 'En app som visar koder' }).check()
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  const secret = (await page.locator('code').textContent())?.replaceAll(' ', '') ?? ''
  const app = new TOTP({ secret: Secret.fromBase32(secret) })
  await page.getByLabel('Kod från appen').fill(app.generate())
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(heading(page, 'Spara dina reservkoder')).toBeVisible()
  const codes = await page.locator('li code').allTextContents()
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click()
  await expect(heading(page, 'Spara dina reservkoder')).toHaveCount(0)
  await page.waitForLoadState()
  return { app, codes }
}

test('a coordinator adds an app at the first sign-in, and is asked for it the next time', async ({ browser }) => {
  const { email } = await givenStaff('Lena Alm', '04')
  const page = await aPageOf(browser)
  await readsTheMail(page, email, '/omgangar')
  await expect(heading(page, 'Lägg till ett andra steg')).toBeVisible()
  await isForEveryone(page, 'a second factor is added')
  const { app, codes } = await addsAnApp(page)
  expect(codes).toHaveLength(10)
  await expect(page).toHaveURL(`${server.publicUrl}/omgangar`)

  const other = await aPageOf(browser)
  await readsTheMail(other, email, '/omgangar')
  await expect(heading(other, 'Skriv koden från appen')).toBeVisible()
  await isForEveryone(other, 'a code of the app')
  await other.goto('/omgangar')
  await expect(other.getByRole('heading', { level: 1, name: 'Omgångar' })).toHaveCount(0)
  await other.goBack()
  await other.getByRole('button', { name: 'Logga in' }).click()
  await expect(other.getByText('Skriv de sex siffrorna från appen')).toBeVisible()
  await other.getByLabel('Kod från appen').fill(app.generate({ timestamp: Date.now() - 120_000 }))
  await other.getByRole('button', { name: 'Logga in' }).click()
  await expect(other.getByRole('alert').filter({ hasText: 'Det stämmer inte.' })).toBeVisible()
  // The one that it shows now has been used.
  await other.getByLabel('Kod från appen').fill(app.generate({ timestamp: Date.now() + 30_000 }))
  await other.getByRole('button', { name: 'Logga in' }).click()
  await expect(other).toHaveURL(`${server.publicUrl}/omgangar`)
})

test('with the keyboard alone, by a code from paper', async ({ browser }) => {
  const { email } = await givenStaff('Lena Alm', '04')
  const first = await aPageOf(browser)
  await readsTheMail(first, email)
  await expect(heading(first, 'Lägg till ett andra steg')).toBeVisible()
  const { codes } = await addsAnApp(first)
  const page = await aPageOf(browser)
  await readsTheMail(page, email)
  await expect(heading(page, 'Skriv koden från appen')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Använd en reservkod' }))
  await page.keyboard.press('Enter')
  await type(page, page.getByLabel('Reservkod', { exact: true }), codes[0] ?? '', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Hej Lena Alm')).toBeVisible()
})

test('a passkey is added, and asked for; what it has signed is good once', async ({ browser }) => {
  const { email } = await givenStaff('Lena Alm', '04')
  const page = await aPageOf(browser)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await readsTheMail(page, email)
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  await expect(heading(page, 'Spara dina reservkoder')).toBeVisible()
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible()

  await readsTheMail(page, email)
  await expect(heading(page, 'Använd din passkey')).toBeVisible()
  await isForEveryone(page, 'a passkey')
  const [proof] = await Promise.all([
    page.waitForRequest('**/api/session/step/passkey'),
    page.getByRole('button', { name: 'Fortsätt med passkey' }).click(),
  ])
  await expect(heading(page, 'Hej Lena Alm')).toBeVisible()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible()

  await readsTheMail(page, email)
  await expect(heading(page, 'Använd din passkey')).toBeVisible()
  const data: unknown = proof.postDataJSON()
  expect((await page.request.post('/api/session/step/passkey', { data })).status()).toBe(422)
  await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
  await page.getByRole('button', { name: 'Fortsätt med passkey' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'fick inget svar från din passkey' })).toBeVisible()
  await isForEveryone(page, 'a passkey that does not answer')
})

test('one manages one’s own, and helps a colleague who has lost theirs', async ({ browser }) => {
  const [helper, colleague] = [await givenStaff('Lena Alm', '05'), await givenStaff('Olle Alm', '05')]
  const theirs = await aPageOf(browser)
  await readsTheMail(theirs, colleague.email)
  await expect(heading(theirs, 'Lägg till ett andra steg')).toBeVisible()
  await addsAnApp(theirs)
  const page = await aPageOf(browser)
  await readsTheMail(page, helper.email)
  await expect(heading(page, 'Lägg till ett andra steg')).toBeVisible()
  await addsAnApp(page)

  await page.goto('/inloggningar')
  await press(page, page.getByRole('link', { name: 'Ditt andra steg' }), heading(page, 'Ditt andra steg'))
  await isForEveryone(page, 'one’s own second factors')
  await expect(page.getByRole('button', { name: 'Ta bort' })).toHaveCount(0)
  await expect(page.getByText('Du har 10 reservkoder kvar.')).toBeVisible()
  await page.getByRole('button', { name: 'Lägg till ett andra steg' }).click()
  await page.getByRole('radio', { name: 'En app som visar koder' }).check()
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  const secret = (await page.locator('code').textContent())?.replaceAll(' ', '') ?? ''
  await isForEveryone(page, 'an app is added')
  await page.getByLabel('Kod från appen').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByRole('button', { name: 'Ta bort' })).toHaveCount(2)
  await page.getByRole('button', { name: 'Ta bort' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect(page.getByRole('button', { name: 'Ta bort' })).toHaveCount(0)

  await page.goto('/inloggningar')
  await page.getByRole('link', { name: 'Säkerhet i länet' }).click()
  await expect(heading(page, 'Säkerhet')).toBeVisible()
  await isForEveryone(page, 'security')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta händelserna' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('sakerhetshandelser.csv')
  await page.getByRole('button', { name: 'Återställ' }).click()
  await isForEveryone(page, 'a colleague’s second factor is removed, dialog')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Varför?').fill('Mobilen är borta.')
  await dialog.getByRole('button', { name: 'Återställ' }).click()
  await expect(page.getByRole('button', { name: 'Återställ' })).toHaveCount(0)
  await theirs.goto('/inloggningar')
  await expect(heading(theirs, 'Logga in för att se sidan')).toBeVisible()
  await readsTheMail(theirs, colleague.email)
  await expect(heading(theirs, 'Lägg till ett andra steg')).toBeVisible()
})
