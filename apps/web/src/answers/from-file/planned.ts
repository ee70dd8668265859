import type { Value } from '../../questionnaire/saving/answer-address.ts'
import type { Fault, Reader } from './answer-in-cell.ts'
import type { Aside } from '../../files/aside.ts'
import type { Column } from './columns.ts'

/** What a row of a file would become. */
export interface Planned {
  readonly number: number
  /** By the question's own name. */
  readonly answers: Readonly<Record<string, Value>>
  readonly faults: readonly { readonly question: Column; readonly fault: Fault }[]
  /** What the entry will be called; empty when it has no name. */
  readonly title: string
  readonly isExample: boolean
  readonly aside: Aside | null
  /** What damaged letters in the row were taken for. */
  readonly mended: readonly string[]
  readonly isUnclosed: boolean
  /** There is one with the same name: among the answers already, or further up in the file. */
  readonly twin: 'here' | 'in-file' | null
}

export type Meant = ReadonlyMap<string, Reader['meant']>
/** Whether a row may be brought in at all: it needs a name. */
export const isPossible = ({ title }: Planned) => title !== ''

/** Whether a row is chosen before anybody has said so: everything in it is understood, and it is not there already. */
export const isSound = (row: Planned) =>
  isPossible(row) &&
  !row.isExample &&
  row.aside === null &&
  row.twin === null &&
  row.mended.length === 0 &&
  !row.isUnclosed &&
  row.faults.every(({ fault }) => fault.is === 'not-in-register')
