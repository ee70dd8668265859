import { describedBy, Field } from '../look/field.tsx'
import { useTranslation } from '../translation.ts'
import { COMMENT_LIMIT } from './match-decision.ts'

interface CommentFieldProps {
  readonly id: string
  readonly comment: string
  readonly error: string | undefined
  readonly onChange: (comment: string) => void
}

/** Near the end a listener hears how much room is left, but only at these two. */
const SAID_AT = [100, 20]

export function CommentField({ id, comment, error, onChange }: CommentFieldProps) {
  const { t } = useTranslation('reconciliation')
  const { t: q } = useTranslation('questionnaire')
  const hint = `${t('own.theirs.commentHint', { max: COMMENT_LIMIT })} ${q('aboutPeople')}`
  const left = COMMENT_LIMIT - comment.length
  const room = (count: number) => (count < 0 ? q('charactersOver', { count: -count }) : q('charactersLeft', { count }))
  const said = left < 0 ? left : SAID_AT.findLast((limit) => left <= limit)
  return (
    <Field id={id} label={t('own.theirs.comment')} optional hint={hint} error={error}>
      <textarea
        className="ds-input"
        id={id}
        rows={3}
        value={comment}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="quiet comment-room" aria-hidden="true">
        {room(left)}
      </p>
      <span className="visually-hidden" role="status">
        {said !== undefined && room(said)}
      </span>
    </Field>
  )
}
