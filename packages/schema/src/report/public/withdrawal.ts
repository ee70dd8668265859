import { z } from 'zod'

/** That an edition is no longer for everyone: since when, by whose decision and why. */
export const Withdrawal = z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() })
export type Withdrawal = z.infer<typeof Withdrawal>
