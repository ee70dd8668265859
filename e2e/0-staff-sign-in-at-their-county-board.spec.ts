import { expect, type Browser, type Page } from '@playwright/test'
import { asOwner, givenAnotherServer, givenStaff } from './another-server.ts'
import { freePort } from './application.ts'
import { isForEveryone } from './for-everyone.ts'
import { givenAnIdentityProvider, signsInThere } from './identity-provider.ts'
import { anAddressOfTheirOwn } from './story.ts'
import { test } from './test.ts'

test.describe.configure({ mode: 'serial' })
let provider: Awaited<ReturnType<typeof givenAnIdentityProvider>>
let server: Awaited<ReturnType<typeof givenAnotherServer>>

test.beforeAll(async () => {
  const port = await freePort()
  provider = await givenAnIdentityProvider(await freePort(), `http://localhost:${port}`)
  server = await givenAnotherServer(
    {
      SECOND_FACTOR: 'required',
      TRUSTED_PROXIES: 'loopback',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'kartlaggning',
      OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
      OIDC_GROUPS: 'CN=Samordnare,OU=Kart=coordinator:06; analys=analyst:06; uppsala=coordinator:03',
      OIDC_NAME: 'Länsstyrelsens konto',
    },
    port,
  )
})
test.afterAll(async () => {
  await server.stop()
  await provider.stop()
  await provider.forget()
})

const samordnare = 'CN=Samordnare,OU=Kart'
let count = 0

/** An account there, in these groups. */
async function givenAnAccount(groups: readonly string[], more: { email?: string; email_verified?: boolean } = {}) {
  const login = `lena${++count}`
  const account = { name: 'Lena Alm', email: `${login}.${Date.now()}@example.org`, groups, ...more }
  await provider.has(login, account)
  return { login, ...account }
}

