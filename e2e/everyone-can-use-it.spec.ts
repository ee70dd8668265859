import { expect, test, type Locator, type Page } from '@playwright/test'
import { session } from '@kartlaggning/schema/identity/session'
import { areForEveryone, isForEveryone } from './for-everyone.ts'
import { asked, isSaved } from './form.ts'
import { demoLinks, givenAMunicipalityThatAnswers } from './story.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

test('P11 before one is signed in', async ({ page }) => {
  test.slow()
  await areForEveryone(page, [
    ['start', '/'],
    ['contact', '/om/kontakt'],
    ['personal data', '/om/personuppgifter'],
    ['accessibility', '/om/tillganglighet'],
    ['no such page', '/finns-inte'],
    ['mailbox', '/brevlada'],
    ['a link that is not whole', '/inbjudan#abc'],
    ['an invitation', (await demoLinks()).municipality],
    ['sign-in', '/logga-in'],
  ])
  await page.getByLabel('E-postadress').fill('ingen')
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  await isForEveryone(page, 'sign-in, error')
  await page.getByLabel('E-postadress').fill('ingen@example.org')
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  await expect(page.getByLabel('Kod från mejlet')).toBeVisible()
  await isForEveryone(page, 'code')
  await page.goto(`/inbjudan#${'x'.repeat(43)}`)
  await expect(page.getByRole('heading', { name: 'Länken gäller inte längre' })).toBeVisible()
  await isForEveryone(page, 'a link that is no longer valid')
})

test('P11 a page that cannot be shown', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, client } = answerer
  await page.goto('/aktorer')
  await expect(page.getByRole('heading', { name: 'Du har inte tillgång till sidan' })).toBeVisible()
  await isForEveryone(page, 'not allowed')
  await page.route('**/api/respondents/**', (route) => route.fulfill({ status: 500, json: {} }))
  await page.goto(`/svara/${answerer.respondentId}`)
  await expect(page.getByRole('heading', { name: 'Något gick fel hos oss' })).toBeVisible()
  await isForEveryone(page, 'error')
  await page.unrouteAll()
  await client.call(session.signOut, {})
  await page.goto(`/svara/${answerer.respondentId}`)
  await expect(page.getByRole('heading', { name: 'Logga in för att se sidan' })).toBeVisible()
  await isForEveryone(page, 'not signed in')
})

test('P11 a whole answer is given by keyboard alone, from the invitation to the receipt', async ({ browser }) => {
  test.slow()
  const { answerer } = await givenAMunicipalityThatAnswers(browser, { scope: 'light' })
  const page = await (await browser.newContext()).newPage()
  await page.goto(answerer.link)
  await press(page, page.getByRole('button', { name: 'Logga in och svara' }))
  await press(page, page.getByRole('link', { name: 'Överenskommelser' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Överenskommelser' })).toBeFocused()
  await pick(page, 'Finns det en samverkansöverenskommelse mellan kommunen och polisen?', 'Ja, gällande')
  await tabTo(page, page.getByLabel('När undertecknades den?'))
  await page.keyboard.type('2025-05')
  await tabTo(page, page.getByLabel('Tills vidare'))
  await page.keyboard.press('Space')
  await tick(page, 'Vilka har undertecknat den?', 'Lokalpolisområdeschef')
  await tick(page, 'Vilka problem tar överenskommelsen upp?', 'Brottslighet bland barn och unga')
  await pick(page, 'I vilken grad styr överenskommelsen ert vardagliga arbete?', 'I hög grad')
  await pick(page, 'Har kommunen och polisen följt upp den tillsammans de senaste 12 månaderna?', 'Ja')
  await pick(page, 'Finns det ett medborgarlöfte?', 'Nej, men ett planeras')
  await endSection(page)

  await expect(page.getByRole('heading', { level: 1, name: 'Pågående insatser' })).toBeFocused()
  await tabTo(page, page.getByLabel('Vi har inga pågående insatser'))
  await page.keyboard.press('Space')
  await endSection(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Samverkansinsatser' })).toBeFocused()
  await tabTo(page, page.getByLabel('Vi har inga samverkansinsatser'))
  await page.keyboard.press('Space')
  await endSection(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Hinder och avslutning' })).toBeFocused()
  await tabTo(page, page.getByLabel('Jag har kontrollerat att svaren inte innehåller'))
  await page.keyboard.press('Space')
  await pick(page, 'Vilka ska kunna läsa alla era svar i tjänsten?', 'Bara Länsstyrelsen')
  await endSection(page)

  await expect(page.getByText('4 av 4 avsnitt klara')).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Kontrollera och skicka in' }))
  await press(page, page.getByRole('button', { name: 'Skicka in svaren' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Svaren är inskickade' })).toBeFocused()
  await expect(page.getByText(/KL26-1981-\S+/)).toBeVisible()
})

/** As often as it takes, but no further than once around the page. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const hasFocus = () => target.evaluate((element) => element === element.ownerDocument.activeElement)
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await hasFocus()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target.toString()} is not reached by the Tab key.`)
}

async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function pick(page: Page, question: string, option: string) {
  const radios = asked(page, question).getByRole('radio')
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  const wanted = asked(page, question).getByRole('radio', { name: option, exact: true })
  for (let pressed = 0; pressed < (await radios.count()) && !(await wanted.isChecked()); pressed++) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeChecked()
}

async function tick(page: Page, question: string, option: string) {
  await tabTo(page, asked(page, question).getByRole('checkbox', { name: option, exact: true }))
  await page.keyboard.press('Space')
}

async function endSection(page: Page) {
  await pick(page, 'Är avsnittet klart?', 'Ja, det är klart')
  await isSaved(page)
  await press(page, page.getByRole('button', { name: 'Spara och fortsätt' }))
}
