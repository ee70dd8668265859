import { useId, useState, type ReactNode } from 'react'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'

interface ReasonButtonProps {
  readonly text: string
  readonly title: string
  readonly confirm: string
  /** Who will read it, where it is not kept in the log alone. */
  readonly hint?: string
  readonly onConfirm: (reason: string) => Promise<unknown>
  readonly children: ReactNode
}

/** A step that is taken back when one has said why. */
export function ReasonButton({ children, hint, onConfirm, ...button }: ReasonButtonProps) {
  const { t } = useTranslation('respondents')
  const id = useId()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const error = isMissing && reason.trim() === '' ? t('course.reasonMissing') : undefined
  const isReady = () => {
    setMissing(reason.trim() === '')
    if (reason.trim() === '') document.getElementById(id)?.focus()
    return reason.trim() !== ''
  }
  return (
    <ConfirmButton {...button} variant="tertiary" isReady={isReady} onConfirm={() => onConfirm(reason)}>
      {children}
      <Field id={id} label={t('course.reason')} hint={hint ?? t('course.reasonHint')} error={error}>
        <textarea
          className="ds-input"
          id={id}
          rows={2}
          value={reason}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id, hint: true, error })}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ConfirmButton>
  )
}
