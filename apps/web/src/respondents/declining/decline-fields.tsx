import type { AbstentionReason } from '@kartlaggning/schema/respondents/abstention'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { Radios } from '../../look/radios.tsx'
import { useTranslation } from '../../translation.ts'
import type { DeclineForm } from './use-decline-form.ts'

const reasons = [
  'nobody_in_place',
  'no_time',
  'answered_elsewhere',
  'not_ours',
  'secrecy',
  'other',
] as const satisfies readonly AbstentionReason[]

interface DeclineFieldsProps {
  readonly form: DeclineForm
  readonly label: string
  readonly save: string
}

/** Why, of a short list, and more about it. */
export function DeclineFields({ form, label, save }: DeclineFieldsProps) {
  const { t } = useTranslation('declining')
  const { typed, change, wrong, busy, errorMessage } = form
  const errorOf = (field: 'reason' | 'note') => (wrong.includes(field) ? t(`wrong.${field}`) : undefined)
  return (
    <>
      <FieldGroup id="decline-reason" label={label} error={errorOf('reason')} radios>
        <Radios
          id="decline-reason"
          options={reasons.map((value) => ({ value, text: t(`reasons.${value}`) }))}
          chosen={typed.reason}
          onChoose={(reason) => change({ reason })}
        />
      </FieldGroup>
      <Field
        id="decline-note"
        label={t('note')}
        hint={t('noteHint')}
        error={errorOf('note')}
        optional={typed.reason !== 'other'}
      >
        <textarea
          className="ds-input"
          id="decline-note"
          rows={3}
          value={typed.note}
          aria-invalid={errorOf('note') ? true : undefined}
          aria-describedby={describedBy({ id: 'decline-note', hint: true, error: errorOf('note') })}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {save}
        </button>
      </div>
    </>
  )
}
