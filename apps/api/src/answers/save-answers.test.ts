import { answers, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { refused } from '../../test/refused.ts'
import { aPlan, givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { givenAnswerers, givenSomeoneWhoAnswers } from '../../test/story.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

const change = (question: string, value: AnswerChange['value'], more: Partial<AnswerChange> = {}): AnswerChange => ({
  entry: null,
  question,
  value,
  seen: 0,
  sequence: 1,
  ...more,
})

const saving = (respondentId: string, ...changes: AnswerChange[]) => ({
  params: { respondentId },
  body: { writer: newId(), changes },
})

test('an answer is saved and read back, with who gave it and when', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  const saved = await client.call(
    answers.save,
    saving(
      respondentId,
      change('knowledge.pictureStatus', 'current'),
      change('problems.concern.narcotics', 4, { sequence: 2 }),
    ),
  )
  expect(saved.saved).toEqual([
    { entry: null, question: 'knowledge.pictureStatus', version: 1 },
    { entry: null, question: 'problems.concern.narcotics', version: 1 },
  ])
  const { answering, answers: rows } = await client.call(answers.read, { params: { respondentId } })
  expect(answering).toMatchObject({
    name: 'Sala kommun',
    kind: 'municipality',
    municipality: '1981',
    roundStatus: 'open',
    resting: false,
  })
  const given = { entry: null, version: 1, answeredBy: 'Anna Ek', answeredAt: aString }
  expect(rows).toEqual([
    { ...given, question: 'knowledge.pictureStatus', value: 'current' },
    { ...given, question: 'problems.concern.narcotics', value: 4 },
  ])
})

test('the receipt is the place in the trail, and its hash there', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const { receipt } = await client.call(answers.save, saving(respondentId, change('problems.safety', 'good')))
  const { rows } = await world.owner.query(
    `select position::int, encode(hash, 'hex') as hash, new ->> 'question' as question from trail where chain = $1 order by trail.position desc limit 1`,
    [respondentId],
  )
  expect(rows).toEqual([{ ...receipt, question: 'problems.safety' }])
})

test('an answer is changed, and taken back, on the version that was seen', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  await client.call(answers.save, saving(respondentId, change('problems.safety', 'good')))
  const second = await client.call(answers.save, saving(respondentId, change('problems.safety', 'poor', { seen: 1 })))
  expect(second.saved).toMatchObject([{ version: 2 }])
  await client.call(answers.save, saving(respondentId, change('problems.safety', null, { seen: 2 })))
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  expect(rows).toMatchObject([{ question: 'problems.safety', value: null, version: 3 }])
})

test.each<[string, AnswerChange]>([
  ['that there is not', change('knowledge.weather', 'fair')],
  ['of a section that there is not', change('weather.today', 'fair')],
  ['of a row that there is not', change('problems.concern.weather', 3)],
  ['as a whole where each row is answered', change('problems.concern', { narcotics: 3 })],
  ['meant for others', change('organisation.areaPolice', 12)],
  ['that is only shown', change('about.municipality', '1980')],
  ['of an entry outside an entry', change('initiatives.name', 'Nattvandring')],
  [
    'of the section inside an entry',
    change('problems.safety', 'good', { entry: '01970000-0000-7000-8000-000000000001' }),
  ],
])('a question %s is not answered', async (_, unknown) => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const problem = await refused(world, 'answer-not-asked', () =>
    client.refusal(answers.save, saving(respondentId, change('problems.safety', 'good'), unknown)),
  )
  expect(problem.errors).toEqual([
    { path: [unknown.entry, unknown.question].filter(Boolean).join(' '), code: 'answer-not-asked' },
  ])
})

test('a wrong value turns the whole batch away, and says where it is', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const wrong = [
    change('knowledge.pictureStatus', 'fair'),
    change('problems.concern.narcotics', 5),
    change('problems.emerging', 'x'.repeat(501)),
    change('problems.priority', ['narcotics', 'narcotics']),
    change('problems.completed', 'yes'),
    change('support.what.training', ['visit']),
  ]
  const problem = await refused(world, 'input-not-valid', () =>
    client.refusal(answers.save, saving(respondentId, change('problems.safety', 'good'), ...wrong)),
  )
  expect(problem.errors).toEqual(wrong.map(({ question }) => ({ path: question, code: aString })))
})

test('what is half written is saved as it is', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  const half = [
    change('knowledge.pictureMonth', '2025-'),
    change('problems.priority', ['narcotics']),
    change('knowledge.planLink', 'example'),
    change('knowledge.citizenDialogue', 'tre'),
  ]
  expect((await client.call(answers.save, saving(respondentId, ...half))).saved).toHaveLength(4)
})

test('a month, a number and a link are kept as they were meant, and what is no month as it was typed', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  const written = [
    ['knowledge.pictureMonth', ' mars 2025', '2025-03'],
    ['knowledge.planMonth', '20263', '20263'],
    ['agreements.agreementTo', 'Tills vidare', 'open_ended'],
    ['knowledge.planLink', 'www.sala.se/plan', 'https://www.sala.se/plan'],
    ['organisation.budgetSek', '450.000 kr', 450_000],
    ['knowledge.citizenDialogue', '1,500', '1,500'],
  ] as const
  await client.call(answers.save, saving(respondentId, ...written.map(([question, value]) => change(question, value))))
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  for (const [question, , value] of written) expect(rows.find((it) => it.question === question)?.value).toBe(value)
})

