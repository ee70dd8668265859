import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { answerInCell, type Reader, type Reading } from './answer-in-cell.ts'
import { folded } from './choice-in.ts'
import type { Column } from './columns.ts'
import type { Meant, Planned } from './planned.ts'
import type { Cell, SheetRow } from '../../files/sheet.ts'

const nothingMeant: Reader['meant'] = new Map()

/** Reads cells, each only once for as long as nothing more is said of what its words mean. */
export interface Planner {
  readonly read: (question: Column, cell: Cell, row: SheetRow, meant: Meant) => Reading
  /** Cells in which these words were not understood are read anew. */
  readonly forget: (question: Column, said: string) => void
  /** What each row became when it was planned last. */
  readonly before: Map<number, Planned>
}

export function plannerFor(reader: Omit<Reader, 'meant'>): Planner {
  const known = new Map<string, Map<Cell, Reading>>()
  const foldedBy = new Map<string, string>()
  const keyOf = (question: Column, since1904 = false) => `${question.id} ${since1904}`
  return {
    before: new Map(),
    read(question, cell, { since1904 = false }, meant) {
      const key = keyOf(question, since1904)
      const cells = known.get(key) ?? new Map<Cell, Reading>()
      known.set(key, cells)
      const before = cells.get(cell)
      if (before) return before
      const ofQuestion = meant.get(nameOf(question)) ?? nothingMeant
      const reading = answerInCell(question, cell, { ...reader, since1904, meant: ofQuestion })
      cells.set(cell, reading)
      return reading
    },
    forget(question, said) {
      const wanted = folded(said)
      const foldedOnce = (words: string) => {
        const before = foldedBy.get(words) ?? folded(words)
        foldedBy.set(words, before)
        return before
      }
      for (const cells of [known.get(keyOf(question)), known.get(keyOf(question, true))]) {
        for (const [cell, { faults }] of cells ?? [])
          if (faults.some((fault) => foldedOnce(fault.said) === wanted)) cells?.delete(cell)
      }
    },
  }
}
