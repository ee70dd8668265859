import { expect } from '@playwright/test'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { Caller } from './caller.ts'
import { areForEveryone, isForEveryone } from './for-everyone.ts'
import { choose } from './form.ts'
import { aPlanOfItsOwn, givenAMunicipalityThatAnswers, givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

// A trace of all that is injected and read back here costs more than the looking itself.
test.use({ trace: 'off' })

test.beforeEach(() => test.slow())

test('P11 planning, inviting and following a round', async ({ browser }) => {
  const { page, client, context } = await givenTheCoordinator(browser)
  const draft = newId()
  await client.call(rounds.plan, {
    params: { roundId: draft },
    body: aPlanOfItsOwn({ purpose: '', consultation: null }),
  })
  const open = (await client.call(rounds.list, {})).find(
    (it) => it.status === 'open' && it.name === 'Kartläggningen 2026',
  )
  const roundId = open?.id ?? ''
  const all = await client.call(respondents.list, { params: { roundId } })
  const submitted = all.find((it) => it.status === 'submitted')
  const waiting = all.find((it) => it.status !== 'submitted')
  await areForEveryone(page, [
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
    ['contacts', `/omgangar/${roundId}/bjud-in/${waiting?.id}`],
  ])
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(page.getByRole('group', { name: /saker behöver rättas$/ })).toBeFocused()
  await isForEveryone(page, 'contacts, errors')
  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('button', { name: 'Stäng omgången' }).click()
  await isForEveryone(page, 'close a round, dialog')
  await page.goto('/omgangar/ny')
  await isForEveryone(page, 'plan, new')
  await page.getByLabel('Vad heter omgången?').fill('')
  await page.getByRole('button', { name: 'Spara planen' }).click()
  await expect(page.getByRole('group', { name: /behöver rättas$/ })).toBeFocused()
  await isForEveryone(page, 'plan, errors')
  await page.getByLabel('Vad heter omgången?').fill('Provomgång')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Spara planen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'anslutning' })).toBeVisible()
  await isForEveryone(page, 'plan, offline')
})

