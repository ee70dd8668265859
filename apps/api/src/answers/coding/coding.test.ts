import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { answers } from '@kartlaggning/schema/answers/answers'
import { coding, type ChangedPassage, type NewPassage, type Passage } from '@kartlaggning/schema/answers/coding/coding'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import { newId } from '@kartlaggning/schema/id'
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { givenBothHaveSubmitted } from '../../../test/story-after-closing.ts'
import type { Answerer } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const LOCALS = 'Vi saknar lokaler för unga 👩‍👩‍👧.'
const WHOLE = Array.from(LOCALS).length
const TEXT = `${LOCALS}\nPolisen är med. Mer stöd behövs!`
const place = (quote: string, text = TEXT) => {
  const from = Array.from(text.slice(0, text.indexOf(quote))).length
  return { from, to: from + Array.from(quote).length, quote }
}

const writing =
  (open: string) =>
  (document: AnswerDocument): AnswerDocument => ({ ...document, closing: { ...document['closing'], open } })

async function given(world: World) {
  const story = await givenBothHaveSubmitted(world, { municipality: writing(TEXT), police: writing('Inget mer.') })
  const { coordinator, roundId, municipality } = story
  const { respondentId } = municipality
  const params = { roundId }
  const read = (querystring: object = {}) => coordinator.call(coding.freeTexts, { params, querystring })
  const submissionId = (await read()).answers.find((it) => it.respondentId === respondentId)?.submissionId ?? ''
  const marking = (quote: string, changes: Partial<NewPassage> = {}, passageId = newId()) => ({
    params: { respondentId, passageId },
    body: { ...place(quote), submissionId, entry: null, question: 'closing.open', themes: ['support'], ...changes },
  })
  const mark = (quote: string, changes: Partial<NewPassage> = {}) =>
    coordinator.call(coding.mark, marking(quote, changes))
  const changing = (
    { id, from, to, quote, submissionId: of, themes, version }: Passage,
    changes: Partial<ChangedPassage>,
  ) => ({
    params: { respondentId, passageId: id },
    body: { from, to, quote, submissionId: of, themes, removed: false, seen: version, ...changes },
  })
  const ofOpen = async () => (await read({ question: 'closing.open', respondent: respondentId })).answers[0]
  return { ...story, respondentId, params, read, submissionId, marking, mark, changing, ofOpen }
}

async function writeAnew({ client, respondentId }: Answerer, value: string) {
  const params = { respondentId }
  await client.call(answers.reopen, { params, body: { reason: '' } })
  const draft = await client.call(answers.read, { params })
  const was = draft.answers.find((it) => it.question === 'closing.open')
  const change = { entry: null, question: 'closing.open', value, seen: was?.version ?? 0, sequence: 1 }
  await client.call(answers.save, { params, body: { writer: newId(), changes: [change] } })
  await client.call(answers.submit, { params })
}

test('a passage is coded to themes where it stands, in code points, and twice is once', async () => {
  const { coordinator, marking, mark, ofOpen, read } = await given(await givenAWorld())
  const first = marking(LOCALS, { themes: ['support', 'collaboration'] })
  const passage = await coordinator.call(coding.mark, first)
  expect(passage).toMatchObject({
    from: 0,
    to: WHOLE,
    quote: LOCALS,
    whereNow: { state: 'as-marked' },
    submissionVersion: 1,
  })
  expect(await coordinator.call(coding.mark, first)).toEqual(passage)
  // Over the other one, and over the break of the line.
  await mark('👩‍👩‍👧.\nPolisen')
  const answer = await ofOpen()
  expect(answer).toMatchObject({ text: TEXT, municipality: '1981', entry: null, secret: false })
  expect(answer?.passages.map((it) => [it.quote, it.themes, it.markedBy !== ''])).toEqual([
    [LOCALS, ['support', 'collaboration'], true],
    ['👩‍👩‍👧.\nPolisen', ['support'], true],
  ])
  const { themes, answered, counts } = await read()
  expect(themes.find((it) => it.code === 'support')).toMatchObject({
    passages: 2,
    respondents: { municipality: 1, police: 0 },
  })
  expect(answered).toEqual({ municipality: 1, police: 1, police_area: 0 })
  expect(counts.coded).toBe(1)
  expect(counts.uncoded).toBe(counts.all - 1)
})

