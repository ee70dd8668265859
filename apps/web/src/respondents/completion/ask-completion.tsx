import { readDay } from '@kartlaggning/schema/document/read-day'
import { completions } from '@kartlaggning/schema/answers/completion'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { forgetMarks, toggleMark, useMarked, type Marked } from '../marks/marked-answers.ts'

/** What has been marked while reading, sent back with why and by when. */
export function AskCompletion() {
  const { t } = useTranslation('respondents')
  const { round, submitted } = useLoaderData<typeof loadSubmission>()
  const respondentId = submitted?.answering.respondentId ?? ''
  const marked = useMarked(round.id).filter((it) => it.respondentId === respondentId)
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [reason, setReason] = useState('')
  const [answerBy, setAnswerBy] = useState('')
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  if (marked.length === 0) return null
  const keyOf = (it: (typeof marked)[number]) => `${it.entry} ${it.question}`
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    void mutate(async () => {
      const questions = wholeQuestions(marked.map((it) => ({ ...it, reason: reasons[keyOf(it)] ?? '' })))
      await call(completions.ask, {
        params: { respondentId },
        body: { reason, answerBy: readDay(answerBy) ?? answerBy.trim(), questions },
      })
      forgetMarks(round.id)
      await revalidate()
    })
  }
  return (
    <form className="form" noValidate onSubmit={send} id="komplettera">
      <h3>{t('completion.ask')}</h3>
      <p>{t('completion.askLead')}</p>
      <ul aria-label={t('completion.which')}>
        {marked.map((it, at) => (
          <li key={keyOf(it)}>
            <p>{it.text}</p>
            <button className="ds-button" data-variant="tertiary" type="button" onClick={() => toggleMark(it)}>
              {t('completion.remove')}
            </button>
            <Field id={`reason-${at}`} label={<ReasonLabel asked={it.text} />} optional>
              <input
                className="ds-input"
                id={`reason-${at}`}
                value={reasons[keyOf(it)] ?? ''}
                onChange={(event) => setReasons((all) => ({ ...all, [keyOf(it)]: event.target.value }))}
              />
            </Field>
          </li>
        ))}
      </ul>
      <Field id="reason" label={t('completion.reason')}>
        <textarea
          className="ds-input"
          id="reason"
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Field id="answer-by" label={t('completion.answerBy')} hint={t('completion.answerByHint')}>
        <input
          className="ds-input"
          id="answer-by"
          autoComplete="off"
          value={answerBy}
          aria-describedby={describedBy({ id: 'answer-by', hint: true })}
          onChange={(event) => setAnswerBy(event.target.value)}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('completion.send')}
        </button>
      </div>
    </form>
  )
}

/** What is marked in a row of a matrix is asked of the whole, each question once. */
function wholeQuestions(marked: readonly (Pick<Marked, 'entry' | 'question'> & { readonly reason: string })[]) {
  const byQuestion = Map.groupBy(marked, ({ entry, question }) => `${entry} ${question.split('.', 2).join('.')}`)
  return [...byQuestion.values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    const reason = [...new Set(those.map((it) => it.reason.trim()).filter(Boolean))].join('\n')
    return [{ entry: first.entry, question: first.question.split('.', 2).join('.'), reason }]
  })
}

function ReasonLabel({ asked }: { readonly asked: string }) {
  const { t } = useTranslation('respondents')
  return (
    <>
      {t('completion.reasonOf')} <span className="visually-hidden">{asked}</span>
    </>
  )
}
