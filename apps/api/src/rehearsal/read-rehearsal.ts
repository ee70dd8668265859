import type { DueDay, Rehearsal } from '@kartlaggning/schema/rehearsal/rehearsal'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { readReminders } from '../respondents/reminders/read-reminders.ts'
import { readRound } from '../rounds/read-rounds.ts'

/** Where the clock of a rehearsal stands, and what comes next; null of a round that is none. */
export async function readRehearsal(trx: Trx, roundId: string): Promise<Rehearsal | null> {
  const [row, round, { coming }] = await Promise.all([
    trx
      .selectFrom('rehearsal')
      .where('roundId', '=', roundId)
      .select(['roundId', 'begunByName as begunBy', 'begunAt'])
      .select([sql<string>`clock()`.as('now'), sql<string>`today()`.as('today')])
      .select((it) =>
        it
          .selectFrom('mail')
          .whereRef('mail.rehearsal', '=', 'rehearsal.countyCode')
          .select(sql<number>`count(*)::int`.as('letters'))
          .as('letters'),
      )
      .executeTakeFirst(),
    readRound(trx, roundId),
    readReminders(trx, roundId),
  ])
  if (!row) return null
  const days = dueIn(
    round,
    coming.map(({ day }) => day),
  )
  return { ...row, letters: row.letters ?? 0, due: nearest(days, row.today) }
}

function dueIn({ status, opensOn, closesOn, reconcilesUntil }: Round, reminders: readonly string[]): DueDay[] {
  switch (status) {
    case 'draft':
    case 'consultation':
      return [{ what: 'opening', day: opensOn }]
    case 'open':
      return [
        ...reminders.map((day) => ({ what: 'reminder', day }) as const),
        { what: 'last-day', day: closesOn },
        { what: 'day-after', day: addDays(closesOn, 1) },
      ]
    case 'reconciliation':
      return reconcilesUntil === null ? [] : [{ what: 'reconciliation-ends', day: reconcilesUntil }]
    default:
      return []
  }
}

/** Each once, of the days that are still to come. */
const nearest = (days: readonly DueDay[], today: string) =>
  days
    .filter(({ day }) => day > today)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .filter(({ what, day }, at, all) => all.findIndex((it) => it.what === what && it.day === day) === at)
