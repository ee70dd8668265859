import type { Kind, MatrixQuestion, Option } from './question.ts'

/** What one row of a matrix is answered with: the cell, with the options that are offered in that row. */
export function cellOf({ cell }: MatrixQuestion, { code }: Option): Kind {
  if (cell.kind !== 'single' && cell.kind !== 'multi') return cell
  if (!cell.options.some((option) => option.rows)) return cell
  return { ...cell, options: cell.options.filter((option) => option.rows?.includes(code) ?? true) }
}
