import { expect, type Locator, type Page } from '@playwright/test'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { newId } from '@kartlaggning/schema/id'
import { isForEveryone } from './for-everyone.ts'
import { isSaved } from './form.ts'
import { givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

const question = 'Vilken aktör samverkar ni med?'

test('a misspelt proposal is merged by the coordinator, read by its right name, and brought back', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page } = answerer
  const misspelt = `Salabostader ${newId().slice(-6)}`
  await page.goto(`/svara/${answerer.respondentId}/collaborators`)
  await page.getByRole('button', { name: 'Lägg till aktör' }).click()
  await page.getByRole('combobox', { name: question }).fill(misspelt)
  await page.getByRole('option', { name: `Föreslå ”${misspelt}” som ny aktör` }).click()
  const proposal = page.getByRole('group', { name: 'Föreslå en ny aktör' })
  await expect(proposal.getByRole('button', { name: /^Salabostäder AB/ })).toBeVisible()
  await proposal.getByLabel('Vilken typ av aktör är det?').selectOption({ label: 'Allmännyttigt bostadsbolag' })
  await proposal.getByLabel('Var är den verksam?').selectOption('Sala')
  await proposal.getByRole('button', { name: 'Föreslå aktören' }).click()
  await expect(page.getByRole('combobox', { name: question })).toHaveValue(misspelt)
  await expect(page.getByText('föreslagen', { exact: true })).toBeVisible()
  await isSaved(page)

  const { page: desk } = await givenTheCoordinator(browser)
  await desk.goto('/omgangar')
  await desk.getByRole('link', { name: 'Aktörsregistret' }).click()
  await desk.getByRole('link', { name: misspelt }).click()
  await desk.getByRole('combobox', { name: 'Vilken aktör är det egentligen?' }).fill('salabostader ab')
  await desk.getByRole('option', { name: /^Salabostäder AB/ }).click()
  await expect(desk.getByText(`”${misspelt}” visas och räknas som ”Salabostäder AB” i alla omgångar.`)).toBeVisible()
  await desk.getByRole('button', { name: 'Slå ihop' }).click()
  await expect(desk.getByRole('status').filter({ hasText: 'visas nu som Salabostäder AB' })).toBeFocused()

  await page.reload()
  await expect(page.getByRole('combobox', { name: question })).toHaveValue('Salabostäder AB')
  await page.getByRole('link', { name: 'Tillbaka till Samverkansaktörer' }).click()
  await expect(page.getByRole('heading', { name: 'Salabostäder AB' })).toBeVisible()

  await desk.getByRole('button', { name: 'Ångra sammanslagningen' }).click()
  await expect(desk.getByRole('status').filter({ hasText: 'står för sig själv igen' })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { name: misspelt })).toBeVisible()

  await desk.getByLabel('Vad heter organisationen?').fill(`${misspelt} AB`)
  await desk.getByRole('button', { name: 'Godkänn aktören' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: `${misspelt} AB` })).toBeVisible()
  await expect(desk.getByText('I registret', { exact: true })).toBeVisible()
})

test('P11 an actor is found, proposed and taken away by keyboard alone', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page } = answerer
  const name = `Nattugglorna ${newId().slice(-6)}`
  await page.goto(`/svara/${answerer.respondentId}/initiatives`)
  await tabTo(page, page.getByRole('button', { name: 'Lägg till insats' }))
  await page.keyboard.press('Enter')
  const lead = page.getByRole('combobox', { name: 'Vilken organisation leder insatsen?' })
  await tabTo(page, lead)
  await page.keyboard.type('kommun sal')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox', { name: 'Aktörer' }).getByRole('option', { selected: true })).toContainText(
    'Sala kommun',
  )
  await page.keyboard.press('Enter')
  await expect(lead).toHaveValue('Sala kommun')
  await expect(lead).toBeFocused()

  const others = page.getByRole('combobox', { name: 'Lägg till en aktör' })
  await tabTo(page, others)
  await page.keyboard.type(name)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Föreslå en ny aktör' })).toBeFocused()
  await tabTo(page, page.getByLabel('Vilken typ av aktör är det?'))
  await page.keyboard.type('Nattvandr')
  await tabTo(page, page.getByRole('button', { name: 'Föreslå aktören' }))
  await page.keyboard.press('Enter')
  await expect(others).toBeFocused()
  const chosen = page.getByRole('list', { name: 'Valda aktörer' })
  await expect(chosen).toContainText(name)
  await isSaved(page)
  const remove = page.getByRole('button', { name: `Ta bort ${name}` })
  await page.keyboard.press('Shift+Tab')
  await expect(remove).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(remove).toBeHidden()
  await expect(others).toBeFocused()
})

test('P11 neither the open list nor the register stands in anybody’s way', async ({ browser }) => {
  test.slow()
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, client } = answerer
  const actorId = newId()
  const body = { name: `Nattvandrama ${actorId.slice(-6)}`, kind: 'night_walkers', municipality: null, county: '19' }
  await client.call(actors.propose, { params: { actorId }, body })
  await page.goto(`/svara/${answerer.respondentId}/collaborators`)
  await page.getByRole('button', { name: 'Lägg till aktör' }).click()
  const box = page.getByRole('combobox', { name: question })
  for (const typed of ['sala', 'Sala komun', 'xyz']) {
    await box.fill(typed)
    await page.keyboard.press('ArrowDown')
    await isForEveryone(page, `the open list, ${typed}`)
  }
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Föreslå aktören' }).click()
  await isForEveryone(page, 'the proposal, with errors')

  const { page: desk } = await givenTheCoordinator(browser)
  await desk.goto('/aktorer')
  await isForEveryone(desk, 'the register')
  await desk.goto(`/aktorer/${actorId}`)
  await desk.getByLabel('Vad heter organisationen?').fill('')
  await desk.getByRole('button', { name: 'Godkänn aktören' }).click()
  await isForEveryone(desk, 'a proposal to review, with errors')
  await desk
    .getByRole('button', { name: /^Nattvandrarna i/ })
    .first()
    .click()
  await isForEveryone(desk, 'a proposal to review, and the preview of a merge')
  await desk.getByRole('button', { name: 'Slå ihop' }).click()
  await expect(desk.getByRole('button', { name: 'Ångra sammanslagningen' })).toBeVisible()
  await isForEveryone(desk, 'a merged actor')
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