test('text that cannot be kept is refused, and said where', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  for (const value of ['a\0b', 'half a \uD83D smile']) {
    const kept = saving(respondentId, change('problems.safety', 'good'), change('problems.emerging', value))
    const problem = await refused(world, 'input-not-valid', () => client.refusal(answers.save, kept))
    expect(problem.errors).toEqual([{ path: 'problems.emerging', code: 'text-not-readable' }])
  }
})

test('what is pasted is kept without what nobody sees in it', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  const pasted = 'Först\u0007 en\u200b rad\r\noch\ten\u0085 till\u2028'
  await client.call(answers.save, saving(respondentId, change('problems.emerging', pasted)))
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  expect(rows.map((it) => it.value)).toEqual(['Först en\u200b rad\noch\ten\n till\n'])
})

test('what is no change at all is refused', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  for (const changes of [[], [change('no-address', 1)], [change('problems.safety', 'good', { sequence: 0 })]]) {
    await refused(world, 'input-not-valid', () => client.refusal(answers.save, saving(respondentId, ...changes)))
  }
})

test('an answer that another has changed meanwhile is not overwritten: both values are told', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  await colleague.client.call(answers.save, saving(respondentId, change('problems.safety', 'poor')))
  const problem = await refused(world, 'answer-changed-by-another', () =>
    client.refusal(
      answers.save,
      saving(respondentId, change('problems.safetyTrend', 'up'), change('problems.safety', 'good')),
    ),
  )
  expect(problem).toMatchObject({ status: 409, title: 'answer changed by another' })
  expect(problem.conflicts).toEqual([
    { entry: null, question: 'problems.safety', value: 'poor', version: 1, answeredBy: 'Siv Ros', answeredAt: aString },
  ])
})

test('two who give the same answer do not disagree', async () => {
  const { municipality, colleague } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  await colleague.client.call(answers.save, saving(respondentId, change('problems.safety', 'poor')))
  const { saved } = await client.call(answers.save, saving(respondentId, change('problems.safety', 'poor')))
  expect(saved).toMatchObject([{ version: 1 }])
})

test("another's answers are not there to be saved or read", async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const theirs = saving(police.respondentId, change('problems.safety', 'good'))
  await refused(world, 'not-found', () => municipality.client.refusal(answers.save, theirs))
  await refused(world, 'not-found', () => municipality.client.refusal(answers.read, theirs))
  await refused(world, 'not-found', () => municipality.client.refusal(answers.overview, theirs))
})

test('whoever has signed out, or answers for it no longer, saves no more, however often they have before', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const save = (sequence: number) => saving(respondentId, change('problems.safety', 'good', { seen: 1, sequence }))
  await client.call(answers.save, saving(respondentId, change('problems.safety', 'fairly')))
  await world.owner.query('alter table assignment disable trigger user')
  await world.owner.query('with gone as (delete from assignment returning *) select * into kept from gone')
  await refused(world, 'not-found', () => client.refusal(answers.save, save(2)))
  await world.owner.query('insert into assignment select * from kept')
  await client.call(session.signOut, {})
  await refused(world, 'not-signed-in', () => client.refusal(answers.save, save(3)))
})

test("an answer is not put into another's entry, nor into one that there is not", async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const entryId = newId()
  const body = { section: 'initiatives', copyOf: null }
  await police.client.call(answers.addEntry, { params: { respondentId: police.respondentId, entryId }, body })
  for (const entry of [entryId, newId()]) {
    const changes = saving(municipality.respondentId, change('initiatives.name', 'Nattvandring', { entry }))
    await refused(world, 'entry-not-found', () => municipality.client.refusal(answers.save, changes))
  }
})

test('answers are given while the round is open, neither before nor after', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan() })
  const { client, respondentId } = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const given = saving(respondentId, change('problems.safety', 'good'))
  await refused(world, 'round-is-not-open', () => client.refusal(answers.save, given))
  await coordinator.call(rounds.open, { params: { roundId } })
  await client.call(answers.save, given)
  await coordinator.call(rounds.close, { params: { roundId } })
  const late = saving(respondentId, change('problems.safety', 'poor', { seen: 1 }))
  await refused(world, 'round-is-not-open', () => client.refusal(answers.save, late))
  await client.call(answers.read, { params: { respondentId } })
})

test('a light round asks less', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator, { scope: 'light' })
  const { client, respondentId } = await givenSomeoneWhoAnswers(world, coordinator, round.id, 'municipality', '1981')
  const { sections } = await client.call(answers.overview, { params: { respondentId } })
  expect(sections.map((it) => it.section)).toContain('jointActions')
  expect(sections.map((it) => it.section)).not.toContain('problems')
  const asked = saving(respondentId, change('problems.safety', 'good'))
  await refused(world, 'answer-not-asked', () => client.refusal(answers.save, asked))
})
