import { z } from 'zod'
import { answerComparisons } from '../definitions/sides-differ.ts'
import { Json } from '../json.ts'
import { Conversation } from './conversation.ts'

/** One mirrored question side by side. Nothing is compared where a side does not know or has not answered. */
export const Mirror = z.object({
  question: z.string(),
  municipality: Json.nullable(),
  police: Json.nullable(),
  state: z.enum(answerComparisons),
  /** Where the answers are not the same: what has been said about it. Only where they differ is there something to agree on. */
  conversation: Conversation.nullable(),
})
export type Mirror = z.infer<typeof Mirror>

/** Before anybody has said anything. */
export type ComparedMirror = Omit<Mirror, 'conversation'>
