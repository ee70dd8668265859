import { isEmptyCell, type Cell, type SheetRow } from './sheet.ts'

/** Why a row is probably nothing of its list; one may be let bring it along all the same. */
export type Aside = 'hidden' | 'total' | 'note' | 'band' | 'headings'

const TOTAL = /^(delsumma|summa|totalt?|subtotal|sum|s:a|antal( \p{L}+)?)\s*:?(\s*\d[\d ,.]*( \p{L}+)?)?$/iu
/** More words than that are a total only with a number. */
const TOTAL_OF = /^(delsumma|summa|totalt?|antal)( \p{L}+){1,3}\s*:?(?<number>\s*\d[\d ,.]*)?$/iu
const NOTE =
  /^(käll(a|or)|not(er|is)?|obs|anm(ärkning)?|fotnot|förklaring(ar)?|uppdaterad|senast|sammanställ[dt]|upprättad|utskriven|kontakt|sida|version|source|note|se (även|också|bilaga|vidare))\b.*[:.\d]|^(ansvarig|beslutad|datum|dnr|diarienummer|bilaga|status)\s?:|^(käll(a|or)|source)( |$)|^(obs|anm|nb)!|^(\*|©|\d\)|sida \d)/iu

/** What each row of a list looks like, when it is not an entry. */
export function asidesIn(rows: readonly SheetRow[], headers: readonly Cell[]): ReadonlyMap<number, Aside> {
  const isWide = rows.filter((it) => filled(it).length > 1).length > rows.length / 2
  const last = rows.findLastIndex((it) => filled(it).length > 1)
  const asides = new Map<number, Aside>()
  for (const [at, row] of rows.entries()) {
    const isAfter = at > last && row.number > (rows[last]?.number ?? 0) + 1
    const under = rows[at + 1]
    const isAbove = under !== undefined && isHeadings(under, headers)
    const aside = asideOf(row, headers, { isWide, isAfter, isAbove })
    if (aside) asides.set(row.number, aside)
  }
  return asides
}

interface Place {
  /** Most rows of the list have several values. */
  readonly isWide: boolean
  /** Below the list, with an empty row between. */
  readonly isAfter: boolean
  /** Right above the headings, said once more. */
  readonly isAbove: boolean
}

function asideOf(row: SheetRow, headers: readonly Cell[], { isWide, isAfter, isAbove }: Place): Aside | undefined {
  const values = filled(row).map(String)
  const [first = ''] = values.map((it) => it.trim())
  if (row.isHidden) return 'hidden'
  if (isHeadings(row, headers)) return 'headings'
  if (isTotal(first, filled(row).slice(1))) return 'total'
  if (values.length > 1 || !isWide) return values.length === 1 && NOTE.test(first) ? 'note' : undefined
  if (NOTE.test(first) || isAfter) return 'note'
  return row.isBand || isAbove ? 'band' : undefined
}

const isHeadings = (row: SheetRow, headers: readonly Cell[]) =>
  filled(row).length > 1 && row.cells.every((it, at) => isEmptyCell(it) || same(it, headers[at]))

function isTotal(first: string, beside: readonly Cell[]): boolean {
  if (!beside.every(isCount)) return false
  const of = TOTAL_OF.exec(first)
  return TOTAL.test(first) || (of !== null && (of.groups?.['number'] !== undefined || beside.length > 0))
}

const filled = ({ cells }: SheetRow) => cells.filter((it) => !isEmptyCell(it))
const same = (one: Cell, other: Cell | undefined) => String(one).trim() === String(other ?? '').trim()
const isCount = (cell: Cell) => typeof cell === 'number' || /^[\d\s.,%]+(kr|tkr)?$/i.test(String(cell).trim())
