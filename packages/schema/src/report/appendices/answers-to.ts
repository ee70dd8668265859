import { answerKind, choicesIn, rowsIn, type Choice } from '../../questionnaire/choices.ts'
import type { Kind, Question } from '../../questionnaire/question.ts'
import { scaleOptions } from '../../questionnaire/scale-options.ts'
import { textFor } from '../../questionnaire/text-for.ts'
import type { RespondentKind } from '../../respondents/respondent-kind.ts'
import { sentences } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'

/** Lists longer than this are written out once. */
const LONG = 12

/** Says what could be answered to one question after another, each in a line. */
export function answersIn(writing: ReportWriting) {
  const { say, language } = writing
  /** By what it lists, the question that it was first written out for. */
  const written = new Map<string, string>()
  const listed = (all: readonly Pick<Choice, 'text'>[], question: string, kind: RespondentKind) => {
    const list = all.map(({ text }) => textFor(text, language, kind)).join('; ')
    const first = written.get(list)
    if (first !== undefined) return say('questions.sameList', { question: first })
    if (all.length > LONG) written.set(list, question)
    return `${list}.`
  }
  return (question: Question, text: string, kind: RespondentKind): string => {
    const rows = rowsIn(question)
    const answer = answerKind(question)
    return sentences(
      rows.length > 0 && say('questions.rows', { rows: listed(rows, text, kind) }),
      isChosen(answer) ? listed(choicesOf(answer, question), text, kind) : say(`questions.answer.${answer.kind}`),
      answer.kind === 'multi' && answer.max !== undefined && say('questions.atMost', { count: answer.max }),
      answer.kind === 'ranking' && say('questions.ranked', { count: answer.places }),
    )
  }
}

type Chosen = Kind & { readonly kind: 'single' | 'multi' | 'ranking' | 'scale' }

const isChosen = (kind: Kind): kind is Chosen => ['single', 'multi', 'ranking', 'scale'].includes(kind.kind)

const choicesOf = (kind: Chosen, question: Question): readonly Pick<Choice, 'text'>[] =>
  kind.kind === 'scale' ? scaleOptions(kind) : choicesIn(question)
