import { answerNotes, type AnswerNote } from '@kartlaggning/schema/answers/answer-notes'
import { markedQuestion } from '@kartlaggning/schema/answers/secret-answer'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { useMarked } from '../marks/marked-answers.ts'
import { useAskedAt } from '../secrecy/use-asked-at.ts'
import { NoteSaid } from './note-here.tsx'

/** The county board's own notes about the answers, and the way to write one. */
export function NotesPanel() {
  const { t } = useTranslation('respondents')
  const { notes } = useLoaderData<typeof loadSubmission>()
  if (!useMay('answers.note')) return null
  return (
    <section className="decide no-print" aria-labelledby="anteckningar">
      <h2 id="anteckningar">{t('reading.title')}</h2>
      <p className="prose">{t('reading.about')}</p>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.id}>
              <About note={note} />
              <NoteSaid note={note} />
              {note.mayRemove && <RemoveNote note={note} />}
            </li>
          ))}
        </ul>
      )}
      <WriteNote />
    </section>
  )
}

function About({ note: { entry, question } }: { readonly note: AnswerNote }) {
  const { t } = useTranslation('respondents')
  const askedAt = useAskedAt()
  const asked = question === null ? undefined : askedAt({ entry, question: markedQuestion(question) })
  if (!asked) return <strong>{t('reading.whole')}</strong>
  return (
    <strong>
      {asked.title && <span lang="sv">{asked.title}: </span>}
      {asked.question}
    </strong>
  )
}

function RemoveNote({ note: { id } }: { readonly note: AnswerNote }) {
  const { t } = useTranslation('respondents')
  const { submitted } = useLoaderData<typeof loadSubmission>()
  const { revalidate } = useRevalidator()
  const remove = async () => {
    await call(answerNotes.remove, {
      params: { respondentId: submitted?.answering.respondentId ?? '', noteId: id },
    })
    await revalidate()
  }
  return (
    <ConfirmButton
      text={t('reading.remove')}
      variant="secondary"
      title={t('reading.removeTitle')}
      confirm={t('reading.remove')}
      onConfirm={remove}
    >
      <p>{t('reading.removeText')}</p>
    </ConfirmButton>
  )
}

const WHOLE = ''

/** About all of it, or about an answer that has been marked while reading. */
function WriteNote() {
  const { t } = useTranslation('respondents')
  const { round, submitted } = useLoaderData<typeof loadSubmission>()
  const respondentId = submitted?.answering.respondentId ?? ''
  const marked = useMarked(round.id).filter((it) => it.respondentId === respondentId)
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [about, setAbout] = useState<string>()
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState(false)
  const keyOf = (it: (typeof marked)[number]) => `${it.entry ?? ''} ${it.question}`
  const chosen = marked.find((it) => keyOf(it) === about) ?? (about === undefined ? marked[0] : undefined)
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    const isMissing = note.trim() === ''
    setWrong(isMissing)
    if (isMissing) return document.getElementById('answer-note')?.focus()
    void mutate(async () => {
      const at = { entry: chosen?.entry ?? null, question: chosen?.question ?? null }
      await call(answerNotes.write, { params: { respondentId }, body: { ...at, note } })
      setNote('')
      await revalidate()
    })
  }
  const error = wrong ? t('reading.empty') : undefined
  return (
    <form className="form" noValidate onSubmit={send}>
      <Field id="note-about" label={t('reading.which')} hint={t('reading.whichHint')}>
        <select
          className="ds-input"
          id="note-about"
          value={chosen ? keyOf(chosen) : WHOLE}
          aria-describedby={describedBy({ id: 'note-about', hint: true })}
          onChange={(event) => setAbout(event.target.value)}
        >
          <option value={WHOLE}>{t('reading.whole')}</option>
          {marked.map((it) => (
            <option key={keyOf(it)} value={keyOf(it)}>
              {it.text}
            </option>
          ))}
        </select>
      </Field>
      <Field id="answer-note" label={t('reading.words')} hint={t('reading.wordsHint')} error={error}>
        <textarea
          className="ds-input"
          id="answer-note"
          rows={3}
          value={note}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={describedBy({ id: 'answer-note', hint: true, error })}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
          {t('reading.save')}
        </button>
      </div>
    </form>
  )
}
