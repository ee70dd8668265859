import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { line, someProse } from '../typed-text.ts'
import { PreviousAnswers } from './earlier-answers.ts'

/** A note of the county board's own about what was submitted: all of it, an answer, the row of a matrix, or an entry's. */
export const AnswerNote = z.object({
  id: Id,
  entry: Id.nullable(),
  /** Null where it is about all of it. */
  question: z.string().nullable(),
  note: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  /** Whoever reads it wrote it, or coordinates the county. */
  mayRemove: z.boolean(),
})
export type AnswerNote = z.infer<typeof AnswerNote>

const NewNote = z.object({ entry: Id.nullable(), question: line(120).nullable(), note: someProse(2000) })
export type NewNote = z.infer<typeof NewNote>

const Notes = z.array(AnswerNote)

/** The answers of the round before, in the questions of this one. */
export const AnswersBefore = PreviousAnswers.extend({
  /** Which entry of now continues which of then. */
  carried: z.array(z.object({ id: Id, from: Id })),
})
export type AnswersBefore = z.infer<typeof AnswersBefore>

/** What the county board has beside it when it reads what was submitted. No respondent, and no file, is given any of it. */
export const answerNotes = {
  before: {
    summary: 'Reads what the same respondent submitted in the round before; null where there is none',
    method: 'GET',
    url: '/respondents/:respondentId/submission/before',
    schema: { params: OneRespondent, response: { 200: AnswersBefore.nullable() } },
  },
  list: {
    summary: 'Lists the notes of the county board about what a respondent has submitted, the newest first',
    method: 'GET',
    url: '/respondents/:respondentId/notes',
    schema: { params: OneRespondent, response: { 200: Notes } },
  },
  write: {
    summary: 'Writes a note about what a respondent has submitted, or about one answer in it',
    refuses: ['answers-are-not-submitted', 'answer-not-asked'],
    method: 'POST',
    url: '/respondents/:respondentId/notes',
    once: true,
    schema: { params: OneRespondent, body: NewNote, response: { 200: Notes } },
  },
  remove: {
    summary: 'Takes a note away for good',
    method: 'DELETE',
    url: '/respondents/:respondentId/notes/:noteId',
    schema: { params: OneRespondent.extend({ noteId: Id }), response: { 200: Notes } },
  },
} as const satisfies Record<string, Endpoint>
