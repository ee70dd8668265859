import { columnOf } from './column-of.ts'
import { withMerged } from './merged.ts'
import type { ShownAs } from './number-styles.ts'
import { collectText } from './shared-texts.ts'
import { isEmptyRow, MOST_READ, type Cell, type Sheet, type SheetRow } from './sheet.ts'
import { readXml, type Attributes } from './xml.ts'

/** What the sheets of a workbook share. */
export interface Reading {
  readonly texts: readonly string[]
  readonly shownAs: (style: number) => ShownAs
  readonly since1904: boolean
}

const MOST_COLUMNS = 200
/** As a program shows a formula that has not been run yet. */
export const NOT_RUN = '#FORMEL!'

/** Rows that hold something; a list is often followed by many that are only formatted. */
export function readSheet(pieces: Iterable<string>, reading: Reading): Pick<Sheet, 'rows' | 'hiddenColumns'> {
  const rows: SheetRow[] = []
  const merged: string[] = []
  const hiddenColumns = new Set<number>()
  const cell = collectCell(reading)
  let row: { number: number; cells: Cell[]; isHidden: boolean } | undefined
  let last = 0
  readXml(pieces, {
    open(name, attributes) {
      if (name === 'col' && (isOn(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0))
        hide(hiddenColumns, attributes)
      else if (name === 'row') {
        last = Number(attributes['r']) || last + 1
        row = { number: last, cells: [], isHidden: isOn(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0 }
      } else if (name === 'mergeCell') merged.push(attributes['ref'] ?? '')
      else cell.open(name, attributes)
    },
    close(name) {
      if (name === 'c' && row) place(row.cells, cell.close())
      else if (name === 'row' && row) {
        if (rows.length < MOST_READ && !isEmptyRow(row)) rows.push(rowOf(row, reading))
        row = undefined
      } else cell.closeWithin(name)
    },
    text: (text) => cell.text(text),
  })
  return { rows: withMerged(rows, merged), hiddenColumns }
}

const isOn = (said: string | undefined) => said === '1' || said === 'true'

function hide(columns: Set<number>, { min, max }: Attributes) {
  for (let at = Number(min); at <= Math.min(Number(max), MOST_COLUMNS); at += 1) columns.add(at - 1)
}

const rowOf = (
  { number, cells, isHidden }: { number: number; cells: Cell[]; isHidden: boolean },
  { since1904 }: Reading,
) => ({
  number,
  cells,
  ...(since1904 && { since1904: true as const }),
  ...(isHidden && { isHidden: true as const }),
})

interface Placed {
  readonly reference: string | undefined
  readonly value: Cell
}

function place(cells: Cell[], { reference, value }: Placed) {
  if (value === null && reference !== undefined) return
  const at = columnOf(reference) ?? cells.length
  if (at >= MOST_COLUMNS) return
  while (cells.length < at) cells.push(null)
  cells[at] = value
}

/** One cell at a time, from its elements. */
function collectCell(reading: Reading) {
  const inline = collectText()
  let attributes: Attributes = {}
  let value = ''
  let isValue = false
  let isFormula = false
  return {
    open(name: string, given: Attributes) {
      if (name === 'c') {
        attributes = given
        value = ''
        isFormula = false
        inline.begin()
      } else if (name === 'v') isValue = true
      else if (name === 'f') isFormula = true
      else inline.open(name)
    },
    text(text: string) {
      if (isValue) value += text
      else inline.add(text)
    },
    closeWithin(name: string) {
      if (name === 'v') isValue = false
      else inline.close(name)
    },
    close: (): Placed => ({
      reference: attributes['r'],
      value:
        value === '' && isFormula && attributes['t'] !== 'str'
          ? NOT_RUN
          : valueOf(attributes, value, inline.said(), reading),
    }),
  }
}

function valueOf({ t: type, s: style }: Attributes, value: string, inline: string, reading: Reading): Cell {
  if (type === 'inlineStr') return inline
  if (type === 's') return reading.texts[Number(value)] ?? null
  if (type === 'b') return value === '1' || value === 'true'
  if (value === '') return null
  // A formula that went wrong says so: "#DIV/0!".
  if (type === 'str' || type === 'd' || type === 'e') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const shownAs = reading.shownAs(Number(style))
  if (shownAs === 'percent') return `${Number((number * 100).toFixed(2))} %`
  return shownAs === 'date' ? dateOf(number, reading.since1904) : number
}

/** 30 December 1899, from which Excel counts its days; old Macs begin four years later. */
const BEGINS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }
const DAY = 86_400_000

/** As dates are written in Sweden, whatever the program shows. */
function dateOf(days: number, since1904: boolean): Cell {
  const date = new Date(BEGINS[since1904 ? 1904 : 1900] + Math.floor(days) * DAY)
  return days < 1 || Number.isNaN(date.getTime()) ? days : date.toISOString().slice(0, 10)
}