test('it is found by question, theme, municipality and what is left', async () => {
  const { mark, read, respondentId } = await given(await givenAWorld())
  await mark('Mer stöd behövs!')
  const found = async (querystring: object) =>
    (await read(querystring)).answers.map((it) => [it.respondentId === respondentId, it.question])
  expect(await found({ theme: 'support' })).toEqual([[true, 'closing.open']])
  expect(await found({ theme: 'knowledge' })).toEqual([])
  expect(await found({ state: 'coded', municipality: '1981' })).toEqual([[true, 'closing.open']])
  expect(await found({ municipality: '1983' })).toEqual([])
  expect(await found({ question: 'closing.open', state: 'uncoded' })).toEqual([[false, 'closing.open']])
})

test('other themes, taken away and laid back, unless somebody was there first; all of it is in the trail', async () => {
  const world = await givenAWorld()
  const { coordinator, mark, changing, ofOpen } = await given(world)
  const passage = await mark('Polisen är med.')
  const changed = await coordinator.call(coding.change, changing(passage, { themes: ['sides'] }))
  expect(changed).toMatchObject({ themes: ['sides'], version: 2 })
  await refused(world, 'coding-was-changed-by-another', () =>
    coordinator.refusal(coding.change, changing(passage, { removed: true })),
  )
  expect(await coordinator.call(coding.change, changing(passage, { removed: true, seen: 2 }))).toBeNull()
  expect((await ofOpen())?.passages).toEqual([])
  await coordinator.call(coding.change, changing(passage, { seen: 3 }))
  expect((await ofOpen())?.passages).toMatchObject([{ quote: 'Polisen är med.', themes: ['support'], version: 4 }])
  const { rows } = await world.owner.query(
    `select new -> 'themes' as themes, new -> 'removed' as removed, person_id is not null as known from trail
     where relation = 'passage' order by position`,
  )
  expect(
    rows.map((it: { themes: string[]; removed: boolean; known: boolean }) => [it.themes, it.removed, it.known]),
  ).toEqual([
    [['support'], false, true],
    [['sides'], false, true],
    [['support'], true, true],
    [['support'], false, true],
  ])
})

test('words that do not stand there, another’s submission and unknown themes are refused', async () => {
  const world = await givenAWorld()
  const { coordinator, marking, respondentId, police, read } = await given(world)
  const ofThePolice = (await read()).answers.find((it) => it.respondentId === police.respondentId)?.submissionId ?? ''
  for (const [type, changes] of [
    ['passage-is-not-there', { from: 1 }],
    ['passage-is-not-there', { question: 'closing.goodExample' }],
    ['passage-is-not-there', { question: 'organisation.function' }],
    ['passage-is-not-there', { submissionId: ofThePolice }],
    ['input-not-valid', { themes: [] as string[] }],
    ['input-not-valid', { themes: ['made-up'] as string[] }],
  ] as const) {
    const { params, body } = marking('Polisen är med.', changes)
    await refused(world, type, () => coordinator.refusal(coding.mark, { params, body }))
  }
  expect(respondentId).not.toBe(police.respondentId)
})

test('only the county’s coordinators code, and only its own staff reads; a draft is nobody’s to read', async () => {
  const world = await givenAWorld()
  const { municipality, marking, params, mark } = await given(world)
  await mark('Polisen är med.')
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => uppsala.refusal(coding.freeTexts, { params }))
  await refused(world, 'not-found', () => uppsala.refusal(coding.passages, { params }))
  await refused(world, 'not-found', () => uppsala.refusal(coding.mark, marking('Polisen är med.')))
  await refused(world, 'not-allowed', () => municipality.client.refusal(coding.passages, { params }))
  const analyst = await givenAnAnalyst(world)
  expect((await analyst.call(coding.passages, { params })).passages).toHaveLength(1)
  await refused(world, 'not-found', () => analyst.refusal(coding.mark, marking('Polisen är med.')))
  await municipality.client.call(answers.reopen, {
    params: { respondentId: municipality.respondentId },
    body: { reason: '' },
  })
  expect((await analyst.call(coding.passages, { params })).passages).toHaveLength(1)
})

test('a new version tells where the words stand now, or that they are gone, and is settled', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, mark, changing, marking, ofOpen, read } = await given(world)
  await mark('Polisen är med.')
  await mark('Mer stöd behövs!')
  await writeAnew(municipality, `Nytt först. ${LOCALS}\nPolisen är med.`)
  const answer = await ofOpen()
  expect(answer?.passages.map(({ quote, whereNow }) => [quote, whereNow])).toEqual([
    ['Polisen är med.', { state: 'answer-changed', found: { from: WHOLE + 13, to: WHOLE + 28 } }],
    ['Mer stöd behövs!', { state: 'answer-changed', found: null }],
  ])
  expect((await read({ state: 'changed' })).counts.changed).toBe(1)
  const [moved, gone] = answer?.passages ?? []
  if (!answer || !moved || !gone) throw new Error('nothing is coded')
  const settled = changing(moved, { from: WHOLE + 13, to: WHOLE + 28, submissionId: answer.submissionId })
  expect(await coordinator.call(coding.change, settled)).toMatchObject({
    whereNow: { state: 'as-marked' },
    submissionVersion: 2,
  })
  expect(await coordinator.call(coding.change, changing(gone, { removed: true }))).toBeNull()
  expect((await read({ state: 'changed' })).counts.changed).toBe(0)
  // What is marked anew is marked in what was submitted last.
  await refused(world, 'passage-is-not-there', () => coordinator.refusal(coding.mark, marking('Polisen är med.')))
})

