import { answers } from '@kartlaggning/schema/answers/answers'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { completions } from '@kartlaggning/schema/answers/completion'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { newId } from '@kartlaggning/schema/id'
import type { Json } from '@kartlaggning/schema/json'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { roundMail } from '@kartlaggning/schema/respondents/round-mail'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { respondentIn, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers, lastMail, type Answerer } from '../../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'

const GOOD = { entry: null, question: 'closing.goodExample', reason: '' }
const request = {
  reason: 'Vi förstår inte riktigt.',
  answerBy: '2099-01-31',
  questions: [GOOD, { entry: null, question: 'closing.development', reason: 'Vilket år gäller det?' }],
}

async function givenASubmission(world: World) {
  const story = await givenAnswerers(world)
  const made = await aDocument(world, 'municipality', { entries: 2 })
  const { open: _, ...unanswered } = made['closing'] ?? {}
  const document: AnswerDocument = {
    ...made,
    closing: { ...unanswered, goodExample: 'Fältgruppen', development: 'Orsaksanalys' },
  }
  await submit(story.municipality, document)
  return { ...story, document, params: { respondentId: story.municipality.respondentId } }
}

const saving = ({ respondentId }: Answerer, question: string, value: Json, seen = 1) => ({
  params: { respondentId },
  body: { writer: newId(), changes: [{ entry: null, question, value, seen, sequence: 1 }] },
})

test('some questions are sent back with why, only they can be changed, and each says how it came back', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, params } = await givenASubmission(world)
  const { client } = municipality
  await coordinator.call(completions.ask, { params, body: request })
  const mail = await lastMail(world)
  expect(mail.body).toContain('> Vi förstår inte riktigt.')
  expect(mail.body).toContain('Vilket år gäller det?')
  expect(mail.body).not.toContain('Orsaksanalys')
  expect(mail.body).toContain(`/svara/${municipality.respondentId}\n`)
  expect(mail.body).toContain('Stämmer svaren redan')
  const [asked] = (await client.call(completions.read, { params })).requests
  expect(asked).toMatchObject({ reason: request.reason, answerBy: request.answerBy, endedAt: null })
  expect(asked?.questions.map(({ outcome, before }) => [outcome, before])).toEqual([
    [null, 'Fältgruppen'],
    [null, 'Orsaksanalys'],
  ])
  await refused(world, 'answer-is-locked', () =>
    client.refusal(answers.save, saving(municipality, 'problems.safety', 'poor')),
  )
  const entryId = newId()
  await refused(world, 'answer-is-locked', () =>
    client.refusal(answers.addEntry, {
      params: { ...params, entryId },
      body: { section: 'initiatives', copyOf: null },
    }),
  )
  await client.call(answers.save, saving(municipality, 'closing.goodExample', 'Fältgruppen i Sala'))
  expect((await coordinator.call(answers.submitted, { params })).changes).toBeNull()
  const { version } = await client.call(answers.submit, { params })
  expect(version).toBe(2)
  const { changes } = await coordinator.call(answers.submitted, { params })
  expect(changes).toMatchObject({
    version: 1,
    answers: [{ entry: null, question: 'closing.goodExample', before: 'Fältgruppen', after: 'Fältgruppen i Sala' }],
    entries: [],
  })
  const { requests } = await coordinator.call(completions.read, { params })
  expect(requests[0]?.endedAt).not.toBeNull()
  expect(requests[0]?.questions.map(({ question, outcome, after }) => [question, outcome, after])).toEqual([
    ['closing.goodExample', 'changed', 'Fältgruppen i Sala'],
    ['closing.development', 'unchanged', 'Orsaksanalys'],
  ])
})

test('what was right already is kept, and comes back as unchanged', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, params } = await givenASubmission(world)
  await coordinator.call(completions.ask, { params, body: request })
  await municipality.client.call(answers.save, saving(municipality, 'closing.goodExample', 'Något annat'))
  await municipality.client.call(revisions.keep, { params })
  const { requests } = await coordinator.call(completions.read, { params })
  expect(requests[0]?.questions.map((it) => it.outcome)).toEqual(['unchanged', 'unchanged'])
  const all = await coordinator.call(respondents.list, { params: await roundOf(world) })
  expect(all.find((it) => it.id === params.respondentId)?.status).toBe('submitted')
})

test('an answer that another has made a question of can be given, though nobody asked for it', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, params } = await givenASubmission(world)
  await coordinator.call(completions.ask, { params, body: request })
  const seenOf = async () =>
    (await municipality.client.call(answers.read, { params })).answers.find((it) => it.question === 'closing.open')
      ?.version ?? 0
  // As it is typed, it is saved several times.
  for (const typed of ['Ny', 'Nytt'])
    await municipality.client.call(answers.save, saving(municipality, 'closing.open', typed, await seenOf()))
})

test('after the round has closed, the answers open through the day that is given, and for nobody else', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, params } = await givenASubmission(world)
  const round = await roundOf(world)
  await coordinator.call(rounds.close, { params: round, body: { reason: '' } } as never)
  await coordinator.call(completions.ask, { params, body: request })
  await municipality.client.call(answers.save, saving(municipality, 'closing.goodExample', 'Mer'))
  expect((await municipality.client.call(answers.submit, { params })).version).toBe(2)
})

