import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { nameOf, type EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import type { Language } from '@kartlaggning/schema/text'
import { scaleOptions } from '@kartlaggning/schema/questionnaire/scale-options'
import { columnsOf, type Column } from './columns.ts'
import { EXAMPLE } from './planned-rows.ts'

interface Asked {
  readonly group: EntryGroup
  readonly kind: RespondentKind
  readonly language: Language
  /** Names that the example may use. */
  readonly actor: string
  readonly municipality: string
  /** "Ta bort den här raden" */
  readonly removeThis: string
}

/** The file to fill in: what the columns are called, and a row that shows how. */
export function templateRows(asked: Asked): readonly (readonly string[])[] {
  const questions = columnsOf(asked.group)
  return [questions.map((it) => heading(it, asked)), questions.map((it) => exampleOf(it, asked))]
}

/** The same file with what has been answered already: a row for each entry. */
export const ownRows = (
  asked: Pick<Asked, 'group' | 'kind' | 'language'>,
  entries: readonly string[],
  cellOf: (question: Column, entry: string) => string,
): readonly (readonly string[])[] => {
  const questions = columnsOf(asked.group)
  return [
    questions.map((it) => heading(it, asked)),
    ...entries.map((entry) => questions.map((it) => cellOf(it, entry))),
  ]
}

const heading = ({ text }: Column, { language, kind }: Pick<Asked, 'language' | 'kind'>) =>
  textFor(text, language, kind)

/** The answers that each column takes, column by column under the same headings. */
export function allowedValues(asked: Asked): readonly (readonly string[])[] {
  const lists = columnsOf(asked.group)
    .map((question) => [heading(question, asked), ...choicesOf(question, asked)])
    .filter((list) => list.length > 1)
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? ''))
}

/** Where a list of words to choose from stands in the file, for the columns that have one. */
export interface ListOf {
  /** Counted from nought. */
  readonly column: number
  /** In the sheet of answers, or in that of the actors. */
  readonly from: 'answers' | 'actors'
  readonly at: number
  readonly count: number
  /** Several may be written, after semicolons: the list only helps with the first. */
  readonly several: boolean
}

/** The lists of a file with these actors; one for each column that has words to choose from. */
export function listsOf(asked: Asked, actors: number): readonly ListOf[] {
  const withChoices = columnsOf(asked.group).filter((it) => choicesOf(it, asked).length > 0)
  return columnsOf(asked.group).flatMap((question, column): ListOf[] => {
    const { kind } = question
    if (kind === 'actor' || kind === 'actors')
      return actors > 0 ? [{ column, from: 'actors', at: 0, count: actors, several: kind === 'actors' }] : []
    const at = withChoices.indexOf(question)
    if (at < 0) return []
    const several = kind !== 'single' && kind !== 'scale'
    return [{ column, from: 'answers', at, count: choicesOf(question, asked).length, several }]
  })
}

function choicesOf(question: Column, { language, kind }: Asked): readonly string[] {
  const options =
    question.kind === 'scale'
      ? scaleOptions(question)
      : question.kind === 'actors'
        ? (question.roles ?? [])
        : 'options' in question
          ? question.options
          : []
  return options.map(({ text }) => textFor(text, language, kind))
}

function exampleOf(question: Column, asked: Asked): string {
  if (nameOf(question) === asked.group.titleQuestion && question.kind === 'text')
    return `${EXAMPLE} (${asked.removeThis})`
  // A question that depends on another is answered when that one says so.
  if (question.shownWhen) return ''
  const choices = choicesOf(question, asked)
  switch (question.kind) {
    case 'single':
    case 'scale':
      return choices[0] ?? ''
    case 'multi':
      return choices.slice(0, 2).join('; ')
    case 'month':
      return '2026-03'
    case 'number':
      return '40'
    case 'actor':
      return nameOf(question) === asked.group.titleQuestion ? `${EXAMPLE} (${asked.removeThis})` : asked.actor
    case 'actors':
      return choices[0] ? `${asked.actor} (${choices[0]})` : asked.actor
    case 'municipalities':
      return asked.municipality
    default:
      return ''
  }
}
