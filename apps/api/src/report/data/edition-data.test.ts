import { editionData, type EditionTableRows } from '@kartlaggning/schema/report/edition-data'
import { reports } from '@kartlaggning/schema/report/report'
import Papa from 'papaparse'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { givenAKey } from '../../../test/api-keys.ts'
import type { Client } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { givenAnAnalysis } from '../../../test/story-after-closing.ts'
import { givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'

const VASTMANLAND = { params: { county: '19' } }

async function givenAnEdition(world: World) {
  const story = await givenAnAnalysis(world)
  const { coordinator, roundId } = story
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const reader = 'lansbra' as const
  return { ...story, ...(await givenAKey(world, coordinator, { scope: 'editions', reader })), reader }
}

const fetchedBy =
  ({ app }: World, { authorization }: Client) =>
  (address: string) => {
    const { pathname, search } = new URL(address)
    return app.inject({ url: pathname + search, headers: { authorization } })
  }

test('a program goes from the list to every table, which says what the workbook of the edition says', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, program, municipality } = await givenAnEdition(world)
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: 'Rättad' } })
  const listed = await program.call(editionData.list, VASTMANLAND)
  expect(listed.map(({ number, latest, reader, note }) => [number, latest, reader, note])).toEqual([
    [2, true, 'lansbra', 'Rättad'],
    [1, false, 'lansbra', ''],
  ])
  const params = { roundId, number: 1 }
  const { tables } = await program.call(editionData.read, { params })
  const { rawPayload } = await municipality.client.send(reports.asXlsx, { params })
  const sheets = await readWorkbook(rawPayload)
  expect(sheets.slice(1).map(({ sheet }) => sheet)).toEqual(tables.map(({ label }) => label))
  const fetched = fetchedBy(world, program)
  for (const { id, label, title, json, csv } of tables) {
    const rows = (await fetched(json)).json<EditionTableRows>()
    expect([rows.id, rows.label, rows.title]).toEqual([id, label, title])
    const asText = (it: string | number | null) => `${it ?? ''}`.replace(/^(?=\s*[=+@])/, "'")
    const inCsv = Papa.parse<string[]>((await fetched(csv)).body.replace(/\r\n$/, ''), {}).data
    const body = inCsv.slice(rows.columns.some(Boolean) ? 1 : 0)
    expect([id, body]).toEqual([id, rows.rows.map(({ cells }) => cells.map(asText))])
  }
  const first = tables[0]?.json ?? ''
  expect((await fetched(first)).body).toBe((await fetched(first)).body)
  await refused(world, 'not-found', () =>
    program.refusal(editionData.table, { params: { ...params, table: 'tabell-99' } }),
  )
})

test('P7: a key reads the editions of its reader, of its county, and no answers', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, program, reader } = await givenAnEdition(world)
  const { rows: documents } = await world.owner.query<{ reader: string; hash: string }>(
    'select reader, hash from edition_document where number = 1',
  )
  const hashOf = (of: string) => documents.find((it) => it.reader === of)?.hash
  const others = await givenAKey(world, coordinator, { scope: 'editions', reader: 'county-board' })
  for (const [client, of] of [
    [program, reader],
    [others.program, 'county-board'],
  ] as const) {
    const [listed] = await client.call(editionData.list, VASTMANLAND)
    const { edition } = await client.call(editionData.read, { params: { roundId, number: 1 } })
    expect([listed?.reader, listed?.hash, edition.hash]).toEqual([of, hashOf(of), hashOf(of)])
  }
  expect(hashOf(reader)).not.toBe(hashOf('county-board'))
  const ofAnswers = await givenAKey(world, coordinator, { scope: 'answers', roundId })
  await refused(world, 'not-found', () =>
    ofAnswers.program.refusal(editionData.read, { params: { roundId, number: 1 } }),
  )
  const uppsala = await givenACoordinator(world, '03')
  const theirs = await givenAKey(world, uppsala, { scope: 'editions', reader: 'county-board' }, '03')
  expect(await theirs.program.call(editionData.list, { params: { county: '03' } })).toEqual([])
  await refused(world, 'not-allowed', () => theirs.program.refusal(editionData.list, VASTMANLAND))
  await refused(world, 'not-found', () => theirs.program.refusal(editionData.read, { params: { roundId, number: 1 } }))
})

