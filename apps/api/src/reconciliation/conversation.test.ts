import { answers } from '@kartlaggning/schema/answers/answers'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import type { Json } from '@kartlaggning/schema/json'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import type { Conversation } from '@kartlaggning/schema/reconciliation/conversation'
import { countDifferences } from '@kartlaggning/schema/reconciliation/count-differences'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { clientOf, type Client } from '../../test/client.ts'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { givenAReconciliation, judging } from '../../test/story-after-closing.ts'
import { givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { givenAWorld, type World } from '../../test/world.ts'

const NARCOTICS = 'problems.concern.narcotics'
const read = ({ client, respondentId }: Answerer) => client.call(reconciliation.read, { params: { respondentId } })

interface Said {
  readonly question?: string
  readonly kind: 'explain' | 'propose' | 'accept' | 'decline' | 'withdraw' | 'reopen'
  readonly value?: Json
  readonly words?: string
  readonly ends?: string | null
}

const asked = ({ respondentId }: Answerer, { kind, ...said }: Said, stepId = newId()) => ({
  params: { respondentId, stepId },
  body: { question: NARCOTICS, value: null, words: '', ends: null, ...said, kind },
})
const says = (who: Answerer, said: Said) => who.client.call(reconciliation.say, asked(who, said))
const isRefused = (who: Answerer, said: Said) => who.client.refusal(reconciliation.say, asked(who, said))

/** The municipality finds narcotics very large, the police moderate; of arson they are a step apart. */
const givenADifference = (world: World) =>
  givenAReconciliation(world, {
    municipality: judging({ narcotics: 4, arson: 2, vandalism: 3 }),
    police: judging({ narcotics: 2, arson: 3, vandalism: 3 }),
  })

const conversationAbout = async (who: Answerer, question = NARCOTICS) =>
  (await read(who)).mirrors.find((it) => it.question === question)?.conversation

const submittedBy = async (world: World) =>
  (await world.owner.query<{ it: string }>(`select id || document::text || hash as it from submission order by 1`)).rows

test('a proposal that is accepted becomes what both state, and what was submitted stays byte for byte', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenADifference(world)
  const before = await submittedBy(world)
  const { proposal } = await says(police, { kind: 'propose', value: 3, words: 'Vi ser fler beslag.' })
  expect(await conversationAbout(municipality)).toMatchObject({
    outcome: 'open',
    waitsFor: ['municipality'],
    proposal,
  })
  const accepted = await says(municipality, { kind: 'accept', ends: proposal })
  expect(accepted).toMatchObject({ outcome: 'agreed', waitsFor: [], proposal: null, agreement: { value: 3 } })
  for (const who of [municipality, police]) {
    const { mirrors } = await read(who)
    expect(mirrors.find((it) => it.question === NARCOTICS)).toMatchObject({
      municipality: 4,
      police: 2,
      state: 'differs',
    })
    const { before: differing, after, agreed } = countDifferences(mirrors)
    expect([differing - after, agreed]).toEqual([1, 1])
  }
  expect(await submittedBy(world)).toEqual(before)
  const { document } = await municipality.client.call(answers.submitted, {
    params: { respondentId: municipality.respondentId },
  })
  expect(document['problems']?.['concern']).toMatchObject({ narcotics: 4 })
})

/** What the rules have found of narcotics in Sala, by rule. */
async function foundOfNarcotics(client: Client, roundId: string) {
  await client.call(gaps.analyse, { params: { roundId } })
  const found = await client.call(gaps.list, { params: { roundId } })
  return found.filter(({ problem }) => problem === 'narcotics')
}

test('rules rest on what is agreed, with what both answered as evidence', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenADifference(world)
  const { proposal } = await says(police, { kind: 'propose', value: 3 })
  await says(municipality, { kind: 'accept', ends: proposal })
  const found = await foundOfNarcotics(coordinator, roundId)
  expect(found.map(({ rule }) => rule)).toContain('R12')
  expect(found.map(({ rule }) => rule)).not.toContain('R29')
  const evidence = found.find(({ rule }) => rule === 'R12')?.evidence.filter(({ question }) => question === NARCOTICS)
  expect(evidence?.map(({ kind, value, agreed }) => [kind, value, agreed])).toEqual([
    ['municipality', 4, 3],
    ['police', 2, 3],
  ])
})

