import { readDay } from '@kartlaggning/schema/document/read-day'
import type { Cell } from '../../files/sheet.ts'

/** 30 December 1899, from which Excel counts its days. */
const EXCEL_BEGINS = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** How many days later the calendar of old Macs begins. */
const UNTIL_1904 = 1462
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
/** From 1980 to 2099. */
const DATES = { first: 29_221, last: 73_050 }

/** The day that a cell holds, whatever time stands after it; null where it is none. */
export function dayIn(cell: Cell, since1904 = false): string | null {
  if (typeof cell === 'number') return serial(since1904 ? cell + UNTIL_1904 : cell)
  if (typeof cell !== 'string') return null
  return readDay(/^\d{4}-\d{2}-\d{2}|^\d{8}/.exec(cell.trim())?.[0] ?? written(cell)) ?? null
}

const serial = (days: number) =>
  days >= DATES.first && days <= DATES.last
    ? new Date(EXCEL_BEGINS + Math.floor(days) * DAY).toISOString().slice(0, 10)
    : null

/** "12 oktober 2023", "12.10.2023", "25/10/2023"; which of "10/12/2023" is the month is not known. */
function written(said: string): string {
  const [, day = '', between = '', month = '', year = ''] =
    /^(\d{1,2})([./ ])\s*(\d{1,2}|\p{L}{3,9})\.?[./ ]\s*(\d{4})\b/u.exec(said.trim()) ?? []
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const number = named || (between === '/' && Number(day) <= 12 && day !== month ? Number.NaN : Number(month))
  return [year, number, day].map((it) => String(it).padStart(2, '0')).join('-')
}
