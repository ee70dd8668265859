import { z } from 'zod'
import { FileLanguage } from '../../answers/files.ts'
import { OneCounty } from '../../county.ts'
import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { Letterhead } from '../../rounds/letterhead.ts'
import { ReadIn } from '../../rounds/read-in.ts'
import { someProse } from '../../typed-text.ts'
import { OneRound } from '../../rounds/round.ts'
import { OneEdition } from '../report.ts'
import { Withdrawal } from './withdrawal.ts'

/** Why a number is not there: it is of too few, it would tell one that is, or too few have answered to count at all. */
export const CountCell = z.union([z.int(), z.enum(['few', 'hidden', 'closed'])])
export type CountCell = z.infer<typeof CountCell>

const CountTable = z.object({
  /** A question, `structure` or `needs`. */
  id: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.object({ id: z.string(), cells: z.array(CountCell) })),
})
export type CountTable = z.infer<typeof CountTable>

const Asked = z.object({ asked: z.int(), answered: z.int() })
const AskedSide = Asked.extend({
  /** Of those who have answered, who let everyone see their answers. */
  shown: z.int(),
})

/**
 * What anybody may read of a round: counts of the county, of answers to questions that are for everyone, from those who let
 * everyone see them. No municipality, no words that anybody has written in an answer, and no number of too few.
 */
export const PublicReport = z.object({
  reader: z.literal('public'),
  /** Which chapters there were when it was compiled. */
  publicOutline: z.int(),
  /** Null in a preview. */
  edition: z.object({ number: z.int(), publishedAt: z.iso.datetime() }).nullable(),
  round: z.object({
    id: Id,
    name: z.string(),
    year: z.int(),
    county: z.string(),
    countyName: z.string(),
    authority: z.string(),
    /** Editions from before there were letterheads do not say. */
    letterhead: Letterhead.nullish(),
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    /** The version in which the answers are read. */
    readAs: z.string(),
    fictional: z.boolean(),
    registryNumber: z.string().nullable(),
    readIn: ReadIn.optional(),
  }),
  method: z.object({
    purpose: z.string(),
    voluntary: z.boolean(),
    /** Counts of fewer are not shown. */
    fewest: z.int(),
  }),
  response: z.object({ municipality: AskedSide, police: AskedSide, policeAreas: Asked }),
  tables: z.array(CountTable),
})
export type PublicReport = z.infer<typeof PublicReport>

/** An edition for everyone, as those see it who do not know who published it. */
export const PublicEdition = z.object({ number: z.int(), publishedAt: z.iso.datetime(), hash: z.string() })
export type PublicEdition = z.infer<typeof PublicEdition>

const publicFile = <const Url extends string>(summary: string, url: Url, type: string) => ({
  summary,
  refuses: ['edition-is-withdrawn'] as const,
  method: 'GET' as const,
  url,
  schema: {
    params: OneEdition,
    querystring: z.object({ language: FileLanguage }),
    produces: [type] as readonly [string],
    response: { 200: FileBytes },
  },
})

const OneTable = OneEdition.extend({ table: z.string().max(60) })

/** Why, as its address then tells everyone. */
export const Withdrawing = z.object({ reason: someProse(500) })

/** What a county has published for everyone: read without signing in, and never changed. */
export const publicReports = {
  preview: {
    summary: 'Compiles the report as anybody would read it',
    refuses: ['round-is-not-in-analysis'],
    method: 'GET',
    url: '/rounds/:roundId/report/for-everyone',
    schema: { params: OneRound, response: { 200: PublicReport } },
  },
  withdraw: {
    summary: 'Withdraws an edition from everyone, with a reason that its address then tells; its bytes are kept',
    refuses: ['edition-was-withdrawn'],
    method: 'POST',
    url: '/rounds/:roundId/editions/:number/withdrawal',
    schema: { params: OneEdition, body: Withdrawing, response: { 200: Withdrawal } },
  },
  list: {
    summary: 'Lists the editions of a round that are published for everyone and not withdrawn, the newest first',
    method: 'GET',
    url: '/public/rounds/:roundId/editions',
    schema: { params: OneRound, response: { 200: z.array(PublicEdition) } },
  },
  read: {
    summary: 'Reads an edition that is published for everyone, and what has replaced it',
    refuses: ['edition-is-withdrawn'],
    method: 'GET',
    url: '/public/rounds/:roundId/editions/:number',
    schema: {
      params: OneEdition,
      response: {
        200: z.object({
          edition: PublicEdition,
          /** The newest, where it is another. */
          replacedBy: PublicEdition.nullable(),
          report: PublicReport,
        }),
      },
    },
  },
  asPdf: publicFile(
    'Downloads an edition for everyone as a tagged PDF/A-3: same edition, same bytes',
    '/public/rounds/:roundId/editions/:number/report.pdf',
    'application/pdf',
  ),
  asDocx: publicFile(
    'Downloads an edition for everyone as a Word document: same edition, same bytes',
    '/public/rounds/:roundId/editions/:number/report.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
  asXlsx: publicFile(
    'Downloads the tables of an edition for everyone as a workbook: same edition, same bytes',
    '/public/rounds/:roundId/editions/:number/tables.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ),
  csv: {
    summary: 'Reads a table of an edition for everyone as csv',
    refuses: ['edition-is-withdrawn'],
    method: 'GET',
    url: '/public/rounds/:roundId/editions/:number/tables/:table/rows.csv',
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
  catalog: {
    summary: 'Describes the tables that a county has published for everyone as a catalogue (DCAT-AP-SE 3.0)',
    method: 'GET',
    url: '/public/counties/:county/catalog.rdf',
    schema: { params: OneCounty, produces: ['application/rdf+xml'], response: { 200: FileBytes } },
  },
} as const satisfies Record<string, Endpoint>
