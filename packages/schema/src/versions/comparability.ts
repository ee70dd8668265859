import type { Question } from '../questionnaire/question.ts'
import { questionsOf, type Questionnaire } from '../questionnaire/section.ts'
import { codeIn, type VersionStep } from './version-step.ts'
import { footnotesOn } from './footnotes.ts'
import { comparabilities, kindsOfChange } from './kinds-of-change.ts'
import type { Footnote, QuestionChange } from './question-change.ts'
import { stepErrors } from './step-errors.ts'

/** Every question of both versions, in the newer one's order. Throws where the step leaves a change out. */
export function questionChanges(before: Questionnaire, after: Questionnaire, step: VersionStep): QuestionChange[] {
  const faults = stepErrors(before, after, step)
  if (faults.length > 0) throw new Error(`${step.from} → ${step.to}:\n${faults.join('\n')}`)
  const old = new Map(questionsOf(before).map((question) => [codeIn(step.renamed, question.id), question]))
  const asked = questionsOf(after).map((question) => changeOf(old.get(question.id), question, step))
  const dropped = (step.dropped ?? []).flatMap((id) => old.get(id) ?? [])
  return [...asked, ...dropped.map(({ id, text }) => ({ ...none, before: id, text, change: 'dropped' as const }))]
}

const none = { before: null, after: null, comparable: 'no' as const, footnotes: [] }

function changeOf(old: Question | undefined, now: Question, step: VersionStep): QuestionChange {
  if (!old) return { ...none, after: now.id, text: now.text, change: 'new' }
  const footnotes = footnotesOn(old, now, step)
  return {
    before: old.id,
    after: now.id,
    text: now.text,
    footnotes,
    change: footnotes.some((it) => RECODED.has(it))
      ? 'options-mapped'
      : footnotes.length > 0
        ? 'reworded'
        : 'identical',
    comparable: footnotes.includes('new-meaning') ? 'no' : footnotes.length > 0 ? 'with-footnote' : 'yes',
  }
}

const RECODED: ReadonlySet<Footnote> = new Set(['options-mapped', 'options-merged', 'options-split', 'options-added'])

/** Two ledgers after each other: what changed in either has changed. */
export function joinChanges(first: readonly QuestionChange[], second: readonly QuestionChange[]): QuestionChange[] {
  const old = new Map(first.filter((it) => it.after !== null).map((it) => [it.after, it]))
  const later = second.map((now) => bothOf(old.get(now.before), now)).filter((it) => it.before ?? it.after)
  return [...later, ...first.filter((it) => it.after === null)]
}

function bothOf(first: QuestionChange | undefined, second: QuestionChange): QuestionChange {
  if (!first) return second
  const worst = <T>(order: readonly T[], a: T, b: T) => (order.indexOf(a) > order.indexOf(b) ? a : b)
  return {
    ...second,
    before: first.before,
    footnotes: [...new Set([...first.footnotes, ...second.footnotes])],
    change: worst(kindsOfChange, first.change, second.change),
    comparable: worst(comparabilities, first.comparable, second.comparable),
  }
}
