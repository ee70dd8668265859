import { answers } from '@kartlaggning/schema/answers/answers'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { aDocument, draftOf, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { givenAnOpenRound, submit } from '@kartlaggning/schema/test/story'
import { givenAWorld, type World } from '../../test/world.ts'

/** Sala has submitted last year, and this year's round is open. */
async function givenASecondRound(world: World) {
  const last = await givenAnswerers(world, { name: 'Kartläggningen 2025', year: 2025 })
  const document = await aDocument(world, 'municipality')
  await submit(last.municipality, document)
  await last.coordinator.call(rounds.close, { params: { roundId: last.roundId } })
  const { id: roundId } = await givenAnOpenRound(last.coordinator, { previousRoundId: last.roundId })
  const now = await givenSomeoneWhoAnswers(world, last.coordinator, roundId, 'municipality', '1981')
  return { ...last, last: last.municipality, document, roundId, now }
}

const begin = ({ client, respondentId }: Answerer) => client.call(answers.begin, { params: { respondentId } })
const readBy = ({ client, respondentId }: Answerer) => client.call(answers.read, { params: { respondentId } })

test('last round’s answers and entries are there from the start, and nobody has confirmed them', async () => {
  const world = await givenAWorld()
  const { now, document } = await givenASecondRound(world)
  expect((await readBy(now)).answers).toEqual([])
  await begin(now)
  const { answers: rows, entries, previous } = await readBy(now)
  expect(previous).toMatchObject({ roundName: 'Kartläggningen 2025', year: 2025 })
  expect(new Set(rows.map((it) => it.version))).toEqual(new Set([0]))
  expect(rows.find((it) => it.question === 'knowledge.pictureStatus')?.value).toBe(
    document['knowledge']?.['pictureStatus'],
  )
  const then = (document['collaborators']?.entries ?? []).map(({ id }) => id)
  expect(entries.filter((it) => it.section === 'collaborators').map((it) => it.carriedFrom)).toEqual(then)
  expect((await draftOf(now))['problems']?.['concern']).toEqual(document['problems']?.['concern'])
})

test('one section is read by itself: its answers, entries and last round’s, and nothing of the others', async () => {
  const world = await givenAWorld()
  const { now, document } = await givenASecondRound(world)
  await begin(now)
  const whole = await readBy(now)
  const params = { respondentId: now.respondentId }
  for (const section of ['knowledge', 'collaborators']) {
    const read = await now.client.call(answers.read, { params, querystring: { section } })
    const isOwn = (it: { question: string }) => it.question.startsWith(`${section}.`)
    expect(read.answers.length).toBeGreaterThan(0)
    expect(read.answers).toEqual(whole.answers.filter(isOwn))
    expect(read.entries).toEqual(whole.entries.filter((it) => it.section === section))
    expect(read.previous?.document).toEqual({ [section]: document[section] })
    expect(read.answering).toEqual(whole.answering)
  }
  const unknown = await now.client.call(answers.read, { params, querystring: { section: 'knowledg_' } })
  expect([unknown.answers, unknown.entries, unknown.previous?.document]).toEqual([[], [], {}])
})

test('what had ended is left behind', async () => {
  const world = await givenAWorld()
  const { now, document } = await givenASecondRound(world)
  const phases = (document['initiatives']?.entries ?? []).map((it) => [it.id, it['phase']] as const)
  await begin(now)
  const carried = (await readBy(now)).entries.filter((it) => it.section === 'initiatives').map((it) => it.carriedFrom)
  expect(new Set(carried)).toEqual(new Set(phases.filter(([, phase]) => phase !== 'ended').map(([id]) => id)))
})

test('what never came about is not asked for its result, nor what had no goal, and what else has ended is', async () => {
  const world = await givenAWorld()
  const { now } = await givenASecondRound(world)
  await begin(now)
  const params = { respondentId: now.respondentId }
  const { answers: rows, entries } = await readBy(now)
  const entry = entries.find((it) => it.section === 'initiatives')?.id ?? ''
  const say = (question: string, value: string | null, seen = 0) =>
    now.client.call(answers.save, {
      params,
      body: { writer: newId(), changes: [{ entry, question: `initiatives.${question}`, value, seen, sequence: 1 }] },
    })
  const missing = async () => {
    const { remarks } = await now.client.refusal(answers.submit, { params })
    return remarks?.some((it) => it.entry === entry && it.question === 'result')
  }
  if (rows.some((it) => it.entry === entry && it.question === 'initiatives.result')) await say('result', null)
  await say('phase', 'ended')
  await say('goal', 'yes')
  await say('statusSinceLast', 'ended_done')
  expect(await missing()).toBe(true)
  await say('goal', 'no', 1)
  expect(await missing()).toBe(false)
  await say('goal', 'partly', 2)
  expect(await missing()).toBe(true)
  await say('statusSinceLast', 'never_started', 1)
  expect(await missing()).toBe(false)
})

test('it happens once, whoever opens it and however often', async () => {
  const world = await givenAWorld()
  const { now, coordinator, roundId } = await givenASecondRound(world)
  await Promise.all([begin(now), begin(now)])
  const { answers: rows, entries } = await readBy(now)
  expect(new Set(rows.map((it) => `${it.entry} ${it.question}`)).size).toBe(rows.length)
  expect(new Set(entries.map((it) => it.carriedFrom)).size).toBe(entries.length)
  await nothingIsWritten(world, () => begin(now))
  const [followed] = (await coordinator.call(respondents.list, { params: { roundId } })).filter(
    (it) => it.id === now.respondentId,
  )
  expect(followed).toMatchObject({ lastSavedAt: null, sectionsCompleted: 0 })
})

test('an answer is confirmed by saving it as it is; until all are, nothing is submitted', async () => {
  const world = await givenAWorld()
  const { now } = await givenASecondRound(world)
  await begin(now)
  const params = { respondentId: now.respondentId }
  const before = await readBy(now)
  const problem = await refused(world, 'answers-are-not-complete', () => now.client.refusal(answers.submit, { params }))
  expect(problem.remarks).toContainEqual({
    section: 'knowledge',
    question: 'pictureStatus',
    code: 'carried-unconfirmed',
  })
  const changes = before.answers.map(({ entry, question, value }, at) => ({
    entry,
    question,
    value,
    seen: 0,
    sequence: at + 1,
  }))
  await now.client.call(answers.save, { params, body: { writer: newId(), changes } })
  const { sections } = await now.client.call(answers.overview, { params })
  expect(sections.map((it) => it.unconfirmed)).toEqual(sections.map(() => 0))
  const still = await now.client.refusal(answers.submit, { params })
  expect(new Set(still.remarks?.map((it) => it.code))).toEqual(new Set(['answer-missing']))
  expect(new Set((await readBy(now)).answers.map((it) => it.version))).toEqual(new Set([1]))
})

test('what confirmed an answer is taken back: it is asked about again, and the trail says so', async () => {
  const world = await givenAWorld()
  const { now } = await givenASecondRound(world)
  await begin(now)
  const params = { respondentId: now.respondentId }
  const { answers: rows } = await readBy(now)
  const carried = rows.find((it) => it.question === 'problems.safety')
  if (!carried) throw new Error('nothing was carried')
  const writer = newId()
  const change = { entry: null, question: carried.question, value: carried.value, seen: 0 }
  const save = (more: object) =>
    now.client.call(answers.save, { params, body: { writer, changes: [{ ...change, sequence: 1, ...more }] } })
  const safety = async () => (await readBy(now)).answers.find((it) => it.question === carried.question)
  const unconfirmed = async () =>
    (await now.client.call(answers.overview, { params })).sections.find((it) => it.section === 'problems')?.unconfirmed
  const before = await unconfirmed()
  await save({})
  expect([(await safety())?.version, await unconfirmed()]).toEqual([1, Number(before) - 1])
  expect((await save({ seen: 1, sequence: 2, carried: true })).saved).toEqual([
    { entry: null, question: carried.question, version: 0 },
  ])
  expect([await safety(), await unconfirmed()]).toMatchObject([{ version: 0, value: carried.value }, before])
  const { steps } = await now.client.call(receipts.changes, { params })
  expect(steps.slice(0, 2)).toMatchObject([{ what: 'unconfirmed' }, { what: 'confirmed' }])
  // Another who has seen what stands there writes over it.
  await now.client.call(answers.save, {
    params,
    body: { writer: newId(), changes: [{ ...change, value: 'unknown', sequence: 1 }] },
  })
  expect(await safety()).toMatchObject({ version: 1, value: 'unknown' })
})

test('two who confirm the same answer do not disagree, and one who changes it is asked', async () => {
  const world = await givenAWorld()
  const { now } = await givenASecondRound(world)
  await begin(now)
  const { answers: rows } = await readBy(now)
  const carried = rows.find((it) => it.question === 'problems.safety')
  if (!carried) throw new Error('nothing was carried')
  const saving = (value: typeof carried.value) => ({
    params: { respondentId: now.respondentId },
    body: { writer: newId(), changes: [{ entry: null, question: carried.question, value, seen: 0, sequence: 1 }] },
  })
  await now.client.call(answers.save, saving(carried.value))
  await now.client.call(answers.save, saving(carried.value))
  await refused(world, 'answer-changed-by-another', () => now.client.refusal(answers.save, saving('unknown')))
})

test('P5: only what the same side submitted is taken along', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenASecondRound(world)
  const police = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police', '1981')
  const neighbour = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  for (const answerer of [police, neighbour]) {
    await begin(answerer)
    expect(await readBy(answerer)).toMatchObject({ answers: [], entries: [], previous: null })
  }
})

test('nothing is begun in a round that is not open', async () => {
  const world = await givenAWorld()
  const { now, coordinator, roundId } = await givenASecondRound(world)
  await coordinator.call(rounds.close, { params: { roundId } })
  const params = { respondentId: now.respondentId }
  await refused(world, 'round-is-not-open', () => now.client.refusal(answers.begin, { params }))
})
