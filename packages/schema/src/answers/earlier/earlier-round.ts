import { z } from 'zod'
import { CountyCode } from '../../county.ts'
import type { Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { RespondentKind } from '../../respondents/respondent-kind.ts'
import { OneRound, Round } from '../../rounds/round.ts'
import { Code, line, someLine, someProse } from '../../typed-text.ts'
import { QuestionAddress, WrittenValue } from '../written-value.ts'

/** As many respondents as any county has, of every kind. */
const MOST_RESPONDENTS = 500
const MOST_ENTRIES = 200

/** By the address of a question, `section.question`; in a matrix of one of its rows. */
const Given = z.record(QuestionAddress, WrittenValue)

/** What a file says of one respondent. */
export const EarlierAnswers = z.object({
  kind: RespondentKind,
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .meta({ examples: ['1981'] }),
  policeArea: Id.nullable(),
  /** Null where the file does not tell. */
  answeredOn: z.iso.date('not-a-date').nullable(),
  /** Null: was asked and did not answer. */
  answers: Given.nullable(),
  entries: z.array(z.object({ id: Id, section: Code, answers: Given })).max(MOST_ENTRIES),
})
export type EarlierAnswers = z.infer<typeof EarlierAnswers>

/** Which column was read as what, and which words as which answers: to begin from with the next file. */
export const EarlierMapping = z.object({
  columns: z.array(z.object({ heading: line(500), means: line(160) })).max(2000),
  words: z.array(z.object({ question: line(160), said: line(200), code: line(80) })).max(2000),
})
export type EarlierMapping = z.infer<typeof EarlierMapping>

/** A round that was held elsewhere, as it is read from a file. */
export const EarlierRound = z.object({
  name: someLine(120),
  year: z.int('not-a-whole-number').min(1990, 'number-too-small').max(2100, 'number-too-large'),
  opensOn: z.iso.date('not-a-date'),
  closesOn: z.iso.date('not-a-date'),
  questionnaire: Code,
  file: z.object({
    name: someLine(255),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'] }),
  }),
  mapping: EarlierMapping,
  answers: z.array(EarlierAnswers).min(1, 'write-something').max(MOST_RESPONDENTS),
})
export type EarlierRound = z.infer<typeof EarlierRound>

/** Something about an answer: an error keeps the round from being read in, the rest is to know. */
export const EarlierRemark = z.object({
  weight: z.enum(['error', 'left-out', 'warning']),
  /** `section.question`, or of a matrix `section.question.row`. */
  question: z.string(),
  entry: Id.nullable(),
  /** The sentence of the question's own validation, or `not-shown`, `contradicts` or `points-out`. */
  code: z.string(),
  /** Of a contradiction, its number. */
  number: z.int().nullable(),
})
export type EarlierRemark = z.infer<typeof EarlierRemark>

/** What would be kept of each respondent, in the order they were sent. */
export const EarlierTrial = z.object({
  respondents: z.array(
    z.object({
      name: z.string(),
      values: z.int(),
      entries: z.int(),
      /** Required questions without an answer. */
      unanswered: z.int(),
      remarks: z.array(EarlierRemark),
    }),
  ),
  /** Sections in which nobody in the file has answered anything: the round did not ask them. */
  sectionsOff: z.array(z.string()),
})
export type EarlierTrial = z.infer<typeof EarlierTrial>

const OneCounty = z.object({ county: CountyCode })
const limits = { bytes: 20_000_000, depth: 8, items: 1_000_000 }
const places = ['input-not-valid', 'round-name-taken', 'round-dates-out-of-order'] as const

export const earlierRounds = {
  last: {
    summary: 'Reads how the columns of the last file were read in this county; null when none has been',
    method: 'GET',
    url: '/counties/:county/earlier-rounds/last-mapping',
    schema: { params: OneCounty, response: { 200: EarlierMapping.nullable() } },
  },
  tryOut: {
    summary: 'Says what of an earlier round would be read in, and what is wrong with it; nothing is written',
    refuses: places,
    method: 'POST',
    url: '/counties/:county/earlier-rounds/trial',
    limits,
    schema: { params: OneCounty, body: EarlierRound, response: { 200: EarlierTrial } },
  },
  import: {
    summary: 'Reads in an earlier round that was held elsewhere, all of it or nothing; nobody is told of it',
    refuses: [...places, 'import-has-faults'],
    method: 'PUT',
    url: '/counties/:county/earlier-rounds/:roundId',
    limits,
    schema: { params: OneCounty.extend({ roundId: Id }), body: EarlierRound, response: { 200: Round } },
  },
  undo: {
    summary: 'Removes a round that was read in from a file, as long as nothing rests on it; the trail keeps why',
    refuses: ['round-is-not-imported', 'round-is-built-on', 'round-is-rested-on'],
    method: 'POST',
    url: '/rounds/:roundId/undo-import',
    schema: { params: OneRound, body: z.object({ reason: someProse(500) }), response: { 200: z.object({}) } },
  },
} as const satisfies Record<string, Endpoint>
