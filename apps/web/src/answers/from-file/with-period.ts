import { nameOf, type EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import type { Reading } from './answer-in-cell.ts'
import { columnsOf, type Column } from './columns.ts'
import { periodIn } from './period-in.ts'
import type { Cell } from '../../files/sheet.ts'

interface Read {
  readonly question: Column
  readonly cell: Cell
  readonly reading: Reading
}

const [START, END] = ['start', 'end']

/** One column, "När", often says both when something begins and when it ends. An end that has a column of its own is left alone. */
export function withPeriod(group: EntryGroup, all: readonly Read[]): readonly Read[] {
  const read = all.map((it) => (nameOf(it.question) === END ? { ...it, reading: endOf(it) } : it))
  const start = read.find(({ question }) => nameOf(question) === START)
  const period = start && start.reading.value === null ? periodIn(start.cell) : undefined
  const asked = columnsOf(group).find((it) => nameOf(it) === END)
  if (!start || !period || !asked) return read
  const end = read.find(({ question }) => nameOf(question) === END)
  const isSaid = end !== undefined && (end.reading.value !== null || end.reading.faults.length > 0)
  return [
    ...read
      .map((it) => (it === start ? { ...it, reading: just(period.from) } : it))
      .filter((it) => it !== end || isSaid),
    ...(isSaid ? [] : [{ question: asked, cell: start.cell, reading: just(period.to) }]),
  ]
}

/** What goes on has no end, and the end of a period is its last month. */
function endOf({ cell, reading }: Read): Reading {
  if (reading.faults.length === 0) return reading
  const period = periodIn(cell)
  if (period) return just(period.to)
  return typeof cell === 'string' && GOES_ON.test(cell) ? just(null) : reading
}

const GOES_ON =
  /^\s*(?:löpande|tills ?vidare|pågår|pågående|fortlöpande|kontinuerligt?|permanent|ingen(?: slut\p{L}*)?|ongoing|open[ -]ended|until further notice|none|[-–—]+)[\s.]*$/iu

const just = (value: string | null): Reading => ({ value, faults: [] })
