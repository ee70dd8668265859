import { folded, type Nameable } from './choice-in.ts'
import type { Column } from './columns.ts'
import type { Planned } from './planned.ts'

/** Words that are no answer to their question, in one row or many. */
export interface UnknownWords {
  readonly key: string
  readonly question: Column
  readonly said: string
  readonly near?: Nameable
  readonly isActor: boolean
  readonly rows: readonly number[]
}

/** Each once, those of most rows first: what is said of them holds for every row. */
export function unknownWords(rows: readonly Pick<Planned, 'number' | 'faults'>[]): readonly UnknownWords[] {
  const found = new Map<string, UnknownWords & { rows: number[] }>()
  // Folding costs more than all the rest, and the same words return in every row.
  const asWritten = new Map<string, UnknownWords & { rows: number[] }>()
  for (const { number, faults } of rows) {
    for (const { question, fault } of faults) {
      if (fault.is === 'not-valid') continue
      const { said, near } = fault
      const written = `${question.id} ${said}`
      const key = asWritten.get(written)?.key ?? `${question.id} ${folded(said)}`
      const words = found.get(key) ?? {
        key,
        question,
        said,
        isActor: fault.is === 'not-in-register',
        rows: [],
        ...(near && { near }),
      }
      found.set(key, words)
      asWritten.set(written, words)
      words.rows.push(number)
    }
  }
  return [...found.values()].toSorted((a, b) => b.rows.length - a.rows.length)
}
