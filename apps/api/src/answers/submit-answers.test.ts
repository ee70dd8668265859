import { everyQuestion } from '@kartlaggning/schema/rounds/question-selection'
import { answers, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { parseSubmission } from '@kartlaggning/schema/questionnaire/validation'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { refused } from '../../test/refused.ts'
import { aDocument, draftOf, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { submit, write } from '@kartlaggning/schema/test/story'
import { givenAnAnalyst, givenAWorld } from '../../test/world.ts'
import { respondentQuestions } from './respondent-questions.ts'

async function change(
  { client, respondentId }: Answerer,
  question: string,
  value: AnswerChange['value'],
  entry: string | null = null,
) {
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  const seen = rows.find((it) => it.question === question && it.entry === entry)?.version ?? 0
  const changes = [{ entry, question, value, seen, sequence: 1 }]
  return client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes } })
}

const frozen = async ({ client, respondentId }: Answerer) =>
  (await client.call(answers.submitted, { params: { respondentId } })).document

test.each(['municipality', 'police', 'police_area'] as const)(
  'a whole answer of a %s is submitted as it was given',
  async (kind) => {
    const world = await givenAWorld()
    const { coordinator, roundId } = await givenAnswerers(world, { municipalities: ['1981'] })
    const answerer = await givenSomeoneWhoAnswers(
      world,
      coordinator,
      roundId,
      kind,
      kind === 'police_area' ? null : '1981',
    )
    const document = await aDocument(world, kind, { seed: 7 })
    const submission = await submit(answerer, document)
    expect(submission).toMatchObject({
      version: 1,
      submittedBy: answerer.name,
      submittedAt: aString,
      receipt: { hash: aString },
    })
    const { sections } = respondentQuestions({ questionnaire: '2026', kind, scope: 'full', ...everyQuestion })
    expect(await frozen(answerer)).toEqual(parseSubmission(sections, document).document)
    const { answering } = await answerer.client.call(answers.read, { params: { respondentId: answerer.respondentId } })
    expect(answering).toMatchObject({ resting: true, submission })
  },
)

test('the reference tells year, municipality, kind and version', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  expect((await submit(municipality, await aDocument(world, 'municipality'))).reference).toMatch(
    /^KL26-1981-K1-[0-9A-F]{4}$/,
  )
  expect((await submit(police, await aDocument(world, 'police'))).reference).toMatch(/^KL26-1981-P1-[0-9A-F]{4}$/)
})

test('the receipt can be checked: the hash is of the document that is kept, and the place in the trail is there', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { id, hash, receipt } = await submit(municipality, await aDocument(world, 'municipality'))
  const { rows } = await world.owner.query<Record<string, unknown>>(
    `select encode(sha256(convert_to(document::text, 'UTF8')), 'hex') as hash, trail.position::int, encode(trail.hash, 'hex') as trail
     from submission join trail on chain = respondent_id and relation = 'submission' where id = $1`,
    [id],
  )
  expect(rows).toEqual([{ hash, position: receipt?.position, trail: receipt?.hash }])
})

test('what is missing or wrong is listed, and nothing is frozen', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  await write(municipality, await aDocument(world, 'municipality'))
  const [entry] = (await draftOf(municipality))['initiatives']?.entries ?? []
  await change(municipality, 'problems.safety', null)
  await change(municipality, 'problems.concern.narcotics', null)
  await change(municipality, 'knowledge.citizenDialogue', 'tre')
  await change(municipality, 'initiatives.name', ' ', entry?.id)
  const problem = await refused(world, 'answers-are-not-complete', () =>
    municipality.client.refusal(answers.submit, { params: { respondentId: municipality.respondentId } }),
  )
  expect(problem.remarks).toHaveLength(4)
  expect(problem.remarks).toEqual(
    expect.arrayContaining([
      { section: 'problems', question: 'safety', code: 'answer-missing' },
      { section: 'problems', question: 'concern.narcotics', code: 'answer-missing' },
      { section: 'knowledge', question: 'citizenDialogue', code: 'not-a-number' },
      { section: 'initiatives', entry: entry?.id, question: 'name', code: 'answer-missing' },
    ]),
  )
})

