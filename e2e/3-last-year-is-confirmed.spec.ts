import { setTimeout } from 'node:timers/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { answers } from '@kartlaggning/schema/answers/answers'
import { asked, isSaved } from './form.ts'
import { givenASecondRound } from './second-round.ts'
import { test } from './test.ts'

/** Presses, and counts how often. */
function counting() {
  let count = 0
  const press = async (what: Locator, key?: string) => {
    count += 1
    await (key === undefined ? what.click() : what.press(key))
  }
  return { press, count: () => count }
}

/** Where it stands, without waiting for anything as Playwright's own click does. */
async function pressWithMouse(page: Page, what: Locator) {
  await what.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(x + width / 2, y + height / 2)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('what was confirmed with one click is said on the next page, with the way to undo it', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  const confirm = page.getByRole('button', { name: 'Inget mer har ändrats – bekräfta och fortsätt' })
  const notice = page.getByRole('status').filter({ hasText: /^Du bekräftade \d+ svar i Problembild\./ })
  const unconfirmed = async () => {
    const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
    return rows.filter((it) => it.question.startsWith('problems.') && it.version === 0).length
  }
  await page.goto(`/svara/${respondentId}/problems`)
  await expect(confirm).toBeVisible()
  const asBefore = await unconfirmed()
  expect(asBefore).toBeGreaterThan(20)
  await confirm.press('Enter')
  await expect(heading(page)).not.toHaveText('Problembild')
  await expect(notice).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await expect.poll(unconfirmed).toBe(0)

  await notice.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bekräftelsen i Problembild är ångrad.' })).toBeFocused()
  await expect.poll(unconfirmed).toBe(asBefore)
  expect(await barriersOn(page)).toEqual([])

  // What is changed after it was confirmed stays, also when the rest is taken back.
  await page.goto(`/svara/${respondentId}/problems`)
  await expect(page.getByLabel('Ja, det är klart')).not.toBeChecked()
  await confirm.press('Enter')
  await expect(heading(page)).not.toHaveText('Problembild')
  await page.goBack()
  await page.getByLabel('Ser ni något nytt problem på väg?').fill('Bedrägerier mot äldre')
  await isSaved(page)
  await page.goForward()
  await notice.getByRole('button', { name: 'Ångra' }).click()
  await expect.poll(unconfirmed).toBe(asBefore - 1)
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  expect(rows.find((it) => it.question === 'problems.emerging')?.value).toBe('Bedrägerier mot äldre')
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('the second click of two confirms no page that nobody can have seen, and the page says so', async ({
  browser,
}) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  const confirm = page.getByRole('button', { name: 'Inget mer har ändrats – bekräfta och fortsätt' })
  const confirmedIn = async (section: string) => {
    const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
    return rows.filter((it) => it.question.startsWith(`${section}.`) && it.version > 0).length
  }
  await page.goto(`/svara/${respondentId}/knowledge`)
  await expect(confirm).toBeVisible()
  const title = await heading(page).innerText()
  // Read first: what is pressed before that is not done at all.
  await setTimeout(2000)
  await pressWithMouse(page, confirm)
  const pressedAt = Date.now()
  await expect(heading(page)).not.toHaveText(title)
  const [, next = ''] = /\/svara\/[^/]+\/(\w+)$/.exec(page.url()) ?? []
  await expect(confirm).toBeVisible()
  await setTimeout(pressedAt + 900 - Date.now())
  await pressWithMouse(page, confirm)
  await expect(
    page.getByRole('status').filter({ hasText: 'Inget är bekräftat: sidan hade just öppnats.' }),
  ).toBeVisible()
  expect(await confirmedIn(next)).toBe(0)
  expect(await barriersOn(page)).toEqual([])
  await expect(async () => {
    await confirm.click({ timeout: 1000 })
    await expect(page).not.toHaveURL(new RegExp(`/${next}$`), { timeout: 1000 })
  }).toPass()
  await expect.poll(() => confirmedIn(next)).toBeGreaterThan(0)
})

test('an unchanged municipality confirms its whole second round in fewer than 40 presses', async ({ browser }) => {
  test.setTimeout(240_000)
  const { page, client, respondentId } = await givenASecondRound(browser)
  const { press, count } = counting()
  await page.goto(`/svara/${respondentId}`)
  await press(page.getByRole('link', { name: 'Om er som svarar' }))

  await press(asked(page, 'Är svaren förankrade hos ledningen?').getByLabel('Ja, hos chef eller ledning'))
  for (let section = 0; section < 11; section += 1) {
    await expect(heading(page)).not.toHaveText('Översikt')
    const title = await heading(page).innerText()
    await answerWhatIsAskedAnew(page, title, press)
    const rest = page.getByRole('button', { name: /^Alla övriga / })
    if ((await rest.count()) > 0) await press(rest)
    const choices = page.getByRole('button', { name: /^(Fortsätter|Stämmer fortfarande) \S/ })
    while ((await choices.count()) > 0) await press(choices.first())
    const confirm = page.getByRole('button', { name: /^Inget mer har ändrats/ })
    if ((await confirm.count()) > 0) await press(confirm, 'Enter')
    if (await page.getByRole('button', { name: /^Lägg till/ }).count()) {
      await press(page.getByLabel('Ja, det är klart'))
      await press(page.getByRole('button', { name: 'Spara och fortsätt' }))
    }
    await expect(heading(page)).not.toHaveText(title)
  }
  await expect(heading(page)).toHaveText('Översikt')
  await press(page.getByRole('link', { name: 'Kontrollera och skicka in' }))
  await press(page.getByRole('button', { name: 'Skicka in svaren' }))
  await expect(heading(page)).toHaveText('Svaren är inskickade')
  expect(count()).toBeLessThan(40)
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  expect(rows.filter((it) => it.version === 0 && it.value !== null).map((it) => it.question)).toEqual([])
})

async function answerWhatIsAskedAnew(page: Page, title: string, press: (what: Locator) => Promise<void>) {
  if (title === 'Om er som svarar') {
    await press(asked(page, 'Vilken roll har du?').getByRole('radio').first())
    await press(asked(page, 'Hur länge har du haft rollen?').getByRole('radio').first())
  }
  const training = asked(page, 'Vilken utbildning i brottsförebyggande arbete har du?')
  if ((await training.count()) > 0) await press(training.getByLabel('Ingen', { exact: true }))
  if (title === 'Stöd från Länsstyrelsen') {
    const received = asked(page, 'Vilket stöd har ni fått av Länsstyrelsen sedan förra omgången?')
    await press(received.locator('details.folded > summary'))
    await press(received.getByLabel('Inget stöd', { exact: true }))
  }
  if (title === 'Hinder och avslutning') await press(page.getByLabel(/^Jag har kontrollerat/))
}

test('what has changed is changed, beside what was answered last round', async ({ browser }) => {
  const { page, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}/problems`)
  const safety = asked(page, 'Hur bedömer ni den upplevda tryggheten i kommunen?')
  const block = page.locator('.question', { has: safety })
  await expect(block.getByText('stämmer det fortfarande?')).toBeVisible()
  const before = await safety.getByRole('radio', { checked: true }).getAttribute('value')
  await safety.locator(`input:not([value="${before}"])`).first().check()
  await expect(block.getByText('stämmer det fortfarande?')).toBeHidden()
  await expect(block.getByText(/^Förra omgången: /)).toBeVisible()
  await isSaved(page)
  await page.reload()
  await block.getByRole('button', { name: 'Använd samma' }).click()
  await expect(safety.locator(`input[value="${before}"]`)).toBeChecked()
  await expect(block.getByText(/^Förra omgången: /)).toBeHidden()
})

test('one’s place in the list is kept, and what was said of an entry is taken back', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}/initiatives`)
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Påhittad insats 3' }) })
  const goesOn = card.getByRole('button', { name: 'Fortsätter Påhittad insats 3', exact: true })
  await goesOn.focus()
  const stood = await card.boundingBox()
  await page.keyboard.press('Enter')
  const said = card.getByRole('status')
  await expect(said).toBeFocused()
  await expect(said).toContainText('Påhittad insats 3: Fortsätter')
  expect(Math.abs(((await card.boundingBox())?.y ?? 0) - (stood?.y ?? 0))).toBeLessThan(2)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(goesOn).toBeVisible()
  await isSaved(page)
  const unconfirmed = async () =>
    (await client.call(answers.overview, { params: { respondentId } })).sections.find(
      (it) => it.section === 'initiatives',
    )?.unconfirmed
  await expect.poll(unconfirmed).toBe(3)

  await page.getByRole('button', { name: 'Fortsätter Påhittad insats 1', exact: true }).click()
  await page.getByRole('button', { name: 'Alla övriga fortsätter (2)' }).click()
  const rest = page.getByRole('status').filter({ hasText: '2 av era insatser fortsätter.' })
  await expect(rest).toBeFocused()
  await expect.poll(unconfirmed).toBe(0)
  await rest.getByRole('button', { name: 'Ångra' }).click()
  await expect.poll(unconfirmed).toBe(2)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Fortsätter Påhittad insats [23]$/ })).toHaveCount(2)
})

