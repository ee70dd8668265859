import { nameOf, type EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import type { Value } from '../../questionnaire/saving/answer-address.ts'
import { answerInCell, type Fault, type Reader } from './answer-in-cell.ts'
import { columnsOf, type Column } from './columns.ts'
import type { Cell, SheetRow } from './sheet.ts'

/** The words that the example of the template begins with; its row is never brought in by mistake. */
export const EXAMPLE = 'EXEMPEL'

export interface Planned {
  readonly number: number
  /** By the question's own name. */
  readonly answers: Readonly<Record<string, Value>>
  readonly faults: readonly { readonly question: Column; readonly fault: Fault }[]
  /** What the entry will be called; empty when it has no name. */
  readonly title: string
  readonly isExample: boolean
  /** There is one with the same name: among the answers already, or further up in the file. */
  readonly twin: 'here' | 'in-file' | null
}

export type Meant = ReadonlyMap<string, Reader['meant']>
const nothingMeant: Reader['meant'] = new Map()

interface Plan {
  readonly rows: readonly SheetRow[]
  /** For each column the name of the question it answers. */
  readonly columns: readonly (string | null)[]
  readonly group: EntryGroup
  readonly reader: Omit<Reader, 'meant'>
  /** By the question's own name: what words in its column were said to mean. */
  readonly meant: Meant
  /** Names of the entries that there are. */
  readonly titles: readonly string[]
  /** An answer in words, as it stands in a title. */
  readonly inWords: (question: Column, value: Value) => string
}

/** What each row would become. Nothing is saved by it. */
export function plannedRows({ rows, columns, group, reader, meant, titles, inWords }: Plan): readonly Planned[] {
  const questions = columnsOf(group)
  const here = new Set(titles.map(normalized))
  const inFile = new Set<string>()
  return rows.map(({ number, cells, since1904 = false }) => {
    const answers: Record<string, Value> = {}
    const faults: Planned['faults'][number][] = []
    for (const question of questions) {
      const name = nameOf(question)
      const at = columns.indexOf(name)
      const cell = at < 0 ? null : (cells[at] ?? null)
      const { value, faults: found } = answerInCell(question, cell, {
        ...reader,
        since1904,
        meant: meant.get(name) ?? nothingMeant,
      })
      if (value !== null) answers[name] = value
      faults.push(...found.map((fault) => ({ question, fault })))
    }
    const title = titleOf(group, answers, inWords)
    const folded = normalized(title)
    const twin = folded === '' ? null : here.has(folded) ? 'here' : inFile.has(folded) ? 'in-file' : null
    inFile.add(folded)
    return { number, answers, faults, title, twin, isExample: cells.some(isExampleCell) }
  })
}

function titleOf(group: EntryGroup, answers: Planned['answers'], inWords: Plan['inWords']): string {
  const question = columnsOf(group).find((it) => nameOf(it) === group.titleQuestion)
  const value = answers[group.titleQuestion]
  return question && value !== undefined ? inWords(question, value) : ''
}

const isExampleCell = (cell: Cell) => typeof cell === 'string' && cell.startsWith(EXAMPLE)

/** Whether a row may be brought in at all: it needs a name. */
export const isPossible = ({ title }: Planned) => title !== ''

/** Whether a row is chosen before anybody has said so: everything in it is understood, and it is not there already. */
export const isSound = (row: Planned) =>
  isPossible(row) &&
  !row.isExample &&
  row.twin === null &&
  row.faults.every(({ fault }) => fault.is === 'not-in-register')