test('what is agreed and taken back is no ground for a rule', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenADifference(world)
  const { proposal } = await says(police, { kind: 'propose', value: 3 })
  const { agreement } = await says(municipality, { kind: 'accept', ends: proposal })
  await says(police, { kind: 'reopen', ends: agreement?.step ?? null })
  const found = await foundOfNarcotics(coordinator, roundId)
  const differing = found.find(({ rule }) => rule === 'R29')
  expect(differing?.evidence.map(({ value, agreed }) => [value, agreed])).toEqual([
    [4, undefined],
    [2, undefined],
  ])
})

test('an agreement is taken back by either side, and a proposal by the one who made it', async () => {
  const { municipality, police } = await givenADifference(await givenAWorld())
  const first = await says(municipality, { kind: 'propose', value: 3 })
  expect(await says(municipality, { kind: 'withdraw', ends: first.proposal })).toMatchObject({ proposal: null })
  const { proposal } = await says(municipality, { kind: 'propose', value: 3 })
  const { agreement } = await says(police, { kind: 'accept', ends: proposal })
  const reopened = await says(municipality, { kind: 'reopen', ends: agreement?.step ?? null })
  expect(reopened).toMatchObject({ outcome: 'open', agreement: null })
  expect(reopened.steps.map(({ kind }) => kind)).toEqual(['propose', 'withdraw', 'propose', 'accept', 'reopen'])
})

test('both say why they differ, which is a result too', async () => {
  const { municipality, police } = await givenADifference(await givenAWorld())
  const { proposal } = await says(police, { kind: 'propose', value: 2, words: 'Vi räknar anmälningar.' })
  const declined = await says(municipality, { kind: 'decline', words: 'Vi räknar in klagomål.', ends: proposal })
  expect(declined).toMatchObject({ outcome: 'explained', waitsFor: [] })
  expect((await conversationAbout(police))?.steps).toMatchObject([
    {
      by: 'police',
      kind: 'propose',
      value: 2,
      words: 'Vi räknar anmälningar.',
      saidBy: 'Erik Strand',
      saidAt: aString,
    },
    { by: 'municipality', kind: 'decline', value: null, words: 'Vi räknar in klagomål.' },
  ])
})

test('what is said twice is said once', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenADifference(world)
  const request = asked(municipality, { kind: 'explain', words: 'Vi utgick från lägesbilden.' })
  const said = await municipality.client.call(reconciliation.say, request)
  expect(await nothingIsWritten(world, () => municipality.client.call(reconciliation.say, request))).toEqual(said)
})

test.each<[what: string, said: Said, places: string[]]>([
  ['nothing said in explanation', { kind: 'explain' }, ['words']],
  ['a personal number', { kind: 'explain', words: 'Gäller 19121212-1212.' }, ['words']],
  ['a proposal of nothing', { kind: 'propose' }, ['value']],
  ['a value that is no answer', { kind: 'propose', value: 9 }, ['value']],
  ['a value of another kind', { kind: 'propose', value: ['narcotics'] }, ['value']],
  ['an explanation with a value', { kind: 'explain', words: 'Så här', value: 3 }, ['value']],
])('refuses %s', async (_, said, places) => {
  const world = await givenAWorld()
  const { municipality } = await givenADifference(world)
  const { errors } = await refused(world, 'input-not-valid', () => isRefused(municipality, said))
  expect(errors?.map(({ path }) => path)).toEqual(places)
})

test('of what is the same there is nothing to say, and of what is near nothing to agree on', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenADifference(world)
  const mirrors = (await read(municipality)).mirrors
  const stateOf = (problem: string) => mirrors.find(({ question }) => question.endsWith(`concern.${problem}`))?.state
  expect([stateOf('arson'), stateOf('vandalism')]).toEqual(['near', 'same'])
  for (const question of ['problems.concern.vandalism', 'no.such'])
    await refused(world, 'answers-do-not-differ', () =>
      isRefused(municipality, { kind: 'explain', words: 'Nja', question }),
    )
  await refused(world, 'answers-do-not-differ', () =>
    isRefused(municipality, { kind: 'propose', value: 3, question: 'problems.concern.arson' }),
  )
})

