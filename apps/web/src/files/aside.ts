import { isEmptyCell, type Cell, type SheetRow } from './sheet.ts'

/** Why a row is probably nothing of its list; one may be let bring it along all the same. */
export type Aside = 'hidden' | 'total' | 'note' | 'band' | 'headings'

const TOTAL =
  /^(delsumma|totalsumma|summa|totalt?|subtotal|grand total|sum|s:a|antal( \p{L}+)?)\s*:?(\s*\d[\d ,.]*( \p{L}+)?)?$/iu
/** More words than that are a total only with a number. */
const TOTAL_OF = /^(delsumma|summa|totalt?|antal)( \p{L}+){1,3}\s*:?(?<number>\s*\d[\d ,.]*)?$/iu
/** What is reckoned from the list is a total only beside numbers. */
const RECKONED = /^((medel|genomsnitt|snitt|median)\p{L}*|average|mean|(var|där)av)( \p{L}+){0,3}\s*:?$/iu
const NOTE =
  /^(käll(a|or)|not(er|is)?|obs|anm(ärkning)?|fotnot|förklaring(ar)?|uppdaterad|senast|sammanställ[dt]|upprättad|utskriven|kontakt|sida|version|source|note|se (även|också|bilaga|vidare))\b.*[:.\d]|^(ansvarig|beslutad|datum|dnr|diarienummer|bilaga|status)\s?:|^(käll(a|or)|source)( |$)|^(obs|anm|nb)!|^(\*|©|\d\)|sida \d)|^\p{L}+ = /iu

/** What each row of a list looks like, when it is not an entry. */
export function asidesIn(rows: readonly SheetRow[], headers: readonly Cell[]): ReadonlyMap<number, Aside> {
  const last = rows.findLastIndex((it) => filled(it).length > 1)
  // What stands below the list says nothing about how wide it is.
  const isWide = rows.filter((it) => filled(it).length > 1).length > (last + 1) / 2
  const asides = new Map<number, Aside>()
  let isBelow = false
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    const under = rows[at + 1]
    const isApart = before !== undefined && row.number > before.number + 1
    isBelow ||= at > last && row.number > (rows[last]?.number ?? 0) + 1
    const isAbove = under !== undefined && (isHeadings(under, headers) || (isApart && isFollowed(row, under)))
    const aside = asideOf(row, headers, { isWide, isAfter: isBelow, isAbove, under })
    if (aside) asides.set(row.number, aside)
    // What follows a note below the list goes on with it.
    if (at > last && aside === 'note') isBelow = true
  }
  return asides
}

interface Place {
  /** Most rows of the list have several values. */
  readonly isWide: boolean
  /** Below the list, with an empty row between, or after a note there. */
  readonly isAfter: boolean
  /** Right above the headings, said once more, or alone between an empty row and the next of several values. */
  readonly isAbove: boolean
  readonly under: SheetRow | undefined
}

function asideOf(
  row: SheetRow,
  headers: readonly Cell[],
  { isWide, isAfter, isAbove, under }: Place,
): Aside | undefined {
  const values = filled(row).map(String)
  const [first = ''] = values.map((it) => it.trim())
  if (row.isHidden) return 'hidden'
  if (isHeadings(row, headers)) return 'headings'
  if (isTotal(first, filled(row).slice(1))) return 'total'
  if (isWide && isNumberedBand(row, under)) return 'band'
  if (values.length > 1 || !isWide) return values.length === 1 && NOTE.test(first) ? 'note' : undefined
  if (NOTE.test(first) || isAfter) return 'note'
  return row.isBand || isAbove ? 'band' : undefined
}

const isFollowed = (row: SheetRow, under: SheetRow) => under.number === row.number + 1 && filled(under).length > 1

/** "1 · Mot våld" over "1.1 · Fältarbete": nothing but a name, and what is numbered within it follows. */
function isNumberedBand(row: SheetRow, under: SheetRow | undefined): boolean {
  const [number, , more] = filled(row).map((it) => String(it).trim())
  const [within = ''] = under ? filled(under).map((it) => String(it).trim()) : []
  return (
    number !== undefined &&
    more === undefined &&
    /^\d{1,2}\.?$/.test(number) &&
    within.startsWith(`${number.replace('.', '')}.`) &&
    within.length > number.length + (number.endsWith('.') ? 0 : 1)
  )
}

const isHeadings = (row: SheetRow, headers: readonly Cell[]) =>
  filled(row).length > 1 && row.cells.every((it, at) => isEmptyCell(it) || same(it, headers[at]))

function isTotal(first: string, beside: readonly Cell[]): boolean {
  if (!beside.every(isCount)) return false
  const of = TOTAL_OF.exec(first)
  if (RECKONED.test(first)) return beside.length > 0
  return TOTAL.test(first) || (of !== null && (of.groups?.['number'] !== undefined || beside.length > 0))
}

const filled = ({ cells }: SheetRow) => cells.filter((it) => !isEmptyCell(it))
const same = (one: Cell, other: Cell | undefined) => String(one).trim() === String(other ?? '').trim()
const isCount = (cell: Cell) => typeof cell === 'number' || /^[\d\s.,%]+(kr|tkr)?$/i.test(String(cell).trim())
