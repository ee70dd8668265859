import { expect, type Page } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { choose, saving } from './form.ts'
import { aDocument, givenAMunicipalityThatAnswers } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

const LATE = 400

/** Every reply is late, and one request in so many of a kind is lost on its way there, or its reply on the way back. */
async function givenABadNetwork(page: Page, { oneIn }: { oneIn: number }) {
  // Each kind of call by itself: else what is called in between could lose the same one again and again.
  const calls = new Map<string, number>()
  let lost = 0
  await page.route('**/api/**', async (route) => {
    const kind = `${route.request().method()} ${new URL(route.request().url()).pathname}`
    const called = (calls.get(kind) ?? 0) + 1
    calls.set(kind, called)
    await new Promise((resolve) => setTimeout(resolve, LATE))
    if (called % oneIn !== 0) return route.continue()
    lost += 1
    // By turns: never arrived, and arrived without the sender knowing.
    if (lost % 2 === 0) await route.fetch()
    return route.abort('connectionreset')
  })
  return { lost: () => lost }
}

test('P1: on a slow network that loses requests and replies, no answer is lost and none is doubled', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, client, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/problems`)
  const field = page.getByRole('textbox', { name: 'Ser ni något nytt problem på väg?' })
  await expect(field).toBeVisible()
  const network = await givenABadNetwork(page, { oneIn: 3 })
  for (const word of ['Bedrägerier', 'Bedrägerier på nätet', 'Bedrägerier på nätet mot äldre']) {
    await field.fill(word)
    await page.waitForTimeout(900)
  }
  await choose(page, 'Hur bedömer ni den upplevda tryggheten i kommunen?', 'Ganska god')
  await choose(page, 'Hur har tryggheten förändrats de senaste två åren?', 'Ingen förändring')
  await isSavedAtLast(page)
  await page.getByRole('link', { name: 'Tillbaka till översikten' }).click()
  await throughFailures(page, page.getByRole('link', { name: 'Pågående insatser' }), 'Pågående insatser')
  for (const name of ['Nattvandring', 'Trygghetsvandring', 'Föräldrastöd']) {
    const add = page.getByRole('button', { name: 'Lägg till insats' })
    const title = page.getByLabel('Vad heter insatsen?')
    await expect(async () => {
      if (await add.isVisible()) await add.click()
      await expect(title).toBeVisible({ timeout: 3000 })
    }).toPass()
    await title.fill(name)
    await isSavedAtLast(page)
    await throughFailures(page, page.getByRole('button', { name: 'Spara insats' }), 'Pågående insatser')
  }
  expect(network.lost()).toBeGreaterThan(5)
  // What is still late when the page closes is nobody's error.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const { answers: rows, entries } = await client.call(answers.read, { params: { respondentId } })
  const valueOf = (question: string) => rows.filter((it) => it.question === question).map((it) => it.value)
  expect(valueOf('problems.emerging')).toEqual(['Bedrägerier på nätet mot äldre'])
  expect(valueOf('problems.safety')).toEqual(['fairly'])
  expect(valueOf('problems.safetyTrend')).toEqual(['same'])
  expect(new Set(valueOf('initiatives.name'))).toEqual(new Set(['Nattvandring', 'Trygghetsvandring', 'Föräldrastöd']))
  expect(entries).toHaveLength(3)
})

const isSavedAtLast = (page: Page) => expect(saving(page)).toHaveText(/Sparat \d\d:\d\d$/, { timeout: 20_000 })

/** Goes to a page that may have to be asked for again, as a person would by its own button. */
async function throughFailures(page: Page, way: ReturnType<Page['getByRole']>, heading: string) {
  await expect(async () => {
    const again = page.getByRole('main').getByRole('button', { name: 'Försök igen' })
    if (await again.isVisible()) await again.click()
    else if (await way.isVisible()) await way.click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({ timeout: 3000 })
  }).toPass()
}

test('P1: a submission whose reply is lost is sent once, and its receipt is found', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await write(answerer, await aDocument(answerer, 'municipality'))
  await page.goto(`/svara/${respondentId}/granska`)
  let sent = 0
  await page.route('**/submit', async (route) => {
    sent += 1
    if (sent > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.getByRole('button', { name: 'Skicka in svaren' }).click()
  await expect(page.getByText('Svaren kunde inte skickas. De är sparade. Försök igen.')).toBeVisible()
  // Asked again by the person, unless the page is told before that the first has arrived.
  const receipt = page.getByRole('heading', { level: 1, name: 'Svaren är inskickade' })
  const again = page.getByRole('button', { name: 'Skicka in svaren' })
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 500 })
    await expect(receipt).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.getByText(/KL26-1981-K1-/)).toBeVisible()
})

test('a section asks for each thing once, and for its answers before its program has come', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/problems`)
  await expect(page.getByRole('radio').first()).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`/svara/${respondentId}/knowledge`)
  await expect(page.getByRole('radio').first()).toBeVisible()
  const firstProgram = asked.findIndex((path) => path.endsWith('.js'))
  for (const end of ['/session', '/overview', '/answers']) {
    expect(asked.filter((path) => path.endsWith(end))).toHaveLength(1)
    expect(asked.findIndex((path) => path.endsWith(end))).toBeLessThan(firstProgram)
  }
  expect(asked.filter((path) => path.includes('2026-knowledge'))).toHaveLength(1)
})

test('a section that one comes back to is where it was left', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await page.goto(`/svara/${respondentId}/knowledge`)
  const done = page.getByRole('group', { name: 'Är avsnittet klart?' })
  const whereItIs = () => page.evaluate(() => Math.round(window.scrollY))
  await done.scrollIntoViewIfNeeded()
  await expect.poll(whereItIs).toBeGreaterThan(1000)
  const left = await whereItIs()
  await page.getByRole('link', { name: 'Kontakt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakt' })).toBeVisible()
  await page.goBack()
  await expect.poll(whereItIs).toBe(left)
  await page.reload()
  await expect.poll(whereItIs).toBe(left)
})
