import { expect, type Page } from '@playwright/test'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { answers } from '@kartlaggning/schema/answers/answers'
import { asked, choose, chosen, isSaved, markDone, rowOf } from './form.ts'
import { aDocument, givenAMunicipalityThatAnswers, signedInBy, type Answerer } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

const picture = 'Finns det en strategisk lägesbild över brottsligheten i kommunen?'
const pictureMonth = 'När blev den senaste versionen av lägesbilden klar?'
const whyNotStarted = 'Varför är arbetet inte påbörjat?'
const concern = 'Hur stort bedömer ni att problemet är i kommunen i dag?'
const trend = 'Hur har problemet förändrats de senaste två åren?'

test('a municipality fills a section in, where questions come and go but answers are kept', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page } = answerer
  await page.goto(`/svara/${answerer.respondentId}`)
  await expect(page.getByText('Ni har inte börjat än.')).toBeVisible()
  await page.getByRole('link', { name: 'Kunskapsbaserat arbete' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kunskapsbaserat arbete' })).toBeFocused()
  await expect(page.getByText('Svaren sparas automatiskt').first()).toBeVisible()

  await expect(page.getByLabel(pictureMonth)).toBeHidden()
  await choose(page, picture, 'Ja, högst två år gammal')
  await page.getByLabel(pictureMonth).fill('2026-03')
  await choose(page, picture, 'Nej, arbetet är inte påbörjat')
  await expect(page.getByLabel(pictureMonth)).toBeHidden()
  await choose(page, whyNotStarted, 'Brist på tid')
  await choose(page, picture, 'Ja, högst två år gammal')
  await expect(page.getByLabel(pictureMonth)).toHaveValue('2026-03')
  await expect(asked(page, whyNotStarted)).toBeHidden()

  await fillTheRestOfKnowledge(page)
  await isSaved(page)
  await markDone(page)
  await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Överenskommelser' })).toBeFocused()
  await page.getByRole('link', { name: 'Tillbaka till översikten' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Kunskapsbaserat arbete' })
  await expect(row).toContainText('Klart')
  await expect(page.getByText(/^1 av \d+ avsnitt klara$/)).toBeVisible()
})

async function fillTheRestOfKnowledge(page: Page) {
  await choose(page, 'Vad innehåller lägesbilden?', 'Brottslighetens omfattning', 'Analys')
  await choose(page, 'Är lägesbilden gemensam för kommun och polis?', 'Ja, en gemensam')
  await choose(page, 'Vilka underlag bygger lägesbilden på?', 'EST-rapporter', 'Räddningstjänst')
  await choose(
    page,
    'Hur ofta tar kommunen, polisen eller båda fram en löpande (operativ) lägesbild för kommunen?',
    'Varje vecka',
  )
  await choose(page, 'Finns det orsaksanalyser för de prioriterade problemen?', 'Nej')
  await choose(page, 'Har kommunen beslutat om en åtgärdsplan enligt lagen?', 'Nej, men arbete pågår')
  await choose(
    page,
    'Hur följer kommunen, polisen eller båda upp det brottsförebyggande arbetet i kommunen?',
    'Inte alls',
  )
  await choose(
    page,
    'Har kommunen, polisen eller båda utvärderat någon insats i kommunen de senaste tre åren?',
    'Vet inte',
  )
  await page.getByLabel('Hur många medborgardialoger har kommunen, polisen eller båda hållit').fill('4')
  for (const group of await page.getByRole('radiogroup').all()) {
    const radios = group.getByRole('radio')
    if ((await radios.count()) > 0 && (await group.getByRole('radio', { checked: true }).count()) === 0) {
      await radios.first().check()
    }
  }
}

test('a section said to be done with gaps is told of each of them, and of none when it is to go on later', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page } = answerer
  await page.goto(`/svara/${answerer.respondentId}/knowledge`)
  await choose(page, picture, 'Ja, högst två år gammal')
  await page.getByLabel(pictureMonth).fill('mars')
  await markDone(page)
  await page.getByRole('button', { name: 'Spara och fortsätt' }).click()

  const summary = page.getByRole('group', { name: /^\d+ saker behöver rättas$/ })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Fel: Kunskapsbaserat arbete/)
  await summary.getByRole('link', { name: /Skriv året också/ }).click()
  await expect(page.getByLabel(pictureMonth)).toBeFocused()
  await expect(page.getByLabel(pictureMonth)).toHaveAccessibleDescription(/Fel: Skriv året också/)
  await summary.getByRole('link', { name: /Är lägesbilden gemensam/ }).click()
  await expect(asked(page, 'Är lägesbilden gemensam').getByRole('radio').first()).toBeFocused()

  await page.getByLabel('Nej, jag fortsätter senare').check()
  await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Överenskommelser' })).toBeVisible()
  await expect(page).not.toHaveTitle(/Fel:/)
})

