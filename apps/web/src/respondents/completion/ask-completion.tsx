import { dateInTable, present } from '@kartlaggning/schema/document/dates'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { completions } from '@kartlaggning/schema/answers/completion'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import { dayIn, wrongIn, type WrongInMove } from '../deadlines/typed-move.ts'
import type { loadSubmission } from '../load-submission.ts'
import { forgetMarks, toggleMark, useMarked, type Marked } from '../marks/marked-answers.ts'
import { useQuestionAt } from './use-question-at.ts'

const WEEK = 7

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
  const [wrong, setWrong] = useState<WrongInMove>({})
  const rowsOf = useRows()
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const [example] = useState(() => addDays(dateInTable(present().toISOString()), WEEK))
  if (marked.length === 0) return null
  const reasonError = wrong.reason && t('completion.reasonMissing')
  const dayError = wrong.date && t(`deadlines.wrong.${wrong.date}`, { example })
  const keyOf = (it: (typeof marked)[number]) => `${it.entry} ${it.question}`
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    const found = wrongIn({ whose: 'round', chosen: [], date: answerBy, reason })
    setWrong(found)
    if (found.reason || found.date) return document.getElementById(found.reason ? 'reason' : 'answer-by')?.focus()
    void mutate(async () => {
      const questions = wholeQuestions(
        marked.map((it) => ({ ...it, row: rowsOf(it), reason: reasons[keyOf(it)]?.trim() ?? '' })),
      )
      await call(completions.ask, {
        params: { respondentId },
        body: { reason, answerBy: dayIn(answerBy), questions },
      })
      await revalidate()
      forgetMarks(marked)
      // The form is gone, and where it was stands what has been asked.
      document.getElementById('granskning')?.focus()
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
      <Field id="reason" label={t('completion.reason')} error={reasonError}>
        <textarea
          className="ds-input"
          id="reason"
          rows={3}
          value={reason}
          aria-invalid={reasonError ? true : undefined}
          aria-describedby={describedBy({ id: 'reason', error: reasonError })}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Field
        id="answer-by"
        label={t('completion.answerBy')}
        hint={t('completion.answerByHint', { example })}
        error={dayError}
      >
        <input
          className="ds-input"
          id="answer-by"
          autoComplete="off"
          value={answerBy}
          aria-invalid={dayError ? true : undefined}
          aria-describedby={describedBy({ id: 'answer-by', hint: true, error: dayError })}
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

type AskedAbout = Pick<Marked, 'entry' | 'question'> & { readonly row: string | undefined; readonly reason: string }

/** What is marked in rows of a matrix is asked of the whole, each question once; which rows it is about stands in why. */
function wholeQuestions(marked: readonly AskedAbout[]) {
  const byQuestion = Map.groupBy(marked, ({ entry, question }) => `${entry} ${question.split('.', 2).join('.')}`)
  return [...byQuestion.values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    const reasons = those.map(({ row, reason }) => [row, reason].filter(Boolean).join(': '))
    return [{ entry: first.entry, question: first.question.split('.', 2).join('.'), reason: reasons.join('\n') }]
  })
}

/** The row of a matrix that is marked, in the language of what is asked. */
function useRows() {
  const questionAt = useQuestionAt()
  return (marked: Marked): string | undefined => {
    const question = questionAt(marked)
    const row = question?.kind === 'matrix' && question.rows.find(({ code }) => marked.question.endsWith(`.${code}`))
    return row ? textFor(row.text, 'sv', 'municipality') : undefined
  }
}

function ReasonLabel({ asked }: { readonly asked: string }) {
  const { t } = useTranslation('respondents')
  return (
    <>
      {t('completion.reasonOf')} <span className="visually-hidden">{asked}</span>
    </>
  )
}
