import { readDay } from '@kartlaggning/schema/document/read-day'
import { daysUntil, present } from '@kartlaggning/schema/document/dates'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'

export interface TypedMove {
  readonly whose: 'round' | 'chosen'
  readonly chosen: readonly string[]
  readonly date: string
  readonly reason: string
}

export type WrongInMove = Partial<Record<'choose' | 'date' | 'reason', 'choose' | 'date' | 'passed' | 'reason'>>

/** As it is typed, where it is no day. */
export const dayIn = (text: string) => readDay(text) ?? text.trim()

/** What has to be mended before the day can be moved. */
export function wrongIn({ whose, chosen, date, reason }: TypedMove, now = present()): WrongInMove {
  const day = dayIn(date)
  return {
    ...(whose === 'chosen' && chosen.length === 0 && { choose: 'choose' as const }),
    ...(readDay(day) ? daysUntil(day, now) < 0 && { date: 'passed' as const } : { date: 'date' as const }),
    ...(reason.trim() === '' && { reason: 'reason' as const }),
  }
}

/**
 * The people who will be written to: those invited to answer for somebody concerned who has not submitted. Where a closed round
 * is opened again for all, that is news to each of them, whatever their day was.
 */
export function writtenTo(
  respondents: readonly Respondent[],
  { whose, chosen, date }: TypedMove,
  { reopens, closesOn: last }: { readonly reopens: boolean; readonly closesOn: string },
): number {
  const day = dayIn(date)
  const concerned = respondents.filter((it) =>
    whose === 'chosen' ? chosen.includes(it.id) : reopens || it.closesOn < day || it.closesOn === last,
  )
  const people = concerned
    .filter((it) => it.status !== 'declined' && (it.submittedAt === null || it.reopened))
    // The day by which something is to be completed moves only where it is named.
    .filter((it) => whose === 'chosen' || !it.reopened?.completeBy)
    .filter((it) => reopens || it.closesOn !== day || !it.open)
    .flatMap((it) => it.contacts.filter((contact) => contact.invitedAt !== null))
  return new Set(people.map((it) => it.personId)).size
}
