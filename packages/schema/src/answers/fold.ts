import type { Answers, AnswerDocument, Entry as EntryAnswers } from './answer-document.ts'

/** What folding needs to know of a row. */
export interface AnswerRow {
  readonly entry: string | null
  /** `section.question`, or `section.question.row`. */
  readonly question: string
  readonly value: unknown
}

export interface EntryRow {
  readonly id: string
  readonly section: string
}

type Scope = Record<string, unknown>

/** Rows to a document: section → answers and entries. An answer taken back is no answer; the order of rows is no matter. */
export function fold(rows: readonly AnswerRow[], entries: readonly EntryRow[]): AnswerDocument {
  const document: Record<string, Scope & { entries?: (Scope & EntryAnswers)[] }> = {}
  const scopes = new Map<string, Scope>()
  for (const entry of entries) {
    const scope = { id: entry.id }
    scopes.set(`${entry.section} ${entry.id}`, scope)
    const section = ownIn(document, entry.section)
    ;(section.entries ??= []).push(scope)
  }
  for (const { entry, question, value } of rows) {
    if (value === null || value === undefined) continue
    const [section = '', name = '', row] = question.split('.')
    const scope = entry === null ? ownIn(document, section) : scopes.get(`${section} ${entry}`)
    if (!scope) continue
    if (row === undefined) scope[name] = value
    else ownIn(scope as Record<string, Scope>, name)[row] = value
  }
  return document
}

/** What stands under the name, begun when there is nothing. A section may be called what every object has ("constructor"). */
function ownIn<T extends object>(record: Record<string, T>, name: string): T {
  if (!Object.hasOwn(record, name) || typeof record[name] !== 'object') record[name] = {} as T
  return record[name] as T
}

/** A document back to rows. `isMatrix` tells whose answer is spread over rows. */
export function unfold(document: AnswerDocument, isMatrix: (question: string) => boolean): AnswerRow[] {
  return Object.entries(document).flatMap(([section, { entries = [], ...answers }]) => [
    ...rowsOf(section, null, answers, isMatrix),
    ...entries.flatMap(({ id, ...entry }) => rowsOf(section, id, entry, isMatrix)),
  ])
}

function rowsOf(
  section: string,
  entry: string | null,
  answers: Answers,
  isMatrix: (question: string) => boolean,
): AnswerRow[] {
  return Object.entries(answers).flatMap(([name, value]) => {
    const question = `${section}.${name}`
    if (!isMatrix(question)) return [{ entry, question, value }]
    return Object.entries(value as Scope).map(([row, cell]) => ({ entry, question: `${question}.${row}`, value: cell }))
  })
}