test('a request is one at a time, is of what was asked, and not of a day that has been', async () => {
  const world = await givenAWorld()
  const { coordinator, police, municipality, params } = await givenASubmission(world)
  const ask = (changes: object, at = params) =>
    coordinator.refusal(completions.ask, { params: at, body: { ...request, ...changes } })
  await refused(world, 'answer-not-asked', () =>
    ask({ questions: [{ entry: null, question: 'closing.unknown', reason: '' }] }),
  )
  await refused(world, 'answer-not-asked', () => ask({ questions: [{ ...GOOD, entry: newId() }] }))
  await refused(world, 'deadline-has-passed', () => ask({ answerBy: '2020-01-01' }))
  await refused(world, 'input-not-valid', () => ask({ reason: '' }))
  await refused(world, 'not-found', () => ask({}, { respondentId: police.respondentId }))
  await coordinator.call(completions.ask, { params, body: request })
  await refused(world, 'answers-are-not-submitted', () => ask({}))
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => uppsala.refusal(completions.ask, { params, body: request }))
  await refused(world, 'not-found', () => uppsala.refusal(completions.withdraw, { params }))
  await refused(world, 'not-found', () => municipality.client.refusal(completions.ask, { params, body: request }))
})

test('a request can be taken back: what was submitted stands', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, params } = await givenASubmission(world)
  await refused(world, 'no-completion-is-asked', () => coordinator.refusal(completions.withdraw, { params }))
  await coordinator.call(completions.ask, { params, body: request })
  const { requests } = await coordinator.call(completions.withdraw, { params })
  expect(requests[0]).toMatchObject({ questions: [{ outcome: null }, { outcome: null }] })
  expect(requests[0]?.endedAt).not.toBeNull()
  await refused(world, 'answers-are-submitted', () =>
    municipality.client.refusal(answers.save, saving(municipality, 'closing.goodExample', 'Sent')),
  )
})

test('an approval is of one version, and falls when there is a new one', async () => {
  const world = await givenAWorld()
  const { coordinator, police, municipality, params } = await givenASubmission(world)
  const approve = (approved: boolean) => coordinator.call(completions.approve, { params, body: { approved } })
  await refused(world, 'answers-are-not-submitted', () =>
    coordinator.refusal(completions.approve, {
      params: { respondentId: police.respondentId },
      body: { approved: true },
    }),
  )
  expect((await approve(true)).approval).toMatchObject({ by: 'Karin Berg' })
  expect((await approve(false)).approval).toBeNull()
  await approve(true)
  await coordinator.call(completions.ask, { params, body: request })
  await municipality.client.call(answers.submit, { params })
  expect((await coordinator.call(completions.read, { params })).approval).toBeNull()
})

test('what was submitted stands and is counted while it is completed, by a day that only a move for it changes', async () => {
  const world = await givenAWorld()
  const { coordinator, police, municipality, params } = await givenASubmission(world)
  const round = await roundOf(world)
  const asked = () => respondentIn(coordinator, round.roundId, 'municipality', '1981')
  const submittedAt = (await asked()).submittedAt
  await coordinator.call(completions.ask, { params, body: { ...request, answerBy: '2099-01-05' } })
  expect((await coordinator.call(roundMail.log, { params: round }))[0]).toMatchObject({ kind: 'completion' })
  const move = (whose: string[] | null, closesOn: string) =>
    coordinator.call(deadlines.move, { params: round, body: { respondents: whose, closesOn, reason: 'Mer tid.' } })
  await move(null, '2099-12-01')
  expect(await asked()).toMatchObject({ status: 'submitted', submittedAt, closesOn: '2099-01-05' })
  expect((await asked()).reopened).toEqual({ completeBy: '2099-01-05' })
  expect(await coordinator.call(rounds.read, { params: round })).toMatchObject({ submitted: 1 })
  const { sections, answering } = await municipality.client.call(answers.overview, { params })
  expect(new Set(sections.map(({ status }) => status))).toEqual(new Set(['done']))
  expect(answering).toMatchObject({ closesOn: '2099-01-05' })
  const owing = { params: round, body: { respondents: [params.respondentId] } }
  await refused(world, 'nobody-to-remind', () => coordinator.refusal(reminders.send, owing))
  await move([params.respondentId], '2099-01-12')
  expect((await municipality.client.call(answers.overview, { params })).answering).toMatchObject({
    closesOn: '2099-01-12',
    completion: { answerBy: '2099-01-12' },
  })
  // Closed early, as one who was promised a day: the other side no longer answers.
  await coordinator.call(rounds.close, { params: round })
  await municipality.client.call(answers.save, saving(municipality, 'closing.goodExample', 'Mer'))
  await refused(world, 'round-is-not-open', () =>
    police.client.refusal(answers.save, saving(police, 'problems.safety', 'poor', 0)),
  )
  await municipality.client.call(answers.submit, { params })
  expect(await asked()).toMatchObject({ closesOn: '2099-12-01', open: false })
  expect((await asked()).reopened).toBeUndefined()
})

test('who has something left to complete is rung from two days before its day, and after it', async () => {
  const world = await givenAWorld()
  const { coordinator, params } = await givenASubmission(world)
  const round = await roundOf(world)
  const reasonOf = async (days: number) => {
    await world.owner.query('update respondent set closes_on = today() + $2::int where id = $1', [
      params.respondentId,
      days,
    ])
    const listed = await coordinator.call(calls.list, { params: round })
    return listed.find((it) => it.respondentId === params.respondentId)?.reason?.why
  }
  expect(await reasonOf(1)).toBeUndefined()
  await coordinator.call(completions.ask, { params, body: request })
  expect([await reasonOf(3), await reasonOf(2), await reasonOf(-4)]).toEqual([undefined, 'to-complete', 'to-complete'])
})

async function roundOf({ owner }: World) {
  const { rows } = await owner.query<{ id: string }>('select id from round')
  return { roundId: rows[0]?.id ?? '' }
}
