import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { useSyncExternalStore } from 'react'
import { whenInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Autosave } from '../saving/autosave.ts'
import { useQuestionContext } from '../question-context.tsx'
import '../questionnaire.css'

/** Who gave the answer last, and when; nothing when nobody has. */
function lastWritten({ answerAt }: Autosave, entry: string | null, question: Question) {
  const places = question.kind === 'matrix' ? question.rows.map(({ code }) => `${question.id}.${code}`) : [question.id]
  return places
    .map((place) => answerAt({ entry, question: place }))
    .filter((it) => it !== undefined)
    .filter(({ value, version }) => value !== null && version > 0)
    .reduce<{ answeredBy: string; answeredAt: string } | undefined>(
      (last, it) => (last && last.answeredAt >= it.answeredAt ? last : it),
      undefined,
    )
}

interface WrittenProps {
  readonly saving: Autosave
  readonly entry: string | null
  readonly question: Question
}

/** "Anna Ek, i dag 10:41" */
export function Written({ saving, entry, question }: WrittenProps) {
  const { t } = useTranslation('questionnaire')
  const { t: look } = useTranslation()
  const language = useLanguage()
  const last = lastWritten(saving, entry, question)
  if (!last) return null
  const when = whenInText(last.answeredAt, language, (time) => look('today', { time }))
  return <small className="written-by">{t('writtenBy', { name: last.answeredBy, when })}</small>
}

/** The same under a question that someone else has answered; about oneself it says nothing. */
export function WrittenByAnother({ question }: { readonly question: Question }) {
  const { saving, entry } = useQuestionContext()
  // Drawn anew when another has written, or when one's own writing has been saved.
  const watch = (tell: () => void) => {
    const ends = [saving.remoteChanges.subscribe(tell), saving.state.subscribe(tell)]
    return () => ends.forEach((end) => end())
  }
  const key = useSyncExternalStore(watch, () => {
    const last = lastWritten(saving, entry, question)
    return last && last.answeredBy !== saving.personName ? last.answeredBy + last.answeredAt : ''
  })
  return key === '' ? null : <Written saving={saving} entry={entry} question={question} />
}