async function aPageOf(browser: Browser) {
  const context = await browser.newContext({ baseURL: server.publicUrl, extraHTTPHeaders: anAddressOfTheirOwn() })
  return context.newPage()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const button = (page: Page) => page.getByRole('button', { name: 'Fortsätt med Länsstyrelsens konto' })

async function goesThere(page: Page, till = '') {
  await page.goto(`/logga-in${till && `?till=${encodeURIComponent(till)}`}`)
  await button(page).click()
  await page.waitForURL(`${provider.issuer}/**`)
}

const rolesOf = (email: string) =>
  asOwner<{ county_code: string; role: string }>(
    'select county_code, role::text from staff join person on id = person_id where email = $1 order by 1, 2',
    [email],
  )

/** How much there is of whatever a sign-in writes, about those with these addresses. */
const written = async (...emails: readonly string[]) =>
  (
    await asOwner(
      `select count(distinct person.id) as people, count(distinct token_hash) as sessions,
         count(distinct (county_code, role)) as roles, count(distinct issuer) as identities
       from person
         left join session on session.person_id = person.id
         left join staff on staff.person_id = person.id
         left join external_identity on external_identity.person_id = person.id
       where email = any($1)`,
      [emails],
    )
  )[0]

test('a coordinator signs in there, goes on to the page they wanted, and signs out of both', async ({ browser }) => {
  const { login, email } = await givenAnAccount([samordnare, 'another'])
  const page = await aPageOf(browser)
  await page.goto('/logga-in')
  await expect(button(page)).toBeVisible()
  await isForEveryone(page, 'sign in, with the sign-in of the county board')
  const before = await page.context().cookies()
  await goesThere(page, '/omgangar')
  await signsInThere(page, login)
  await page.waitForURL(`${server.publicUrl}/omgangar`)
  await expect(page.getByRole('link', { name: 'Lena Alm' })).toBeVisible()
  expect(await rolesOf(email)).toEqual([{ county_code: '06', role: 'coordinator' }])
  const session = (await page.context().cookies()).find((it) => it.name === 'kartlaggning')
  expect(before.some((it) => it.value === session?.value)).toBe(false)
  const events = await asOwner<{ detail: string }>(
    `select detail from security_event join person on person.id = person_id where email = $1 and kind = 'signed-in'`,
    [email],
  )
  expect(events).toEqual([{ detail: 'oidc' }])
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.waitForURL(`${provider.issuer}/**`)
  await page.locator('button[value=yes], button[name=logout]').first().click()
  await page.waitForURL(`${server.publicUrl}/`)
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible()
})

test('an address outside of this site is not gone on to', async ({ browser }) => {
  const { login } = await givenAnAccount([samordnare])
  const page = await aPageOf(browser)
  await goesThere(page, '//example.org/x')
  await signsInThere(page, login)
  await page.waitForURL(`${server.publicUrl}/`)
})

test('one without a group is told so, and nothing is written', async ({ browser }) => {
  const { login, email } = await givenAnAccount(['another'])
  const page = await aPageOf(browser)
  const before = await written(email)
  await goesThere(page)
  await signsInThere(page, login)
  await expect(page.getByRole('alert').filter({ hasText: 'Du har ingen roll i tjänsten.' })).toBeVisible()
  await isForEveryone(page, 'no role')
  expect(await written(email)).toEqual(before)
  await page.getByRole('link', { name: 'Till inloggningen' }).click()
  await expect(heading(page, 'Logga in')).toBeVisible()
})

test('a reply that this browser has not asked for, or that is late or used, opens nothing', async ({ browser }) => {
  const { login, email } = await givenAnAccount([samordnare])
  const [page, stranger] = [await aPageOf(browser), await aPageOf(browser)]
  const replies: string[] = []
  await page.route('**/api/session/oidc/finish', async (route) => {
    replies.push((route.request().postDataJSON() as { reply: string }).reply)
    await route.abort()
  })
  await goesThere(page)
  await signsInThere(page, login)
  await expect(heading(page, 'Det gick inte att logga in')).toBeVisible()
  expect(page.url()).toBe(`${server.publicUrl}/logga-in/konto`)
  const before = await written(email)
  const finish = (who: Page, reply: string) => who.request.post('/api/session/oidc/finish', { data: { reply } })
  const [reply = ''] = replies
  // Another's reply, in a browser that has begun as well.
  await goesThere(stranger)
  expect((await finish(stranger, reply)).status()).toBe(410)
  await stranger.goto(`/logga-in/konto${reply}`)
  await expect(stranger.getByRole('alert').filter({ hasText: 'Inloggningen blev inte klar' })).toBeVisible()
  await isForEveryone(stranger, 'a sign-in that was not finished')
  // Its own, late.
  await asOwner(`update oidc_attempt set created_at = now() - interval '16 minutes' where used_at is null`)
  expect((await finish(page, reply)).status()).toBe(410)
  expect(await written(email)).toEqual(before)
})

test('where the provider says no, one begins anew', async ({ browser }) => {
  const page = await aPageOf(browser)
  await goesThere(page)
  await page.getByRole('link', { name: /cancel/i }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Inloggningen blev inte klar' })).toBeVisible()
})

test('a role that is taken away is gone at the next sign-in, with every session', async ({ browser }) => {
  const account = await givenAnAccount([samordnare])
  const [here, there] = [await aPageOf(browser), await aPageOf(browser)]
  for (const page of [here, there]) {
    await goesThere(page)
    await signsInThere(page, account.login)
    await expect(heading(page, 'Hej Lena Alm')).toBeVisible()
  }
  await provider.has(account.login, { ...account, groups: ['analys'] })
  const again = await aPageOf(browser)
  await goesThere(again)
  await signsInThere(again, account.login)
  await expect(heading(again, 'Hej Lena Alm')).toBeVisible()
  expect(await rolesOf(account.email)).toEqual([{ county_code: '06', role: 'analyst' }])
  for (const page of [here, there]) expect((await page.request.get('/api/sessions')).status()).toBe(401)
  await provider.has(account.login, { ...account, groups: [] })
  const last = await aPageOf(browser)
  await goesThere(last)
  await signsInThere(last, account.login)
  await expect(last.getByRole('alert').filter({ hasText: 'Du har ingen roll i tjänsten.' })).toBeVisible()
  expect(await rolesOf(account.email)).toEqual([])
  expect((await again.request.get('/api/sessions')).status()).toBe(401)
})

test('nobody takes over the address of one who works at a county board that the provider does not manage', async ({
  browser,
}) => {
  const another = await givenStaff('Per Lind', '04')
  const answers = await givenStaff('Siv Ros', '06')
  const { login } = await givenAnAccount([samordnare], { email: another.email })
  const page = await aPageOf(browser)
  const before = await written(another.email, answers.email)
  await goesThere(page)
  await signsInThere(page, login)
  await expect(page.getByRole('alert').filter({ hasText: 'används redan av någon annan' })).toBeVisible()
  expect(await written(another.email, answers.email)).toEqual(before)
  // One whom the provider does not vouch for is nobody.
  const unverified = await givenAnAccount([samordnare], { email: answers.email, email_verified: false })
  const other = await aPageOf(browser)
  await goesThere(other)
  await signsInThere(other, unverified.login)
  await expect(other.getByRole('alert').filter({ hasText: 'Inloggningen blev inte klar' })).toBeVisible()
  expect(await written(another.email, answers.email)).toEqual(before)
})

test('one of another county sees that county alone, and none of them signs in by mail afterwards', async ({
  browser,
}) => {
  const { login, email } = await givenAnAccount(['uppsala'])
  const page = await aPageOf(browser)
  await goesThere(page)
  await signsInThere(page, login)
  await expect(heading(page, 'Hej Lena Alm')).toBeVisible()
  expect(await rolesOf(email)).toEqual([{ county_code: '03', role: 'coordinator' }])
  expect(await (await page.request.get('/api/rounds')).json()).toEqual([])
  await page.request.post('/api/session/code/send', { data: { email } })
  const mails = await asOwner<{ subject: string }>('select subject from mail_content where recipient = $1', [email])
  expect(mails).toEqual([{ subject: 'Så loggar du in i Kartläggningen' }])
})

test('a provider that is away is told of in words', async ({ browser }) => {
  const { login } = await givenAnAccount([samordnare])
  const page = await aPageOf(browser)
  await goesThere(page)
  await page.route('**/api/session/oidc/finish', async (route) => {
    await provider.stop()
    await route.continue()
  })
  await signsInThere(page, login)
  await expect(
    page.getByRole('alert').filter({ hasText: 'Länsstyrelsens inloggning svarar inte just nu.' }),
  ).toBeVisible()
  await isForEveryone(page, 'a provider that is away')
  await provider.start()
})
