import * as z from 'zod/mini'
import { asKept } from './as-kept.ts'
import { answerTo, codes, distinct, distinctActors, isAboutNoOne, type Kind } from './question.ts'
import { hasRoom } from '../characters.ts'
import type { Json } from '../json.ts'

/** What may be saved while the answer is being given: right type and size, but nothing need be complete. */
export function draftOfAnswerTo(question: Kind): z.ZodMiniType<Json> {
  switch (question.kind) {
    case 'multi':
      return z.array(z.enum(codes(question.options))).check(z.refine(distinct, 'chosen-twice'))
    case 'number':
      return read(
        question,
        z.union([z.number().check(z.gte(-1e12), z.lte(1e12)), typed(40, 'not-a-number')], { error: 'not-a-number' }),
      )
    case 'month':
      return read(question, typed(40, 'not-a-month'))
    case 'text':
      return typed(question.max, 'text-too-long')
    case 'url':
      return read(question, typed(500, 'text-too-long'))
    case 'ranking':
      return z
        .array(z.enum(codes(question.options)))
        .check(z.maxLength(question.places), z.refine(distinct, 'chosen-twice'))
    case 'actors': {
      const participant = question.roles
        ? z.strictObject({ actor: z.uuid(), role: z.optional(z.enum(codes(question.roles))) })
        : z.strictObject({ actor: z.uuid() })
      return z.array(participant).check(z.maxLength(60), z.refine(distinctActors, 'chosen-twice'))
    }
    case 'municipalities':
      return z
        .array(z.string().check(z.regex(/^(\d{4}|none)$/)))
        .check(z.maxLength(320), z.refine(distinct, 'chosen-twice'))
    case 'confirmation':
      return z.boolean()
    case 'single':
    case 'scale':
    case 'actor':
    case 'fixed':
      return answerTo(question)
  }
}

/** First taken for what is meant by it. */
const read = (question: Kind, schema: z.ZodMiniType<Json, Json>): z.ZodMiniType<Json> =>
  z.pipe(
    z.transform((answer: Json) => asKept(question, answer)),
    schema,
  )

/** Whatever somebody types, in any field, is kept; but never a personal number. */
const typed = (max: number, tooLong: string) =>
  z.string().check(
    z.refine((text) => hasRoom(text, max), tooLong),
    z.refine(isAboutNoOne, 'personal-number'),
  )
