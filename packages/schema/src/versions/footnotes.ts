import { choicesIn, answerKind, rowsIn, type Choice } from '../questionnaire/choices.ts'
import { footnotes } from './kinds-of-change.ts'
import type { Footnote } from './question-change.ts'
import type { Condition } from '../questionnaire/condition.ts'
import type { Question } from '../questionnaire/question.ts'
import { codeIn, idIn, type Codes, type VersionStep } from './version-step.ts'

/** What differs between two versions of one question, the older one read with the newer one's ids and codes. */
export function footnotesOn(old: Question, now: Question, step: VersionStep): Footnote[] {
  const { newMeaning = [], merges = [], options = {}, rows = {}, splits = {}, rowSplits = {} } = step
  const choices = differencesIn(choicesIn(old), choicesIn(now), options[old.id])
  const rowChoices = differencesIn(rowsIn(old), rowsIn(now), rows[old.id])
  const found: Record<Footnote, boolean> = {
    'new-meaning': newMeaning.includes(old.id),
    text: !isSame(old.text, now.text),
    help: !isSame([old.help, old.why], [now.help, now.why]),
    'options-mapped': old.id in options || old.id in rows,
    'options-merged': merges.includes(old.id),
    'options-split': old.id in splits || old.id in rowSplits,
    'options-added': choices.added || rowChoices.added,
    'options-reworded': choices.reworded || rowChoices.reworded,
    moved: sectionOf(old) !== sectionOf(now),
    'asked-otherwise': !isSame(askedOf(old, step), askedOf(now)),
    limits: !isSame(limitsOf(old, step), limitsOf(now)),
  }
  return footnotes.filter((it) => found[it])
}

/** Where codes are mapped the words differ too; that is said already. */
function differencesIn(old: readonly Choice[], now: readonly Choice[], codes: Codes = {}) {
  const before = new Set(old.map((it) => codeIn(codes, it.code)))
  const mapped = new Set(Object.entries(codes).flat())
  const after = new Set(now.map((it) => it.code))
  const kept = (list: readonly Choice[], other: ReadonlySet<string>) =>
    list.filter((it) => other.has(it.code) && !mapped.has(it.code))
  return {
    added: now.some((it) => !before.has(it.code)),
    reworded: !isSame(kept(old, after), kept(now, before)),
  }
}

const askedOf = (question: Question, step?: VersionStep) => [
  question.askedOf.toSorted(),
  question.required,
  question.carriedOnly,
  conditionOf(question.shownWhen, step),
  conditionOf(question.hiddenWhen, step),
  question.kind === 'matrix' && conditionOf(question.rowShownWhen, step),
]

function conditionOf(condition: Condition | undefined, step: VersionStep | undefined): unknown {
  if (!condition || !step) return condition
  const codes = step.options?.[condition.question]
  const recoded = (list: readonly string[]) => [...new Set(list.map((code) => codeIn(codes, code)))]
  return {
    ...condition,
    question: idIn(step, condition.question),
    ...(condition.and && { and: conditionOf(condition.and, step) }),
    ...('in' in condition && { in: recoded(condition.in) }),
    ...('notIn' in condition && { notIn: recoded(condition.notIn) }),
  }
}

/** What may be answered, apart from what there is to choose. */
function limitsOf(question: Question, step?: VersionStep) {
  const kind = answerKind(question)
  const optionalRows = question.kind === 'matrix' ? question.optionalRows : undefined
  const common = [kind.kind, optionalRows?.map((row) => codeIn(step?.rows?.[question.id], row))]
  switch (kind.kind) {
    case 'single':
      return [...common, kind.chosenIn && step ? idIn(step, kind.chosenIn) : kind.chosenIn]
    case 'multi':
    case 'text':
      return [...common, kind.max]
    case 'number':
      return [...common, kind.min, kind.max, kind.unit, kind.unknown]
    case 'scale':
      return [...common, kind.unknown, kind.notApplicable]
    case 'ranking':
      return [...common, kind.places]
    case 'actors':
      return [...common, kind.min]
    case 'month':
      return [...common, kind.openEnded, kind.unknown]
    case 'municipalities':
      return [...common, kind.none]
    case 'url':
    case 'actor':
    case 'confirmation':
    case 'fixed':
      return common
  }
}

const sectionOf = ({ id }: Question) => id.split('.')[0]

/** Written out with sorted keys: a questionnaire is plain data. */
const isSame = (a: unknown, b: unknown) => written(a) === written(b)

const written = (value: unknown) =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  )
