import { z } from 'zod'
import { comparabilities, footnotes, kindsOfChange } from './kinds-of-change.ts'

/** Why the answers to a question are not quite those of the version before. */
export const Footnote = z.enum(footnotes)
export type Footnote = z.infer<typeof Footnote>

/** From the least to the most. */
const Change = z.enum(kindsOfChange)

/** Whether answers may stand in one series; from the best to the worst. */
export const Comparable = z.enum(comparabilities)

/** What became of one question from one version to another. */
export const QuestionChange = z.object({
  /** Ids in the older and in the newer version; null where it is not asked. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** As the newest of the two words it. */
  text: z.object({ sv: z.string(), en: z.string() }),
  change: Change,
  comparable: Comparable,
  footnotes: z.array(Footnote),
})
export type QuestionChange = z.infer<typeof QuestionChange>