test('an answer that is the same in a new version stands as it was marked', async () => {
  const { municipality, mark, ofOpen } = await given(await givenAWorld())
  await mark('Polisen är med.')
  await writeAnew(municipality, TEXT)
  expect((await ofOpen())?.passages).toMatchObject([{ whereNow: { state: 'as-marked' }, submissionVersion: 1 }])
})

test('the code book is renamed, merged and closed with undo, and nothing that was coded is lost', async () => {
  const world = await givenAWorld()
  const { coordinator, params, mark, marking, read } = await given(world)
  const passage = await mark('Mer stöd behövs!')
  const theme = async (code: string) => (await read()).themes.find((it) => it.code === code)
  const write = (code: string, changes: object = {}, seen = 0) => ({
    params: { ...params, theme: code },
    body: { name: 'Lokaler', definition: 'Lokaler för unga.', active: true, mergedInto: null, seen, ...changes },
  })
  expect(await theme('support')).toMatchObject({ version: 0, name: { sv: 'Hinder och stöd' } })
  const own = newId()
  expect(await coordinator.call(coding.writeTheme, write(own))).toMatchObject({ code: own, version: 1 })
  await coordinator.call(coding.writeTheme, write('support', { name: 'Stöd', mergedInto: own }))
  expect(await theme(own)).toMatchObject({ passages: 1, respondents: { municipality: 1 } })
  await refused(world, 'themes-cannot-merge', () =>
    coordinator.refusal(coding.writeTheme, write(own, { mergedInto: 'support' }, 1)),
  )
  await refused(world, 'themes-cannot-merge', () =>
    coordinator.refusal(coding.writeTheme, write(own, { mergedInto: own }, 1)),
  )
  await refused(world, 'coding-was-changed-by-another', () => coordinator.refusal(coding.writeTheme, write('support')))
  await coordinator.call(coding.writeTheme, write('support', { name: 'Hinder och stöd' }, 1))
  expect([(await theme('support'))?.passages, (await theme(own))?.passages]).toEqual([1, 0])
  await coordinator.call(coding.writeTheme, write('support', { active: false }, 2))
  await refused(world, 'input-not-valid', () => coordinator.refusal(coding.mark, marking('Polisen är med.')))
  expect((await coordinator.call(coding.passages, { params })).passages).toMatchObject([
    { id: passage.id, themes: ['support'] },
  ])
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => uppsala.refusal(coding.writeTheme, write(own, {}, 1)))
})

test('what is coded stands in the county board’s own workbook, and in nobody else’s', async () => {
  const world = await givenAWorld()
  const { coordinator, params, mark, respondentId } = await given(world)
  await mark(LOCALS)
  const secret = { ground: 'osl-18-2', words: 'Det kan skada.' } as const
  await coordinator.call(secrecy.mark, {
    params: { respondentId },
    body: { ...secret, answers: [{ id: newId(), entry: null, question: 'closing.open' }] },
  })
  const workbook = async (reader: string) => {
    const reply = await coordinator.send(answerExports.workbook, { params, querystring: { reader } })
    return Object.fromEntries((await readWorkbook(reply.rawPayload)).map(({ sheet, data }) => [sheet, data]))
  }
  const own = await workbook('county-board')
  expect(own['Kodade textställen']?.[1]).toEqual(
    expect.arrayContaining([respondentId, 1, WHOLE, LOCALS, 'Hinder och stöd']),
  )
  expect(own['Teman']?.find(([code]) => code === 'support')).toEqual(expect.arrayContaining([1, 1]))
  for (const reader of ['lansbra', 'public'])
    expect(JSON.stringify(await workbook(reader))).not.toContain('lokaler för unga')
  const zip = await coordinator.send(answerExports.tables, { params, querystring: { flavour: 'open' } })
  expect(Buffer.from(unzipSync(zip.rawPayload)['passages.csv'] ?? []).toString()).toContain(LOCALS)
})
