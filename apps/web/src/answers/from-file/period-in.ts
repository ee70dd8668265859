import { readMonth } from '@kartlaggning/schema/questionnaire/read-month'
import type { Cell } from '../../files/sheet.ts'

/** When something begins and ends, as `YYYY-MM`. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** "2026-01-15 – 2026-06-30", "mars till juni 2026"; a hyphen without spaces only between words: "mars-juni 2026". */
const BETWEEN =
  /^(.+?)(?:\s*[\u2013\u2014]\s*|\s+-+\s+|\s+(?:till(?: och med)?|t\.?\s?o\.?\s?m\.?|to|until)\s+|(?<=\p{L}\.?)-(?=\p{L}))(.+)$/iu
/** "Q1 2026", "kvartal 3, 2026" */
const QUARTER = /^(?:q|kv\.?|kvartal)\s?([1-4]),?\s*(?:-\s*)?(20\d\d)$/i

/** The period that a cell holds, where one column says both when it begins and when it ends; undefined when it is none. */
export function periodIn(cell: Cell): Period | undefined {
  if (typeof cell !== 'string') return undefined
  const [, quarter, year] = QUARTER.exec(cell.trim()) ?? []
  if (quarter && year)
    return { from: `${year}-${twoFigures(Number(quarter) * 3 - 2)}`, to: `${year}-${twoFigures(Number(quarter) * 3)}` }
  const [, first, second] = BETWEEN.exec(cell.trim()) ?? []
  if (first === undefined || second === undefined) return undefined
  const to = monthOf(second) ?? monthOf(withYearOf(first, second))
  const from = monthOf(first) ?? (to && begunBefore(first, to))
  return from && to && from <= to ? { from, to } : undefined
}

const twoFigures = (month: number) => String(month).padStart(2, '0')

function monthOf(words: string): string | undefined {
  const read = readMonth(words)
  return 'month' in read ? read.month : undefined
}

/** "2026-03 – 06": the year is said once. */
const withYearOf = (first: string, second: string) => {
  const year = monthOf(first)?.slice(0, 4)
  return year && /^\d{1,2}$/.test(second.trim()) ? `${year}-${second.trim()}` : second
}

/** "november – februari 2027": the month before the end that is called so. */
function begunBefore(words: string, to: string): string | undefined {
  const year = Number(to.slice(0, 4))
  const candidates = [year, year - 1].map((it) => monthOf(`${words.trim()} ${it}`))
  return candidates.find((it) => it !== undefined && it <= to)
}
