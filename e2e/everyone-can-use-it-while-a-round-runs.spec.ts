import { expect, test } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { people } from '@kartlaggning/schema/respondents/people'
import { areForEveryone, isForEveryone } from './for-everyone.ts'
import { givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'

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
