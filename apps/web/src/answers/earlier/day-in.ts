import { readDay } from '@kartlaggning/schema/document/read-day'
import type { Cell } from '../../files/sheet.ts'

/** 30 December 1899, from which Excel counts its days. */
const EXCEL_BEGINS = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** From 1980 to 2099. */
const DATES = { first: 29_221, last: 73_050 }

/** The day that a cell holds, whatever time stands after it; null where it is none. */
export function dayIn(cell: Cell): string | null {
  if (typeof cell === 'number')
    return cell >= DATES.first && cell <= DATES.last
      ? new Date(EXCEL_BEGINS + Math.floor(cell) * DAY).toISOString().slice(0, 10)
      : null
  if (typeof cell !== 'string') return null
  return readDay(/^\d{4}-\d{2}-\d{2}|^\d{8}/.exec(cell.trim())?.[0] ?? '') ?? null
}