test('an empty answer lacks something in every section', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const problem = await refused(world, 'answers-are-not-complete', () =>
    municipality.client.refusal(answers.submit, { params }),
  )
  const { sections } = await municipality.client.call(answers.overview, { params })
  expect(new Set(problem.remarks?.map((it) => it.section))).toEqual(new Set(sections.map((it) => it.section)))
  expect(problem.remarks).toContainEqual({ section: 'initiatives', code: 'entries-missing' })
})

test('the task list tells how far each section has come', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const section = async (id: string) =>
    (await municipality.client.call(answers.overview, { params })).sections.find((it) => it.section === id)
  expect(await section('about')).toMatchObject({ status: 'not_started', answered: 0, toAnswer: 3, lastBy: null })
  await change(municipality, 'about.role', 'coordinator')
  await change(municipality, 'about.years', 'lt1')
  await change(municipality, 'about.completed', true)
  expect(await section('about')).toMatchObject({ status: 'needs_correction', answered: 2, toAnswer: 3 })
  await change(municipality, 'about.anchored', 'no')
  expect(await section('about')).toMatchObject({ status: 'done', answered: 3, toAnswer: 3, lastBy: 'Anna Ek' })
  await change(municipality, 'about.completed', false)
  expect(await section('about')).toMatchObject({ status: 'started' })
})

test('P4: a hidden answer is kept, and comes back, but is never counted', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { pictureNotStartedWhy: _, ...knowledge } = (await aDocument(world, 'municipality'))['knowledge'] ?? {}
  const shown = {
    pictureStatus: 'current',
    pictureMonth: '2025-03',
    pictureContents: ['mapping'],
    pictureSources: ['reported_crime'],
  }
  await write(municipality, { ...(await aDocument(world, 'municipality')), knowledge: { ...knowledge, ...shown } })
  await change(municipality, 'knowledge.pictureStatus', 'unknown')
  const params = { respondentId: municipality.respondentId }
  await municipality.client.call(answers.submit, { params })
  expect(await frozen(municipality)).toMatchObject({ knowledge: { pictureStatus: 'unknown' } })
  for (const hidden of ['pictureMonth', 'pictureContents', 'pictureSources']) {
    expect((await frozen(municipality))['knowledge']).not.toHaveProperty(hidden)
  }
  expect((await draftOf(municipality))['knowledge']).toMatchObject({
    pictureMonth: '2025-03',
    pictureContents: ['mapping'],
  })
  await municipality.client.call(answers.reopen, { params, body: { reason: '' } })
  await change(municipality, 'knowledge.pictureStatus', 'current')
  await municipality.client.call(answers.submit, { params })
  expect(await frozen(municipality)).toMatchObject({ knowledge: shown })
})

test('a removed entry is not submitted', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const document = await aDocument(world, 'municipality', { entries: 2 })
  await write(municipality, document)
  const [removed, kept] = document['initiatives']?.entries ?? []
  await client.call(answers.removeEntry, { params: { respondentId, entryId: removed?.id ?? '' } })
  await client.call(answers.submit, { params: { respondentId } })
  expect((await frozen(municipality))['initiatives']).toMatchObject({ entries: [{ id: kept?.id }] })
  expect(((await frozen(municipality))['initiatives'] as { entries: unknown[] }).entries).toHaveLength(1)
})

test('submitted answers rest', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const document = await aDocument(world, 'municipality')
  await submit(municipality, document)
  const entryId = document['initiatives']?.entries?.[0]?.id ?? ''
  const params = { respondentId, entryId }
  const changes = [{ entry: null, question: 'problems.safety', value: 'bad', seen: 1, sequence: 1 }]
  const rests = (attempt: Parameters<typeof refused>[2]) => refused(world, 'answers-are-submitted', attempt)
  await rests(() => client.refusal(answers.save, { params, body: { writer: newId(), changes } }))
  await rests(() => client.refusal(answers.removeEntry, { params }))
  await rests(() =>
    client.refusal(answers.addEntry, {
      params: { respondentId, entryId: newId() },
      body: { section: 'initiatives', copyOf: null },
    }),
  )
  await rests(() => client.refusal(answers.submit, { params }))
})

