import { readMonth } from '@kartlaggning/schema/questionnaire/read-month'
import type { Cell } from '../../files/sheet.ts'

/** 30 December 1899, from which Excel counts its days. */
const EXCEL_BEGINS = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** How many days later the calendar of old Macs begins. */
const UNTIL_1904 = 1462
/** From 1980 to 2049; a number outside is no date, but a month with a figure too few: 20263. */
const DATES = { first: 29_221, last: 54_788 }

/** The month that a cell holds, as `YYYY-MM`; undefined when it is none. A year alone is none. */
export function monthIn(cell: Cell, since1904 = false): string | undefined {
  if (typeof cell === 'number' && mayHaveLostNought(cell)) return undefined
  if (typeof cell === 'number') return serial(since1904 ? cell + UNTIL_1904 : cell) ?? monthIn(String(cell))
  const read = typeof cell === 'string' ? readMonth(cell) : undefined
  return read && 'month' in read ? read.month : undefined
}

/** A program that takes 2026.10 for a number keeps 2026.1. */
export const mayHaveLostNought = (cell: Cell) => typeof cell === 'number' && /^\d{4}\.1$/.test(String(cell))

function serial(days: number): string | undefined {
  if (days < DATES.first || days >= DATES.last + 1) return undefined
  return new Date(EXCEL_BEGINS + Math.floor(days) * DAY).toISOString().slice(0, 7)
}
