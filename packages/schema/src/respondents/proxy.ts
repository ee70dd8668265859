import { z } from 'zod'

/** How a respondent gave its answers to the county board. */
export const ProxyChannel = z.enum(['phone', 'paper', 'other'])
export type ProxyChannel = z.infer<typeof ProxyChannel>

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
})
export type Proxy = z.infer<typeof Proxy>

/** As much of it as stands where nobody is named. */
export const OnBehalf = z.object({ channel: ProxyChannel, givenOn: z.iso.date() })
export type OnBehalf = z.infer<typeof OnBehalf>
