import type { Question } from '@kartlaggning/schema/questionnaire/question'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import './receipt.css'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { useWordsFor } from '../questionnaire/use-words.ts'

interface AnswersInWordsProps {
  readonly kind: RespondentKind
  readonly questions: readonly Question[]
  readonly answers: Readonly<Record<string, unknown>>
}

/** What an entry would say, question by question; those without an answer are left out. */
export function AnswersInWords({ kind, questions, answers }: AnswersInWordsProps) {
  const text = useTextFor(kind)
  const words = useWordsFor(kind)
  const answered = questions.filter((it) => it.kind !== 'matrix' && answers[nameOf(it)] !== undefined)
  return (
    <dl className="receipt-answers">
      {answered.map((question) => (
        <div key={question.id}>
          <dt>{text(question.text)}</dt>
          <dd lang="sv">{question.kind === 'matrix' ? '' : words(question, answers[nameOf(question)]).join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}
