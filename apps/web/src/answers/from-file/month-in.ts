import type { Cell } from './sheet.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const IN_ENGLISH: Readonly<Record<string, number>> = { may: 5, oct: 10 }

/** 30 December 1899, from which Excel counts its days. */
const EXCEL_BEGINS = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** How many days later the calendar of old Macs begins. */
const UNTIL_1904 = 1462

/** A month in the ways Swedes write it, as `YYYY-MM`; undefined when it is none. A year alone is none. */
export function monthIn(cell: Cell, since1904 = false): string | undefined {
  if (typeof cell === 'number') return serial(since1904 ? cell + UNTIL_1904 : cell) ?? monthIn(String(cell))
  if (typeof cell !== 'string') return undefined
  const text = cell.trim().toLowerCase()
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})(?:[-/. ]?\d{1,2}(?:[ t]\d{1,2}:\d{2}(?::[\d.]+)?z?)?)?$/.exec(text)
  if (yearFirst) return asMonth(yearFirst[1], yearFirst[2])
  const yearLast = /^(?:\d{1,2}[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (yearLast) return asMonth(yearLast[2], yearLast[1])
  const inWords = /^(?:\d{1,2}\s+)?([a-zåäö]{3,9})\.?,?[\s-]*(\d{4})$/.exec(text)
  if (inWords) return asMonth(inWords[2], monthNumber(inWords[1] ?? ''))
  // As Swedish Excel saves the month of a csv file.
  const shortYear = /^([a-zåäö]{3})-(\d{2})$/.exec(text)
  if (shortYear) return asMonth(`20${shortYear[2]}`, monthNumber(shortYear[1] ?? ''))
  const wordsLast = /^(\d{4})[\s-]+([a-zåäö]{3,9})\.?$/.exec(text)
  return wordsLast ? asMonth(wordsLast[1], monthNumber(wordsLast[2] ?? '')) : undefined
}

function serial(days: number): string | undefined {
  if (days < 20_000 || days > 80_000) return undefined
  return new Date(EXCEL_BEGINS + Math.floor(days) * DAY).toISOString().slice(0, 7)
}

function asMonth(year: string | undefined, month: string | number | undefined): string | undefined {
  const whole = `${year}-${String(Number(month)).padStart(2, '0')}`
  return /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(whole) ? whole : undefined
}

/** "mars", "mar", "sept": by how it begins. */
function monthNumber(word: string): number | undefined {
  const at = MONTHS.indexOf(word.slice(0, 3))
  return at >= 0 ? at + 1 : IN_ENGLISH[word.slice(0, 3)]
}
