import { answers } from '@kartlaggning/schema/answers/answers'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { earlierRounds, type EarlierRound } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { anEarlierRound, earlierAnswers } from '@kartlaggning/schema/test/an-earlier-round'
import { aPlan, givenAnOpenRound, respondentIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { verifyDatabase } from '@kartlaggning/db/verify/look-through'
import type { Client } from '../../../test/client.ts'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { aDocument, givenSomeoneWhoAnswers } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const inCounty = { county: '19' }
const because = { reason: 'Fel fil.' }
const sala: AnswerDocument = {
  knowledge: { pictureStatus: 'current', pictureMonth: '2024-05' },
  initiatives: { entries: [{ id: newId(), name: 'Mini-Maria', phase: 'ongoing' }] },
}
const both = () =>
  anEarlierRound({
    answers: [
      earlierAnswers('municipality', '1981', sala, '2024-10-20'),
      { ...earlierAnswers('police', '1981', {}), answers: null },
      earlierAnswers('municipality', '1983', { knowledge: { pictureStatus: 'unknown' } }, '2024-11-01'),
    ],
  })

/** Tests anchor nothing, and what the database has beside its rows is told of elsewhere. */
const isOfRows = (finding: string) => !/^(Nothing is anchored|Walls:)/.test(finding)

async function imported(coordinator: Client, round: EarlierRound) {
  const params = { ...inCounty, roundId: newId() }
  await coordinator.call(earlierRounds.import, { params, body: round })
  return params.roundId
}

test('a file is tried without a trace, and then read in as a closed round that says where it came from', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const trial = await nothingIsWritten(world, () =>
    coordinator.call(earlierRounds.tryOut, { params: inCounty, body: both() }),
  )
  expect(trial.respondents.map(({ name, values, entries }) => [name, values, entries])).toEqual([
    ['Sala kommun', 4, 1],
    ['Polisen i Sala', 0, 0],
    ['Köpings kommun', 1, 0],
  ])
  expect(trial.sectionsOff).toEqual(expect.arrayContaining(['problems', 'agreements']))
  expect(trial.sectionsOff).not.toContain('knowledge')

  const roundId = await imported(coordinator, both())
  // Repeating it is harmless.
  await coordinator.call(earlierRounds.import, { params: { ...inCounty, roundId }, body: both() })
  expect(await coordinator.call(rounds.read, { params: { roundId } })).toMatchObject({
    status: 'closed',
    reconciles: false,
    respondents: 3,
    submitted: 2,
    municipalities: ['1981', '1983'],
    imported: { by: 'Karin Berg', fileName: 'enkäten 2024.xlsx', sha256: 'a'.repeat(64) },
  })
  expect(await coordinator.call(earlierRounds.last, { params: inCounty })).toEqual(both().mapping)
  const { id: respondentId } = await respondentIn(coordinator, roundId, 'municipality', '1981')
  const read = await coordinator.call(answers.submitted, { params: { respondentId } })
  expect(read.document).toEqual(sala)
  expect(read.answering.submission).toMatchObject({ imported: true, submittedAt: '2024-10-20T12:00:00.000Z' })
  expect(read.answering.submission?.reference).toMatch(/^IN24-1981-K-[0-9A-F]{4}$/)
  const exported = await coordinator.send(answerExports.json, { params: { roundId } })
  expect(JSON.parse(exported.payload)).toMatchObject({ round: { imported: { fileName: 'enkäten 2024.xlsx' } } })
  expect((await verifyDatabase(world.ownerUrl, '/nowhere')).findings.filter(isOfRows)).toEqual([])
})

const without = (changes: Partial<EarlierRound>) => () => anEarlierRound(changes)
const saying = (document: AnswerDocument) => without({ answers: [earlierAnswers('municipality', '1981', document)] })

test.each([
  ['a month that is none', saying({ knowledge: { pictureStatus: 'current', pictureMonth: '2024-13' } }), 'not-a-month'],
  ['a word that is no option', saying({ knowledge: { pictureStatus: 'kanske' } }), 'choose-one'],
  ['a question of the police', saying({ organisation: { policePlan: 'yes' } }), 'answer-not-asked'],
  ['a question that there is not', saying({ knowledge: { weather: 'fine' } }), 'answer-not-asked'],
  [
    'a personal number',
    saying({ initiatives: { entries: [{ id: newId(), name: 'Stöd till 19121212-1212' }] } }),
    'personal-number',
  ],
])('%s is an error, and nothing is read in', async (_, body, code) => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const trial = await coordinator.call(earlierRounds.tryOut, { params: inCounty, body: body() })
  const errors = trial.respondents.flatMap((it) => it.remarks.filter(({ weight }) => weight === 'error'))
  expect(errors).toMatchObject([{ code }])
  await refused(world, 'import-has-faults', () =>
    coordinator.refusal(earlierRounds.import, { params: { ...inCounty, roundId: newId() }, body: body() }),
  )
})

test('what is hidden is left out, and contradictions and what points out somebody are remarked on', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const document = {
    knowledge: { pictureStatus: 'not_started', pictureMonth: '2024-05', planStatus: 'yes', planMonth: '2026-01' },
    initiatives: { entries: [{ id: newId(), name: 'Ring 070-123 45 67' }] },
  }
  const { respondents: tried } = await coordinator.call(earlierRounds.tryOut, {
    params: inCounty,
    body: saying(document)(),
  })
  const remarked = tried[0]?.remarks.map(({ weight, question, code }) => `${weight} ${question} ${code}`)
  expect(remarked).toContain('left-out knowledge.pictureMonth not-shown')
  expect(remarked).toContain('warning initiatives.name points-out')
})

