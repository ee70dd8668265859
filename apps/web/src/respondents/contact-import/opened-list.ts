import { asidesIn, type Aside } from '../../files/aside.ts'
import { headerIn, listUnder, sheetWithList } from '../../files/list-in.ts'
import { FileError, MOST_ROWS, type Cell, type Sheet, type SheetRow } from '../../files/sheet.ts'
import type { ListInFile } from '../../files/which-list.tsx'
import { contactNaming, isAddress, guessContactColumns, type ContactColumn } from './contact-columns.ts'

/** A list as it is read: which sheet and headings, what its columns hold, and whom it is about. */
export interface OpenedList extends ListInFile {
  readonly name: string
  readonly headers: readonly Cell[]
  readonly rows: readonly SheetRow[]
  readonly columns: readonly (ContactColumn | null)[]
  /** Sources, totals and headings among the rows. */
  readonly asides: ReadonlyMap<number, Aside>
}

type File = Pick<OpenedList, 'name' | 'sheets'>

/** The same file, read from another of its sheets. */
export const onSheet = (file: File, sheet: Sheet): OpenedList =>
  underHeader({ ...file, sheet }, headerIn(sheet.rows, contactNaming))

/** The same sheet, with another row for its headings. */
export function underHeader({ name, sheets, sheet }: File & Pick<OpenedList, 'sheet'>, header: number): OpenedList {
  const { headers, rows } = listUnder(sheet.rows, header)
  const shown = headers.map((it, at) => (sheet.hiddenColumns.has(at) ? null : it))
  const asides = asidesAmong(rows, headers)
  return { name, sheets, sheet, header, headers, rows, columns: guessContactColumns(shown), asides }
}

/** A hidden row is read as any other, and so is one with an address. */
function asidesAmong(rows: readonly SheetRow[], headers: readonly Cell[]): ReadonlyMap<number, Aside> {
  const asides = asidesIn(
    rows.map(({ isHidden: _read, ...row }) => row),
    headers,
  )
  const contacts = new Set(rows.filter(({ cells }) => cells.some(isAddress)).map(({ number }) => number))
  return new Map([...asides].filter(([number]) => !contacts.has(number)))
}

/** The sheet of a file that looks most like a list of contacts. */
export function openList(name: string, sheets: readonly Sheet[]): OpenedList {
  const sheet = sheets[sheetWithList(sheets, contactNaming)]
  if (!sheet) throw new FileError('empty')
  const opened = onSheet({ name, sheets }, sheet)
  if (opened.rows.length === 0) throw new FileError('empty')
  if (opened.rows.length > MOST_ROWS) throw new FileError('too-many-rows')
  return opened
}
