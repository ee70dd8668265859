import { readDay } from '@kartlaggning/schema/document/read-day'
import type { Cell } from '../../files/sheet.ts'

/** 30 December 1899, from which Excel counts its days. */
const EXCEL_BEGINS = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** How many days later the calendar of old Macs begins. */
const UNTIL_1904 = 1462
/** From 1980 to 2099. */
const DATES = { first: 29_221, last: 73_050 }

const TIME = /(?<=\d)(?:T| |, ?)(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.][\d.]+)?(?:Z| ?[+-]\d{2}:?\d{2})?$/i

/** The day that a cell holds, whatever time stands after it; null where it is none. */
export function dayIn(cell: Cell, since1904 = false): string | null {
  if (typeof cell === 'number') return serial(since1904 ? cell + UNTIL_1904 : cell)
  if (typeof cell !== 'string') return null
  return readDay(cell.trim().replace(TIME, '')) ?? null
}

const serial = (days: number) =>
  days >= DATES.first && days <= DATES.last
    ? new Date(EXCEL_BEGINS + Math.floor(days) * DAY).toISOString().slice(0, 10)
    : null
