import { expect, type Page } from '@playwright/test'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { newId } from '@kartlaggning/schema/id'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { Writer } from '@kartlaggning/schema/test/story'
import { givenBothHaveSubmitted } from './after-closing.ts'
import { isSaved } from './form.ts'
import {
  anAddressOfTheirOwn,
  givenAMunicipalityThatAnswers,
  givenPoliceForTwo,
  givenTheCoordinator,
  linkMailedTo,
  signedInBy,
} from './story.ts'
import { test } from './test.ts'

const emerging = 'Ser ni något nytt problem på väg?'

test('P1 whose access ends while they write is told so, and what was saved is there for the one who takes over', async ({
  browser,
}) => {
  const { answerer, round, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page: theirs, respondentId, link } = answerer
  await theirs.goto(`/svara/${respondentId}/problems`)
  await theirs.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(theirs)

  const { page } = await givenTheCoordinator(browser)
  await opensContacts(page, round.id, 'Sala kommun')
  await page.getByRole('button', { name: 'Avsluta tillgång för Anna Ek' }).click()
  const dialog = page.getByRole('dialog', { name: 'Avsluta tillgång för Anna Ek?' })
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await expect(dialog).toContainText('Då kan ingen skicka in svaren.')
  await dialog.getByRole('button', { name: 'Avsluta tillgång' }).click()
  await expect(page.getByText(/^Anna Ek har inte längre tillgång\./)).toBeFocused()
  await expect(page.getByText('Ingen kan svara – bjud in någon')).toBeVisible()

  await theirs.getByLabel(emerging).fill('Stölder på byggen och vapen')
  await expect(theirs.getByText(/^Du svarar inte längre .* Kopiera det du vill ha kvar\.$/).first()).toBeVisible()
  await expect(theirs.getByLabel(emerging)).toHaveValue('Stölder på byggen och vapen')
  await theirs.reload()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Du har inte längre tillgång' })).toBeVisible()
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { level: 1, name: 'Länken gäller inte längre' })).toBeVisible()

  await page.goto(`/omgangar/${round.id}`)
  const needsAction = page
    .getByRole('listitem')
    .filter({ hasText: /^Sala kommun.*svarar inte längre, och ingen annan har tagit över/ })
  await expect(needsAction.getByRole('link', { name: 'Lägg till kontakt' })).toBeVisible()
  await page.getByRole('link', { name: /^Svarande/ }).click()
  const row = page.getByRole('row').filter({ has: page.getByText('Sala kommun', { exact: true }) })
  await expect(row).toContainText('Ingen kan svara – bjud in någon')
  await row.getByRole('link', { name: 'Lägg till kontakt' }).click()
  const email = `${newId()}@example.org`
  await page.getByLabel('Namn', { exact: true }).fill('Siv Holm')
  await page.getByLabel('E-postadress i tjänsten').fill(email)
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(row).toContainText('Siv Holm')

  // What Anna has written waits for her yes, or for a day: the county lets nobody in to it unseen.
  const successorsLink = await linkMailedTo(coordinator, email)
  const early = await (await browser.newContext({ extraHTTPHeaders: anAddressOfTheirOwn() })).newPage()
  await early.goto(successorsLink)
  await expect(early.getByText(/^Din tillgång gäller inte än\./)).toBeVisible()
  await opensContacts(page, round.id, 'Sala kommun')
  await page.getByRole('button', { name: 'Ge tillbaka tillgången till Anna Ek' }).click()
  await expect(page.getByText(/^Anna Ek har fått tillbaka sin tillgång\./)).toBeFocused()
  // Anew: to the page that is open only the fragment would be another.
  await theirs.goto('about:blank')
  await theirs.goto(link)
  await theirs.getByRole('button', { name: 'Logga in och svara' }).click()
  await theirs.getByRole('link', { name: 'Svara ja eller nej' }).click()
  await theirs.getByRole('button', { name: 'Säg ja till Siv Holm' }).click()
  await expect(theirs.getByText('Siv Holm kan svara nu.')).toBeFocused()

  const successor = await signedInBy(browser, successorsLink)
  await successor.page.goto(`/svara/${respondentId}/problems`)
  // What had not arrived when the access ended may have done so from Anna's browser since.
  await expect(successor.page.getByLabel(emerging)).toHaveValue(/^Stölder på byggen/)
  await expect(successor.page.getByText(/^Anna Ek, i dag \d\d:\d\d$/)).toBeVisible()
})

