import { expect } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { people } from '@kartlaggning/schema/respondents/people'
import { submit } from '@kartlaggning/schema/test/story'
import { areForEveryone, isForEveryone } from './for-everyone.ts'
import { givenASecondRound } from './second-round.ts'
import { aDocument, givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

test('P11 ringing, reminding, letters, jobs, people and one’s own name, in Swedish and in English', async ({
  browser,
}) => {
  test.slow()
  const { answerer, round, coordinator } = await givenAMunicipalityThatAnswers(browser)
  const params = { roundId: round.id }
  await coordinator.client.call(calls.note, {
    params: { respondentId: answerer.respondentId },
    body: { personId: null, note: 'Ingen svarade.', nextOn: '2098-01-07' },
  })
  await coordinator.client.call(reminders.plan, {
    params,
    body: {
      steps: [{ id: newId(), when: { kind: 'before', days: 3 }, to: 'all' }],
      at: '08:30',
      quietWeekends: true,
      quietHolidays: true,
    },
  })
  const known = await coordinator.client.call(people.register, { params: { county: '19' } })
  const { page } = await givenTheCoordinator(browser)
  const addresses = [
    ['whom to ring', `/omgangar/${round.id}/ring`],
    ['reminders', `/omgangar/${round.id}/paminnelser`],
    ['mail that was sent', `/omgangar/${round.id}/utskick`],
    ['letters', `/omgangar/${round.id}/mejl`],
    ['preflight', `/omgangar/${round.id}/kan-oppnas`],
    ['jobs', '/drift'],
    ['people', '/personer/19'],
    ['a person', `/personer/19/${known[0]?.personId}`],
    ['one’s own name', '/mitt-namn'],
  ] as const
  await areForEveryone(page, addresses)
  await page.goto(`/omgangar/${round.id}/ring`)
  for (const more of await page.locator('details > summary').all()) await more.click()
  await isForEveryone(page, 'whom to ring, with what can be done')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await areForEveryone(
    page,
    addresses.map(([state, address]) => [`${state}, in English`, address] as const),
  )
})

test('P11 reading what a respondent has changed since it submitted the first time, with last round and notes beside', async ({
  browser,
}) => {
  test.slow()
  const answerer = await givenASecondRound(browser)
  const { client, respondentId } = answerer
  const params = { respondentId }
  await submit(answerer, await aDocument(answerer, 'municipality'))
  await client.call(answers.reopen, { params, body: { reason: '' } })
  const draft = await client.call(answers.read, { params })
  const seen = draft.answers.find((it) => it.question === 'closing.goodExample')?.version ?? 0
  const change = { entry: null, question: 'closing.goodExample', value: 'Fältgruppen i Sala', seen, sequence: 1 }
  await client.call(answers.save, { params, body: { writer: newId(), changes: [change] } })
  await client.call(answers.submit, { params })
  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${draft.answering.roundId}/svar/${respondentId}`)
  const changed = page.locator('section', { has: page.getByRole('heading', { name: 'Ändrat sedan version 1' }) })
  await expect(changed.getByRole('insertion')).toHaveText('Fältgruppen i Sala')
  await page.getByLabel('Anteckning', { exact: true }).fill('Fråga om fältgruppen på mötet.')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByText('Fråga om fältgruppen på mötet.')).toBeVisible()
  await isForEveryone(page, 'submitted answers of which some have changed, with a note')
  await changed.getByRole('link').click()
  await expect(page).toHaveURL(/avsnitt=closing#closing\.goodExample$/)
  await expect(page.getByText(/^Som 2025$/).first()).toBeVisible()
  await isForEveryone(page, 'submitted answers beside those of last round')
})
