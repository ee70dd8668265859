import { warningsIn } from './personal-data.ts'
import type { Condition } from './condition.ts'
import type { Kind, Option, Question } from './question.ts'
import { nameOf } from './section.ts'
import { isRecord, type Answers } from '../answers/answer-document.ts'
import type { Json } from '../json.ts'

/**
 * What is left of the answers when hidden and blank ones are taken away. Questions are read in order, so an answer
 * that is itself hidden shows nothing further down.
 */
export function shownAnswers(questions: readonly Question[], answers: Answers, carried = false): Answers {
  const shown: Record<string, Json> = {}
  for (const question of questions) {
    if (!isShown(question, shown, carried)) continue
    const name = nameOf(question)
    const answer = answers[name]
    if (answer === undefined || isBlank(answer) || question.kind === 'fixed') continue
    if (question.kind !== 'matrix') {
      if (isOffered(question, shown, answer)) shown[name] = answer
      continue
    }
    const visibleRows = new Set(rowsShown(question, shown).map((row) => row.code))
    const rows = Object.entries(isRecord(answer) ? answer : {}).filter(
      ([row, value]) => visibleRows.has(row) && !isBlank(value),
    )
    if (rows.length > 0) shown[name] = Object.fromEntries(rows)
  }
  return shown
}

// A box unticked again, a list or a text emptied again: saved in the draft, but no answer.
const isBlank = (answer: unknown) =>
  answer === undefined ||
  answer === null ||
  answer === false ||
  (typeof answer === 'string' && answer.trim() === '') ||
  (Array.isArray(answer) && answer.length === 0)

/** Whether a question is shown, given the answers above it (hidden ones already taken away). */
export function isShown(question: Question, shown: Answers, carried = false): boolean {
  if (question.carriedOnly && !carried) return false
  if (question.hiddenWhen && holds(question.hiddenWhen, shown)) return false
  if (question.shownWhen && !holds(question.shownWhen, shown)) return false
  if (question.kind === 'single') return optionsShown(question, shown).length > 0
  return question.kind !== 'matrix' || rowsShown(question, shown).length > 0
}

/** The options of a question that are offered, given the answers above it. */
export function optionsShown({ options, chosenIn }: Kind & { kind: 'single' }, shown: Answers): readonly Option[] {
  if (chosenIn === undefined) return options
  const above = shown[nameOf({ id: chosenIn })]
  const chosen = isRecord(above) ? Object.values(above).flat() : [above].flat()
  return options.filter((option) => chosen.includes(option.code))
}

/** An answer that is no longer among what is chosen above it stays in the draft, but answers nothing. */
const isOffered = (question: Question, shown: Answers, answer: unknown) =>
  question.kind !== 'single' ||
  question.chosenIn === undefined ||
  optionsShown(question, shown).some((option) => option.code === answer)

/** The rows of a matrix that are shown, given the answers above it. */
export function rowsShown(question: Question & { kind: 'matrix' }, shown: Answers): readonly Option[] {
  const condition = question.rowShownWhen
  return condition ? question.rows.filter((row) => holds(condition, shown, row.code)) : question.rows
}

function holds(condition: Condition, shown: Answers, row?: string): boolean {
  if (condition.and && !holds(condition.and, shown, row)) return false
  let answer = shown[nameOf({ id: condition.question })]
  if ('containsRow' in condition) return Array.isArray(answer) && answer.includes(row)
  if (row !== undefined && isRecord(answer)) answer = answer[row]
  if (answer === undefined || answer === null) return false
  if ('answered' in condition) return true
  if ('pointsOutSomeone' in condition) return typeof answer === 'string' && warningsIn(answer).length > 0
  // A whole matrix meets a condition when one of its rows does.
  const given: unknown[] = isRecord(answer) ? Object.values(answer).flat() : Array.isArray(answer) ? answer : [answer]
  if ('in' in condition) return given.some((it) => typeof it === 'string' && condition.in.includes(it))
  if ('notIn' in condition) return !given.some((it) => typeof it === 'string' && condition.notIn.includes(it))
  return given.some((it) => typeof it === 'number' && it >= condition.atLeast)
}