const DCAT = 'http://www.w3.org/ns/dcat#'
const TERMS = 'http://purl.org/dc/terms/'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** What the profile requires of each, and what the national portal asks of those it harvests. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  [`${DCAT}Catalog`]: ['title', 'description', 'publisher', 'license'].map((it) => TERMS + it),
  [`${DCAT}Dataset`]: ['title', 'description', 'publisher', 'accessRights'].map((it) => TERMS + it),
  [`${DCAT}Distribution`]: [`${DCAT}accessURL`, `${TERMS}format`],
  'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name'],
}

interface Said {
  readonly subject: string
  readonly predicate: string
  readonly value: string
  readonly language: string
}

/** A statement, as libraries of RDF agree on it. */
type Quad = Readonly<Record<'subject' | 'predicate' | 'object', Term>>

interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
}

/** As an RDF reader that is not ours reads it. */
async function statementsIn(xml: string): Promise<Said[]> {
  const parser = new RdfXmlParser({ validateUri: true })
  const said: Said[] = []
  const read = new Promise<void>((resolve, reject) => {
    parser.on('data', ({ subject, predicate, object }: Quad) => {
      expect(subject.termType).toBe('NamedNode')
      const { value, language = '' } = object
      said.push({ subject: subject.value, predicate: predicate.value, value, language })
    })
    parser.on('error', reject).on('end', () => resolve())
  })
  parser.write(xml)
  parser.end()
  await read
  return said
}

test('the catalogue is DCAT-AP-SE as another program reads it, and its addresses lead to the tables', async () => {
  const world = await givenAWorld()
  const { roundId, program } = await givenAnEdition(world)
  const reply = await program.send(editionData.catalog, VASTMANLAND)
  expect(reply.headers['content-type']).toBe('application/rdf+xml')
  const said = await statementsIn(reply.body)
  const ofType = (type: string) => said.filter((it) => it.predicate === TYPE && it.value === type)
  const valuesOf = (subject: string, predicate: string) =>
    said.filter((it) => it.subject === subject && it.predicate === predicate)
  for (const [type, properties] of Object.entries(REQUIRED)) {
    expect([type, ofType(type).length > 0]).toEqual([type, true])
    for (const { subject } of ofType(type))
      for (const property of properties)
        expect([subject, property, valuesOf(subject, property).length > 0]).toEqual([subject, property, true])
  }
  const { tables } = await program.call(editionData.read, { params: { roundId, number: 1 } })
  const datasets = ofType(`${DCAT}Dataset`).map(({ subject }) => subject)
  expect(datasets.length).toBe(tables.length)
  const [catalog] = ofType(`${DCAT}Catalog`)
  expect(valuesOf(catalog?.subject ?? '', `${DCAT}dataset`).map(({ value }) => value)).toEqual(datasets)
  const fetched = fetchedBy(world, program)
  for (const dataset of datasets) {
    const titles = valuesOf(dataset, `${TERMS}title`)
    expect(titles.map(({ language }) => language)).toEqual(['sv', 'en'])
    const distributions = valuesOf(dataset, `${DCAT}distribution`)
    expect(distributions).toHaveLength(4)
    for (const { value } of distributions) {
      const [address] = valuesOf(value, `${DCAT}accessURL`)
      expect([address?.value, (await fetched(address?.value ?? '')).statusCode]).toEqual([address?.value, 200])
    }
  }
  const resources = said.filter(({ language, value }) => language === '' && /^https?:/.test(value))
  for (const { value } of resources) expect(URL.canParse(value)).toBe(true)
})
