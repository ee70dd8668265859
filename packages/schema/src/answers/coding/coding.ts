import { z } from 'zod'
import type { Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { OneRespondent } from '../../respondents/respondent.ts'
import { RespondentKind } from '../../respondents/respondent-kind.ts'
import { OneRound } from '../../rounds/round.ts'
import { Code, line, someLine, someProse } from '../../typed-text.ts'

const Words = z.object({ sv: z.string(), en: z.string() })
const Count = z.object({ municipality: z.int(), police: z.int(), police_area: z.int() })

/** What passages of free texts are about, in the county's own code book. */
export const Theme = z.object({
  code: Code,
  name: Words,
  definition: Words,
  /** No longer offered; what has been coded to it stays. */
  active: z.boolean(),
  /** What is coded to it counts as coded to that one. */
  mergedInto: Code.nullable(),
  version: z.int(),
})
export type Theme = z.infer<typeof Theme>

/** How much has been coded to a theme: passages, and how many of each kind of respondent they come from. */
export const CountedTheme = Theme.extend({ passages: z.int(), respondents: Count })
export type CountedTheme = z.infer<typeof CountedTheme>

const CodeBook = z.object({
  themes: z.array(CountedTheme),
  /** How many of each kind have written any free text: those that the counts are of. */
  answered: Count,
})

const Range = z.object({ from: z.int().min(0), to: z.int().min(1) })

/** Where the passage stands in the answer as it is now: as it was marked, somewhere else, or not at all. */
const WhereNow = z.discriminatedUnion('state', [
  z.object({ state: z.literal('as-marked') }),
  z.object({ state: z.literal('answer-changed'), found: Range.nullable() }),
])

/** A passage of a submitted free text, with the themes it is coded to. */
export const Passage = Range.extend({
  id: Id,
  respondentId: Id,
  submissionId: Id,
  /** Of the submission that it was marked in. */
  submissionVersion: z.int(),
  entry: Id.nullable(),
  entryName: z.string().nullable(),
  question: z.string(),
  quote: z.string(),
  themes: z.array(Code),
  markedBy: z.string(),
  markedAt: z.iso.datetime(),
  whereNow: WhereNow,
  version: z.int(),
})
export type Passage = z.infer<typeof Passage>

/** An answer in words, as it was submitted last. */
export const FreeText = z.object({
  respondentId: Id,
  respondent: z.string(),
  kind: RespondentKind,
  municipality: z.string().nullable(),
  /** The municipalities whose needs it may be evidence of: its own, or all that the police area answers for. */
  concerns: z.array(z.string()),
  submissionId: Id,
  entry: Id.nullable(),
  entryName: z.string().nullable(),
  question: z.string(),
  text: z.string(),
  /** It is marked as secret: its words stay at the county board. */
  secret: z.boolean(),
  /** The county board has submitted it on the respondent’s behalf. */
  onBehalf: z.literal([true, 'partly']).optional(),
  passages: z.array(Passage),
})
export type FreeText = z.infer<typeof FreeText>

export const FREE_TEXT_STATES = ['all', 'uncoded', 'coded', 'changed'] as const

export const FreeTexts = CodeBook.extend({
  answers: z.array(FreeText),
  /** How many match, and how many there are on a page. */
  matching: z.int(),
  perPage: z.int(),
  /** Of every answer, whatever is asked for. */
  counts: z.object({ all: z.int(), uncoded: z.int(), coded: z.int(), changed: z.int() }),
  /** The questions that have been answered in words, in the order they are asked. */
  questions: z.array(z.object({ question: z.string(), text: Words, answers: z.int() })),
  municipalities: z.array(z.string()),
})
export type FreeTexts = z.infer<typeof FreeTexts>

const themes = z.array(Code).min(1, 'choose-at-least-one').max(20, 'too-many-chosen')

/** Which words of which submission: they have to stand there. */
const Place = Range.extend({ submissionId: Id, quote: z.string().min(1).max(40_000) })
const OnePassage = OneRespondent.extend({ passageId: Id })

export const NewPassage = Place.extend({ entry: Id.nullable(), question: line(120), themes })
export type NewPassage = z.infer<typeof NewPassage>

export const ChangedPassage = Place.extend({ themes, removed: z.boolean(), seen: z.int() })
export type ChangedPassage = z.infer<typeof ChangedPassage>

export const WrittenTheme = z.object({
  name: someLine(80),
  definition: someProse(500),
  active: z.boolean(),
  mergedInto: Code.nullable(),
  seen: z.int(),
})
export type WrittenTheme = z.infer<typeof WrittenTheme>

/** Coding of what was answered in words: passages are marked and given themes. */
export const coding = {
  freeTexts: {
    summary: 'Lists what was answered in words in a round, with what is coded in it, a page at a time',
    method: 'GET',
    url: '/rounds/:roundId/free-texts',
    schema: {
      params: OneRound,
      querystring: z.object({
        question: z.string().max(120).default(''),
        theme: Code.default(''),
        municipality: Code.default(''),
        respondent: z.union([Id, z.literal('')]).default(''),
        state: z.enum(FREE_TEXT_STATES).default('all'),
        page: z.coerce.number().int().min(1).max(10_000).default(1),
      }),
      response: { 200: FreeTexts },
    },
  },
  passages: {
    summary: 'Lists every passage that is coded in a round, and the themes of the county',
    method: 'GET',
    url: '/rounds/:roundId/passages',
    schema: { params: OneRound, response: { 200: z.object({ themes: z.array(Theme), passages: z.array(Passage) }) } },
  },
  writeTheme: {
    summary:
      'Writes a theme of the county: a new one, a new name, merged into another, no longer offered, or any of it undone',
    refuses: ['coding-was-changed-by-another', 'themes-cannot-merge'],
    method: 'PUT',
    url: '/rounds/:roundId/themes/:theme',
    schema: { params: OneRound.extend({ theme: Code }), body: WrittenTheme, response: { 200: Theme } },
  },
  mark: {
    summary: 'Marks a passage of a free text as it was submitted last, and codes it to themes',
    refuses: ['passage-is-not-there'],
    method: 'PUT',
    url: '/respondents/:respondentId/passages/:passageId',
    schema: { params: OnePassage, body: NewPassage, response: { 200: Passage } },
  },
  change: {
    summary:
      'Changes where a coded passage stands, its themes or whether it is there: removing it is undone the same way',
    refuses: ['passage-is-not-there', 'coding-was-changed-by-another'],
    method: 'POST',
    url: '/respondents/:respondentId/passages/:passageId',
    schema: { params: OnePassage, body: ChangedPassage, response: { 200: Passage.nullable() } },
  },
} as const satisfies Record<string, Endpoint>
