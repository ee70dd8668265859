import { z } from 'zod'
import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { OneRound } from '../../rounds/round.ts'
import { RoundStatus } from '../../rounds/round.ts'
import { Code } from '../../typed-text.ts'

const language = z.enum(['sv', 'en']).default('sv')
const flavour = z.enum(['swedish-excel', 'open']).default('open')

/** A column: its id is for programs and stays as it is, its title is what the question says. */
export const DataColumn = z.object({
  id: z.string().meta({ examples: ['respondent_id'] }),
  title: z.string().meta({ examples: ['Svarandens id'] }),
})

/** A table of a round, and where its rows are. */
export const DataTable = z.object({
  id: z.string().meta({ examples: ['initiatives'] }),
  name: z.string().meta({ examples: ['Pågående insatser'] }),
  columns: z.array(DataColumn),
  /** The rows as JSON, page by page. */
  json: z.url(),
  /** The same rows as csv, all at once. */
  csv: z.url(),
})
export type DataTable = z.infer<typeof DataTable>

export const RoundData = z.object({
  round: z.object({
    id: Id,
    name: z.string(),
    year: z.int(),
    county: z.string(),
    authority: z.string(),
    registryNumber: z.string().nullable(),
    status: RoundStatus,
    questionnaire: z.string(),
    /** Whether organisations, people and answers are made up. */
    fictional: z.boolean(),
  }),
  readAt: z.iso.datetime(),
  respondents: z.int(),
  /** How many of them have submitted: nothing else is in the tables of answers. */
  submitted: z.int(),
  tables: z.array(DataTable),
})
export type RoundData = z.infer<typeof RoundData>

/** A row, with its id and a value under the id of each column. */
export const DataRow = z
  .object({ id: z.string().meta({ examples: ['01970000-0000-7000-8000-000000000001'] }) })
  .catchall(z.union([z.string(), z.number(), z.null()]))
export type DataRow = z.infer<typeof DataRow>

export const DataPage = z.object({
  table: z.string().meta({ examples: ['initiatives'] }),
  rows: z.array(DataRow),
  /** Where the page after this is; null after the last. */
  next: z.url().nullable(),
})
export type DataPage = z.infer<typeof DataPage>

const OneTable = OneRound.extend({ table: Code })

/** What has been submitted in a round, for Power BI, Excel and other programs that ask with a key. */
export const roundData = {
  read: {
    summary: 'Reads which tables a round has, and where each is: the one address to begin at',
    description: 'Only what is submitted is read, as the county board may read it. A key has 120 requests a minute.',
    refuses: ['key-not-valid', 'too-many-requests'],
    method: 'GET',
    url: '/data/rounds/:roundId',
    schema: { params: OneRound, querystring: z.object({ language }), response: { 200: RoundData } },
  },
  page: {
    summary: 'Reads a page of a table; `next` leads to the page after it',
    description:
      'Rows have an `id` that stays the same when the row is changed, and a value under the id of each column. Tables of ' +
      'answers come 25 respondents at a time, others 500 rows: go on as long as `next` is an address. Whoever submits ' +
      'meanwhile moves nobody to another page.',
    refuses: ['key-not-valid', 'too-many-requests'],
    method: 'GET',
    url: '/data/rounds/:roundId/tables/:table',
    schema: {
      params: OneTable,
      querystring: z.object({ language, after: z.string().max(200).optional() }),
      response: { 200: DataPage },
    },
  },
  csv: {
    summary: 'Reads a whole table as csv, for everything that reads csv or for Swedish Excel',
    description: 'Texts that begin as formulas do are disarmed with an apostrophe.',
    refuses: ['key-not-valid', 'too-many-requests'],
    method: 'GET',
    url: '/data/rounds/:roundId/tables/:table/rows.csv',
    schema: {
      params: OneTable,
      querystring: z.object({ language, flavour }),
      produces: ['text/csv; charset=utf-8'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
