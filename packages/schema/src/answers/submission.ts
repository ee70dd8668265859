import { z } from 'zod'
import { Id } from '../id.ts'
import { Proxy } from '../respondents/proxy.ts'

/** Proof of what the server holds: a position in the respondent's own chain, and the chain's hash there. */
export const TrailReceipt = z.object({ position: z.int(), hash: z.string() })
export type TrailReceipt = z.infer<typeof TrailReceipt>

export const Submission = z.object({
  id: Id,
  version: z.int(),
  /** "KL26-1981-K1-3F9A" */
  reference: z.string(),
  submittedAt: z.iso.datetime(),
  submittedBy: z.string(),
  /** "Brottsförebyggande samordnare" */
  submittedByFunction: z.string(),
  /** Nobody submitted it: the county board read it in from a file. */
  imported: z.boolean(),
  /** sha256 of the frozen document. */
  hash: z.string(),
  /** For the respondent's own eyes: the trail is theirs. */
  receipt: TrailReceipt.nullable(),
  /** The county board has submitted it on the respondent's behalf. */
  proxy: Proxy.nullable(),
})
export type Submission = z.infer<typeof Submission>
