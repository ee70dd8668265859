import { z } from 'zod'

/** How a respondent gave its answers to the county board. */
export const ProxyChannel = z.enum(['phone', 'paper', 'other'])
export type ProxyChannel = z.infer<typeof ProxyChannel>

/**
 * Only some of it is still what the county board submitted: the respondent has itself answered again what it was asked about.
 * When it has opened the whole, and submitted that as its own, nothing is.
 */
const Partly = z.literal(true).optional()

/** That the county board writes, or has written, the answers on a respondent's behalf: how it was given them, and by whom. */
export const Proxy = z.object({
  channel: ProxyChannel,
  /** How, where it is neither by phone nor on paper; else more about it. */
  note: z.string(),
  /** Who gave the answers, in their work. */
  sourceName: z.string(),
  sourceFunction: z.string(),
  givenOn: z.iso.date(),
  /** Who writes them at the county board. */
  by: z.string(),
  /** Since when. */
  at: z.iso.datetime(),
  partly: Partly,
})
export type Proxy = z.infer<typeof Proxy>

/** As much of it as stands where nobody is named. */
export const OnBehalf = z.object({ channel: ProxyChannel, givenOn: z.iso.date(), partly: Partly })
export type OnBehalf = z.infer<typeof OnBehalf>
