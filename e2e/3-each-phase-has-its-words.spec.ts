import { expect } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { activeTime } from '@kartlaggning/schema/answers/active-time'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { submit, write } from '@kartlaggning/schema/test/story'
import { isForEveryone } from './for-everyone.ts'
import { fitsAt320, withLongWords } from './narrow-screen.ts'
import { choose, isSaved } from './form.ts'
import { givenASecondRound } from './second-round.ts'
import { aDocument, givenAMunicipalityThatAnswers } from './story.ts'
import { test } from './test.ts'

test.use({ trace: 'off' })
test.beforeEach(() => test.slow())

test('the overview says how much last round has filled in, and what each section waits for', async ({ browser }) => {
  const { page, client, respondentId } = await givenASecondRound(browser)
  await page.goto(`/svara/${respondentId}`)
  await expect(page.getByText(/svar är ifyllda från förra omgången/)).toBeVisible()
  const { sections, minutesLeft } = await client.call(answers.overview, { params: { respondentId } })
  const filled = sections.reduce((sum, it) => sum + it.unconfirmed, 0)
  expect(filled).toBeGreaterThan(50)
  await expect(page.getByText(`${filled} svar är ifyllda från förra omgången`)).toBeVisible()
  await expect(page.getByText('Ni har inte börjat än')).toBeHidden()
  await expect(page.getByText('Inte påbörjat')).toHaveCount(sections.filter((it) => it.status === 'not_started').length)
  await expect(page.getByText('Ifyllt från förra omgången', { exact: true }).first()).toBeVisible()
  // Less than the sixty minutes of one that answers everything.
  expect(minutesLeft).toBeLessThan(40)
  await expect(page.getByText(`Räkna med ungefär ${minutesLeft} minuter till.`)).toBeVisible()
  await isForEveryone(page, 'task list, filled in from last round')
})

test('what was submitted is read while it is being changed, and is kept', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, client, respondentId } = answerer
  await submit(answerer, await aDocument(answerer, 'municipality'))
  await page.goto(`/svara/${respondentId}`)
  await expect(page.getByText(/^Svaren är inskickade\. Ni kan öppna dem igen/)).toBeVisible()
  for (const words of ['Redo att skickas in', 'Bjud in en kollega', 'Kontrollera och skicka in', 'Inte klart'])
    await expect(page.getByText(words)).toBeHidden()
  await isForEveryone(page, 'task list, submitted')

  await client.call(answers.reopen, { params: { respondentId }, body: { reason: '' } })
  await page.goto(`/svara/${respondentId}/problems`)
  await choose(page, 'Hur bedömer ni den upplevda tryggheten i kommunen?', 'Vet inte')
  await isSaved(page)
  await page.goto(`/svara/${respondentId}/kvittens`)
  await expect(page.getByRole('heading', { level: 1, name: 'Svaren är inskickade' })).toBeVisible()
  await expect(page.getByText(/Det här är kvittensen på det ni skickade in/)).toBeVisible()
  await isForEveryone(page, 'receipt, opened again')
  await page.getByRole('button', { name: 'Behåll det ni skickade in' }).click()
  await isForEveryone(page, 'receipt, keeping')
  await page.getByRole('button', { name: 'Behåll det inskickade' }).click()
  await expect(page.getByRole('button', { name: 'Öppna svaren igen' })).toBeVisible()
  const { answering } = await client.call(answers.overview, { params: { respondentId } })
  expect(answering).toMatchObject({ resting: true, submission: { version: 1 } })
})

test('closed without having been submitted, nothing is ready and nobody is invited', async ({ browser }) => {
  const { answerer, coordinator, round } = await givenAMunicipalityThatAnswers(browser)
  const { page, respondentId } = answerer
  await coordinator.client.call(rounds.close, { params: { roundId: round.id } })
  await page.goto(`/svara/${respondentId}`)
  await expect(page.getByText(/^Omgången är stängd, och svaren är inte inskickade\./)).toBeVisible()
  for (const words of ['Redo att skickas in', 'Bjud in en kollega', 'Inte påbörjat', 'Ni har inte börjat än'])
    await expect(page.getByText(words)).toBeHidden()
  await isForEveryone(page, 'task list, never submitted')
})

test('what is done together is moved to the joint actions, and back again', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, client, respondentId } = answerer
  await write(answerer, await aDocument(answerer, 'municipality', { entries: 2 }))
  await page.goto(`/svara/${respondentId}/initiatives`)
  await page.getByRole('button', { name: 'Flytta till samverkansinsatser Påhittad insats 2' }).click()
  await expect(page.getByText(/^Påhittad insats 2 är flyttad hit\./)).toBeVisible()
  await expect(page).toHaveURL(/\/jointActions\//)
  await isForEveryone(page, 'an entry that was moved here')
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('heading', { name: 'Påhittad insats 2' })).toBeVisible()
  await expect(page).toHaveURL(/\/initiatives#/)
  const { entries } = await client.call(answers.read, { params: { respondentId } })
  const there = (section: string) => entries.filter((it) => it.section === section && it.removedAt === null).length
  expect([there('initiatives'), there('jointActions')]).toEqual([2, 2])
})

test('P11 long words go beside no page of an answer at 320 px, in either language', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, client, respondentId } = answerer
  await write(answerer, withLongWords(await aDocument(answerer, 'municipality', { entries: 1 })))
  await client.call(activeTime.measure, {
    params: { respondentId },
    body: { page: '0199a000-0000-7000-8000-00000000000a', section: 'problems', seconds: 90 },
  })
  const here = `/svara/${respondentId}`
  const { sections } = await client.call(answers.overview, { params: { respondentId } })
  const { entries } = await client.call(answers.read, { params: { respondentId } })
  const addresses = [
    '/',
    here,
    ...sections.map(({ section }) => `${here}/${section}`),
    ...entries.map(({ section, id }) => `${here}/${section}/${id}`),
    `${here}/initiatives/hamta-fil`,
    `${here}/granska`,
    `${here}/kollegor`,
    `${here}/andringar`,
    `${here}/forbered`,
    `/avstamning/${respondentId}`,
  ]
  await fitsAt320(page, addresses)
  await page.getByRole('button', { name: 'English' }).click()
  await fitsAt320(page, addresses)
})
