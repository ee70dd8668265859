import { describedBy, Field } from '../look/field.tsx'
import { useTranslation } from '../translation.ts'

interface NoteFieldProps {
  readonly id: string
  readonly note: string
  readonly onChange: (note: string) => void
  /** A first edition replaces nothing, so that there is nothing that it must tell. */
  readonly isFirst: boolean
  readonly isMissing: boolean
}

/** What is new in the edition, where whoever publishes it says so. */
export function NoteField({ id, note, onChange, isFirst, isMissing }: NoteFieldProps) {
  const { t } = useTranslation('report')
  const error = isMissing ? t('publish.noteMissing') : undefined
  return (
    <Field id={id} label={t(isFirst ? 'publish.firstNote' : 'publish.note')} optional={isFirst} error={error}>
      <textarea
        className="ds-input"
        id={id}
        rows={2}
        value={note}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, error })}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
