import { z } from 'zod'
import { EDITION_READERS } from '../answers/audience.ts'
import { FileLanguage } from '../answers/files.ts'
import { OneCounty } from '../county.ts'
import { FileBytes, type Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Code } from '../typed-text.ts'
import { Edition, OneEdition } from './report.ts'

/** An edition that is published, and where its tables are. */
export const PublishedEdition = Edition.extend({
  round: z.object({ id: Id, name: z.string(), year: z.int(), fictional: z.boolean() }),
  reader: z.enum(EDITION_READERS),
  /** False where a later edition has replaced it; it stays where it is. */
  latest: z.boolean(),
  tables: z.url(),
})
export type PublishedEdition = z.infer<typeof PublishedEdition>

export const EditionTable = z.object({
  id: z.string().meta({ examples: ['tabell-2'] }),
  label: z.string().meta({ examples: ['Tabell 2'] }),
  title: z.string(),
  json: z.url(),
  csv: z.url(),
})
export type EditionTable = z.infer<typeof EditionTable>

/** A published table, with all that stands around it in the report. */
export const EditionTableRows = EditionTable.pick({ id: true, label: true, title: true }).extend({
  /** One sentence that is computed from the same figures. */
  summary: z.string().nullable(),
  /** Where it comes from, and who is missing in it. */
  source: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      /** Under which heading of the table it stands. */
      group: z.string().nullable(),
      cells: z.array(z.union([z.string(), z.number(), z.null()])),
    }),
  ),
})
export type EditionTableRows = z.infer<typeof EditionTableRows>

const OneTable = OneEdition.extend({ table: Code })
const refuses = ['key-not-valid', 'too-many-requests'] as const
const refusesOne = [...refuses, 'edition-is-withdrawn'] as const

/** What a county has published, for programs that ask with a key: an edition never changes, nor does an address of it. */
export const editionData = {
  list: {
    summary: 'Lists the editions that a county has published, the newest first',
    refuses,
    method: 'GET',
    url: '/data/counties/:county/editions',
    schema: { params: OneCounty, response: { 200: z.array(PublishedEdition) } },
  },
  catalog: {
    summary: 'Describes the published tables of a county as a catalogue (DCAT-AP-SE 3.0)',
    description: 'In RDF/XML, of the newest edition of each round: a dataset for each table, as csv and as JSON.',
    refuses,
    method: 'GET',
    url: '/data/counties/:county/catalog.rdf',
    schema: { params: OneCounty, produces: ['application/rdf+xml'], response: { 200: FileBytes } },
  },
  read: {
    summary: 'Reads which tables an edition has, and where each is',
    refuses: refusesOne,
    method: 'GET',
    url: '/data/rounds/:roundId/editions/:number',
    schema: {
      params: OneEdition,
      querystring: z.object({ language: FileLanguage }),
      response: { 200: z.object({ edition: Edition, tables: z.array(EditionTable) }) },
    },
  },
  table: {
    summary: 'Reads a table of an edition, with what stands around it in the report',
    refuses: refusesOne,
    method: 'GET',
    url: '/data/rounds/:roundId/editions/:number/tables/:table',
    schema: {
      params: OneTable,
      querystring: z.object({ language: FileLanguage }),
      response: { 200: EditionTableRows },
    },
  },
  csv: {
    summary: 'Reads a table of an edition as csv, for everything that reads csv or for Swedish Excel',
    refuses: refusesOne,
    method: 'GET',
    url: '/data/rounds/:roundId/editions/:number/tables/:table/rows.csv',
    schema: {
      params: OneTable,
      querystring: z.object({
        language: FileLanguage,
        flavour: z.enum(['swedish-excel', 'open']).default('open'),
      }),
      produces: ['text/csv; charset=utf-8'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
