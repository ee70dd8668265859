/** What stands in a cell; an empty one holds null. */
export type Cell = string | number | boolean | null

export interface SheetRow {
  /** As the program that made the file numbers it. */
  readonly number: number
  readonly cells: readonly Cell[]
  /** Its dates are counted from 1904, as on old Macs. */
  readonly since1904?: boolean
}

export type Sheet = readonly SheetRow[]

export type FileFault = 'too-large' | 'too-many-rows' | 'empty' | 'old-format' | 'not-readable'

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
export const MOST_BYTES = 5 * 1024 * 1024

export const isEmptyCell = (cell: Cell) => cell === null || (typeof cell === 'string' && cell.trim() === '')

export const isEmptyRow = ({ cells }: SheetRow) => cells.every(isEmptyCell)
