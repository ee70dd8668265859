import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { edited } from '@kartlaggning/schema/versions/test-versions'
import { expect, onTestFinished, test } from 'vitest'
import { clientOf, type Client } from './client.ts'
import { nothingIsWritten, refused } from './refused.ts'
import { aDocument, draftOf, givenADelegate, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from './story.ts'
import { givenAnOpenRound, submit, write } from '@kartlaggning/schema/test/story'
import { config, givenACoordinator, givenAWorld, type World } from './world.ts'
import { buildApp } from '../src/app.ts'

const corrected = edited(questionnaireOf('2026'), '2026.1', [
  { edit: 'rename', id: 'problems.safety', to: 'problems.perceivedSafety' },
  { edit: 'recode', id: 'knowledge.pictureStatus', codes: { current: 'up_to_date' } },
  { edit: 'reword', id: 'knowledge.planStatus' },
  { edit: 'drop', id: 'cooperation.with' },
])

/** Sala has written a whole draft of 2026; then the application is updated with a corrected questionnaire. */
async function givenACorrectedQuestionnaire() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  // Another test of this process may have published the corrected one already.
  await world.owner.query(`update round set questionnaire = '2026'`)
  const document = await aDocument(world, 'municipality')
  const { client, respondentId } = story.municipality
  const params = { respondentId }
  await client.call(answers.begin, { params })
  await write(story.municipality, document)
  return { world, ...story, document, params, ...(await updated(world)) }
}

/** The same database and people, at an application with a corrected questionnaire. */
async function updated(world: World) {
  const app = await buildApp({
    config,
    databaseUrl: world.url,
    mailboxUrl: undefined,
    questionnaires: [corrected],
    logger: false,
  })
  onTestFinished(() => app.close())
  return { app, again: ({ token }: Client) => clientOf(app, token) }
}

const correct = (coordinator: Client, roundId: string) =>
  coordinator.call(rounds.correct, { params: { roundId }, body: { to: '2026.1' } })

const savingTo = (questionnaire: string | undefined, question: string, value: string, seen = 1) => ({
  writer: newId(),
  ...(questionnaire !== undefined && { questionnaire }),
  changes: [{ entry: null, question, value, seen, sequence: 1 }],
})

test('P4: a draft moves to a corrected version and loses nothing', async () => {
  const { world, municipality, coordinator, roundId, document, params, again } = await givenACorrectedQuestionnaire()
  const client = again(municipality.client)
  const before = await client.call(answers.read, { params })
  const round = await correct(again(coordinator), roundId)
  expect(round.questionnaire).toBe('2026.1')

  expect((await client.call(answers.read, { params })).answering.begun).toBe(false)
  await client.call(answers.begin, { params })
  const after = await client.call(answers.read, { params })
  expect(after.answering).toMatchObject({ begun: true, questionnaire: '2026.1' })
  const without = (rows: typeof before.answers, names: readonly string[]) =>
    rows.filter((it) => !names.includes(it.question))
  const changed = ['problems.safety', 'problems.perceivedSafety', 'knowledge.pictureStatus']
  expect(without(after.answers, changed)).toEqual(without(before.answers, changed))
  expect(after.answers).toHaveLength(before.answers.length)
  const draft = await draftOf({ client, respondentId: params.respondentId })
  expect(draft['problems']?.['perceivedSafety']).toBe(document['problems']?.['safety'])
  const { pictureStatus } = document['knowledge'] ?? {}
  expect(draft['knowledge']?.['pictureStatus']).toBe(pictureStatus === 'current' ? 'up_to_date' : pictureStatus)

  await nothingIsWritten(world, () => client.call(answers.begin, { params }))
  await client.call(answers.submit, { params })
  const { document: submitted } = await client.call(answers.submitted, { params })
  expect(submitted['problems']).toHaveProperty('perceivedSafety')
  expect(submitted['cooperation']).not.toHaveProperty('with')
  expect(draft['cooperation']?.['with']).toEqual(document['cooperation']?.['with'])
})

test('P3 and P5: the draft is written over by the one who answers, and the trail says so', async () => {
  const { world, municipality, coordinator, roundId, params, again } = await givenACorrectedQuestionnaire()
  const steps = async () =>
    (
      await world.owner.query<{ person: string; from: string; to: string }>(
        `select person_id as person, old ->> 'question' as "from", new ->> 'question' as "to" from trail
         where chain = $1 and relation = 'answer' and operation = 'update'`,
        [params.respondentId],
      )
    ).rows
  await correct(again(coordinator), roundId)
  expect(await steps()).toEqual([])
  await again(municipality.client).call(answers.begin, { params })
  expect(await steps()).toContainEqual({
    person: municipality.personId,
    from: 'problems.safety',
    to: 'problems.perceivedSafety',
  })
  expect(new Set((await steps()).map((it) => it.person))).toEqual(new Set([municipality.personId]))
  const { rows } = await world.owner.query('select first_break_in($1) as broken', [params.respondentId])
  expect(rows).toEqual([{ broken: null }])
})

test('P4: whoever answers some sections is told whom the corrected questions wait for, and goes on when they are there', async () => {
  const { world, municipality, coordinator, roundId, params, again } = await givenACorrectedQuestionnaire()
  const given = await givenADelegate(world, { municipality }, ['problems'])
  const delegate = again(given.client)
  await correct(again(coordinator), roundId)
  const { answering } = await delegate.call(answers.read, { params })
  expect(answering).toMatchObject({ begun: false, sections: ['problems'] })
  expect(answering.signatories).toContain('Anna Ek')
  await refused(world, 'not-found', () => delegate.refusal(answers.begin, { params }))
  const body = savingTo('2026.1', 'problems.perceivedSafety', 'poor')
  await refused(world, 'questionnaire-was-corrected', () => delegate.refusal(answers.save, { params, body }))
  await again(municipality.client).call(answers.begin, { params })
  expect((await delegate.call(answers.read, { params })).answering.begun).toBe(true)
  expect((await delegate.call(answers.save, { params, body })).saved).toHaveLength(1)
})

