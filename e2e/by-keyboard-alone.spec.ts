import { expect, type Page } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { givenAnAnalysis } from './after-closing.ts'
import { needBy } from '@kartlaggning/schema/test/story'
import { asked, isSaved, rowOf } from './form.ts'
import { isSeen, landsOn, move, pick, press, tabTo, tick, type } from './keys.ts'
import { givenASecondRound } from './second-round.ts'
import { givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

// A trace of every key costs more than pressing it.
test.use({ trace: 'off' })

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

test('P11 by keyboard alone an initiative is added, copied, removed and brought back', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  const name = page.getByLabel('Vad heter insatsen?')
  await page.goto(`/svara/${respondentId}/initiatives`)
  await press(page, button(page, 'Lägg till insats'), title(page, 'Ny insats'))
  await type(page, name, 'Trygga kvarter')

  const method = page.getByRole('combobox', { name: 'Vilken metod eller vilket arbetssätt bygger insatsen på?' })
  await type(page, method, 'grannsam')
  await move(page, 'ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toBeInViewport({ ratio: 1 })
  await move(page, 'Enter')
  await expect(method).toHaveValue('Grannsamverkan')
  await tick(page, 'Vilka problem riktar den sig mot?', 'Brottslighet bland barn och unga')
  await tick(page, 'Vilka problem riktar den sig mot?', 'Våld i offentlig miljö')
  await proposesWhoLeads(page, `Byalaget ${newId().slice(-8)}`)
  await press(page, button(page, 'Spara insats'), card(page, 'Trygga kvarter'))

  await press(page, button(page, 'Kopiera Trygga kvarter'), name)
  await expect(name).toHaveValue('Kopia av Trygga kvarter')
  await press(page, button(page, 'Spara insats'), card(page, 'Kopia av Trygga kvarter'))
  const remove = button(page, 'Ta bort Kopia av Trygga kvarter')
  const cancel = page.getByRole('dialog').getByRole('button', { name: 'Avbryt' })
  await press(page, remove, cancel)
  await page.keyboard.press('Enter')
  await landsOn(page, remove)
  await press(page, remove, cancel)
  const list = page.getByRole('heading', { name: 'Era insatser' })
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Ta bort insats' }), list, 'Shift+Tab')
  await expect(page.getByText('Ni har lagt till 1 insats')).toBeVisible()
  await press(page, button(page, 'Ångra'), list)
  await expect(page.getByText('Ni har lagt till 2 insatser')).toBeVisible()
})

async function proposesWhoLeads(page: Page, name: string) {
  const lead = page.getByRole('combobox', { name: 'Vilken organisation leder insatsen?' })
  await type(page, lead, name)
  // The last of the list.
  await move(page, 'ArrowUp')
  await expect(page.getByRole('option', { selected: true })).toHaveText(`Föreslå ”${name}” som ny aktör`)
  await page.keyboard.press('Enter')
  await landsOn(page, page.getByRole('heading', { name: 'Föreslå en ny aktör' }))
  await tabTo(page, page.getByLabel('Vilken typ av aktör är det?'))
  await move(page, 'ArrowDown')
  await press(page, button(page, 'Föreslå aktören'), lead)
  await expect(lead).toHaveValue(name)
  await expect(page.getByText('föreslagen', { exact: true })).toBeVisible()
}

test('P11 by keyboard alone the choice is made between what two have written', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, context, client, respondentId } = answerer
  const field = page.getByLabel('Ser ni något nytt problem på väg?')
  await page.goto(`/svara/${respondentId}/problems`)
  await tabTo(page, field)
  await context.setOffline(true)
  await type(page, field, 'Vapen i skolan')
  const change = { entry: null, question: 'problems.emerging', value: 'Stölder på byggen', seen: 0, sequence: 1 }
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  await context.setOffline(false)
  const conflict = page.getByRole('alert').filter({ hasText: 'Ni har ändrat samma svar' })
  await expect(conflict).toBeVisible()
  await landsOn(page, field)

  await tabTo(page, conflict.getByRole('radio').last(), 'Shift+Tab')
  await page.keyboard.press('Space')
  await type(page, conflict.getByLabel('Text som sparas'), 'Vapen i skolan och stölder på byggen')
  const question = page.locator('.question', { has: field })
  await press(page, conflict.getByRole('button', { name: 'Spara valet' }), question)
  await expect(field).toHaveValue('Vapen i skolan och stölder på byggen')
  await isSaved(page)
})

