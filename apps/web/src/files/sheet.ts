/** What stands in a cell; an empty one holds null. */
export type Cell = string | number | boolean | null

export interface SheetRow {
  /** As the program that made the file numbers it. */
  readonly number: number
  readonly cells: readonly Cell[]
  /** Its dates are counted from 1904, as on old Macs. */
  readonly since1904?: true
  /** Hidden in the file. */
  readonly isHidden?: true
  /** One cell over several columns: a heading within the list. */
  readonly isBand?: true
  /** What damaged letters in it were taken for. */
  readonly mended?: readonly string[]
  /** A quotation that began in it never ended, so that it was read as it stands. */
  readonly isUnclosed?: true
}

/** One table of a file, its empty rows left out. */
export interface Sheet {
  /** Empty where the file has but one. */
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly SheetRow[]
  readonly hiddenColumns: ReadonlySet<number>
}

export type FileFault =
  | 'too-large'
  | 'too-many-rows'
  | 'empty'
  | 'locked'
  | 'old-format'
  | 'open-document'
  | 'pdf'
  | 'other-document'
  | 'web-page'
  | 'not-readable'

/** The file cannot be used, and why. */
export class FileError extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault, cause?: unknown) {
    super(fault, { cause })
    this.name = 'FileError'
    this.fault = fault
  }
}

export const MOST_ROWS = 500
/** More rows of a sheet than this are not looked at: a list of many more than may be read, and titles above it. */
export const MOST_READ = MOST_ROWS * 4
export const MOST_BYTES = 5 * 1024 * 1024

export const isEmptyCell = (cell: Cell) => cell === null || (typeof cell === 'string' && cell.trim() === '')

export const isEmptyRow = ({ cells }: Pick<SheetRow, 'cells'>) => cells.every(isEmptyCell)
