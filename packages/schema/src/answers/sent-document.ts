import { z } from 'zod'
import { Json } from '../json.ts'
import type { AnswerDocument } from './answer-document.ts'

const Entry = z.object({ id: z.string() }).catchall(Json)
const SectionAnswers = z.object({ entries: z.array(Entry).optional() }).catchall(Json)

/** An answer document on the wire, whatever version it is of. Apart, since what reads answers in the browser needs no schema. */
export const SentDocument: z.ZodType<AnswerDocument> = z.record(z.string(), SectionAnswers)
