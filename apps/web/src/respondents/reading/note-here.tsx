import type { AnswerNote } from '@kartlaggning/schema/answers/answer-notes'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'

/** What those at the county board have noted about an answer, beside it. */
export function NotesHere({ question, entry }: { readonly question: string; readonly entry: string | null }) {
  const { notes } = useLoaderData<typeof loadSubmission>()
  return notes
    .filter((it) => it.question === question && it.entry === entry)
    .map((note) => <NoteSaid key={note.id} note={note} />)
}

export function NoteSaid({ note: { note, by, at } }: { readonly note: AnswerNote }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  return (
    <p className="answer-note">
      <strong>{t('reading.note')}</strong> <span lang="sv">{note}</span>{' '}
      <small>{t('reading.by', { by, date: dateInText(at, language) })}</small>
    </p>
  )
}
