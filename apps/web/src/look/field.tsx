import type { ReactNode } from 'react'
import { useTranslation } from '../translation.ts'

interface Described {
  readonly id: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

/** What `aria-describedby` of the control should say, for the hint and the error that are there. */
export const describedBy = ({ id, hint, error }: Described): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

interface FieldProps extends Described {
  readonly label: ReactNode
  readonly optional?: boolean
  readonly children: ReactNode
}

/** One control with label → hint → error → control. The control takes `id` and `describedBy(…)`. */
export function Field({ id, label, optional, hint, error, children }: FieldProps) {
  const { t } = useTranslation()
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label className="field__label" id={`${id}-label`} htmlFor={id}>
        {label} {optional && <span className="field__optional">{t('optional')}</span>}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="field__control">{children}</div>
    </div>
  )
}

interface FieldGroupProps extends FieldProps {
  /** The controls are radios: one answer, which may be wrong as a whole. */
  readonly radios?: boolean
}

/** A group of controls under one legend. */
export function FieldGroup({ id, label, optional, hint, error, radios, children }: FieldGroupProps) {
  const { t } = useTranslation()
  return (
    <fieldset
      className="field"
      id={id}
      {...(radios && { role: 'radiogroup', 'aria-invalid': error ? true : undefined })}
      data-invalid={error ? '' : undefined}
      aria-describedby={describedBy({ id, hint, error })}
    >
      <legend>
        <span className="field__label">
          {label} {optional && <span className="field__optional">{t('optional')}</span>}
        </span>
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="field__control">{children}</div>
    </fieldset>
  )
}

export function HintAndError({ id, hint, error }: Described) {
  const { t } = useTranslation()
  return (
    <>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          <span className="visually-hidden">{t('errorPrefix')}</span>
          {error}
        </p>
      )}
    </>
  )
}
