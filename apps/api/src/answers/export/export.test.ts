import { answers } from '@kartlaggning/schema/answers/answers'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import { submit, write } from '@kartlaggning/schema/test/story'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Client } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const HOSTILE = '=HYPERLINK("http://evil.example";"Öppna")'
const LINES = 'Rad ett: åäö\nRad två; med "citat", komma och 🚲'

/** Sala has submitted what is hard to carry, and its police something else; nobody else has. */
async function givenSubmissions(world: World) {
  const story = await givenAnswerers(world)
  const document = awkward(await aDocument(world, 'municipality', { entries: 3 }))
  await submit(story.municipality, document)
  await submit(story.police, await aDocument(world, 'police', { seed: 7, entries: 2 }))
  return { ...story, document }
}

const awkward = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  closing: { ...document['closing'], goodExample: LINES, open: HOSTILE },
})

async function file(client: Client, endpoint: (typeof answerExports)[keyof typeof answerExports], input: object) {
  const reply = await client.send(endpoint, input)
  expect([reply.statusCode, reply.headers['content-disposition']]).toEqual([200, expect.stringMatching(/^attachment/)])
  return reply.rawPayload
}

type Rows = readonly (readonly unknown[])[]

async function workbook(bytes: Buffer): Promise<Record<string, Rows>> {
  const sheets = await readWorkbook(bytes)
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
}

const tables = (bytes: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, it]) => [name, Buffer.from(it).toString()]))

const parsed = (csv: string | undefined) => Papa.parse<string[]>((csv ?? '').replace(/\r\n$/, ''), {}).data

const column = (rows: Rows, title: string | RegExp) => {
  const at = (rows[0] ?? []).findIndex((it) => (typeof title === 'string' ? it === title : title.test(String(it))))
  expect([title, at >= 0]).toEqual([title, true])
  return rows.slice(1).map((row) => row[at])
}

test('P12: a workbook holds every answer and every entry, as another program reads it', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, document, municipality } = await givenSubmissions(world)
  const sheets = await workbook(await file(coordinator, answerExports.workbook, { params: { roundId } }))
  expect(Object.keys(sheets)).toEqual([
    'Om filen',
    'Svarande',
    'Svar',
    'Pågående insatser',
    'Samverkansaktörer',
    'Samverkansinsatser',
    'Kodbok',
    'Formulär',
  ])
  const { rows: asked } = await world.owner.query('select id from respondent where round_id = $1', [roundId])
  expect(sheets['Svarande']?.length).toBe(asked.length + 1)
  const answersOf = sheets['Svar'] ?? []
  expect(answersOf.length).toBe(2 + 1)
  const { rows: frozen } = await world.owner.query<{ id: string; respondent_id: string; document: AnswerDocument }>(
    'select id, respondent_id, document from submission',
  )
  for (const [section, sheet] of [
    ['initiatives', 'Pågående insatser'],
    ['collaborators', 'Samverkansaktörer'],
    ['jointActions', 'Samverkansinsatser'],
  ] as const) {
    const there = frozen.flatMap((it) =>
      (it.document[section]?.entries ?? []).map((entry) => `${entry.id} ${it.id} ${it.respondent_id}`),
    )
    const rows = sheets[sheet] ?? []
    const [ids, parents, whose] = ['Radens id', 'Inskickets id', 'Svarandens id'].map((it) => column(rows, it))
    expect(ids?.map((id, at) => `${String(id)} ${String(parents?.[at])} ${String(whose?.[at])}`).toSorted()).toEqual(
      there.toSorted(),
    )
    expect(there.length).toBeGreaterThanOrEqual(4)
  }
  const sala = column(answersOf, 'Svarandens id').indexOf(municipality.respondentId)
  expect(column(answersOf, /\[closing\.goodExample\]$/)[sala]).toBe(LINES)
  expect(column(answersOf, /\[closing\.open\]$/)[sala]).toBe(HOSTILE)
  expect(column(answersOf, 'closing.shareLevel')[sala]).toBe(document['closing']?.['shareLevel'])
  const codes = sheets['Kodbok'] ?? []
  const meaning = codes.find(
    ([question, code]) => question === 'closing.shareLevel' && code === column(answersOf, 'closing.shareLevel')[sala],
  )
  expect(column(answersOf, /\[closing\.shareLevel\]$/)[sala]).toBe(meaning?.[2])
})

test('P12: every answer of a document stands in the files, whatever its kind', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, document, municipality } = await givenSubmissions(world)
  const files = tables(
    await file(coordinator, answerExports.tables, { params: { roundId }, querystring: { flavour: 'open' } }),
  )
  const rows = parsed(files['answers.csv'])
  const sala = rows.find((it) => it[1] === municipality.respondentId) ?? []
  const head = rows[0] ?? []
  const asText = (value: unknown) => (typeof value === 'object' ? undefined : `${value as string | number | boolean}`)
  let compared = 0
  for (const [section, { entries: _, ...own }] of Object.entries(document)) {
    for (const [name, value] of Object.entries(own)) {
      const cells =
        typeof value === 'object' && !Array.isArray(value) ? Object.entries(value ?? {}) : [['', value] as const]
      for (const [row, cell] of cells) {
        const at = head.indexOf([section, name, row].filter(Boolean).join('.'))
        expect([section, name, row, at >= 0]).toEqual([section, name, row, true])
        if (asText(cell) !== undefined && name !== 'open') expect(sala[at]).toBe(asText(cell))
        else expect(sala[at]).not.toBe('')
        compared += 1
      }
    }
  }
  expect(compared).toBeGreaterThan(100)
})

