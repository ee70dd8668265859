import { scaleOptions } from './scale-options.ts'
import type { Condition, Kind, Question } from './question.ts'
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

type Sentences = Record<'is' | 'isNot' | 'atLeast' | 'contains', Text>

const whenShown: Sentences = {
  is: {
    sv: 'Besvaras om svaret på fråga {number} är {answers}.',
    en: 'Answer if question {number} is answered {answers}.',
  },
  isNot: {
    sv: 'Besvaras om svaret på fråga {number} är något annat än {answers}.',
    en: 'Answer if question {number} is answered anything but {answers}.',
  },
  atLeast: {
    sv: 'Besvaras om svaret på fråga {number} är minst {answers}.',
    en: 'Answer if question {number} is answered at least {answers}.',
  },
  contains: { sv: 'Besvaras om fråga {number} är besvarad.', en: 'Answer if question {number} is answered.' },
}

const forRows: Sentences = {
  is: {
    sv: 'Besvaras för de rader där svaret på fråga {number} är {answers}.',
    en: 'Answer for the rows where question {number} is answered {answers}.',
  },
  isNot: {
    sv: 'Besvaras för de rader där svaret på fråga {number} är något annat än {answers}.',
    en: 'Answer for the rows where question {number} is answered anything but {answers}.',
  },
  atLeast: {
    sv: 'Besvaras för de rader där svaret på fråga {number} är minst {answers}.',
    en: 'Answer for the rows where question {number} is answered at least {answers}.',
  },
  contains: {
    sv: 'Besvaras för det ni har valt i fråga {number}.',
    en: 'Answer for what you have chosen in question {number}.',
  },
}

const amongChosen: Text = {
  sv: 'Välj bland det ni har svarat i fråga {number}.',
  en: 'Choose among what you have answered in question {number}.',
}

const or: Text = { sv: 'eller', en: 'or' }

function said(condition: Condition, questions: readonly Question[], reader: Reader, sentences: Sentences) {
  const number = reader.numberOf(condition.question)
  const decides = questions.find((it) => it.id === condition.question)
  if (number === undefined || !decides) return undefined
  const kind = decides.kind === 'matrix' ? decides.cell : decides
  const fill = (sentence: Text, answers: readonly string[] = []) =>
    reader.text(sentence).replace('{number}', number).replace('{answers}', inOneSentence(answers, reader))
  if ('in' in condition) return fill(sentences.is, textsOf(kind, condition.in, reader))
  if ('notIn' in condition) return fill(sentences.isNot, textsOf(kind, condition.notIn, reader))
  if ('atLeast' in condition) return fill(sentences.atLeast, textsOf(kind, [String(condition.atLeast)], reader))
  return fill(sentences.contains)
}

function textsOf(kind: Kind, codes: readonly string[], { text }: Reader): string[] {
  const options =
    kind.kind === 'scale'
      ? scaleOptions(kind)
      : 'options' in kind
        ? kind.options.map((option) => ({ value: option.code, text: option.text }))
        : []
  // An option that is not for this respondent is not theirs to choose.
  const known = codes.flatMap((code) => options.filter((it) => it.value === code))
  return options.length === 0 ? [...codes] : known.map((it) => `”${text(it.text)}”`)
}

const inOneSentence = (answers: readonly string[], { text }: Reader) =>
  answers.length < 2 ? answers.join('') : `${answers.slice(0, -1).join(', ')} ${text(or)} ${answers.at(-1)}`
