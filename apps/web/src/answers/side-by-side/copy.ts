import { namesPlace } from '../from-another/own-matters.ts'
import type { Registers } from '../../questionnaire/registers.ts'
import { sameValue, type Value } from '../../questionnaire/saving/answer-address.ts'
import { answerIn, valueIn, type Column } from './columns.tsx'
import { isOnesOwn, type Row } from './rows.ts'

export type Extent = 'unanswered' | 'all'

interface Copying {
  readonly from: Column
  readonly to: readonly Column[]
  readonly rows: readonly Row[]
  readonly extent: Extent
  readonly registers: Registers
}

/** An answer that a copy has put there, over what stood. */
interface Copied {
  readonly column: Column
  readonly row: Row
  readonly before: Value
  readonly after: Value
}

export interface Copy {
  readonly answers: readonly Copied[]
  /** Left where they were, since they name the place that they are about. */
  readonly left: number
}

/** What would be copied. What names its own place, or each has to say for themselves, is not. */
export function planCopy({ from, to, rows, extent, registers }: Copying): Copy {
  const answers: Copied[] = []
  let left = 0
  for (const row of rows) {
    const after = valueIn(from.context, row)
    if (after === null || isOnesOwn(row) || !from.asked.has(row.name)) continue
    for (const column of to) {
      const before = valueIn(column.context, row)
      if (sameValue(before, after) || (extent === 'unanswered' && before !== null)) continue
      const places = {
        from: from.draft.answering.place,
        toMunicipality: column.draft.answering.municipality,
        registers,
      }
      if (namesPlace(row.question, after, places)) left += 1
      else answers.push({ column, row, before, after })
    }
  }
  return { answers, left }
}

export function perform({ answers }: Copy) {
  for (const { column, row, after } of answers) answerIn(column.context, row, after)
}

/** Lets each answer say again what it said, unless somebody has given another since; returns how many have not gone back. */
export function undo({ answers }: Copy): number {
  const untouched = answers.filter(({ column, row, after }) => sameValue(valueIn(column.context, row), after))
  for (const { column, row, before } of untouched) answerIn(column.context, row, before)
  return answers.length - untouched.length
}
