import { z } from 'zod'
import { EDITION_READERS, REPORT_READERS, WITHHELD_REASONS } from '../answers/audience.ts'
import { FileLanguage } from '../answers/files.ts'
import { INITIATIVE_STATES } from '../definitions/initiative-to-share.ts'
import { FileBytes, type Endpoint } from '../endpoint.ts'
import { Concern } from '../gaps/gap.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { AnswersBehind, AnswersWanted } from './answers-behind.ts'
import { Counted } from './counted.ts'
import { Withdrawal } from './public/withdrawal.ts'
import { MaskedInEdition } from './masked-in-edition.ts'
import { ChosenChapter, ReviewedSentence } from './report-choices.ts'
import { FigureData } from './figure-data.ts'
import { ReadBy } from './read-by.ts'
import { ReportedMethod, ReportedRound } from './reported-round.ts'
import { ReportedSide } from './reported-side.ts'
import { Improvement, ReportedNeed } from './reported-need.ts'
import { Code, prose } from '../typed-text.ts'
import { Json } from '../json.ts'

/** For whom a whole report is compiled; the public reads a report of its own. */
export const ReportReader = z.enum(REPORT_READERS)
export type ReportReader = z.infer<typeof ReportReader>

const Judged = z.union([Concern, z.object({ notShown: z.enum(WITHHELD_REASONS) })])

/**
 * Everything the report says, in figures and codes; the page turns codes into words. Frozen whole in an edition. What is not
 * for its reader is not in it: `NotShown` stands there instead.
 */
export const Report = z.object({
  /** Which chapters there were when it was compiled: from 2 on, background and planned support too; from 3 on, appendices; from 4 on, LänsBrå has one of its own. */
  outline: z.int().optional(),
  /** What is left out, written and stood for; editions from before it could be done do not say. */
  chapters: z.array(ChosenChapter).optional(),
  sentences: z.array(ReviewedSentence).optional(),
  /** Editions from before there were several are the county board's. */
  reader: ReportReader.optional(),
  round: ReportedRound,
  method: ReportedMethod,
  /** T1 */
  response: z.array(
    z.object({
      municipality: z.string(),
      name: z.string(),
      /** What it called itself; editions from before that was kept say its name alone. */
      officialName: z.string().optional(),
      sides: z.object({ municipality: ReportedSide.nullable(), police: ReportedSide.nullable() }),
    }),
  ),
  policeAreas: z.array(z.object({ id: z.string(), name: z.string(), side: ReportedSide })),
  /** T2: question → answer of each side. */
  structure: z.array(
    z.object({
      municipality: z.string(),
      name: z.string(),
      answers: z.array(z.object({ question: z.string(), municipality: Json.nullable(), police: Json.nullable() })),
    }),
  ),
  /** F2 */
  problems: z.array(
    z.object({
      problem: z.string(),
      cells: z.array(
        z.object({
          municipality: z.string(),
          concern: z.object({ municipality: Judged, police: Judged }),
          differs: z.boolean(),
        }),
      ),
      /** Municipalities where either side says 3 or 4; `null` when too few are shown to this reader to be counted. */
      large: Counted.nullable().optional(),
      /** In editions from before a count said of how many it is. */
      great: z.int().optional(),
    }),
  ),
  /** Editions from before there were more figures have none. */
  figures: FigureData.optional(),
  /** Those that may be told of to this reader; editions from before they were listed do not say. */
  initiatives: z
    .array(
      z.object({
        name: z.string(),
        municipality: z.string(),
        side: z.enum(['municipality', 'police']),
        problems: z.array(z.string()),
        method: z.string().nullable(),
        state: z.enum(INITIATIVE_STATES),
        evaluated: z.boolean(),
      }),
    )
    .optional(),
  /** T7: needs the coordinator stands for, as far as their gaps are found from what the reader is shown. */
  needs: z.array(ReportedNeed),
  /** How many more there are, all of whose gaps rest on answers that this reader is not shown. */
  withheldNeeds: z.int().optional(),
  /** What has improved since the last round (R56), and the answers that say so; not there where nothing has. */
  improvements: z.array(Improvement).optional(),
  /** Rules that could not be judged because a side has not answered (R37 and "kan inte bedömas"). */
  notAssessed: z.array(
    z.object({
      rule: z.string(),
      municipalities: z.array(z.string()),
      sentence: z.object({ sv: z.string(), en: z.string() }),
    }),
  ),
})
export type Report = z.infer<typeof Report>

