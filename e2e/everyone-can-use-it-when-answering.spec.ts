import { expect, test } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/session'
import { areForEveryone, isForEveryone } from './for-everyone.ts'
import { aDocument, demoLinks, givenAMunicipalityThatAnswers, signedInBy, write, type Answerer } from './story.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

test.beforeEach(() => test.slow())

test('P11 an empty answer', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId, api } = answerer
  const here = `/svara/${respondentId}`
  const { sections } = await api.call(answers.overview, { params: { respondentId } })
  await areForEveryone(page, [
    ['task list, empty', here],
    ...sections.map(({ section }) => [`${section}, empty`, `${here}/${section}`] as const),
    ['check answers, empty', `${here}/granska`],
    ['receipt, not yet', `${here}/kvittens`],
    ['reconciliation, not yet', `/avstamning/${respondentId}`],
  ])
})

test('P11 errors, dialog and conflict in an answer', async ({ browser }) => {
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

test('P11 an answer with everything filled in', async ({ browser }) => {
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
  await areForEveryone(page, [
    ['task list', here],
    ...sections.map(({ section }) => [section, `${here}/${section}`] as const),
    ...entries,
    ['check answers', `${here}/granska`],
  ])
  await api.call(answers.submit, { params: { respondentId } })
  await areForEveryone(page, [
    ['receipt', `${here}/kvittens`],
    ['submitted answers', `${here}/granska`],
    ['task list, submitted', here],
  ])
})

test('P11 the demo’s closed round, as the respondent reads it', async ({ browser }) => {
  const { page, api } = await signedInBy(browser, (await demoLinks()).municipality)
  const { assignments } = (await api.call(session.current, {})).actor
  const closed = assignments.find((it) => it.roundStatus !== 'open')
  if (!closed) throw new Error('The demo has no closed round.')
  await areForEveryone(page, [
    ['start, several assignments', '/'],
    ['task list, closed', `/svara/${closed.respondentId}`],
    ['reconciliation', `/avstamning/${closed.respondentId}`],
    ['edition', `/rapport/${closed.roundId}/1`],
  ])
})

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