test('an entry that has changed is confirmed by being saved, and one comes back to it', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}/collaborators`)
  const changed = page.getByRole('button', { name: /^Har ändrats \S/ }).last()
  await changed.click()
  await expect(page.getByText('När du sparar räknas också svaren')).toBeVisible()
  const often = asked(page, 'Hur ofta samverkar ni?')
  await often.getByRole('radio', { checked: false }).first().check()
  const entry = page.url().split('/').at(-1) ?? ''
  await page.getByRole('button', { name: 'Spara aktör' }).click()
  const card = page.locator(`#post-${entry}`)
  await expect(card).toBeFocused()
  await expect(card).toBeInViewport()
  await expect(card.getByText('Från förra omgången')).toHaveCount(0)
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  expect(rows.filter((it) => it.entry === entry && it.version === 0)).toEqual([])
})

test('an answer given once more is confirmed: the same text typed, the same radio pressed', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  const version = async (question: string) =>
    (await client.call(answers.read, { params: { respondentId } })).answers.find((it) => it.question === question)
      ?.version
  await page.goto(`/svara/${respondentId}/problems`)
  const emerging = page.getByLabel('Ser ni något nytt problem på väg?')
  const before = await emerging.inputValue()
  expect(before).not.toBe('')
  await emerging.fill('')
  await emerging.fill(before)
  await emerging.blur()
  const safety = asked(page, 'Hur bedömer ni den upplevda tryggheten i kommunen?').getByRole('radio', { checked: true })
  await safety.click()
  const row = page.locator('[id^="q-concern."]').first()
  await row.getByRole('radio', { checked: true }).press('Space')
  await isSaved(page)
  const inMatrix = ((await row.getAttribute('id')) ?? '').replace('q-', 'problems.')
  for (const question of ['problems.emerging', 'problems.safety', inMatrix])
    await expect.poll(() => version(question), question).toBeGreaterThan(0)
  expect(await version('problems.safetyTrend')).toBe(0)
})

