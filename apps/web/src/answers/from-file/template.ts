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

const heading = ({ text }: Column, { language, kind }: Asked) => textFor(text, language, kind)

/** The answers that each column takes, column by column under the same headings. */
export function allowedValues(asked: Asked): readonly (readonly string[])[] {
  const lists = columnsOf(asked.group)
    .map((question) => [heading(question, asked), ...choicesOf(question, asked)])
    .filter((list) => list.length > 1)
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? ''))
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
