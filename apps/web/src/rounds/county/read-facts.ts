import type { ReferenceFact } from '@kartlaggning/schema/rounds/county'
import type { Sheet } from '../../files/sheet.ts'
import { factsInFile } from './facts-in-file.ts'
import { factOf, type FactField } from './typed-fact.ts'

interface Place {
  readonly code: string
  readonly name: string
  readonly officialName: string
}

export interface ReadFile {
  readonly name: string
  readonly lacksHeadings: boolean
  readonly facts: readonly { readonly row: number; readonly fact: ReferenceFact }[]
  readonly faults: readonly { readonly row: number; readonly field: FactField | 'nothing' }[]
  /** How many of the facts are new, and how many were there already; none until it has been tried. */
  readonly ready: number
  readonly unchanged: number
}

/** What a file says, row by row, and what of it cannot be read. */
export function readFacts(
  name: string,
  sheets: readonly Sheet[],
  own: readonly Place[],
  everywhere: readonly Place[],
): ReadFile {
  const rows = factsInFile(sheets)
  const read = (rows ?? []).map(({ row, facts }) => ({ row, read: facts.map((it) => factOf(it, own, everywhere)) }))
  return {
    name,
    lacksHeadings: rows === undefined,
    facts: read.flatMap((it) => it.read.map(({ fact }) => ({ row: it.row, fact }))),
    faults: read.flatMap((it) => {
      const found: readonly (FactField | 'nothing')[] =
        it.read.length === 0 ? ['nothing'] : [...new Set(it.read.flatMap(({ faults }) => faults))]
      return found.map((field) => ({ row: it.row, field }))
    }),
    ready: 0,
    unchanged: 0,
  }
}