test('the problem picture is a matrix, where a great problem is asked more about', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page } = answerer
  await page.goto(`/svara/${answerer.respondentId}/problems`)
  await rowOf(page, concern, 'Brottslighet bland barn och unga').getByLabel('Stort', { exact: true }).check()
  await rowOf(page, concern, 'Våld, hot och kränkningar i skolan').getByLabel('Litet', { exact: true }).check()
  await expect(rowOf(page, trend, 'Våld, hot och kränkningar i skolan')).toBeHidden()
  await rowOf(page, trend, 'Brottslighet bland barn och unga').getByLabel('Har ökat').check()
  await isSaved(page)
  await page.reload()
  await expect(
    rowOf(page, concern, 'Brottslighet bland barn och unga').getByLabel('Stort', { exact: true }),
  ).toBeChecked()
  await expect(rowOf(page, trend, 'Brottslighet bland barn och unga').getByLabel('Har ökat')).toBeChecked()
})

test('an initiative is added, copied, removed and brought back', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page } = answerer
  await page.goto(`/svara/${answerer.respondentId}/initiatives`)
  await page.getByRole('button', { name: 'Lägg till insats' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ny insats' })).toBeFocused()
  await page.getByLabel('Vad heter insatsen?').fill('Fältarbete kvällstid')
  await choose(page, 'Vilka problem riktar den sig mot?', 'Brottslighet bland barn och unga')
  await page.getByLabel('Vilken organisation leder insatsen?').fill(await aRegisteredActor(answerer))
  await page.getByRole('button', { name: 'Spara insats' }).click()
  await expect(page.getByText('Ni har lagt till 1 insats')).toBeVisible()

  await page.getByRole('button', { name: 'Kopiera Fältarbete kvällstid' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kopian är skapad' })).toBeVisible()
  await expect(page.getByLabel('Vad heter insatsen?')).toBeFocused()
  await expect(page.getByLabel('Vad heter insatsen?')).toHaveValue('Kopia av Fältarbete kvällstid')
  await expect(chosen(page, 'Vilka problem riktar den sig mot?', 'Brottslighet bland barn och unga')).toBeChecked()
  await page.getByLabel('Vad heter insatsen?').fill('Föräldravandring')
  await page.getByRole('button', { name: 'Spara insats' }).click()
  await expect(page.getByText('Ni har lagt till 2 insatser')).toBeVisible()

  await page.getByRole('button', { name: 'Ta bort Föräldravandring' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ta bort Föräldravandring?' })
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Ni har lagt till 2 insatser')).toBeVisible()

  await page.getByRole('button', { name: 'Ta bort Föräldravandring' }).click()
  await dialog.getByRole('button', { name: 'Ta bort insats' }).click()
  await expect(page.getByText('Ni har lagt till 1 insats')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Era insatser' })).toBeFocused()
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByText('Föräldravandring är tillbaka.')).toBeVisible()
  await expect(page.getByText('Ni har lagt till 2 insatser')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Föräldravandring' })).toBeVisible()
})

const aRegisteredActor = async ({ client }: Answerer) => (await client.call(actors.list, {}))[0]?.name ?? ''

test('what is written goes on where it was: after a reload, on another computer, in another language', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, link, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/knowledge`)
  await choose(page, picture, 'Ja, högst två år gammal')
  await page.getByLabel(pictureMonth).fill('2026-0')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Knowledge-based work' })).toBeVisible()
  await expect(page.getByLabel('When was the latest version of the situational picture completed?')).toHaveValue(
    '2026-0',
  )
  await page.getByLabel('When was the latest version of the situational picture completed?').fill('2026-05')
  await page.getByLabel('How many citizen dialogues').fill('7')
  await page.getByRole('button', { name: 'Svenska' }).click()
  await expect(page.getByLabel(pictureMonth)).toHaveValue('2026-05')
  await isSaved(page)
  await page.reload()
  await expect(page.getByLabel(pictureMonth)).toHaveValue('2026-05')

  const elsewhere = await signedInBy(browser, link)
  await elsewhere.page.goto(`/svara/${respondentId}`)
  await expect(elsewhere.page.getByRole('listitem').filter({ hasText: 'Kunskapsbaserat arbete' })).toContainText(
    /Påbörjat.*Anna Ek i dag \d\d:\d\d/,
  )
  await elsewhere.page.getByRole('link', { name: 'Kunskapsbaserat arbete' }).click()
  await expect(chosen(elsewhere.page, picture, 'Ja, högst två år gammal')).toBeChecked()
  await expect(elsewhere.page.getByLabel('Hur många medborgardialoger')).toHaveValue('7')
})

test('P4 the answers are checked and submitted, hidden ones kept but not sent, and opened again', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, client } = answerer
  await write(answerer, await aDocument(answerer, 'municipality'))
  await page.goto(`/svara/${respondentId}/knowledge`)
  await choose(page, picture, 'Nej, arbetet är inte påbörjat')
  await choose(page, whyNotStarted, 'Brist på pengar')
  await choose(page, picture, 'Vet inte')
  await isSaved(page)

  await page.goto(`/svara/${respondentId}/granska`)
  await expect(page.getByRole('heading', { level: 1, name: 'Kontrollera svaren innan du skickar in' })).toBeVisible()
  await expect(page.getByText(/svar hör till (en fråga|frågor) som inte längre visas/).first()).toBeVisible()
  await page.getByRole('link', { name: `Ändra ${picture}` }).click()
  await expect(page.getByRole('link', { name: 'Tillbaka till granskningen' })).toBeVisible()
  await page.getByRole('button', { name: 'Spara och gå tillbaka till granskningen' }).click()
  await page.getByRole('button', { name: 'Skicka in svaren' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Svaren är inskickade' })).toBeVisible()
  await expect(page.getByText(/^\d+ \S+ 2026 kl\. \d\d\.\d\d av Anna Ek, samordnare$/)).toBeVisible()
  await expect(page.getByText(/KL26-1981-\S+/)).toBeVisible()
  const { answering, document } = await client.call(answers.submitted, { params: { respondentId } })
  const { position, hash } = answering.submission?.receipt ?? {}
  await expect(page.getByRole('definition').filter({ hasText: `${position}-${hash}` })).toBeVisible()
  await expect(page.getByText(answering.submission?.hash ?? 'no hash', { exact: true })).toBeVisible()
  expect(document['knowledge']).not.toHaveProperty('pictureNotStartedWhy')

  await page.goto(`/svara/${respondentId}`)
  await page.getByRole('link', { name: 'Kunskapsbaserat arbete' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Svaren ni har skickat in' })).toBeVisible()
  const begins = page.getByRole('heading', { level: 2, name: 'Kunskapsbaserat arbete' })
  await expect(begins).toBeFocused()
  await expect(begins).toBeInViewport()

  await page.goto(`/svara/${respondentId}/kvittens`)
  await page.getByRole('button', { name: 'Öppna svaren igen' }).click()
  await expect(page.getByText(/^Ni har öppnat svaren igen\. Skicka in senast/)).toBeVisible()
  await page.getByRole('link', { name: 'Kunskapsbaserat arbete' }).click()
  await choose(page, picture, 'Nej, arbetet är inte påbörjat')
  await expect(chosen(page, whyNotStarted, 'Brist på pengar')).toBeChecked()
})

test('what does not go together is said where it is written and before it is submitted, with the way there', async ({
  browser,
}) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/knowledge`)
  await choose(page, picture, 'Ja, högst två år gammal')
  await page.getByLabel(pictureMonth).fill('mars')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Skriv året också')).toBeVisible()
  await page.getByLabel(pictureMonth).fill('mars -21')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(pictureMonth)).toHaveValue('2021-03')
  await expect(page.getByText('Skriv året också')).toBeHidden()
  await expect(page.getByText(/^Enligt månaden är lägesbilden äldre än två år/)).toBeVisible()
  await isSaved(page)
  await page.goto(`/svara/${respondentId}/granska`)
  await expect(page.getByRole('heading', { name: 'Svar som inte går ihop på ett ställe' })).toBeVisible()
  await page.getByRole('link', { name: /Enligt månaden är lägesbilden äldre/ }).click()
  await expect(page.getByLabel(pictureMonth)).toBeInViewport()
})

test('a long text is printed whole', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/closing`)
  const long = `${'Vi arbetar brett. '.repeat(100)}Sist.`
  const field = page.getByRole('textbox').filter({ visible: true }).first()
  await field.fill(long)
  await page.emulateMedia({ media: 'print' })
  const printed = page.getByText(long)
  await expect(printed.locator('visible=true')).toBeVisible()
  const box = await printed.locator('visible=true').boundingBox()
  expect(box?.height).toBeGreaterThan(200)
})