export const Edition = z.object({
  roundId: Id,
  number: z.int(),
  publishedAt: z.iso.datetime(),
  publishedBy: z.string(),
  /** What is new since the edition before. */
  note: z.string(),
  /** sha256 of the frozen bytes. */
  hash: z.string(),
})
export type Edition = z.infer<typeof Edition>

/** With whom it is published for, as far as whoever asks may read theirs; and, to the county board, that it is withdrawn. */
export const ListedEdition = Edition.extend({
  readers: z.array(z.enum(EDITION_READERS)),
  withdrawn: Withdrawal.nullable(),
})
export type ListedEdition = z.infer<typeof ListedEdition>

export const OneEdition = OneRound.extend({ number: z.coerce.number().int().min(1).max(10_000) })

/** As which reader; whoever does not say is given the widest that they may read. */
const AsReader = ReportReader.optional()
const AsOther = z.object({ reader: z.enum(['participants', 'lansbra']).default('participants') })

const editionFile = <const Url extends string>(summary: string, url: Url, type: string) => ({
  summary,
  method: 'GET' as const,
  url,
  schema: {
    params: OneEdition,
    querystring: z.object({ language: FileLanguage, reader: AsReader }),
    produces: [type] as readonly [string],
    response: { 200: FileBytes },
  },
})

export const reports = {
  preview: {
    summary: 'Compiles the report as the county board would read it',
    refuses: ['round-is-not-in-analysis'],
    method: 'GET',
    url: '/rounds/:roundId/report',
    schema: { params: OneRound, response: { 200: Report } },
  },
  previewForOthers: {
    summary: 'Compiles the report as those who took part would read it, or all of LänsBrå',
    refuses: ['round-is-not-in-analysis'],
    method: 'GET',
    url: '/rounds/:roundId/report/for-others',
    schema: { params: OneRound, querystring: AsOther, response: { 200: Report } },
  },
  answersBehind: {
    summary: 'Lists the answers that a table or figure of the report, or one of its values, rests on',
    refuses: ['round-is-not-in-analysis'],
    method: 'GET',
    url: '/rounds/:roundId/report/figures/:figure/answers',
    schema: {
      params: OneRound.extend({ figure: Code }),
      querystring: AnswersWanted,
      response: { 200: AnswersBehind },
    },
  },
  readers: {
    summary: 'Counts how much each reader would read if the report was published now',
    refuses: ['round-is-not-in-analysis'],
    method: 'GET',
    url: '/rounds/:roundId/report/readers',
    schema: { params: OneRound, response: { 200: z.array(ReadBy) } },
  },
  masked: {
    summary: 'Lists which cells of an edition are not shown, and why; never what they hold',
    method: 'GET',
    url: '/rounds/:roundId/editions/:number/masked-cells',
    schema: { params: OneEdition, response: { 200: z.array(MaskedInEdition) } },
  },
  publish: {
    summary: 'Publishes an edition of the report; from the second on, with a note of what is new',
    refuses: ['round-is-not-in-analysis', 'edition-needs-a-note'],
    method: 'POST',
    url: '/rounds/:roundId/editions',
    once: true,
    schema: {
      params: OneRound,
      body: z.object({
        note: prose(1000),
        /** For whom; the county board always has one. */
        readers: z
          .array(z.enum(EDITION_READERS))
          .max(EDITION_READERS.length)
          .default([...REPORT_READERS]),
      }),
      response: { 200: Edition },
    },
  },
  editions: {
    summary: 'Lists the editions that are published',
    method: 'GET',
    url: '/rounds/:roundId/editions',
    schema: { params: OneRound, response: { 200: z.array(ListedEdition) } },
  },
  read: {
    summary: 'Reads a published edition',
    method: 'GET',
    url: '/rounds/:roundId/editions/:number',
    schema: {
      params: OneEdition,
      querystring: z.object({ reader: AsReader }),
      response: { 200: z.object({ edition: Edition, report: Report }) },
    },
  },
  asPdf: editionFile(
    'Downloads an edition as a tagged PDF/A-3, with its tables attached as csv: same edition, same bytes',
    '/rounds/:roundId/editions/:number/report.pdf',
    'application/pdf',
  ),
  asDocx: editionFile(
    'Downloads an edition as a Word document: same edition, same bytes',
    '/rounds/:roundId/editions/:number/report.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
  asPptx: editionFile(
    'Downloads an edition as a short presentation, about ten slides with notes: same edition, same bytes',
    '/rounds/:roundId/editions/:number/presentation.pptx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ),
  asXlsx: editionFile(
    'Downloads the tables of an edition as a workbook, a sheet for each: same edition, same bytes',
    '/rounds/:roundId/editions/:number/tables.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ),
} as const satisfies Record<string, Endpoint>
