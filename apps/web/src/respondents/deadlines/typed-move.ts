import { daysUntil, present } from '@kartlaggning/schema/document/dates'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'

export interface TypedMove {
  readonly whose: 'round' | 'chosen'
  readonly chosen: readonly string[]
  readonly date: string
  readonly reason: string
}

export type WrongInMove = Partial<Record<'choose' | 'date' | 'reason', 'choose' | 'date' | 'passed' | 'reason'>>

/** 20261205 is as good as 2026-12-05. */
export const dayIn = (text: string) => text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** What has to be mended before the day can be moved. */
export function wrongIn({ whose, chosen, date, reason }: TypedMove, now = present()): WrongInMove {
  const day = dayIn(date)
  return {
    ...(whose === 'chosen' && chosen.length === 0 && { choose: 'choose' as const }),
    ...(isDay(day) ? daysUntil(day, now) < 0 && { date: 'passed' as const } : { date: 'date' as const }),
    ...(reason.trim() === '' && { reason: 'reason' as const }),
  }
}

/** The people who will be written to: those invited to answer for somebody concerned who has not submitted. */
export function writtenTo(respondents: readonly Respondent[], { whose, chosen, date }: TypedMove): number {
  const day = dayIn(date)
  const concerned = respondents.filter((it) =>
    whose === 'round' ? it.closesOn < day || it.open : chosen.includes(it.id),
  )
  const people = concerned
    .filter((it) => it.submittedAt === null && it.status !== 'declined' && (it.closesOn !== day || !it.open))
    .flatMap((it) => it.contacts.filter((contact) => contact.invitedAt !== null))
  return new Set(people.map((it) => it.personId)).size
}