test('of two who submit at the same time, one does', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  await write(municipality, await aDocument(world, 'municipality'))
  const params = { respondentId: municipality.respondentId }
  const replies = await Promise.all(
    [municipality.client, colleague.client].map((client) => client.send(answers.submit, { params })),
  )
  expect(replies.map((reply) => reply.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
})

test('an answer saved while the whole is submitted is in what was submitted, or refused', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  await write(municipality, await aDocument(world, 'municipality', { entries: 0 }))
  const params = { respondentId }
  for (let time = 1; time <= 6; time++) {
    const { answers: rows } = await client.call(answers.read, { params })
    const seen = rows.find((it) => it.question === 'problems.emerging')?.version ?? 0
    const changes = [{ entry: null, question: 'problems.emerging', value: `Gång ${time}`, seen, sequence: 1 }]
    const [saved, submitted] = await Promise.all([
      colleague.client.send(answers.save, { params, body: { writer: newId(), changes } }),
      client.send(answers.submit, { params }),
    ])
    expect(submitted.statusCode).toBe(200)
    const { emerging } = (await frozen(municipality))['problems'] as { emerging: string }
    expect([saved.statusCode, emerging === `Gång ${time}`]).toEqual(
      saved.statusCode === 200 ? [200, true] : [409, false],
    )
    await client.call(answers.reopen, { params, body: { reason: '' } })
  }
})

test('answers are opened again, changed, and submitted as a second version; the first stays', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const params = { respondentId }
  const first = await submit(municipality, await aDocument(world, 'municipality'))
  await client.call(answers.reopen, { params, body: { reason: '' } })
  expect((await client.call(answers.read, { params })).answering).toMatchObject({ resting: false, submission: first })
  await change(municipality, 'problems.safety', 'bad')
  const second = await client.call(answers.submit, { params })
  expect(second).toMatchObject({ version: 2, reference: expect.stringContaining('-K2-') as unknown })
  expect(await frozen(municipality)).toMatchObject({ problems: { safety: 'bad' } })
  const { rows } = await world.owner.query('select version, hash from submission order by version')
  expect(rows).toEqual([
    { version: 1, hash: first.hash },
    { version: 2, hash: second.hash },
  ])
})

test('only what is submitted is opened again, and only while the round is open', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const reopens = () => municipality.client.refusal(answers.reopen, { params, body: { reason: '' } })
  await refused(world, 'answers-are-not-submitted', reopens)
  await submit(municipality, await aDocument(world, 'municipality'))
  await coordinator.call(rounds.close, { params: { roundId } })
  await refused(world, 'round-is-not-open', reopens)
})

test('what is not submitted when the round closes is not submitted', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  await write(municipality, await aDocument(world, 'municipality'))
  await coordinator.call(rounds.close, { params: { roundId } })
  const params = { respondentId: municipality.respondentId }
  await refused(world, 'round-is-not-open', () => municipality.client.refusal(answers.submit, { params }))
})

test('P5: the county board reads what is submitted, and not a word before', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality } = await givenAnswerers(world)
  const analyst = await givenAnAnalyst(world)
  const params = { respondentId: municipality.respondentId }
  const document = await aDocument(world, 'municipality')
  await write(municipality, document)
  for (const client of [coordinator, analyst]) {
    await refused(world, 'not-found', () => client.refusal(answers.submitted, { params }))
    await refused(world, 'not-found', () => client.refusal(answers.read, { params }))
    await refused(world, 'not-found', () => client.refusal(answers.overview, { params }))
  }
  await refused(world, 'not-found', () => municipality.client.refusal(answers.submitted, { params }))
  await municipality.client.call(answers.submit, { params })
  await municipality.client.call(answers.reopen, { params, body: { reason: '' } })
  await change(municipality, 'problems.emerging', 'Det vi skriver nu')
  for (const client of [coordinator, analyst]) {
    const read = await client.call(answers.submitted, { params })
    expect(read.document).toEqual(await frozen(municipality))
    expect(read.answering.submission?.receipt).toBeNull()
    expect(JSON.stringify(read)).not.toContain('Det vi skriver nu')
    await refused(world, 'not-found', () => client.refusal(answers.read, { params }))
  }
})
