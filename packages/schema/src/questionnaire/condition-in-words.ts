import { scaleOptions, unknown } from './scale-options.ts'
import type { Condition } from './condition.ts'
import type { Kind, Question } from './question.ts'
import type { Text } from '../text.ts'

interface Reader {
  readonly text: (text: Text) => string
  /** The number a question has on paper; undefined when it is not asked. */
  readonly numberOf: (question: string) => string | undefined
}

/** When a question is to be answered, for whoever reads it on paper; undefined when it always is. */
export function conditionInWords(
  question: Question,
  questions: readonly Question[],
  reader: Reader,
): string | undefined {
  if (question.shownWhen) return said(question.shownWhen, questions, reader, whenShown)
  if (question.kind === 'matrix' && question.rowShownWhen)
    return said(question.rowShownWhen, questions, reader, forRows)
  if (question.kind === 'single' && question.chosenIn)
    return said({ question: question.chosenIn, answered: true }, questions, reader, {
      ...whenShown,
      contains: amongChosen,
    })
  return undefined
}

/** How the sentence begins, and what it says where everything chosen in the other question is meant. */
interface Sentence {
  readonly when: Text
  readonly contains: Text
}

const whenShown: Sentence = {
  when: { sv: 'Svara om {clauses}.', en: 'Answer if {clauses}.' },
  contains: { sv: 'Svara om ni har svarat på fråga {number}.', en: 'Answer if question {number} is answered.' },
}

const forRows: Sentence = {
  when: { sv: 'Svara för de rader där {clauses}.', en: 'Answer for the rows where {clauses}.' },
  contains: {
    sv: 'Svara för det ni har valt i fråga {number}.',
    en: 'Answer for what you have chosen in question {number}.',
  },
}

const amongChosen: Text = {
  sv: 'Välj bland det ni har svarat i fråga {number}.',
  en: 'Choose among what you have answered in question {number}.',
}

const clauses = {
  is: { sv: 'svaret på fråga {number} är {answers}', en: 'question {number} is answered {answers}' },
  isNot: {
    sv: 'svaret på fråga {number} är något annat än {answers}',
    en: 'question {number} is answered anything but {answers}',
  },
  atLeast: {
    sv: 'svaret på fråga {number} är minst {answers}',
    en: 'question {number} is answered at least {answers}',
  },
} as const satisfies Record<string, Text>

const or: Text = { sv: 'eller', en: 'or' }
const and: Text = { sv: 'och', en: 'and' }

function said(condition: Condition, questions: readonly Question[], reader: Reader, { when, contains }: Sentence) {
  const all = [...chain(condition)].flatMap((it) => clauseOf(it, questions, reader) ?? [])
  if (all.length > 0) return reader.text(when).replace('{clauses}', all.join(` ${reader.text(and)} `))
  const number = reader.numberOf(condition.question)
  return number === undefined || isCompared(condition) ? undefined : reader.text(contains).replace('{number}', number)
}

/** A condition, and what it demands besides. */
function* chain(condition: Condition): Generator<Condition> {
  yield condition
  if (condition.and) yield* chain(condition.and)
}

const isCompared = (condition: Condition) => 'in' in condition || 'notIn' in condition || 'atLeast' in condition

/** What another answer is to be; undefined where any will do, or where the other question is not asked. */
function clauseOf(condition: Condition, questions: readonly Question[], reader: Reader): string | undefined {
  const number = reader.numberOf(condition.question)
  const decides = questions.find((it) => it.id === condition.question)
  if (number === undefined || !decides) return undefined
  const kind = decides.kind === 'matrix' ? decides.cell : decides
  const fill = (clause: Text, codes: readonly string[]) =>
    reader
      .text(clause)
      .replace('{number}', number)
      .replace('{answers}', inOneSentence(textsOf(kind, codes, reader), reader))
  if ('in' in condition) return fill(clauses.is, condition.in)
  if ('notIn' in condition) return fill(clauses.isNot, condition.notIn)
  return 'atLeast' in condition ? fill(clauses.atLeast, [String(condition.atLeast)]) : undefined
}

function textsOf(kind: Kind, codes: readonly string[], { text }: Reader): string[] {
  const options = choicesOf(kind)
  // An option that is not for this respondent is not theirs to choose.
  const known = codes.flatMap((code) => options.filter((it) => it.value === code))
  return options.length === 0 ? [...codes] : known.map((it) => `”${text(it.text)}”`)
}

const choicesOf = (kind: Kind): readonly { readonly value: string; readonly text: Text }[] => {
  if (kind.kind === 'scale') return scaleOptions(kind)
  if ('options' in kind) return kind.options.map(({ code, text }) => ({ value: code, text }))
  return (kind.kind === 'number' || kind.kind === 'month') && kind.unknown ? [unknown] : []
}

const inOneSentence = (answers: readonly string[], { text }: Reader) =>
  answers.length < 2 ? answers.join('') : `${answers.slice(0, -1).join(', ')} ${text(or)} ${answers.at(-1)}`
