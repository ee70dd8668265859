import { nameOf, type EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import type { Value } from '../../questionnaire/saving/answer-address.ts'
import type { Reader } from './answer-in-cell.ts'
import type { Aside } from '../../files/aside.ts'
import { columnsOf, type Column } from './columns.ts'
import { withPeriod } from './with-period.ts'
import type { Meant, Planned } from './planned.ts'
import { plannerFor } from './planner.ts'
import type { Cell, SheetRow } from '../../files/sheet.ts'

/** The words that the example of the template begins with; its row is never brought in by mistake. */
export const EXAMPLE = 'EXEMPEL'

export interface Plan {
  readonly rows: readonly SheetRow[]
  /** For each column the name of the question it answers. */
  readonly columns: readonly (string | null)[]
  readonly group: EntryGroup
  readonly reader: Omit<Reader, 'meant'>
  /** By the question's own name: what words in its column were said to mean. */
  readonly meant: Meant
  /** Names of the entries that there are. */
  readonly titles: readonly string[]
  /** Rows that are probably no entries. */
  readonly asides?: ReadonlyMap<number, Aside>
  /** An answer in words, as it stands in a title. */
  readonly inWords: (question: Column, value: Value) => string
}

/** What each row would become. Nothing is saved by it. A row of which nothing has changed is the same as before. */
export function plannedRows(plan: Plan, planner = plannerFor(plan.reader)): readonly Planned[] {
  const asked = askedIn(plan)
  const here = new Set(plan.titles.map(normalized))
  const inFile = new Set<string>()
  return plan.rows.map((row) => {
    const read = withPeriod(
      plan.group,
      asked.map(({ question, at }) => ({
        question,
        cell: row.cells[at] ?? null,
        reading: planner.read(question, row.cells[at] ?? null, row, plan.meant),
      })),
    )
    const answers = Object.fromEntries(
      read
        .filter(({ reading }) => reading.value !== null)
        .map(({ question, reading }) => [nameOf(question), reading.value]),
    )
    const title = titleOf(plan, answers)
    const folded = normalized(title)
    const aside = plan.asides?.get(row.number) ?? null
    const twin = folded === '' ? null : here.has(folded) ? 'here' : inFile.has(folded) ? 'in-file' : null
    if (aside === null) inFile.add(folded)
    const faults = read.flatMap(({ question, reading }) => reading.faults.map((fault) => ({ question, fault })))
    const known = planner.before.get(row.number)
    if (known && known.twin === twin && isSame(known, answers, faults)) return known
    const planned: Planned = {
      number: row.number,
      answers,
      faults,
      title,
      aside,
      twin,
      mended: row.mended ?? [],
      isUnclosed: row.isUnclosed ?? false,
      isExample: row.cells.some(isExampleCell),
    }
    planner.before.set(row.number, planned)
    return planned
  })
}

/** The questions that columns answer, with where they stand. */
export const askedIn = ({ group, columns }: Pick<Plan, 'group' | 'columns'>) =>
  columnsOf(group)
    .map((question) => ({ question, at: columns.indexOf(nameOf(question)) }))
    .filter(({ at }) => at >= 0)

/** Answers and faults that come from the same reading are the same things. */
function isSame(known: Planned, answers: Planned['answers'], faults: Planned['faults']): boolean {
  const names = Object.keys(answers)
  return (
    names.length === Object.keys(known.answers).length &&
    names.every((name) => known.answers[name] === answers[name]) &&
    faults.length === known.faults.length &&
    faults.every(({ fault }, at) => fault === known.faults[at]?.fault)
  )
}

function titleOf({ group, inWords }: Plan, answers: Planned['answers']): string {
  const question = columnsOf(group).find((it) => nameOf(it) === group.titleQuestion)
  const value = answers[group.titleQuestion]
  return question && value !== undefined ? inWords(question, value) : ''
}

const isExampleCell = (cell: Cell) => typeof cell === 'string' && cell.startsWith(EXAMPLE)
