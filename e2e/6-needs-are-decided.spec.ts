import { expect, test } from '@playwright/test'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { asTheOwner, givenAnAnalysis } from './after-closing.ts'
import { needBy } from '@kartlaggning/schema/test/story'
import { choose } from './form.ts'
import { givenTheCoordinator } from './story.ts'

test('a need is confirmed with a motivation, and dismissed with one', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await page.goto(`/omgangar/${roundId}/behov`)
  await expect(page.getByRole('heading', { level: 1, name: /^\d+ av \d+ behov är kvar att granska$/ })).toBeVisible()
  await page
    .getByRole('link', { name: need.gaps[0]?.sentence.sv ?? '' })
    .first()
    .click()
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  const summary = page.getByRole('group', { name: /behöver rättas$/ })
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('Välj vad du beslutar')
  await choose(page, 'Vad beslutar du?', 'Bekräftat')
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Skriv varför du bekräftar eller avfärdar behovet' }).click()
  await expect(page.getByLabel('Varför?')).toBeFocused()
  expect((await needBy(client, roundId, 'R06')).status).toBe('proposed')

  await page.getByLabel('Varför?').fill('Kommunen ber själv om stöd.')
  await choose(page, 'Hur prioriterat är det?', 'Hög prioritet')
  await page.getByLabel('Beskriv stödet').fill('En analytiker på plats i två dagar.')
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect(page.getByText('Beslutet är sparat.')).toBeVisible()
  await choose(page, 'Vad beslutar du?', 'Avfärdat')
  await page.getByLabel('Varför?').fill('Lägesbilden blev klar i december.')
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect.poll(async () => (await needBy(client, roundId, 'R06')).status).toBe('dismissed')
  await page.reload()
  await expect(page.getByText('Kommunen ber själv om stöd.')).toBeVisible()
  expect((await needBy(client, roundId, 'R06')).decisions).toHaveLength(2)
})

test('the way back from a need leads to the list as it was filtered', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await page.goto(`/omgangar/${roundId}/behov?status=proposed&kommun=${need.municipalities[0]}`)
  await page
    .getByRole('link', { name: need.gaps[0]?.sentence.sv ?? '' })
    .first()
    .click()
  await page.getByRole('main').locator('.back-link').click()
  await expect(page).toHaveURL(new RegExp(`/behov\\?status=proposed&kommun=${need.municipalities[0]}$`))
})

test('needs about the same thing are merged, and separated again', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await page.goto(`/omgangar/${roundId}/behov/${need.id}`)
  await page.getByRole('link', { name: 'Slå ihop med andra behov' }).click()
  await page.getByRole('button', { name: 'Slå ihop' }).click()
  const summary = page.getByRole('group', { name: '2 saker behöver rättas' })
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('Välj minst ett behov att slå ihop')
  await expect(summary).toContainText('Skriv varför du slår ihop behoven')
  await page.getByRole('group', { name: 'Vilka behov handlar om samma sak?' }).getByRole('checkbox').first().check()
  await page.getByLabel('Varför slår du ihop dem?').fill('Samma sak.')
  await page.getByRole('button', { name: 'Slå ihop' }).click()
  await expect(page.getByRole('heading', { name: 'Det här visar svaren (2 gap tillsammans)' })).toBeVisible()
  await page.getByRole('button', { name: 'Ångra sammanslagningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra sammanslagningen' }).click()
  await expect(page.getByText('Sammanslagningen är ångrad. Behovet står för sig självt igen.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Det här visar svaren', exact: true })).toBeVisible()
})

test('a decision survives a new analysis, and says when what it rested on has changed', async ({ browser }) => {
  const { roundId, municipality } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R28')
  await page.goto(`/omgangar/${roundId}/behov/${need.id}`)
  await choose(page, 'Vad beslutar du?', 'Bekräftat')
  await page.getByLabel('Varför?').fill('De behöver tala med varandra.')
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect(page.getByText('Beslutet är sparat.')).toBeVisible()
  await client.call(gaps.analyse, { params: { roundId } })
  await page.reload()
  await expect(page.getByText('Underlaget har ändrats')).toBeHidden()

  const change = `update joint_action_confirmation set recognition = 'known_not_listed' where respondent_id = $1`
  await asTheOwner((client) => client.query(change, [municipality.respondentId]))
  await client.call(gaps.analyse, { params: { roundId } })
  await page.reload()
  await expect(page.getByText('Underlaget har ändrats')).toBeVisible()
  await expect(page.getByText('De behöver tala med varandra.').first()).toBeVisible()
  await page.goto(`/omgangar/${roundId}/behov`)
  await expect(page.getByText('Underlaget till 1 behov har ändrats sedan beslutet.')).toBeVisible()
})
