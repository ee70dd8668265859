import { commenting, type OwnCommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { newId } from '@kartlaggning/schema/id'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../translation.ts'

interface CommentFormProps {
  readonly need: OwnCommunicatedNeed
  readonly respondentId: string
  readonly open: boolean
  readonly onSaid: (need: OwnCommunicatedNeed) => void
}

/** What the respondent says of it; as long as it may, it writes it anew or takes it back. */
export function CommentForm({ need, respondentId, open, onSaid }: CommentFormProps) {
  const { t } = useTranslation(['needs', 'questionnaire'])
  const { comment, needId, title } = need
  const language = useLanguage()
  const [words, setWords] = useState(comment?.words ?? '')
  const [commentId, setCommentId] = useState(newId)
  const [saved, setSaved] = useState(false)
  const { busy, mutate, errorMessage } = useMutation()
  const id = `kommentar-${needId}`
  const isUnsent = words !== (comment?.words ?? '')
  const hint = `${t('communicated.hint')} ${t('questionnaire:aboutPeople')}`
  if (!open) return <Said need={need} />
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    setSaved(false)
    void mutate(async () => {
      const params = { respondentId, commentId }
      onSaid(await call(commenting.comment, { params, body: { needId, words: words.trim() } }))
      setCommentId(newId())
      setSaved(true)
    })
  }
  return (
    <>
      {!isUnsent && comment && (
        <div className="print-only">
          <Said need={need} />
        </div>
      )}
      <form
        className="decide communicated__comment no-print"
        data-unsent={isUnsent || undefined}
        noValidate
        onSubmit={save}
      >
        <Field id={id} label={t('communicated.comment')} hint={hint} optional>
          <textarea
            className="ds-input"
            id={id}
            rows={3}
            value={words}
            aria-describedby={describedBy({ id, hint })}
            onChange={(event) => {
              setWords(event.target.value)
              setSaved(false)
            }}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <div className="communicated__save">
          <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
            {t('communicated.save')}{' '}
            <span className="visually-hidden">{t('communicated.about', { need: title[language] })}</span>
          </button>
          <p role="status">
            {saved && t(comment ? 'communicated.saved' : 'communicated.takenBack')}
            {!saved && comment && t('communicated.by', { name: comment.by, date: dateInText(comment.at, language) })}
          </p>
        </div>
      </form>
    </>
  )
}

function Said({ need: { comment } }: Pick<CommentFormProps, 'need'>) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  if (!comment) return <p className="quiet">{t('communicated.none')}</p>
  return (
    <div className="communicated__comment">
      <h3>{t('communicated.comment')}</h3>
      <p className="prose" lang="sv">
        {comment.words}
      </p>
      <p className="quiet">{t('communicated.by', { name: comment.by, date: dateInText(comment.at, language) })}</p>
    </div>
  )
}
