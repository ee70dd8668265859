import { expect, type Page } from '@playwright/test'
import { barriersOn } from './for-everyone.ts'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { asTheOwner } from './after-closing.ts'
import { asked, choose, isSaved } from './form.ts'
import { aDocument, givenAMunicipalityThatAnswers, linkMailedTo, signedInBy, type Voice } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

// Four windows that all draw at once.
test.slow()

const emerging = 'Ser ni något nytt problem på väg?'

test('a colleague is invited to one section, sees that and nothing else, and both are seen to write', async ({
  browser,
}) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const email = `${newId()}@example.org`
  await invites(page, respondentId, email)
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Bo Lind' }) })
  await expect(item).toContainText('Problembild')
  await expect(item).toContainText('Har inte öppnat länken än')
  expect(await barriersOn(page)).toEqual([])

  const bo = await bosBrowser(browser, coordinator, email)
  await bo.page.goto(`/svara/${respondentId}`)
  await expect(bo.page.locator('.task-list__row')).toHaveCount(1)
  await expect(bo.page.getByText('Anna Ek skickar in svaren.')).toBeVisible()
  await expect(bo.page.getByRole('link', { name: 'Bjud in en kollega' })).toBeHidden()
  expect(await barriersOn(bo.page)).toEqual([])
  await bo.page.goto(`/svara/${respondentId}/knowledge`)
  await expect(bo.page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
  await bo.page.goto(`/svara/${respondentId}/kvittens`)
  await expect(bo.page.getByText('Svaren är inskickade', { exact: true })).toBeHidden()

  await page.goto(`/svara/${respondentId}`)
  const row = page.getByRole('listitem').filter({ hasText: 'Problembild' })
  await expect(row).not.toContainText('skriver')
  await bo.page.goto(`/svara/${respondentId}/problems`)
  await expect(row).toContainText('Bo Lind skriver här')
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Problembild' })).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('Bo Lind skriver i avsnittet')).toBeVisible()
  await expect(bo.page.getByText('Anna Ek skriver i avsnittet')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])

  await bo.page.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(bo.page)
  await expect(page.getByLabel(emerging)).toHaveValue('Stölder på byggen', { timeout: 5000 })
  await expect(page.getByText(/^Bo Lind, i dag \d\d:\d\d$/)).toBeVisible()
  await bo.page.goto(`/svara/${respondentId}`)
  await expect(page.getByText('Bo Lind skriver i avsnittet')).toBeHidden()
})

test('P4 whoever answers one section is told whom the corrected questions wait for', async ({ browser }) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const email = `${newId()}@example.org`
  await invites(page, respondentId, email)
  const bo = await bosBrowser(browser, coordinator, email)
  // As when the round is moved to a corrected version.
  await asTheOwner((client) => client.query(`update respondent set written_in = '2026' where id = $1`, [respondentId]))
  for (const address of [`/svara/${respondentId}`, `/svara/${respondentId}/problems`]) {
    await bo.page.goto(address)
    await expect(bo.page.getByText(/^Länsstyrelsen har rättat frågorna\. Be Anna Ek öppna ett avsnitt\./)).toBeVisible()
    await expect(bo.page.getByLabel(emerging)).toBeHidden()
    expect(await barriersOn(bo.page)).toEqual([])
  }
  await page.goto(`/svara/${respondentId}/about`)
  await expect(page.getByRole('heading', { level: 1, name: 'Om er som svarar' })).toBeVisible()
  await bo.page.goto(`/svara/${respondentId}/problems`)
  await bo.page.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(bo.page)
})

test('P2 two who write the same answer at the same time see both values', async ({ browser }) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, context } = answerer
  const email = `${newId()}@example.org`
  await invites(page, respondentId, email)
  const bo = await bosBrowser(browser, coordinator, email)
  await page.goto(`/svara/${respondentId}/problems`)
  await bo.page.goto(`/svara/${respondentId}/problems`)
  for (const it of [page, bo.page]) await expect(it.getByLabel(emerging)).toBeVisible({ timeout: 15_000 })
  // So that the one does not see what the other writes.
  await context.setOffline(true)
  await page.getByLabel(emerging).fill('Vapen i skolan')
  await bo.page.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(bo.page)
  await context.setOffline(false)
  const conflict = page.getByRole('alert').filter({ hasText: 'Ni har ändrat samma svar' })
  await expect(conflict).toContainText('Vapen i skolan')
  await expect(conflict).toContainText('Stölder på byggen')
  await conflict.getByLabel('Använd svaret från Bo Lind').check()
  await conflict.getByRole('button', { name: 'Spara valet' }).click()
  await expect(conflict).toBeHidden()
  await expect(page.getByLabel(emerging)).toHaveValue('Stölder på byggen')
})