test('access that was ended by mistake is given back, and the link in the mail works again', async ({ browser }) => {
  const { answerer, round } = await givenAMunicipalityThatAnswers(browser)
  const { page } = await givenTheCoordinator(browser)
  await endsAccess(page, round.id, 'Sala kommun', 'Anna Ek')
  await page.getByRole('button', { name: 'Ge tillbaka tillgången till Anna Ek' }).click()
  await expect(page.getByText(/^Anna Ek har fått tillbaka sin tillgång\./)).toBeFocused()
  await expect(page.getByText('Ingen kan svara – bjud in någon')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'De som har haft tillgång' })).toBeHidden()
  await answerer.page.goto(answerer.link)
  await answerer.page.getByRole('button', { name: 'Logga in och svara' }).click()
  await expect(answerer.page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
})

test('whoever answers for others too keeps those, and stays signed in', async ({ browser }) => {
  const { page: theirs, surahammar, sala, roundId } = await givenPoliceForTwo(browser)
  const { page } = await givenTheCoordinator(browser)
  await endsAccess(page, roundId, 'Polisen i Sala', 'Mikael Brandt')
  await theirs.goto('/')
  await expect(theirs.getByRole('heading', { name: 'Ditt uppdrag' })).toBeVisible()
  await expect(theirs.getByRole('link', { name: 'Polisen i Sala' })).toBeHidden()
  await theirs.goto(`/svara/${sala}`)
  await expect(theirs.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
  await theirs.goto(`/svara/${surahammar}/problems`)
  await theirs.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(theirs)
})

test('whoever takes over when the round is closed is led to what is left of it', async ({ browser }) => {
  const { roundId, police, coordinator } = await givenBothHaveSubmitted(browser)
  const { page } = await givenTheCoordinator(browser)
  await coordinator.client.call(rounds.close, { params: { roundId } })
  await coordinator.client.call(reconciliation.begin, { params: { roundId } })
  await page.goto(`/omgangar/${roundId}/bjud-in/${police.respondentId}`)
  await expect(page.getByText(/^Omgången är stängd för svar\. Personen får ett mejl/)).toBeVisible()
  const email = `${newId()}@example.org`
  await page.getByLabel('Namn', { exact: true }).fill('Siv Holm')
  await page.getByLabel('E-postadress i tjänsten').fill(email)
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Siv Holm' })).toBeVisible()

  const link = await linkMailedTo(coordinator, email)
  await police.client.call(colleagues.agree, {
    params: { respondentId: police.respondentId, personId: await personWith(police, email) },
  })
  const theirs = await (await browser.newContext({ extraHTTPHeaders: anAddressOfTheirOwn() })).newPage()
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { level: 1, name: 'Kartläggningen för polisen i Sala' })).toBeVisible()
  await expect(theirs.getByText(/^Omgången är stängd för svar\./)).toBeVisible()
  await theirs.getByRole('button', { name: 'Logga in' }).click()
  await expect(theirs.getByText(/^Svaren är inskickade\./)).toBeVisible()
  await theirs.getByRole('link', { name: 'Till avstämningen' }).click()
  await expect(theirs.getByRole('heading', { level: 1, name: /^Ni skiljer er på \d+ punkter\./ })).toBeVisible()
  await expect(theirs.getByText('Avstämning för polisen i Sala')).toBeVisible()
})

async function personWith({ client, respondentId }: Writer, email: string) {
  const everyone = await client.call(colleagues.list, { params: { respondentId } })
  return everyone.find((it) => it.email === email)?.personId ?? ''
}

async function endsAccess(page: Page, roundId: string, respondent: string, name: string) {
  await opensContacts(page, roundId, respondent)
  await page.getByRole('button', { name: `Avsluta tillgång för ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Avsluta tillgång' }).click()
  await expect(page.getByText(`${name} har inte längre tillgång.`)).toBeFocused()
}

async function opensContacts(page: Page, roundId: string, respondent: string) {
  await page.goto(`/omgangar/${roundId}/svarande`)
  const row = page.getByRole('row').filter({ has: page.getByText(respondent, { exact: true }) })
  await row.getByRole('link', { name: 'Ändra kontakter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Kontakter för ${respondent}` })).toBeVisible()
}
