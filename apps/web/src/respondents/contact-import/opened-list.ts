import { FileError, MOST_ROWS, type Sheet } from '../../files/sheet.ts'
import { guessContactColumns, headerAmong, type ContactColumn } from './contact-columns.ts'

/** A list as it is read: which sheet, what its columns hold, and whom it is about. */
export interface OpenedList {
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly sheet: Sheet
  readonly header: number
  readonly columns: readonly (ContactColumn | null)[]
}

/** The same file, read from another of its sheets. */
export const onSheet = (file: Pick<OpenedList, 'name' | 'sheets'>, sheet: Sheet): OpenedList => {
  const header = headerAmong(sheet.rows)
  return { ...file, sheet, header, columns: guessContactColumns(sheet.rows[header]?.cells ?? []) }
}

/** The sheet of a file that looks most like a list of contacts. */
export function openList(name: string, sheets: readonly Sheet[]): OpenedList {
  const [best] = sheets
    .map((sheet) => onSheet({ name, sheets }, sheet))
    .toSorted((a, b) => b.columns.filter(Boolean).length - a.columns.filter(Boolean).length)
  if (!best || best.sheet.rows.length <= best.header + 1) throw new FileError('empty')
  if (best.sheet.rows.length - best.header - 1 > MOST_ROWS) throw new FileError('too-many-rows')
  return best
}