test('what is near is explained by either side, and counts as little as before', async () => {
  const { municipality, police } = await givenADifference(await givenAWorld())
  const question = 'problems.concern.arson'
  const before = countDifferences((await read(municipality)).mirrors)
  await municipality.client.call(reconciliation.say, {
    params: { respondentId: municipality.respondentId, stepId: newId() },
    body: { question, kind: 'explain', value: null, words: 'Vi räknar in bilbränder.', ends: null },
  })
  const { mirrors } = await read(police)
  expect(mirrors.find((it) => it.question === question)).toMatchObject({
    state: 'near',
    conversation: { steps: [{ words: 'Vi räknar in bilbränder.' }] },
  })
  expect(countDifferences(mirrors)).toEqual(before)
})

test('who answers what has been answered or withdrawn meanwhile is told so', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenADifference(world)
  const { proposal } = await says(police, { kind: 'propose', value: 3 })
  const late = (who: Answerer, said: Said) => refused(world, 'conversation-has-moved-on', () => isRefused(who, said))
  await late(police, { kind: 'accept', ends: proposal })
  await late(municipality, { kind: 'propose', value: 4 })
  await says(police, { kind: 'withdraw', ends: proposal })
  await late(municipality, { kind: 'accept', ends: proposal })
  await late(municipality, { kind: 'decline', words: 'Nej', ends: proposal })
  await late(municipality, { kind: 'reopen', ends: proposal })
})

test('of two who answer at the same time one was first', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenADifference(world)
  const { proposal } = await says(police, { kind: 'propose', value: 3 })
  const replies = await Promise.all([
    municipality.client.send(reconciliation.say, asked(municipality, { kind: 'accept', ends: proposal })),
    police.client.send(reconciliation.say, asked(police, { kind: 'withdraw', ends: proposal })),
  ])
  expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 409]))
})

test('nobody else speaks, and when the analysis has begun nobody does', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenADifference(world)
  const neighbour = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  const said: Said = { kind: 'explain', words: 'Vi' }
  for (const client of [neighbour.client, coordinator])
    await refused(world, 'not-found', () => client.refusal(reconciliation.say, asked(municipality, said)))
  await coordinator.call(gaps.analyse, { params: { roundId } })
  await refused(world, 'round-is-not-in-reconciliation', () => isRefused(municipality, said))
  const params = { respondentId: municipality.respondentId }
  await refused(world, 'round-is-not-in-reconciliation', () =>
    municipality.client.refusal(reconciliation.finish, { params, body: { finished: true } }),
  )
  await refused(world, 'round-is-not-in-reconciliation', () =>
    coordinator.refusal(reconciliation.setLastDay, { params: { roundId }, body: { until: '2030-01-01' } }),
  )
})

test('a side says that it is finished, takes it back, and the other side sees it', async () => {
  const { coordinator, roundId, municipality, police } = await givenADifference(await givenAWorld())
  const finish = (finished: boolean) =>
    municipality.client.call(reconciliation.finish, {
      params: { respondentId: municipality.respondentId },
      body: { finished },
    })
  expect(await finish(true)).toEqual({ name: 'Anna Ek', at: aString })
  expect((await read(police)).counterpart?.finished).toMatchObject({ at: aString })
  const [, sala] = await coordinator.call(reconciliation.follow, { params: { roundId } })
  expect(sala).toMatchObject({ municipalityFinished: true, policeFinished: false })
  expect(await finish(false)).toBeNull()
  expect((await read(police)).counterpart?.finished).toBeNull()
})

