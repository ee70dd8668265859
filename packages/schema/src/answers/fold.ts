import { isRecord, type Answers, type AnswerDocument, type Entry as EntryAnswers } from './answer-document.ts'
import type { Json } from '../json.ts'

/** What folding needs to know of a row. */
export interface AnswerRow {
  readonly entry: string | null
  /** `section.question`, or `section.question.row`. */
  readonly question: string
  readonly value: Json
}

export interface EntryRow {
  readonly id: string
  readonly section: string
}

/** Answers while they are being laid together. */
type Scope = Record<string, Json | undefined>
type SectionScope = Scope & { entries?: EntryAnswers[] }

/** Rows to a document: section → answers and entries. An answer taken back is no answer; the order of rows is no matter. */
export function fold(rows: readonly AnswerRow[], entries: readonly EntryRow[]): AnswerDocument {
  const document: Record<string, SectionScope> = {}
  // A section may be called what every object has ("constructor").
  const sectionAt = (id: string): SectionScope =>
    (Object.hasOwn(document, id) ? document[id] : undefined) ?? (document[id] = {})
  const scopes = new Map<string, Scope>()
  for (const { id, section } of entries) {
    const scope = { id }
    scopes.set(`${section} ${id}`, scope)
    ;(sectionAt(section).entries ??= []).push(scope)
  }
  for (const { entry, question, value } of rows) {
    if (value === null) continue
    const [section = '', name = '', row] = question.split('.')
    const scope = entry === null ? sectionAt(section) : scopes.get(`${section} ${entry}`)
    if (!scope) continue
    if (row === undefined) scope[name] = value
    else rowsAt(scope, name)[row] = value
  }
  return document
}

function rowsAt(scope: Scope, name: string): Scope {
  const there = Object.hasOwn(scope, name) ? scope[name] : undefined
  const rows: Scope = isRecord(there) ? there : {}
  scope[name] = rows
  return rows
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
  const rowsIn = (given: Answers, at: string) =>
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [{ entry, question: `${at}.${name}`, value }],
    )
  return rowsIn(answers, section).flatMap((row) =>
    isMatrix(row.question) && isRecord(row.value) ? rowsIn(row.value, row.question) : [row],
  )
}
