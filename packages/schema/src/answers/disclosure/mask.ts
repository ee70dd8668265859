import { z } from 'zod'
import { Id } from '../../id.ts'
import { SECRECY_GROUNDS } from '../secrecy-grounds.ts'
import { line } from '../../typed-text.ts'

export const MaskGround = z.enum(SECRECY_GROUNDS)

/** An answer that is left out of a copy: a question, a row of a matrix, or of an entry its title or another of its answers. */
export const Mask = z
  .object({
    entry: Id.nullable(),
    question: line(120),
    ground: MaskGround,
    /** Beside the ground, or instead of one from the list. */
    words: line(200),
  })
  .refine(({ ground, words }) => ground !== 'other' || words !== '', { error: 'write-something', path: ['words'] })
export type Mask = z.infer<typeof Mask>
