import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { secrecy, type NewSecrecy } from '@kartlaggning/schema/answers/secrecy'
import { newId } from '@kartlaggning/schema/id'
import { commenting } from '@kartlaggning/schema/needs/commenting'
import { needs } from '@kartlaggning/schema/needs/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { reports } from '@kartlaggning/schema/report/report'
import { givenAnOpenRound, needBy, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { both, givenAnAnalysis, having, judging } from '../../../test/story-after-closing.ts'
import { aDocument, givenSomeoneWhoAnswers } from '../../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'

const SECRET = 'Spaningen mot Grindgatan'
const WORDS = 'Det kan skada det som pågår.'

const sharing = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  closing: { ...document['closing'], shareLevel: 'lansbra', goodExample: SECRET },
})

/** Sala finds a problem large and its police small; its two initiatives, and a good example that is secret. */
async function given(world: World) {
  const made = await aDocument(world, 'municipality', { entries: 2 })
  const initiatives = having('initiatives', made, { name: SECRET }, { name: 'Fältgruppen' })
  const story = await givenAnAnalysis(world, {
    municipality: both(judging({ narcotics: 4 }), sharing, initiatives),
    police: both(judging({ narcotics: 1 }), (it) => ({ ...it, closing: { ...it['closing'], shareLevel: 'lansbra' } })),
  })
  const { coordinator, roundId, municipality } = story
  const params = { respondentId: municipality.respondentId }
  const { rows } = await world.owner.query<{ document: AnswerDocument }>(
    'select document from submission where respondent_id = $1',
    [municipality.respondentId],
  )
  const entry = rows[0]?.document['initiatives']?.entries?.[0]?.id ?? ''
  const marking = (...answers: { entry: string | null; question: string }[]): NewSecrecy => ({
    ground: 'osl-18-2',
    words: WORDS,
    answers: answers.map((it) => ({ id: newId(), ...it })),
  })
  const mark = (...answers: { entry: string | null; question: string }[]) =>
    coordinator.call(secrecy.mark, { params, body: marking(...answers) })
  const taken = async (reader: 'county-board' | 'lansbra' | 'public') =>
    (await coordinator.send(answerExports.json, { params: { roundId }, querystring: { reader } })).body
  return { ...story, world, params, entry, mark, marking, taken }
}

const EXAMPLE = { entry: null, question: 'closing.goodExample' }
const CONCERN = { entry: null, question: 'problems.concern.narcotics' }

test('P7: what is marked as secret is in no other’s file, and the file says that it lacks it', async () => {
  const { entry, mark, taken } = await given(await givenAWorld())
  expect(await taken('lansbra')).toContain(SECRET)
  const { marks } = await mark(EXAMPLE, { entry, question: 'initiatives' })
  expect(marks.map(({ question }) => question).toSorted()).toEqual(['closing.goodExample', 'initiatives'])
  for (const it of marks) expect(it).toMatchObject({ ground: 'osl-18-2', words: WORDS, removed: null, editions: [] })
  for (const reader of ['lansbra', 'public'] as const) {
    const file = await taken(reader)
    expect(file).not.toContain(SECRET)
    expect(file).not.toContain(entry)
    expect(JSON.parse(file)).toMatchObject({ secret: 2 })
  }
  const theirs = JSON.parse(await taken('lansbra')) as { answers: { notShown: Record<string, string> }[] }
  expect(theirs.answers[0]?.notShown).toMatchObject({ 'closing.goodExample': 'secrecy', 'initiatives.name': 'secrecy' })
  expect(JSON.stringify(theirs)).toContain('Fältgruppen')
  // The county board takes out all that was submitted, and is told what of it may not go further.
  const whole = await taken('county-board')
  expect(whole).toContain(SECRET)
  expect(JSON.parse(whole)).toMatchObject({ secret: 2 })
})

test('P7: the report to anyone loses it and what rests on it; what is published stays, and is told of', async () => {
  const { coordinator, roundId, mark, params, police } = await given(await givenAWorld())
  const need = await needBy(coordinator, roundId, 'R29')
  const decision = { status: 'confirmed', motivation: 'Båda ser det.', priority: null, seen: 0 } as const
  await coordinator.call(needs.decide, { params: { needId: need.id }, body: decision })
  await coordinator.call(commenting.open, { params: { roundId }, body: { until: '2099-01-31' } })
  const toThePolice = async () =>
    (await police.client.call(commenting.own, { params: { respondentId: police.respondentId } })).needs.length
  expect(await toThePolice()).toBe(1)
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const edition = () => coordinator.send(reports.read, { params: { roundId, number: 1 } })
  const published = (await edition()).body
  const { marks } = await mark(CONCERN)
  expect(marks[0]).toMatchObject({
    question: 'problems.concern',
    editions: [{ number: 1, readers: ['county-board', 'participants', 'lansbra'] }],
  })
  expect(await toThePolice()).toBe(0)
  for (const endpoint of [reports.preview, reports.previewForOthers]) {
    const {
      needs: found,
      problems,
      response,
      withheldNeeds,
    } = await coordinator.call(endpoint, { params: { roundId } })
    expect([found, withheldNeeds]).toEqual([[], 1])
    const cell = problems.find((it) => it.problem === 'narcotics')?.cells.find((it) => it.municipality === '1981')
    expect(cell).toMatchObject({ concern: { municipality: { notShown: 'secrecy' }, police: 1 }, differs: false })
    expect(response.find((it) => it.municipality === '1981')?.sides.municipality).toMatchObject({ secret: 1 })
  }
  expect((await edition()).body).toBe(published)
  // Before deciding, the coordinator sees who will not read of it.
  const read = await coordinator.call(needs.read, { params: { needId: need.id } })
  expect(read.withheldFrom).toContainEqual({ reader: 'county-board', reason: 'secrecy', partly: false })
  await coordinator.call(secrecy.remove, {
    params: { ...params, markId: marks[0]?.id ?? '' },
    body: { because: 'Prövat: ingen skada.' },
  })
  expect((await coordinator.call(reports.preview, { params: { roundId } })).needs).toHaveLength(1)
})