test('the one who submits sees what has changed since, in words, and who is withdrawn is shut out', async ({
  browser,
}) => {
  const { answerer, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client } = answerer
  const params = { respondentId }
  await write(answerer, await aDocument(answerer, 'municipality'))
  await client.call(answers.submit, { params })
  await client.call(answers.reopen, { params, body: { reason: '' } })
  const email = `${newId()}@example.org`
  await invites(page, respondentId, email, 'Alla avsnitt')
  const bo = await bosBrowser(browser, coordinator, email)
  await bo.page.goto(`/svara/${respondentId}/problems`)
  const before = await bo.page.getByLabel(emerging).inputValue()
  await bo.page.getByLabel(emerging).fill('Stölder på byggen')
  await isSaved(bo.page)
  await bo.page.goto(`/svara/${respondentId}/granska`)
  await expect(bo.page.getByText('Anna Ek skickar in svaren.')).toBeVisible()
  await expect(bo.page.getByRole('button', { name: 'Skicka in svaren' })).toBeHidden()

  await page.goto(`/svara/${respondentId}/granska`)
  await expect(page.getByRole('heading', { level: 1, name: /^Kontrollera/ })).toBeVisible({ timeout: 15_000 })
  const changes = page.getByRole('region', { name: /^Ändrat sedan ni skickade in/ })
  await expect(changes.getByText('1 ändring')).toBeVisible()
  await expect(changes.locator('ins')).toHaveText('Stölder på byggen')
  await expect(changes.locator('del')).toHaveText(before || 'Inte besvarat')
  await expect(changes.getByText(/^Bo Lind, i dag \d\d:\d\d$/)).toBeVisible()
  expect(await barriersOn(page)).toEqual([])

  await withdraws(page, respondentId)
  await bo.page.goto(`/svara/${respondentId}`)
  await expect(bo.page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
  await page.goto(`/svara/${respondentId}/granska`)
  await expect(page.getByText(/^Bo Lind, i dag \d\d:\d\d$/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Skicka in svaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Svaren är inskickade' })).toBeVisible()
})

test('what is missing in an invitation is said, and what is typed is kept', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/kollegor`)
  await page.getByLabel('Meddelande i mejlet').fill('Hej Bo')
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  const summary = page.getByRole('group', { name: '3 saker behöver rättas' })
  await expect(summary).toBeFocused()
  expect(await barriersOn(page)).toEqual([])
  await summary.getByRole('link', { name: 'Välj minst ett avsnitt' }).click()
  await expect(asked(page, 'Vilka avsnitt?').getByRole('checkbox').first()).toBeFocused()
  await expect(page.getByLabel('Meddelande i mejlet')).toHaveValue('Hej Bo')
})

async function invites(page: Page, respondentId: string, email: string, whole?: string) {
  await page.goto(`/svara/${respondentId}`)
  await page.getByRole('link', { name: 'Bjud in en kollega' }).click()
  await page.getByLabel('Namn').fill('Bo Lind')
  await page.getByLabel('E-postadress i tjänsten').fill(email)
  if (whole) await page.getByLabel(whole).check()
  else await choose(page, 'Vilka avsnitt?', 'Problembild')
  await page.getByLabel('Meddelande i mejlet').fill('Du kan detta bäst.')
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await expect(page.getByText('Inbjudan till Bo Lind är på väg.')).toBeFocused()
}

async function withdraws(page: Page, respondentId: string) {
  await page.goto(`/svara/${respondentId}/kollegor`)
  await page.getByRole('button', { name: 'Avsluta tillgången för Bo Lind' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Avsluta tillgången', exact: true }).click()
  await expect(page.getByText('Bo Lind svarar inte längre.')).toBeFocused()
}

const bosBrowser = async (browser: Parameters<typeof signedInBy>[0], coordinator: Voice, email: string) =>
  signedInBy(browser, await linkMailedTo(coordinator, email))
