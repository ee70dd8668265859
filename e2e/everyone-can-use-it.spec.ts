import { expect, type Locator } from '@playwright/test'
import { pages } from '@kartlaggning/schema/pages'
import { session } from '@kartlaggning/schema/identity/session'
import { areForEveryone, isForEveryone } from './for-everyone.ts'
import { asked, isSaved } from './form.ts'
import { pick, press, tabTo, tick } from './keys.ts'
import { demoLinks, givenAMunicipalityThatAnswers } from './story.ts'
import { test } from './test.ts'

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
  await page.goto(pages.actors({ county: '19' }))
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
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const answer = (question: string, option: string) => pick(page, asked(page, question), option)
  const endSection = async (next: Locator) => {
    await answer('Är avsnittet klart?', 'Ja, det är klart')
    await isSaved(page)
    await press(page, page.getByRole('button', { name: 'Spara och fortsätt' }), next)
  }
  const space = async (box: Locator) => {
    await tabTo(page, box)
    await page.keyboard.press('Space')
  }

  await page.goto(answerer.link)
  await tabTo(page, page.getByRole('button', { name: 'Logga in och svara' }))
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('link', { name: 'Överenskommelser' }), heading('Överenskommelser'))
  await answer('Finns det en samverkansöverenskommelse mellan kommunen och polisen?', 'Ja, gällande')
  await tabTo(page, page.getByLabel('När undertecknades den?'))
  await page.keyboard.type('2025-05')
  await space(page.getByLabel('Tills vidare'))
  await tick(page, 'Vilka har undertecknat den?', 'Lokalpolisområdeschef')
  await tick(page, 'Vilka problem tar överenskommelsen upp?', 'Brottslighet bland barn och unga')
  await answer('I vilken grad styr överenskommelsen ert vardagliga arbete?', 'I hög grad')
  await answer('Har kommunen och polisen följt upp den tillsammans de senaste 12 månaderna?', 'Ja')
  await answer('Finns det ett medborgarlöfte?', 'Nej, men ett planeras')
  await endSection(heading('Pågående insatser'))

  await space(page.getByLabel('Vi har inga pågående insatser'))
  await endSection(heading('Samverkansinsatser'))
  await space(page.getByLabel('Vi har inga samverkansinsatser'))
  await endSection(heading('Hinder och avslutning'))
  await space(page.getByLabel('Jag har kontrollerat fritextsvaren'))
  await answer('Vilka ska kunna läsa alla era svar i tjänsten?', 'Bara Länsstyrelsen')
  await answer('Är avsnittet klart?', 'Ja, det är klart')
  await isSaved(page)
  await tabTo(page, page.getByRole('button', { name: 'Spara och fortsätt' }))
  await page.keyboard.press('Enter')

  await expect(page.getByText('4 av 4 avsnitt klara')).toBeVisible()
  const check = page.getByRole('link', { name: 'Kontrollera och skicka in' })
  await tabTo(page, check)
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: 'Skicka in svaren' }), heading('Svaren är inskickade'))
  await expect(page.getByText(/KL26-1981-\S+/)).toBeVisible()
})
