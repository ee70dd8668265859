import type { CompletionRequest } from '@kartlaggning/schema/answers/completion'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import type { Json } from '@kartlaggning/schema/json'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { useAnswerWords } from '../use-answer-words.ts'
import { useQuestionAt } from './use-question-at.ts'

/** A request, and how each of its questions came back: what was changed stands beside what it was. */
export function RequestRead({ request }: { readonly request: CompletionRequest }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { submitted } = useLoaderData<typeof loadSubmission>()
  const day = (iso: string) => dateInText(iso, language)
  const isAnswered = request.questions.some((it) => it.outcome !== null)
  const heading =
    request.endedAt === null
      ? t('completion.open', { asked: day(request.askedAt), date: day(request.answerBy) })
      : t(isAnswered ? 'completion.answered' : 'completion.withdrawn', { date: day(request.endedAt) })
  return (
    <article>
      <h3>{heading}</h3>
      <p className="prose">{request.reason}</p>
      <ul>
        {request.questions.map((it) => (
          <li key={`${it.entry} ${it.question}`}>
            <AskedQuestion asked={it} />
          </li>
        ))}
      </ul>
      {request.endedAt === null && (
        <p className="quiet">{t(submitted?.answering.open ? 'completion.openText' : 'completion.overText')}</p>
      )}
    </article>
  )
}

function AskedQuestion({ asked }: { readonly asked: CompletionRequest['questions'][number] }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { submitted } = useLoaderData<typeof loadSubmission>()
  const question = useQuestionAt()(asked)
  const kind = submitted?.answering.kind ?? 'municipality'
  return (
    <>
      {asked.title && <span lang="sv">{asked.title}: </span>}
      {question ? textFor(question.text, language, kind) : asked.question}
      {asked.outcome && <strong> · {t(`completion.${asked.outcome}`)}</strong>}
      {asked.reason && <p className="quiet">{asked.reason}</p>}
      {asked.outcome === 'changed' && question && (
        <dl className="request-read">
          {(['before', 'after'] as const).map((when) => (
            <div key={when}>
              <dt>{t(`completion.${when}`)}</dt>
              <dd>
                <Words question={question} answer={asked[when]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function Words({ question, answer }: { readonly question: Question; readonly answer: Json }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { names, submitted } = useLoaderData<typeof loadSubmission>()
  const kind = submitted?.answering.kind ?? 'municipality'
  const words = useAnswerWords(names)
  const said =
    question.kind === 'matrix'
      ? question.rows.flatMap(({ code, text }) => {
          const cell = isRecord(answer) ? words(kind, question.cell, answer[code]) : []
          return cell.length > 0 ? [`${textFor(text, language, kind)}: ${cell.join(', ')}`] : []
        })
      : words(kind, question, answer)
  return <>{said.length > 0 ? said.join('; ') : t('completion.none')}</>
}
