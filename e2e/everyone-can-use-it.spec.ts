import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers'
import { gaps } from '@kartlaggning/schema/gap'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation'
import { respondents } from '@kartlaggning/schema/respondent'
import { rounds } from '@kartlaggning/schema/round'
import { session } from '@kartlaggning/schema/session'
import type { Caller } from './caller.ts'
import { asked, isSaved } from './form.ts'
import {
  aDocument,
  aPlan,
  demoLinks,
  givenAMunicipalityThatAnswers,
  givenTheCoordinator,
  signedInBy,
  write,
  type Answerer,
} from './story.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What stands in somebody's way in this state of the page, on a wide screen and on the narrowest. */
async function isForEveryone(page: Page, state: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .withTags(wcag)
      .analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html.slice(0, 200)).join(' | ')}`)
    expect.soft(found, `${state}, ${width} px`).toEqual([])
    const beside = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(beside, `${state}, ${width} px: nothing beside the screen`).toBe(0)
  }
}

async function visits(page: Page, pages: readonly (readonly [state: string, address: string])[]) {
  for (const [state, address] of pages) {
    await page.goto(address)
    await isForEveryone(page, state)
  }
}

test.describe('P11 no page stands in anybody’s way:', () => {
  test.slow()

  test('before one is signed in', async ({ page }) => {
    await visits(page, [
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

  test('an empty answer', async ({ browser }) => {
    const { answerer } = await givenAMunicipalityThatAnswers(browser)
    const { page, respondentId, api } = answerer
    const here = `/svara/${respondentId}`
    const { sections } = await api.call(answers.overview, { params: { respondentId } })
    await visits(page, [
      ['task list, empty', here],
      ...sections.map(({ section }) => [`${section}, empty`, `${here}/${section}`] as const),
      ['check answers, empty', `${here}/granska`],
      ['receipt, not yet', `${here}/kvittens`],
      ['reconciliation, not yet', `/avstamning/${respondentId}`],
    ])
  })

  test('errors, dialog and conflict in an answer', async ({ browser }) => {
    const { answerer } = await givenAMunicipalityThatAnswers(browser)
    const { page, respondentId } = answerer
    const here = `/svara/${respondentId}`
    await page.goto(`${here}/granska`)
    await page.getByRole('button', { name: 'Skicka in svaren' }).click()
    await expect(page.getByRole('group', { name: /uppgifter behöver rättas$/ })).toBeFocused()
    await isForEveryone(page, 'check answers, errors')
    for (const section of ['knowledge', 'problems']) {
      await page.goto(`${here}/${section}`)
      await page.getByLabel('Ja, det är klart').check()
      await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
      await expect(page.getByRole('group', { name: /uppgifter behöver rättas$/ })).toBeFocused()
      await isForEveryone(page, `${section}, errors`)
    }
    await page.goto(`${here}/initiatives`)
    await page.getByRole('button', { name: 'Lägg till insats' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ny insats' })).toBeVisible()
    await isForEveryone(page, 'initiative, empty')
    await page.getByLabel('Vad heter insatsen?').fill('Fältarbete')
    await page.getByRole('button', { name: 'Spara insats' }).click()
    await page.getByRole('button', { name: 'Ta bort Fältarbete' }).click()
    await isForEveryone(page, 'remove an initiative, dialog')
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort insats' }).click()
    await expect(page.getByRole('button', { name: 'Ångra' })).toBeVisible()
    await isForEveryone(page, 'initiatives, one removed')
    await inConflict(answerer)
    await isForEveryone(page, 'conflict')
  })

  test('an answer with everything filled in', async ({ browser }) => {
    const { answerer } = await givenAMunicipalityThatAnswers(browser)
    const { page, respondentId, api } = answerer
    const here = `/svara/${respondentId}`
    const document = await aDocument(answerer, 'municipality')
    await write(answerer, document)
    const { sections } = await api.call(answers.overview, { params: { respondentId } })
    const entries = Object.entries(document).flatMap(([section, it]) => {
      const [first] = it.entries ?? []
      return first ? [[`${section}, an entry`, `${here}/${section}/${first.id}`] as const] : []
    })
    await visits(page, [
      ['task list', here],
      ...sections.map(({ section }) => [section, `${here}/${section}`] as const),
      ...entries,
      ['check answers', `${here}/granska`],
    ])
    await api.call(answers.submit, { params: { respondentId } })
    await visits(page, [
      ['receipt', `${here}/kvittens`],
      ['submitted answers', `${here}/granska`],
      ['task list, submitted', here],
    ])
  })

  test('the demo’s closed round, as the respondent reads it', async ({ browser }) => {
    const { page, api } = await signedInBy(browser, (await demoLinks()).municipality)
    const { assignments } = (await api.call(session.current, {})).actor
    const closed = assignments.find((it) => it.roundStatus !== 'open')
    if (!closed) throw new Error('The demo has no closed round.')
    await visits(page, [
      ['start, several assignments', '/'],
      ['task list, closed', `/svara/${closed.respondentId}`],
      ['reconciliation', `/avstamning/${closed.respondentId}`],
      ['edition', `/rapport/${closed.roundId}/1`],
    ])
  })

  test('planning, inviting and following a round', async ({ browser }) => {
    const { page, api } = await givenTheCoordinator(browser)
    const draft = newId()
    await api.call(rounds.plan, { params: { roundId: draft }, body: aPlan({ purpose: '', consultation: null }) })
    const open = (await api.call(rounds.list, {})).find(
      (it) => it.status === 'open' && it.name === 'Kartläggningen 2026',
    )
    const roundId = open?.id ?? ''
    const all = await api.call(respondents.list, { params: { roundId } })
    const submitted = all.find((it) => it.status === 'submitted')
    const waiting = all.find((it) => it.status !== 'submitted')
    await visits(page, [
      ['start', '/'],
      ['rounds', '/omgangar'],
      ['a round, draft', `/omgangar/${draft}`],
      ['plan', `/omgangar/${draft}/planera`],
      ['a round, open', `/omgangar/${roundId}`],
      ['invite all', `/omgangar/${roundId}/bjud-in`],
      ['comparability', `/omgangar/${roundId}/jamforbarhet`],
      ['correction', `/omgangar/${roundId}/rattat-formular`],
      ['submitted answers', `/omgangar/${roundId}/svar/${submitted?.id}`],
      ['answers not submitted', `/omgangar/${roundId}/svar/${waiting?.id}`],
      ['invite', `/omgangar/${roundId}/bjud-in/${waiting?.id}`],
    ])
    await page.getByRole('button', { name: 'Bjud in' }).click()
    await expect(page.getByRole('group', { name: /uppgifter behöver rättas$/ })).toBeFocused()
    await isForEveryone(page, 'invite, errors')
    await page.goto(`/omgangar/${roundId}`)
    await page.getByRole('button', { name: 'Stäng omgången' }).click()
    await isForEveryone(page, 'close a round, dialog')
    await page.goto('/omgangar/ny')
    await isForEveryone(page, 'plan, new')
    await page.getByLabel('Vad heter omgången?').fill('')
    await page.getByRole('button', { name: 'Spara planen' }).click()
    await expect(page.getByRole('group', { name: /behöver rättas$/ })).toBeFocused()
    await isForEveryone(page, 'plan, errors')
  })

  test('gaps, needs and report', async ({ browser }) => {
    const { page, api } = await givenTheCoordinator(browser)
    const { id: roundId } = await theDemosLastRound(api)
    const { cells } = await api.call(gaps.matrix, { params: { roundId } })
    const covered = cells.find((it) => it.state === 'covered')
    const all = await api.call(needs.list, { params: { roundId } })
    const proposed = all.find((it) => it.status === 'proposed' && it.mergedInto === null)
    const decided = all.find((it) => it.decisions.length > 0)
    const follow = await api.call(reconciliation.follow, { params: { roundId } })
    expect(follow.length).toBeGreaterThan(0)
    const round = `/omgangar/${roundId}`
    await visits(page, [
      ['a round, published', round],
      ['reconciliation', `${round}/avstamning`],
      ['gap matrix', `${round}/gap`],
      ['gaps', `${round}/gap/lista`],
      ['a cell', `${round}/gap/${covered?.municipality}/${covered?.problem}`],
      ['needs', `${round}/behov`],
      ['a decided need', `${round}/behov/${decided?.id}`],
      ['report', `${round}/rapport`],
      ['merge', `${round}/behov/${proposed?.id}/sla-ihop`],
      ['a need', `${round}/behov/${proposed?.id}`],
    ])
    await page.getByRole('button', { name: 'Spara beslutet' }).click()
    await expect(page.getByRole('group', { name: /behöver rättas$/ })).toBeFocused()
    await isForEveryone(page, 'a need, errors')
  })
})

const theDemosLastRound = async (api: Caller) => {
  const round = (await api.call(rounds.list, {})).find((it) => it.name === 'Kartläggningen 2025')
  if (!round) throw new Error('The demo has no round of last year.')
  return round
}

/** Somebody else has written in the meantime. */
async function inConflict({ page, api, respondentId }: Answerer) {
  await page.goto(`/svara/${respondentId}/problems`)
  await expect(page.getByLabel('Ser ni något nytt problem på väg?')).toBeVisible()
  const change = { entry: null, question: 'problems.emerging', value: 'Stölder på byggen', seen: 0, sequence: 1 }
  // Written before the other's answer could be seen, and not sent yet when it comes.
  await page.getByLabel('Ser ni något nytt problem på väg?').fill('Bedrägerier mot äldre')
  await api.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  await expect(page.getByRole('alert').filter({ hasText: 'Ni har ändrat samma svar' })).toBeVisible()
}

test('P11 a whole answer is given by keyboard alone, from the invitation to the receipt', async ({ browser }) => {
  test.slow()
  const { answerer } = await givenAMunicipalityThatAnswers(browser, { scope: 'light' })
  const page = await (await browser.newContext()).newPage()
  await page.goto(answerer.link)
  await press(page, page.getByRole('button', { name: 'Logga in och svara' }))
  await press(page, page.getByRole('link', { name: 'Överenskommelser' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Överenskommelser' })).toBeFocused()
  await pick(page, 'Finns en samverkansöverenskommelse mellan kommunen och polisen?', 'Ja, gällande')
  await tabTo(page, page.getByLabel('När undertecknades den?'))
  await page.keyboard.type('2025-05')
  await tabTo(page, page.getByLabel('Tills vidare'))
  await page.keyboard.press('Space')
  await tick(page, 'Vilka har undertecknat?', 'Lokalpolisområdeschef')
  await tick(page, 'Vilka problem tar överenskommelsen upp?', 'Brottslighet bland barn och unga')
  await pick(page, 'I vilken grad styr överenskommelsen ert vardagliga arbete?', 'I hög grad')
  await pick(page, 'Har den följts upp gemensamt de senaste 12 månaderna?', 'Ja')
  await pick(page, 'Finns ett medborgarlöfte?', 'Planeras')
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
  await pick(page, 'Vem får se era svar i sin helhet?', 'Bara Länsstyrelsen')
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