test('P11 ending somebody’s access, and giving it back', async ({ browser }) => {
  const { answerer, round } = await givenAMunicipalityThatAnswers(browser)
  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${round.id}/bjud-in/${answerer.respondentId}`)
  await page.getByRole('button', { name: 'Avsluta tillgång för Anna Ek' }).click()
  await isForEveryone(page, 'end access, dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Avsluta tillgång' }).click()
  await expect(page.getByRole('button', { name: /^Ge tillbaka/ })).toBeVisible()
  await isForEveryone(page, 'access that has ended, to the coordinator')
  await answerer.page.goto(`/svara/${answerer.respondentId}`)
  await expect(answerer.page.getByRole('heading', { name: 'Du har inte längre tillgång' })).toBeVisible()
  await isForEveryone(answerer.page, 'access that has ended, to the one who had it')
})

test('P11 choosing what a round asks', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const { id: roundId } = await client.call(rounds.plan, { params: { roundId: newId() }, body: aPlanOfItsOwn() })
  await areForEveryone(page, [
    ['questions', `/omgangar/${roundId}/fragor`],
    ['a question, new', `/omgangar/${roundId}/fragor/ny`],
  ])
  await page.getByRole('button', { name: 'Spara frågan' }).click()
  await expect(page.getByRole('group', { name: /behöver rättas$/ })).toBeFocused()
  await isForEveryone(page, 'a question, errors')
  await page.getByLabel('Fråga på svenska').fill('Hur många kameror finns det?')
  await page.getByLabel('Fråga på engelska').fill('How many cameras are there?')
  await choose(page, 'Hur besvaras den?', 'Tal')
  await page.getByLabel('Högsta tal').fill('500')
  await isForEveryone(page, 'a question, filled')
  await page.getByRole('button', { name: 'Spara frågan' }).click()
  await expect(page.getByRole('link', { name: /^Ändra Hur många/ })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Stöd från Länsstyrelsen' }).uncheck()
  await isForEveryone(page, 'questions, with one of our own and a section left out')
  await page.getByRole('button', { name: /^Ta bort/ }).click()
  await isForEveryone(page, 'remove a question')
})

test('P11 gaps, needs and report', async ({ browser }) => {
  const { page, client } = await givenTheCoordinator(browser)
  const { id: roundId } = await theDemosLastRound(client)
  const { cells } = await client.call(gaps.matrix, { params: { roundId } })
  const covered = cells.find((it) => it.state === 'covered')
  const all = await client.call(needs.list, { params: { roundId } })
  const proposed = all.find((it) => it.status === 'proposed' && it.mergedInto === null)
  const decided = all.find((it) => it.motivation !== null)
  const follow = await client.call(reconciliation.follow, { params: { roundId } })
  expect(follow.length).toBeGreaterThan(0)
  const round = `/omgangar/${roundId}`
  await areForEveryone(page, [
    ['a round, published', round],
    ['reconciliation', `${round}/avstamning`],
    ['figures', `${round}/figurer`],
    ['gap matrix', `${round}/gap`],
    ['needs, by municipality', `${round}/gap-och-behov?grupp=kommun`],
    ['rules', `${round}/gap/regler`],
    ['a rule', `${round}/gap/regler/R40`],
    ['a cell', `${round}/gap/${covered?.municipality}/${covered?.problem}`],
    ['needs', `${round}/gap-och-behov`],
    ['comments', `${round}/gap-och-behov/kommentarer`],
    ['a decided need', `${round}/gap-och-behov/${decided?.id}`],
    ['report', `${round}/rapport`],
    ['report, as those who took part read it', `${round}/rapport/for-deltagarna`],
    ['edition', `/rapport/${roundId}/1`],
    ['merge', `${round}/gap-och-behov/${proposed?.id}/sla-ihop`],
    ['a need', `${round}/gap-och-behov/${proposed?.id}`],
  ])
  await page.getByRole('button', { name: 'Spara och nästa' }).click()
  await expect(page.getByRole('group', { name: /behöver rättas$/ })).toBeFocused()
  await isForEveryone(page, 'a need, errors')
  await page.goto(`${round}/rapport`)
  await page.getByRole('button', { name: /^Publicera utgåva/ }).click()
  await isForEveryone(page, 'report, dialog')
})

test('P11 retention: a decision is noted by keyboard, and an erasure proposed and put aside', async ({ browser }) => {
  const { page } = await givenTheCoordinator(browser)
  await page.goto('/lan/19')
  await page.getByRole('link', { name: 'Bevarande och gallring' }).click()
  await expect(page.getByRole('heading', { name: 'Skriv in ett beslut' })).toBeVisible()
  await page.getByRole('button', { name: 'Skriv in beslutet' }).click()
  await expect(page.getByLabel('Vad gäller beslutet?')).toBeFocused()
  await isForEveryone(page, 'retention, errors')
  await page.getByLabel('Vad gäller beslutet?').selectOption('Mejl')
  await page.keyboard.press('Tab')
  for (const typed of ['100-17-2026', '2026-01-15', 'Länsarkivarien']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
  }
  await page.getByLabel('Efter hur många månader?').fill('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('Beslutet är inskrivet.')
  await page.getByRole('button', { name: 'Ta fram ett förslag' }).click()
  await expect(page.getByRole('status')).toHaveText('Förslaget är sparat. Inget har gallrats.')
  await expect(page.getByRole('region', { name: 'Förslag till gallring' })).toContainText('100-17-2026')
  await isForEveryone(page, 'retention, proposed')
  await page.getByRole('button', { name: 'Ta bort förslaget' }).click()
  await isForEveryone(page, 'retention, dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort förslaget' }).click()
  await expect(page.getByRole('status')).toHaveText('Förslaget är borttaget. Inget har gallrats.')
  await page.getByRole('button', { name: 'English' }).click()
  await isForEveryone(page, 'retention, in English')
})

const theDemosLastRound = async (client: Caller) => {
  const round = (await client.call(rounds.list, {})).find((it) => it.name === 'Kartläggningen 2025')
  if (!round) throw new Error('The demo has no round of last year.')
  return round
}