test('an initiative that has ended says so, and does not come along again', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}/initiatives`)
  await page.getByRole('button', { name: 'Avslutad, målet nått Påhittad insats 2' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Påhittad insats 2: Avslutad, målet nått' })).toBeFocused()
  await expect(page.getByRole('button', { name: /Påhittad insats 2$/ })).toHaveText([
    /^Kopiera/,
    /^Flytta till samverkansinsatser/,
    /^Ta bort/,
    /^Ångra/,
  ])
  await isSaved(page)
  const { answers: rows, entries } = await client.call(answers.read, { params: { respondentId } })
  const ended = rows.find((it) => it.question === 'initiatives.name' && it.value === 'Påhittad insats 2')?.entry
  const valueOf = (name: string) =>
    rows.find((it) => it.entry === ended && it.question === `initiatives.${name}`)?.value
  expect([valueOf('statusSinceLast'), valueOf('phase'), valueOf('result')]).toEqual(['ended_done', 'ended', 'reached'])
  expect(entries.find((it) => it.id === ended)?.carriedFrom).not.toBeNull()
})

test('before submitting, each answer of last year that nobody has confirmed says so where it stands', async ({
  browser,
}) => {
  const { page, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}/granska`)
  const notConfirmed = 'Från förra omgången, inte bekräftat än'
  const council = page.locator('#organisation-council')
  await expect(council).toContainText(notConfirmed)
  await expect(page.locator('#problems-concern li').first()).toContainText(notConfirmed)
  // Asked anew each round, so nothing came along.
  await expect(page.locator('#about-anchored')).not.toContainText(notConfirmed)
  await expect(page.getByText(/svar är från förra omgången och inte bekräftade än/).first()).toBeVisible()

  await council.getByRole('link').click()
  const question = asked(page, 'Finns det ett lokalt brottsförebyggande råd (lokalt Brå) eller ett motsvarande råd?')
  await page.locator('.question').filter({ has: question }).getByRole('button', { name: 'Ja, det stämmer' }).click()
  await isSaved(page)
  await page.goto(`/svara/${respondentId}/granska`)
  await expect(page.locator('#organisation-operationalGroup')).toContainText(notConfirmed)
  await expect(council).not.toContainText(notConfirmed)
})
