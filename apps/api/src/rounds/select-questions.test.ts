import { everyQuestion, type QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { anOwnQuestion } from '../../test/an-own-question.ts'
import { refused } from '../../test/refused.ts'
import { aPlan, givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { givenSomeoneWhoAnswers } from '../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../test/world.ts'

const selection: QuestionSelection = {
  modulesOff: ['support', 'cooperation'],
  supplementary: [
    anOwnQuestion(),
    anOwnQuestion({ id: 'x2', kind: 'text', max: 200, required: false, askedOf: ['police_area'] }),
  ],
}

async function givenADraft() {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan() })
  return { world, coordinator, roundId, params: { roundId } }
}

test('a round asks everything and nothing besides until someone says otherwise', async () => {
  const { coordinator, params } = await givenADraft()
  expect(await coordinator.call(rounds.questions, { params })).toEqual(everyQuestion)
})

test('sections are left out and questions added, in their order, for staff to read', async () => {
  const { world, coordinator, params } = await givenADraft()
  expect(await coordinator.call(rounds.selectQuestions, { params, body: selection })).toEqual(selection)
  const turned = { ...selection, supplementary: selection.supplementary.toReversed() }
  await coordinator.call(rounds.selectQuestions, { params, body: turned })
  expect(await (await givenAnAnalyst(world)).call(rounds.questions, { params })).toEqual(turned)
})

test('changing the plan leaves what is asked as it was', async () => {
  const { coordinator, params } = await givenADraft()
  await coordinator.call(rounds.selectQuestions, { params, body: selection })
  await coordinator.call(rounds.plan, { params, body: aPlan({ scope: 'light' }) })
  expect(await coordinator.call(rounds.questions, { params })).toEqual(selection)
})

test('once the round has opened, what it asks is fixed', async () => {
  const { world, coordinator, params } = await givenADraft()
  await coordinator.call(rounds.open, { params })
  await refused(world, 'round-is-not-draft', () =>
    coordinator.refusal(rounds.selectQuestions, { params, body: selection }),
  )
})

test.each([
  ['modules_off', `'{support}'`],
  ['supplementary', `'[{}]'`],
  ['scope', `'light'`],
])('nor does anyone change %s past the program', async (column, value) => {
  const { world, coordinator, params } = await givenADraft()
  await coordinator.call(rounds.open, { params })
  const change = `update round set ${column} = ${value} where id = $1`
  await expect(world.owner.query(change, [params.roundId])).rejects.toThrow('round-is-not-draft')
  await coordinator.call(rounds.close, { params })
})

test('whoever changes the questions while another opens the round meets the round opened', async () => {
  const { coordinator, params } = await givenADraft()
  const [opened, decided] = await Promise.all([
    coordinator.send(rounds.open, { params }),
    coordinator.send(rounds.selectQuestions, { params, body: selection }),
  ])
  expect(opened.statusCode).toBe(200)
  const selected = await coordinator.call(rounds.questions, { params })
  expect(selected).toEqual(decided.statusCode === 200 ? selection : everyQuestion)
})

test.each<[string, object, string]>([
  ['the initiatives are left out', { modulesOff: ['initiatives'] }, 'modulesOff.0'],
  ['the closing confirmation is left out', { modulesOff: ['closing'] }, 'modulesOff.0'],
  ['a section is left out that is not', { modulesOff: ['support', 'weather'] }, 'modulesOff.1'],
  [
    'a question lacks its Swedish',
    { supplementary: [anOwnQuestion({ text: { sv: ' ', en: 'Why?' } })] },
    'supplementary.0.text.sv',
  ],
  ['a question is asked of nobody', { supplementary: [anOwnQuestion({ askedOf: [] })] }, 'supplementary.0.askedOf'],
  ['two questions are one', { supplementary: [anOwnQuestion(), anOwnQuestion()] }, 'supplementary'],
  [
    'a choice has one option',
    { supplementary: [anOwnQuestion({ options: [{ code: 'o1', text: { sv: 'Ja', en: 'Yes' } }] })] },
    'supplementary.0.options',
  ],
  [
    'there are too many',
    { supplementary: Array.from({ length: 21 }, (_, at) => anOwnQuestion({ id: `x${at}` })) },
    'supplementary',
  ],
])('it is refused when %s', async (_, changes, path) => {
  const { world, coordinator, params } = await givenADraft()
  const problem = await refused(world, 'input-not-valid', () =>
    coordinator.refusal(rounds.selectQuestions, {
      params,
      body: { ...everyQuestion, ...changes } as QuestionSelection,
    }),
  )
  expect(problem.errors?.map((it) => it.path)).toEqual([path])
})

test('those who answer neither decide nor read it there, and another county does not see it', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator)
  const params = { roundId }
  const { client } = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const analyst = await givenAnAnalyst(world)
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-allowed', () => client.refusal(rounds.selectQuestions, { params, body: selection }))
  await refused(world, 'not-allowed', () => client.refusal(rounds.questions, { params }))
  await refused(world, 'not-allowed', () => analyst.refusal(rounds.selectQuestions, { params, body: selection }))
  await refused(world, 'not-found', () => elsewhere.refusal(rounds.selectQuestions, { params, body: selection }))
  await refused(world, 'not-found', () => elsewhere.refusal(rounds.questions, { params }))
})
