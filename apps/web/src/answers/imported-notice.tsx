import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { useMutation } from '../look/use-mutation.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { formNameOf } from '../questionnaire/form-names.ts'
import { toForm } from '../questionnaire/form-values.ts'
import { useTextFor, type QuestionContext } from '../questionnaire/question-context.tsx'
import { useTranslation } from '../translation.ts'
import { undoAnswers, type Imported, type ImportedAnswer } from './imported.ts'

interface ImportedNoticeProps {
  readonly draft: Draft
  readonly section: Section
  readonly form: QuestionContext['form']
  readonly imported: Imported
}

/** What has just been brought in from a file or from another assignment, and the way to undo it. */
export function ImportedNotice({ draft, section, form, imported }: ImportedNoticeProps) {
  const { t } = useTranslation('answers')
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [undone, setUndone] = useState('')
  const notice = useRef<HTMLParagraphElement>(null)
  const said = useImportedText(draft, section, imported)
  const { saving, answering } = draft

  const undo = ({ entries, answers }: Imported) =>
    mutate(async () => {
      const { removeEntries } = await import('./import-entries.ts')
      await removeEntries(answering.respondentId, entries)
      const back = undoAnswers(saving, answers)
      for (const answer of back) showAgain(form, section, answer)
      const kept = answers.length - back.length
      setUndone(kept > 0 ? t('imported.undoneExcept', { count: kept }) : t('imported.undone'))
      // The button goes away with what it undid.
      notice.current?.focus()
      await revalidate()
    })
  return (
    <>
      <p role="status" ref={notice} tabIndex={-1} className={said || undone ? 'notice notice--done' : undefined}>
        {undone || said}{' '}
        {said && !undone && (
          <button className="ds-link" type="button" aria-disabled={busy} onClick={() => void undo(imported)}>
            {t('group.undo')}
          </button>
        )}
      </p>
      <ErrorMessage text={errorMessage} />
    </>
  )
}

/** Nothing any more when it has been taken away since. */
function useImportedText({ entries, answering }: Draft, { entries: group }: Section, imported: Imported) {
  const { t } = useTranslation('answers')
  const text = useTextFor(answering.kind)
  const count = imported.entries.filter((id) => entries.some((it) => it.id === id && it.removedAt === null)).length
  const one = group ? text(group.one) : ''
  const many = group ? text(group.many) : ''
  if (imported.from === null) return count > 0 ? t('imported.entries', { count, one, many }) : ''
  const what = [
    ...(imported.answers.length > 0 ? [t('imported.answersFrom', { count: imported.answers.length })] : []),
    ...(count > 0 ? [t('imported.entriesFrom', { count, what: count === 1 ? one : many })] : []),
  ]
  return what.length > 0 ? t('imported.from', { from: imported.from, what: what.join(', ') }) : ''
}

/** The field on the open page says again what the answer says. */
function showAgain(form: QuestionContext['form'], { id, questions }: Section, { place, before }: ImportedAnswer) {
  const name = formNameOf(id, place.question)
  const question = questions.find((it) => nameOf(it) === name.split('.')[0])
  if (question) form.setValue(name, toForm(question.kind === 'matrix' ? question.cell : question, before))
}
