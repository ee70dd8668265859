import { cellOf } from '@kartlaggning/schema/questionnaire/cell'
import type { Kind, Question } from '@kartlaggning/schema/questionnaire/question'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Text } from '@kartlaggning/schema/text'
import type { Shown } from '../../questionnaire/use-question-form.ts'

/** One line of the grid: a question, or a row of a matrix. */
export interface Row {
  /** Where the forms keep it: `pictureStatus`, in a matrix `concern.youth_crime`. */
  readonly name: string
  readonly question: Question
  readonly kind: Kind
  readonly text: Text
}

/** Rows under one heading. */
export interface RowGroup {
  readonly key: string
  /** The question that a matrix asks, before its first rows. */
  readonly question?: Question
  readonly heading?: Text
  readonly rows: readonly Row[]
}

/** A section as lines of a grid. What follows from the assignment, and the reasons beneath texts, have no line of their own. */
export function groupsOf({ questions, entries }: Section): readonly RowGroup[] {
  const groups: RowGroup[] = []
  for (const question of questions) {
    const name = nameOf(question)
    if (question.kind === 'fixed' || isReason(question) || name === entries?.noneQuestion) continue
    if (question.kind === 'matrix') groups.push(...matrixGroups(question))
    else addPlain(groups, { name, question, kind: question, text: question.text })
  }
  return groups
}

function addPlain(groups: RowGroup[], row: Row) {
  const last = groups.at(-1)
  const isPlain = last && last.question === undefined && last.heading === undefined
  if (isPlain) groups[groups.length - 1] = { ...last, rows: [...last.rows, row] }
  else groups.push({ key: row.name, rows: [row] })
}

function matrixGroups(question: Question & { kind: 'matrix' }): RowGroup[] {
  const groups: RowGroup[] = []
  for (const option of question.rows) {
    const row = {
      name: `${nameOf(question)}.${option.code}`,
      question,
      kind: cellOf(question, option),
      text: option.text,
    }
    const last = groups.at(-1)
    if (last && last.heading?.sv === option.group?.sv)
      groups[groups.length - 1] = { ...last, rows: [...last.rows, row] }
    else
      groups.push({
        key: row.name,
        ...(groups.length === 0 && { question }),
        ...(option.group && { heading: option.group }),
        rows: [row],
      })
  }
  return groups
}

/** Every line, and the reasons beneath the texts, which are given along with them. */
export const rowsOf = (section: Section): readonly Row[] => [
  ...groupsOf(section).flatMap((it) => it.rows),
  ...section.questions.filter(isReason).flatMap((question) => plainRow(question) ?? []),
]

const plainRow = (question: Question): Row | undefined =>
  question.kind === 'matrix' ? undefined : { name: nameOf(question), question, kind: question, text: question.text }

/** The lines that one municipality is asked, by where its form keeps them. */
export const namesOf = (shown: readonly Shown[]): ReadonlySet<string> =>
  new Set(
    shown.flatMap(({ question, parts }) =>
      question.kind === 'matrix' ? parts.split(' ').map((part) => `${nameOf(question)}.${part}`) : [nameOf(question)],
    ),
  )

/** Copied only where each says it for themselves. */
export const isOnesOwn = ({ kind, question }: Row) => kind.kind === 'confirmation' || question.carries === false
