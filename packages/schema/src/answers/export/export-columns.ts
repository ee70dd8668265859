import { cellOf } from '../../questionnaire/cell.ts'
import type { Kind, Question } from '../../questionnaire/question.ts'
import { nameOf, type Section } from '../../questionnaire/section.ts'
import { textFor } from '../../questionnaire/text-for.ts'
import type { RespondentKind } from '../../respondents/respondent-kind.ts'
import type { Json } from '../../json.ts'
import { isList, isRecord, type Answers } from '../answer-document.ts'
import { answerInWords, type Wording } from '../answer-in-words.ts'
import { whyWithheld, type Audience } from '../audience.ts'
import type { WithheldQuestions } from '../redact.ts'

type ExportCell = string | number | null
export type SheetRow = readonly ExportCell[]

/** One thing that was asked: a question, or one row of a matrix. */
export interface AskedCell {
  /** `section.question`, or `section.question.row`. */
  readonly id: string
  readonly question: Question
  readonly row: string | null
  readonly cell: Kind
}

/** How one kind of respondent is asked. */
export interface AskedOfKind {
  readonly kind: RespondentKind
  readonly wording: Wording
  readonly sections: readonly Section[]
}

/** A column of answers; of what is chosen there are two, the code and what it is called. */
export interface AnswerColumn {
  /** For programs: `knowledge.pictureStatus`, and `knowledge.pictureStatus.words` beside it. */
  readonly id: string
  /** For people. */
  readonly title: string
  readonly read: (answers: Answers, kind: RespondentKind, withheld: WithheldQuestions) => ExportCell
}

/** Stands where an answer is not shown, which is not the same as no answer. */
const NOT_SHOWN = 'not_shown'
const SEPARATOR = '; '

/** The columns of the questions, in the order they are asked; those that are never for this reader are left out. */
export function answerColumns(
  asked: readonly AskedOfKind[],
  questionsOf: (section: Section) => readonly Question[],
  reader: Audience,
  notShown: string,
): AnswerColumn[] {
  const cells = asked.map((it) =>
    it.sections
      .flatMap(questionsOf)
      .filter((question) => whyWithheld(question, undefined, reader) === null)
      .flatMap(cellsOf),
  )
  const byId = cells.map((all) => new Map(all.map((it) => [it.id, it])))
  return mergedBySection(cells).flatMap(({ id }) => {
    const ofKinds = new Map(
      asked.flatMap(({ kind, wording }, at) => {
        const cell = byId[at]?.get(id)
        return cell ? [[kind, { cell, wording }] as const] : []
      }),
    )
    return columnsOf(id, ofKinds, notShown)
  })
}

type OfKinds = ReadonlyMap<RespondentKind, { readonly cell: AskedCell; readonly wording: Wording }>

function columnsOf(id: string, ofKinds: OfKinds, notShown: string): AnswerColumn[] {
  const [first] = ofKinds.entries()
  if (!first) return []
  const [kind, { cell, wording }] = first
  const name = nameOf(cell.question)
  const valueIn = (answers: Answers): Json | undefined => {
    const answer = answers[name]
    return cell.row === null ? answer : isRecord(answer) ? (answer as Answers)[cell.row] : undefined
  }
  const readAs =
    (of: (value: Json, kind: RespondentKind) => ExportCell, hidden: string): AnswerColumn['read'] =>
    (answers, respondentKind, withheld) => {
      if (!ofKinds.has(respondentKind)) return null
      const value = valueIn(answers)
      if (value !== undefined && value !== null) return of(value, respondentKind)
      return withheld.size > 0 && withheld.has(cell.question.id) ? hidden : null
    }
  const title = `${titleOf(cell, wording, kind)} [${id}]`
  const code = readAs(codeOf, NOT_SHOWN)
  if (!hasCodes(cell.cell)) return [{ id, title, read: code }]
  return [
    { id, title: id, read: code },
    { id: `${id}.words`, title, read: readAs(wordsOf(ofKinds), notShown) },
  ]
}

/** "Hur stort är problemet? – Narkotika" */
export function titleOf(
  { question, row }: AskedCell,
  { language }: Pick<Wording, 'language'>,
  kind: RespondentKind,
): string {
  const text = textFor(question.text, language, kind)
  const option = question.kind === 'matrix' && question.rows.find(({ code }) => code === row)
  return option ? `${text} – ${textFor(option.text, language, kind)}` : text
}

/** Each question, a matrix row by row; what is only shown is not asked. */
export function cellsOf(question: Question): AskedCell[] {
  if (question.kind === 'fixed') return []
  if (question.kind !== 'matrix') return [{ id: question.id, question, row: null, cell: question }]
  return question.rows.map((row) => ({
    id: `${question.id}.${row.code}`,
    question,
    row: row.code,
    cell: cellOf(question, row),
  }))
}

/** What is written by hand, or is a number or a month, is its own word. */
const hasCodes = ({ kind }: Kind) => kind !== 'text' && kind !== 'url' && kind !== 'number' && kind !== 'month'

function codeOf(value: Json): ExportCell {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (isList(value)) return value.map(participant).join(SEPARATOR)
  return JSON.stringify(value)
}

/** An actor with its role: "0197…:lead" */
const participant = (it: Json): string =>
  isRecord(it)
    ? Object.values(it)
        .map((part) => participant(part as Json))
        .join(':')
    : asText(it)

const asText = (it: Json): string => (typeof it === 'object' ? JSON.stringify(it) : `${it}`)

/** The same code is put in words once for each kind: most answers are one of a few. */
function wordsOf(ofKinds: OfKinds) {
  const known = new Map([...ofKinds.keys()].map((kind) => [kind, new Map<Json, string>()]))
  return (value: Json, kind: RespondentKind): string => {
    const ofKind = typeof value === 'object' ? undefined : known.get(kind)
    const found = ofKind?.get(value)
    if (found !== undefined) return found
    const of = ofKinds.get(kind)
    const words = of ? answerInWords(of.cell.cell, value, of.wording).join(SEPARATOR) : ''
    ofKind?.set(value, words)
    return words
  }
}

/** What is asked of each, section by section: a section that only some are asked stands where they are asked it. */
export function mergedBySection<T extends { readonly id: string }>(asked: readonly (readonly T[])[]): T[] {
  const grouped = asked.map((cells) => Map.groupBy(cells, ({ id }) => id.slice(0, id.indexOf('.'))))
  const sections = mergedInOrder(grouped.map((it) => [...it.keys()].map((id) => ({ id }))))
  return sections.flatMap(({ id }) => mergedInOrder(grouped.map((it) => it.get(id) ?? [])))
}

/** Lists that are parts of one, as that one: what is asked of some only stands where they are asked it. */
export function mergedInOrder<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] {
  return lists.reduce<T[]>((merged, list) => {
    const places = new Map(merged.map(({ id }, at) => [id, at]))
    const after = new Map<number, T[]>()
    let place = -1
    for (const it of list) {
      const found = places.get(it.id)
      if (found !== undefined) place = found
      else if (!after.get(place)?.push(it)) after.set(place, [it])
    }
    return [...(after.get(-1) ?? []), ...merged.flatMap((it, at) => [it, ...(after.get(at) ?? [])])]
  }, [])
}