test('P7: the other side is not shown what is secret, nor that its own differs from it', async () => {
  const { mark, police, municipality } = await given(await givenAWorld())
  const read = async ({ client, respondentId }: typeof police) =>
    client.call(reconciliation.read, { params: { respondentId } })
  const isThere = (it: Awaited<ReturnType<typeof read>>) =>
    it.mirrors.some(({ question }) => question.startsWith('problems.concern'))
  expect(isThere(await read(police))).toBe(true)
  await mark(CONCERN)
  for (const side of [police, municipality]) {
    const seen = await read(side)
    expect([isThere(seen), seen.secret]).toEqual([false, 1])
  }
})

test('a mark is of what was answered, once; it is taken away with a reason, and the trail keeps both', async () => {
  const { world, coordinator, municipality, police, mark, marking, params, entry } = await given(await givenAWorld())
  const attempt =
    (body: NewSecrecy, of = params) =>
    () =>
      coordinator.refusal(secrecy.mark, { params: of, body })
  await refused(world, 'answer-not-asked', attempt(marking({ entry: null, question: 'closing.unknown' })))
  await refused(world, 'answer-not-asked', attempt(marking({ entry: newId(), question: 'initiatives' })))
  await refused(world, 'answer-not-asked', attempt(marking({ entry: null, question: 'initiatives' })))
  await refused(world, 'input-not-valid', attempt({ ...marking(EXAMPLE), words: '' }))
  const { marks } = await mark(EXAMPLE, { entry, question: 'initiatives.name' })
  expect((await mark(EXAMPLE)).marks).toHaveLength(2)
  const markId = marks.find((it) => it.entry === null)?.id ?? ''
  const remove = { params: { ...params, markId }, body: { because: 'Prövat: ingen skada.' } }
  await refused(world, 'input-not-valid', () =>
    coordinator.refusal(secrecy.remove, { ...remove, body: { because: '' } }),
  )
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => uppsala.refusal(secrecy.remove, remove))
  await refused(world, 'not-found', () => police.client.refusal(secrecy.read, { params }))
  await coordinator.call(secrecy.remove, remove)
  await refused(world, 'answer-is-not-marked', () => coordinator.refusal(secrecy.remove, remove))
  const own = await municipality.client.call(secrecy.read, { params })
  expect(own.marks.find((it) => it.id === markId)?.removed).toMatchObject({ because: 'Prövat: ingen skada.' })
  const { rows } = await world.owner.query<{ old: object | null; new: object }>(
    `select old, new from trail where relation = 'secrecy_mark' and new ->> 'id' = $1 order by position`,
    [markId],
  )
  expect(rows).toMatchObject([{ old: null }, { new: { removed_because: 'Prövat: ingen skada.' } }])
})

test('what was marked last round is told of in the next, an entry by what it has become, and is not marked', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, entry, mark } = await given(world)
  await mark(EXAMPLE, { entry, question: 'initiatives' }, CONCERN)
  const { id: next } = await givenAnOpenRound(coordinator, { name: 'Nästa', previousRoundId: roundId })
  const sala = await givenSomeoneWhoAnswers(world, coordinator, next, 'municipality', '1981')
  const params = { respondentId: sala.respondentId }
  const made = await aDocument(world, 'municipality', { entries: 1 })
  const { goodExample: _, ...closing } = made['closing'] ?? {}
  const carried = made['initiatives']?.entries?.[0]?.id ?? ''
  await submit(sala, { ...made, closing })
  await world.owner.query(
    `set session_replication_role = replica; update entry set carried_from = '${entry}' where id = '${carried}';
     set session_replication_role = default`,
  )
  const read = async () => (await coordinator.call(secrecy.read, { params })).before
  const ofRound = { ground: 'osl-18-2', roundName: 'Kartläggningen 2026' }
  expect(await read()).toEqual([
    { ...ofRound, entry: carried, question: 'initiatives' },
    { ...ofRound, entry: null, question: 'problems.concern' },
  ])
  const body = { ground: 'osl-18-2' as const, words: WORDS, answers: [{ id: newId(), ...CONCERN }] }
  const { marks } = await coordinator.call(secrecy.mark, { params, body })
  expect(marks).toHaveLength(1)
  expect((await read()).map(({ question }) => question)).toEqual(['initiatives'])
  expect((await sala.client.call(secrecy.read, { params })).marks).toHaveLength(1)
})
