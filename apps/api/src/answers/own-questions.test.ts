import { answers } from '@kartlaggning/schema/answers/answers'
import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, test } from 'vitest'
import { anOwnQuestion } from '../../test/an-own-question.ts'
import { refused } from '../../test/refused.ts'
import { aDocument, draftOf, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { aPlan, givenAnOpenRound, submit, write } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

const selection: QuestionSelection = {
  modulesOff: ['support', 'cooperation'],
  supplementary: [
    anOwnQuestion({ id: 'xcamera' }),
    anOwnQuestion({ id: 'xnight', kind: 'number', min: 0, max: 50, unit: null, askedOf: ['police'], required: false }),
  ],
}

/** What is asked of this round: two sections fewer, one more. */
async function anOwnDocument(world: Parameters<typeof aDocument>[0], kind: 'municipality' | 'police') {
  const { support: _, cooperation: __, ...rest } = await aDocument(world, kind)
  const own = kind === 'police' ? { xcamera: 'o2', xnight: 4 } : { xcamera: 'o1' }
  return { ...rest, supplementary: own } as AnswerDocument
}

const save = ({ client, respondentId }: Answerer, question: string, value: unknown) =>
  client.refusal(answers.save, {
    params: { respondentId },
    body: { writer: newId(), changes: [{ entry: null, question, value: value as never, seen: 0, sequence: 1 }] },
  })

test('a round with two sections left out and two questions added is answered, submitted and read', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world, {}, selection)
  const { sections, answering } = await municipality.client.call(answers.overview, {
    params: { respondentId: municipality.respondentId },
  })
  const ids = sections.map((it) => it.section)
  expect(ids).not.toContain('support')
  expect(ids.slice(-2)).toEqual(['supplementary', 'closing'])
  expect(answering.supplementary).toEqual(selection.supplementary)

  const document = await anOwnDocument(world, 'municipality')
  const { supplementary: own, ...without } = document
  await write(municipality, without)
  const params = { respondentId: municipality.respondentId }
  const problem = await refused(world, 'answers-are-not-complete', () =>
    municipality.client.refusal(answers.submit, { params }),
  )
  expect(problem.remarks).toEqual([{ section: 'supplementary', question: 'xcamera', code: 'answer-missing' }])
  await write(municipality, { supplementary: own ?? {} })
  await municipality.client.call(answers.submit, { params })
  await submit(police, await anOwnDocument(world, 'police'))

  const read = await coordinator.call(answers.submitted, { params: { respondentId: police.respondentId } })
  expect(read.document['supplementary']).toEqual({ xcamera: 'o2', xnight: 4 })
  expect(read.answering).toMatchObject(selection)
  const mirrors = await world.owner.query<{ document: AnswerDocument }>('select document from submission_mirror')
  expect(mirrors.rows).toHaveLength(2)
  for (const mirror of mirrors.rows) expect(mirror.document).not.toHaveProperty('supplementary')
  const listed = await coordinator.call(respondents.list, { params: { roundId } })
  expect(listed.find((it) => it.id === police.respondentId)).toMatchObject({ status: 'submitted', sections: 10 })
})

test.each<[string, string, unknown, string]>([
  ['a section that is left out', 'support.comment', 'Hej', 'answer-not-asked'],
  ['a question that nobody has added', 'supplementary.xother', 'o1', 'answer-not-asked'],
  ['a question for the other side', 'supplementary.xnight', 3, 'answer-not-asked'],
  ['an option that there is not', 'supplementary.xcamera', 'o9', 'input-not-valid'],
])('nothing is saved for %s', async (_, question, value, type) => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world, {}, selection)
  await refused(world, type as 'answer-not-asked', () => save(municipality, question, value))
})

test('what a draft round asks is not remembered when it opens with something else', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const params = { roundId: newId() }
  await coordinator.call(rounds.plan, { params, body: aPlan() })
  await coordinator.call(rounds.selectQuestions, { params, body: selection })
  const answerer = await givenSomeoneWhoAnswers(world, coordinator, params.roundId, 'municipality', '1981')
  await refused(world, 'round-is-not-open', () => save(answerer, 'supplementary.xcamera', 'o1'))
  await coordinator.call(rounds.selectQuestions, { params, body: { ...selection, supplementary: [] } })
  await coordinator.call(rounds.open, { params })
  await refused(world, 'answer-not-asked', () => save(answerer, 'supplementary.xcamera', 'o1'))
})

test('an answer comes along to the next round only for the question that was copied', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world, {}, selection)
  await submit(municipality, await anOwnDocument(world, 'municipality'))
  await coordinator.call(rounds.close, { params: { roundId } })
  const copied = anOwnQuestion({ id: 'xcamera' })
  const made = anOwnQuestion({ id: 'xmade' })
  const next = await givenAnOpenRound(
    coordinator,
    { name: 'Nästa', year: 2027, previousRoundId: roundId },
    { supplementary: [made, copied] },
  )
  const answerer = await givenSomeoneWhoAnswers(world, coordinator, next.id, 'municipality', '1981')
  await answerer.client.call(answers.begin, { params: { respondentId: answerer.respondentId } })
  expect((await draftOf(answerer))['supplementary']).toEqual({ xcamera: 'o1' })
})