test('P12: csv comes as Swedish Excel opens it, and as everything else reads it; a formula is a text in both', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenSubmissions(world)
  const excel = tables(
    await file(coordinator, answerExports.tables, { params: { roundId }, querystring: { flavour: 'swedish-excel' } }),
  )
  const open = tables(
    await file(coordinator, answerExports.tables, { params: { roundId }, querystring: { flavour: 'open' } }),
  )
  expect(Object.keys(excel)).toContain('samverkansaktorer.csv')
  expect(Object.keys(open)).toEqual(
    ['about', 'respondents', 'answers', 'initiatives', 'collaborators', 'jointActions', 'codes', 'questions'].map(
      (it) => `${it}.csv`,
    ),
  )
  expect(excel['svar.csv']).toMatch(/^\uFEFFInskickets id;/)
  expect(open['answers.csv']).toMatch(/^submission_id,respondent_id,/)
  for (const rows of [parsed(excel['svar.csv']?.slice(1)), parsed(open['answers.csv'])]) {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    const cells = rows.flat()
    expect(cells).toContain(LINES)
    expect(cells.filter((it) => /^\s*[=+@]/.test(it))).toEqual([])
    expect(cells.some((it) => it.startsWith(`'=HYPERLINK`))).toBe(true)
  }
})

test('P12: JSON holds the documents as they were frozen', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenSubmissions(world)
  const json = JSON.parse((await file(coordinator, answerExports.json, { params: { roundId } })).toString()) as {
    answers: { respondentId: string; answers: AnswerDocument }[]
    respondents: unknown[]
  }
  const { rows } = await world.owner.query<{ respondent_id: string; document: AnswerDocument }>(
    'select respondent_id, document from submission',
  )
  expect(json.answers.length).toBe(rows.length)
  for (const { respondent_id: respondentId, document } of rows)
    expect(json.answers.find((it) => it.respondentId === respondentId)?.answers).toEqual(document)
})

test('P7: a file for others than the county board holds nothing that they may not see', async () => {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const secret = 'Bara för Länsstyrelsen'
  const shared = await aDocument(world, 'municipality', { entries: 2 })
  await submit(story.municipality, {
    ...shared,
    closing: { ...shared['closing'], open: secret, goodExample: 'Delas inte', shareLevel: 'coordinator' },
  })
  const querystring = { reader: 'lansbra' }
  const { coordinator, roundId } = story
  const sheets = await workbook(await file(coordinator, answerExports.workbook, { params: { roundId }, querystring }))
  const json = (await file(coordinator, answerExports.json, { params: { roundId }, querystring })).toString()
  for (const text of [JSON.stringify(sheets), json]) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain('Delas inte')
  }
  expect(sheets['Svar']?.[0]).not.toContain('closing.open')
  expect(column(sheets['Svar'] ?? [], /\[closing\.goodExample\]$/)).toEqual(['not_shown'])
})

test('P12: a respondent takes out its own, the draft and what was submitted', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const params = { respondentId }
  const document = awkward(await aDocument(world, 'municipality', { entries: 3 }))
  await write(municipality, document)
  await refused(world, 'not-found', () => client.refusal(answerExports.ownWorkbook, { params, querystring: {} }))
  const draft = await workbook(await file(client, answerExports.ownWorkbook, { params, querystring: { of: 'draft' } }))
  expect(draft['Pågående insatser']?.length).toBe(3 + 1)
  expect(column(draft['Svar'] ?? [], /\[closing\.goodExample\]$/)).toEqual([LINES])
  await client.call(answers.submit, { params })
  for (const of of ['draft', 'submission']) {
    const json = await file(client, answerExports.ownJson, { params, querystring: { of } })
    const { answers: all } = JSON.parse(json.toString()) as { answers: { answers: AnswerDocument }[] }
    const { rows } = await world.owner.query<{ document: AnswerDocument }>('select document from submission')
    expect(all.map((it) => it.answers)).toEqual(rows.map((it) => it.document))
  }
})

test('P5: nobody takes out what is not theirs, and no draft is in the file of a round', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  await write(municipality, awkward(await aDocument(world, 'municipality', { entries: 1 })))
  const params = { roundId }
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => uppsala.refusal(answerExports.workbook, { params, querystring: {} }))
  await refused(world, 'not-allowed', () =>
    municipality.client.refusal(answerExports.workbook, { params, querystring: {} }),
  )
  const own = { params: { respondentId: municipality.respondentId }, querystring: { of: 'draft' } } as const
  for (const client of [police.client, coordinator])
    await refused(world, 'not-found', () => client.refusal(answerExports.ownJson, own))
  const sheets = await workbook(await file(await givenAnAnalyst(world), answerExports.workbook, { params }))
  expect(sheets['Svar']?.length).toBe(1)
  expect(JSON.stringify(sheets)).not.toContain('HYPERLINK')
})

test('each time that answers are taken out is an event of the county, and of no other', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenSubmissions(world)
  await file(coordinator, answerExports.json, { params: { roundId }, querystring: { reader: 'public' } })
  const said = async (client: Client, county: string) =>
    String((await client.send(securityEvents.export, { params: { county } })).rawPayload)
  expect(await said(coordinator, '19')).toMatch(new RegExp(`answers-exported,.*${roundId} json public`))
  expect(await said(await givenACoordinator(world, '03'), '03')).not.toContain('answers-exported')
})

test('what has been altered past the application is not taken out', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, police } = await givenSubmissions(world)
  await world.owner.query('alter table submission disable trigger frozen')
  await world.owner.query(`update submission set document = '{}' where respondent_id = $1`, [police.respondentId])
  const params = { roundId }
  await refused(world, 'document-was-altered', () =>
    coordinator.refusal(answerExports.json, { params, querystring: {} }),
  )
})