test('P4: a page that was open in the old version is told so at its next save, and what it has is not lost', async () => {
  const { world, municipality, coordinator, roundId, params, again } = await givenACorrectedQuestionnaire()
  const old = municipality.client
  await correct(again(coordinator), roundId)
  // Where it names no version, by what was known to be asked.
  for (const version of [undefined, '2026']) {
    const body = savingTo(version, 'problems.safety', 'poor')
    await refused(world, 'questionnaire-was-corrected', () => old.refusal(answers.save, { params, body }))
  }
  await refused(world, 'questionnaire-was-corrected', () => old.refusal(answers.submit, { params }))

  const client = again(old)
  await client.call(answers.begin, { params })
  const stale = savingTo('2026', 'problems.safety', 'poor')
  await refused(world, 'questionnaire-was-corrected', () => client.refusal(answers.save, { params, body: stale }))
  // The version of the answer is what it was, so that what waited is no conflict.
  await client.call(answers.save, { params, body: savingTo('2026.1', 'problems.perceivedSafety', 'poor') })
  const draft = await draftOf({ client, respondentId: params.respondentId })
  expect(draft['problems']?.['perceivedSafety']).toBe('poor')
})

test('the coordinator is told beforehand what a correction changes and for how many', async () => {
  const { coordinator, roundId, again } = await givenACorrectedQuestionnaire()
  const correction = await again(coordinator).call(rounds.correction, { params: { roundId } })
  expect(correction).toMatchObject({ to: '2026.1', drafts: 1 })
  expect(correction.questions.filter((it) => it.change !== 'identical').map((it) => [it.before, it.change])).toEqual([
    ['knowledge.pictureStatus', 'options-mapped'],
    ['knowledge.planStatus', 'reworded'],
    ['cooperation.with', 'dropped'],
  ])
  await correct(again(coordinator), roundId)
  expect(await again(coordinator).call(rounds.correction, { params: { roundId } })).toMatchObject({ to: null })
})

test('a round is not corrected when somebody has submitted, when it is not open, or by another', async () => {
  const { world, municipality, coordinator, roundId, params, again } = await givenACorrectedQuestionnaire()
  const karin = again(coordinator)
  const call = { params: { roundId }, body: { to: '2026.1' } }
  await refused(world, 'input-not-valid', () => karin.refusal(rounds.correct, { ...call, body: { to: '2026' } }))
  const elsewhere = again(await givenACoordinator(world, '03'))
  await refused(world, 'not-found', () => elsewhere.refusal(rounds.correct, call))
  await refused(world, 'not-allowed', () => again(municipality.client).refusal(rounds.correct, call))
  await municipality.client.call(answers.submit, { params })
  await refused(world, 'round-has-submissions', () => karin.refusal(rounds.correct, call))
  await karin.call(rounds.close, { params: { roundId } })
  await refused(world, 'round-is-not-open', () => karin.refusal(rounds.correct, call))
})

test('P4: what was submitted in an older version is carried to the next round’s', async () => {
  const world = await givenAWorld()
  const last = await givenAnswerers(world, { name: 'Kartläggningen 2025', year: 2025 })
  await world.owner.query(`update round set questionnaire = '2026'`)
  const document = await aDocument(world, 'municipality')
  await submit(last.municipality, document)
  await last.coordinator.call(rounds.close, { params: { roundId: last.roundId } })
  const { app, again } = await updated(world)
  const coordinator = again(last.coordinator)
  const { id: roundId, questionnaire } = await givenAnOpenRound(coordinator, { previousRoundId: last.roundId })
  expect(questionnaire).toBe('2026.1')
  const now: Answerer = await givenSomeoneWhoAnswers({ ...world, app }, coordinator, roundId, 'municipality', '1981')
  const params = { respondentId: now.respondentId }
  await now.client.call(answers.begin, { params })
  const { answers: rows, previous } = await now.client.call(answers.read, { params })
  expect(rows.find((it) => it.question === 'problems.perceivedSafety')).toMatchObject({
    value: document['problems']?.['safety'],
    version: 0,
  })
  expect(rows.filter((it) => it.question.startsWith('cooperation.with') || it.question === 'problems.safety')).toEqual(
    [],
  )
  expect(previous?.document['problems']).toMatchObject({ perceivedSafety: document['problems']?.['safety'] })
  const compared = await coordinator.call(rounds.comparability, { params: { roundId } })
  expect(compared).toMatchObject({
    questionnaire: '2026.1',
    previous: { name: 'Kartläggningen 2025', questionnaire: '2026' },
  })
  expect(compared.questions.filter((it) => it.comparable === 'no').map((it) => it.before)).toEqual(['cooperation.with'])
})

test('where both rounds ask the same, every question may be compared; where there was none before, nothing', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const first = await givenAnOpenRound(coordinator, { name: 'Kartläggningen 2025', year: 2025 })
  const second = await givenAnOpenRound(coordinator, { previousRoundId: first.id })
  const before = await coordinator.call(rounds.comparability, { params: { roundId: first.id } })
  expect(before).toMatchObject({ previous: null, questions: [] })
  const { questions } = await coordinator.call(rounds.comparability, { params: { roundId: second.id } })
  expect(new Set(questions.map((it) => it.comparable))).toEqual(new Set(['yes']))
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => elsewhere.refusal(rounds.comparability, { params: { roundId: second.id } }))
})
