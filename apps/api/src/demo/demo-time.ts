import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

const DAY = 24 * 3600 * 1000

/** A moment on the nth working day from a date (0 is the date itself), at a time of day (UTC). */
export function onWorkday(from: Date, nth: number, hour: number, minute = 0): Date {
  const day = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate(), hour, minute))
  for (let left = nth; left > 0;) {
    day.setTime(day.getTime() + DAY)
    if (day.getUTCDay() % 6 !== 0) left -= 1
  }
  return day
}

/** The day of the week (1 Monday … 5 Friday) in the week that lies so many days from the date. */
export function dayOfWeek(from: Date, days: number, weekday: number): Date {
  const day = new Date(from.getTime() + days * DAY)
  return new Date(day.getTime() + (weekday - (day.getUTCDay() || 7)) * DAY)
}

export const dateOf = (moment: Date) => moment.toISOString().slice(0, 10)

/** From here on the transaction is this person's, and the clock shows this moment. */
export async function become(trx: Trx, person: { readonly id: string }, moment: Date): Promise<void> {
  await sql`select set_config('app.person_id', ${person.id}, true), set_config('app.clock', ${moment.toISOString()}, true)`.execute(
    trx,
  )
}