test('P11 by keyboard alone the matrix is answered one row at a time, and the rest of a group at once', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`/svara/${respondentId}/problems`)
  const concern = 'Hur stort bedömer ni att problemet är i kommunen i dag?'
  const matrix = asked(page, concern).first()
  const step = (name: string) => matrix.getByRole('button', { name, exact: true })
  const first = rowOf(page, concern, 'Brottslighet bland barn och unga')
  await pick(page, first, 'Stort')
  const second = matrix.getByRole('radiogroup')
  await press(page, step('Nästa'), second)
  await expect(first).toBeHidden()
  await press(page, step('Föregående'), first)
  await press(page, step('Nästa'), second)

  const rest = matrix.getByRole('button', { name: /^Resten i gruppen/ })
  const said = matrix.getByRole('status').filter({ hasText: /rader fick svaret/ })
  await press(page, rest, said)
  await isSaved(page)
  await press(page, step('Ångra'), rest)
  await expect(said).toHaveCount(0)
  await page.keyboard.press('Enter')
  await landsOn(page, said)
  await press(page, step('Nästa'), second)
  await expect(second).toHaveAccessibleName('Våld i offentlig miljö')
})

test('P11 by keyboard alone the answers of last round are confirmed', async ({ browser }) => {
  const { page, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}/knowledge`)
  const picture = asked(page, 'Finns det en strategisk lägesbild över brottsligheten i kommunen?')
  const block = page.locator('.question', { has: picture })
  await press(page, block.getByRole('button', { name: 'Ja, det stämmer' }), block)
  const whole = page.getByRole('button', { name: /^Inget mer har ändrats/ })
  await press(page, whole, title(page, 'Överenskommelser'), 'Shift+Tab')

  await page.goto(`/svara/${respondentId}/initiatives`)
  await press(page, button(page, 'Fortsätter Påhittad insats 1'), page.locator('.carried-said').first())
  const second = title(page, 'Påhittad insats 2')
  await press(page, page.getByRole('link', { name: 'Ändra Påhittad insats 2' }), second)
  await press(page, whole, second)
  await expect(whole).toBeHidden()
  await press(page, button(page, 'Spara insats'), card(page, 'Påhittad insats 2'))
})

test('P11 by keyboard alone needs are gone through one after another, down to their answers and back', async ({
  browser,
}) => {
  test.slow()
  const { roundId } = await givenAnAnalysis(browser)
  const { page } = await givenTheCoordinator(browser)
  const need = page.locator('#behovet')
  await page.goto(`/omgangar/${roundId}/gap-och-behov`)
  await press(page, page.getByRole('link', { name: 'Börja granska' }), need)
  for (let times = 0; times < 3; times += 1) {
    const title = (await need.textContent()) ?? ''
    const answer = page.getByRole('table', { name: 'Svaren bakom behovet' }).getByRole('link').first()
    await tabTo(page, answer)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-pointed]')).toBeFocused()
    // The key for it is the browser's own, and one without a window has none.
    await page.goBack()
    await expect(need).toHaveText(title)
    const skip = page.getByRole('link', { name: 'Hoppa till beslutet' })
    await press(page, skip, page.getByRole('heading', { name: 'Ditt beslut' }))
    await pick(page, asked(page, 'Vad beslutar du?'), 'Bekräfta')
    await type(page, page.getByRole('textbox', { name: 'Motivering' }), 'Svaren visar det.')
    await press(page, button(page, 'Spara och nästa'), need)
    await expect(need).not.toHaveText(title)
  }
})

test('P11 by keyboard alone a need is decided on, and an edition is published', async ({ browser }) => {
  test.slow()
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await page.goto(`/omgangar/${roundId}/gap-och-behov/${need.id}`)
  await pick(page, asked(page, 'Vad beslutar du?'), 'Bekräfta')
  await type(page, page.getByRole('textbox', { name: 'Motivering' }), 'Kommunen ber själv om stöd.')
  await press(page, button(page, 'Spara och nästa'), page.locator('#behovet'))
  await expect(page.getByText(/är bekräftat\./)).toBeVisible()
  const skip = page.getByRole('link', { name: 'Hoppa till beslutet' })
  await press(page, skip, page.getByRole('heading', { name: 'Ditt beslut' }))
  await pick(page, asked(page, 'Vad beslutar du?'), 'Senare')

  await page.goto(`/omgangar/${roundId}/rapport`)
  const dialog = page.getByRole('dialog')
  await press(page, button(page, 'Publicera utgåva 1'), dialog.getByRole('button', { name: 'Avbryt' }))
  await type(page, dialog.getByLabel('Något att säga om utgåvan?'), 'Första utgåvan.', 'Shift+Tab')
  const publish = dialog.getByRole('button', { name: 'Publicera utgåva 1' })
  await press(page, publish, page.getByText('Utgåva 1 är publicerad.'))
  await press(page, page.getByRole('link', { name: 'Utgåva 1' }), page.getByRole('heading', { level: 1 }))
  await expect(page).toHaveURL(new RegExp(`/rapport/${roundId}/1$`))
  await isSeen(page)
})
