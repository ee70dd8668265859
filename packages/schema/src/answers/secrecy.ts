import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { line, someProse } from '../typed-text.ts'
import { EDITION_READERS } from './audience.ts'
import { SECRECY_GROUNDS } from './secrecy-grounds.ts'

const SecrecyGround = z.enum(SECRECY_GROUNDS)

/** Answers by where they stand: a question, the row of a matrix for the whole of it, or the section of an entry for all of it. */
const NewMark = z.object({ id: Id, entry: Id.nullable(), question: line(120) })

export const NewSecrecy = z.object({
  ground: SecrecyGround,
  /** What would be harmed, in the coordinator's own words. */
  words: someProse(500),
  answers: z.array(NewMark).min(1, 'choose-at-least-one').max(100, 'too-many-chosen'),
})
export type NewSecrecy = z.infer<typeof NewSecrecy>

export const SecrecyMark = z.object({
  id: Id,
  entry: Id.nullable(),
  question: z.string(),
  ground: SecrecyGround,
  words: z.string(),
  markedBy: z.string(),
  markedAt: z.iso.datetime(),
  removed: z.object({ by: z.string(), at: z.iso.datetime(), because: z.string() }).nullable(),
  /** Editions from before the mark whose readers may have been shown the answer: what is published stays as it is. */
  editions: z.array(z.object({ number: z.int(), readers: z.array(z.enum(EDITION_READERS)) })),
})
export type SecrecyMark = z.infer<typeof SecrecyMark>

/** An answer of now that was marked last round. A mark is of what was answered then, so it does not follow. */
export const MarkedBefore = z.object({
  entry: Id.nullable(),
  question: z.string(),
  ground: SecrecyGround,
  roundName: z.string(),
})
export type MarkedBefore = z.infer<typeof MarkedBefore>

export const Secrecy = z.object({ marks: z.array(SecrecyMark), before: z.array(MarkedBefore) })
export type Secrecy = z.infer<typeof Secrecy>

const OneMark = OneRespondent.extend({ markId: Id })

/** That answers may be secret: nothing that leaves the county board holds them. */
export const secrecy = {
  read: {
    summary:
      'Lists what is marked as secret in what a respondent has submitted, and has been, and what was marked last round',
    method: 'GET',
    url: '/respondents/:respondentId/secrecy',
    schema: { params: OneRespondent, response: { 200: Secrecy } },
  },
  mark: {
    summary: 'Marks answers or whole entries as secret: no report, file or other reader is shown them from then on',
    refuses: ['answer-not-asked'],
    method: 'POST',
    url: '/respondents/:respondentId/secrecy',
    schema: { params: OneRespondent, body: NewSecrecy, response: { 200: Secrecy } },
  },
  remove: {
    summary: 'Takes a mark of secrecy away, with why',
    refuses: ['answer-is-not-marked'],
    method: 'POST',
    url: '/respondents/:respondentId/secrecy/:markId/remove',
    schema: { params: OneMark, body: z.object({ because: someProse(500) }), response: { 200: Secrecy } },
  },
} as const satisfies Record<string, Endpoint>
