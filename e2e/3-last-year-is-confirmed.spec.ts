import { expect, test, type Locator, type Page } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { asked, isSaved } from './form.ts'
import { givenASecondRound } from './second-round.ts'

/** Presses, and counts how often. */
function counting() {
  let count = 0
  const press = async (what: Locator) => {
    count += 1
    await what.click()
  }
  return { press, count: () => count }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('an unchanged municipality confirms its whole second round in fewer than 40 presses', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  const { press, count } = counting()
  await page.goto(`/svara/${respondentId}`)
  await press(page.getByRole('link', { name: 'Om er som svarar' }))

  await press(asked(page, 'Är svaren förankrade hos ledningen?').getByLabel('Ja, hos chef eller ledning'))
  for (let section = 0; section < 11; section += 1) {
    await expect(heading(page)).not.toHaveText('Översikt')
    const title = await heading(page).innerText()
    await answerWhatIsAskedAnew(page, title, press)
    const choices = page.getByRole('button', { name: /^(Fortsätter|Stämmer fortfarande) \S/ })
    while ((await choices.count()) > 0) await press(choices.first())
    const confirm = page.getByRole('button', { name: /^Inget mer har ändrats/ })
    if ((await confirm.count()) > 0) await press(confirm)
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
  if (title === 'Stöd från Länsstyrelsen') {
    await press(
      asked(page, 'Vilket stöd har ni fått av Länsstyrelsen sedan förra omgången?').getByLabel('Inget stöd', {
        exact: true,
      }),
    )
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

test('an initiative that has ended says so, and does not come along again', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}/initiatives`)
  await page.getByRole('button', { name: 'Avslutad, målet nått Påhittad insats 2' }).click()
  await expect(page.getByText('Påhittad insats 2: Avslutad, målet nått')).toBeVisible()
  await expect(page.getByRole('button', { name: /Påhittad insats 2$/ })).toHaveText([/^Kopiera/, /^Ta bort/])
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