test('the reconciliation has a last day, two weeks on, which the coordinator moves', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenADifference(world)
  const { until } = await read(municipality)
  expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const move = { params: { roundId }, body: { until: '2099-12-02' } }
  expect(await coordinator.call(reconciliation.setLastDay, move)).toEqual({ until: '2099-12-02' })
  expect((await read(municipality)).until).toBe('2099-12-02')
  await refused(world, 'round-dates-out-of-order', () =>
    coordinator.refusal(reconciliation.setLastDay, { ...move, body: { until: '2020-01-01' } }),
  )
  await refused(world, 'not-allowed', () => municipality.client.refusal(reconciliation.setLastDay, move))
})

test('the other side gets one letter when one begins to speak and one when it is finished, however often it is said', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenADifference(world)
  await says(municipality, { kind: 'explain', words: 'Vi utgick från lägesbilden.' })
  await says(municipality, { kind: 'propose', value: 3 })
  const finish = (finished: boolean) =>
    municipality.client.call(reconciliation.finish, {
      params: { respondentId: municipality.respondentId },
      body: { finished },
    })
  for (const finished of [true, false, true]) await finish(finished)
  const letters = (await clientOf(world.app).call(mailbox.list, {})).filter(({ subject }) =>
    subject.endsWith('avstämningen'),
  )
  expect(letters.every(({ to }) => to === police.email)).toBe(true)
  expect(letters.map(({ subject }) => subject).toSorted()).toEqual([
    'Kartläggningen 2026: Sala kommun har skrivit till er i avstämningen',
    'Kartläggningen 2026: Sala kommun är klara med avstämningen',
  ])
  for (const { body } of letters) expect(body).toContain(`/avstamning/${police.respondentId}\n`)
})

test('the letter is in the language of whoever gets it', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenADifference(world)
  await world.owner.query(`update person set language = 'en' where id = $1`, [police.personId])
  await says(municipality, { kind: 'propose', value: 3 })
  const letters = await clientOf(world.app).call(mailbox.list, {})
  expect(letters.filter(({ to }) => to === police.email).map(({ subject }) => subject)).toContain(
    'Kartläggningen 2026: Sala kommun has written to you in the reconciliation',
  )
})

test('every step is in the trail of the side that took it', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenADifference(world)
  const said: Conversation = await says(police, { kind: 'propose', value: 3 })
  await says(municipality, { kind: 'accept', ends: said.proposal })
  const { rows } = await world.owner.query<{ chain: string; person: string }>(
    `select chain, person_id as person from trail where relation = 'conversation_step' order by at`,
  )
  expect(rows).toEqual([
    { chain: police.respondentId, person: police.personId },
    { chain: municipality.respondentId, person: municipality.personId },
  ])
})

test('the county board reads every difference of a municipality, who has not answered what, and agreement by question', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenADifference(world)
  await says(police, { kind: 'propose', value: 3, words: 'Vi ser fler beslag.' })
  const of = (code: string) => ({ params: { roundId, municipality: code } })
  const sala = await coordinator.call(reconciliation.ofMunicipality, of('1981'))
  const { mirrors } = await read(municipality)
  expect(sala.mirrors.map(({ question, state }) => [question, state])).toEqual(
    mirrors.map(({ question, state }) => [question, state]),
  )
  expect(sala.mirrors.find((it) => it.question === NARCOTICS)?.conversation).toMatchObject({
    waitsFor: ['municipality'],
    steps: [{ by: 'police', saidBy: 'Erik Strand', words: 'Vi ser fler beslag.' }],
  })
  expect(sala.sides).toMatchObject({ municipality: { name: 'Sala kommun' }, police: { name: 'Polisen i Sala' } })
  const questions = await coordinator.call(reconciliation.questions, { params: { roundId } })
  expect(questions.find((it) => it.question === NARCOTICS)).toEqual({
    question: NARCOTICS,
    compared: 1,
    same: 0,
    differing: 1,
    municipalityHigher: 1,
    policeHigher: 0,
    onBehalf: 0,
  })
  await refused(world, 'not-found', () => coordinator.refusal(reconciliation.ofMunicipality, of('0180')))
  for (const attempt of [
    () => municipality.client.refusal(reconciliation.ofMunicipality, of('1981')),
    () => police.client.refusal(reconciliation.questions, { params: { roundId } }),
  ])
    await refused(world, 'not-allowed', attempt)
})
