import { z } from 'zod'
import { Id } from '../id.ts'
import { line } from '../typed-text.ts'

/** A submitted answer by where it stands, marked by its reader. */
export const MarkedAnswer = z.object({ respondentId: Id, entry: Id.nullable(), question: line(120) })
export type MarkedAnswer = z.infer<typeof MarkedAnswer>