const twice = earlierAnswers('municipality', '1981', {})
test.each([
  ['of another county', 'input-not-valid', without({ answers: [earlierAnswers('municipality', '0180', {})] })],
  ['with somebody twice', 'input-not-valid', without({ answers: [twice, twice] })],
  ['of a questionnaire that there is not', 'input-not-valid', without({ questionnaire: '1999' })],
  ['that has not ended', 'input-not-valid', without({ closesOn: '2099-01-01' })],
  ['that ends before it begins', 'round-dates-out-of-order', without({ opensOn: '2024-12-01' })],
  ['with the name of another', 'round-name-taken', without({ name: aPlan().name })],
] as const)('a round %s is refused', async (_, problem, body) => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  await coordinator.call(rounds.plan, { params: { roundId: newId() }, body: aPlan() })
  const params = { ...inCounty, roundId: newId() }
  await refused(world, problem, () => coordinator.refusal(earlierRounds.import, { params, body: body() }))
  await refused(world, problem, () => coordinator.refusal(earlierRounds.tryOut, { params: inCounty, body: body() }))
})

test('only a coordinator of the county reads in, and undoes', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const [analyst, other] = [await givenAnAnalyst(world), await givenACoordinator(world, '18')]
  const params = { ...inCounty, roundId: newId() }
  for (const client of [analyst, other])
    await refused(world, 'not-allowed', () => client.refusal(earlierRounds.import, { params, body: both() }))
  const roundId = await imported(coordinator, both())
  await refused(world, 'not-allowed', () => analyst.refusal(earlierRounds.undo, { params: { roundId }, body: because }))
  await refused(world, 'not-found', () => other.refusal(earlierRounds.undo, { params: { roundId }, body: because }))
})

test('nobody is invited to a round that was read in, and nothing in it is opened again', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = await imported(coordinator, both())
  const { id: respondentId } = await respondentIn(coordinator, roundId, 'municipality', '1981')
  const maja = { name: 'Maja Lund', email: 'maja.lund@sala.example', function: '' }
  await refused(world, 'round-is-imported', () =>
    coordinator.refusal(respondents.invite, { params: { respondentId }, body: maja }),
  )
  const later = { respondents: null, closesOn: '2099-01-31', reason: 'Snöstorm' }
  await refused(world, 'round-is-imported', () =>
    coordinator.refusal(deadlines.reopen, { params: { roundId }, body: later }),
  )
})

test('the next round carries it forward, says that it was read in, and keeps it from being undone', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = await imported(coordinator, both())
  const { id: next } = await givenAnOpenRound(coordinator, { previousRoundId: roundId })
  const own = await givenSomeoneWhoAnswers(world, coordinator, next, 'municipality', '1981')
  await own.client.call(answers.begin, { params: { respondentId: own.respondentId } })
  const draft = await own.client.call(answers.read, { params: { respondentId: own.respondentId } })
  expect(draft.previous).toMatchObject({ roundName: 'Enkäten 2024', imported: true })
  expect(draft.entries).toMatchObject([{ carriedFrom: sala['initiatives']?.entries?.[0]?.id }])
  await refused(world, 'round-is-built-on', () =>
    coordinator.refusal(earlierRounds.undo, { params: { roundId }, body: because }),
  )
})

test('undone, all of it is gone but the trail, which says why', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = await imported(coordinator, both())
  await coordinator.call(earlierRounds.undo, { params: { roundId }, body: because })
  expect(await coordinator.call(rounds.list, {})).toEqual([])
  expect(await leftIn(world)).toEqual({ submission: 0, respondent: 0, entry: 0, round_import: 0 })
  const { rows } = await world.owner.query(
    `select old ->> 'changed_because' as why from trail where chain = $1 and relation = 'round' and operation = 'delete'`,
    [roundId],
  )
  expect(rows).toEqual([{ why: because.reason }])
  expect((await verifyDatabase(world.ownerUrl, '/nowhere')).findings.filter(isOfRows)).toEqual([])
  const { id } = await givenAnOpenRound(coordinator)
  await refused(world, 'round-is-not-imported', () =>
    coordinator.refusal(earlierRounds.undo, { params: { roundId: id }, body: because }),
  )
})

async function leftIn({ owner }: World) {
  const tables = ['submission', 'respondent', 'entry', 'round_import']
  const counts = await Promise.all(
    tables.map((it) => owner.query<{ count: number }>(`select count(*)::int from ${it}`)),
  )
  return Object.fromEntries(tables.map((it, at) => [it, counts[at]?.rows[0]?.count]))
}

test('49 municipalities and their police, with all that a questionnaire asks, are read in', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world, '14')
  const places = await world.owner.query<{ code: string }>(
    `select code from municipality where county_code = '14' order by code`,
  )
  expect(places.rows.length).toBe(49)
  const documents = {
    municipality: await aDocument(world, 'municipality', { entries: 5 }),
    police: await aDocument(world, 'police', { entries: 5 }),
  }
  const body = anEarlierRound({
    answers: places.rows.flatMap(({ code }) =>
      (['municipality', 'police'] as const).map((kind) => withNewIds(earlierAnswers(kind, code, documents[kind]))),
    ),
  })
  const tried = await coordinator.call(earlierRounds.tryOut, { params: { county: '14' }, body })
  expect(tried.respondents.filter(({ remarks }) => remarks.some(({ weight }) => weight === 'error'))).toEqual([])
  const params = { county: '14', roundId: newId() }
  await coordinator.call(earlierRounds.import, { params, body })
  expect(await coordinator.call(rounds.read, { params: { roundId: params.roundId } })).toMatchObject({
    respondents: 98,
    submitted: 98,
  })
})

const withNewIds = (it: EarlierRound['answers'][number]) => ({
  ...it,
  entries: it.entries.map((entry) => ({ ...entry, id: newId() })),
})
