import { retention } from '@kartlaggning/schema/report/retention/retention'
import {
  isDecided,
  RETENTION_CLASSES,
  retentionClasses,
  type RetentionClassName,
} from '@kartlaggning/schema/report/retention/retention-classes'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { Radios } from '../../look/radios.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import type { Announce } from '../../respondents/status-message.tsx'
import { useTranslation } from '../../translation.ts'
import { decisionOf, type DecisionField, type TypedDecision } from './typed-decision.ts'

interface DecisionFormProps {
  readonly county: string
  readonly tell: Announce
}

const empty: TypedDecision = { class: '', number: '', date: '', by: '', erased: 'erased', months: '' }
const choices = ['erased', 'kept'] as const

/** A decision that the county has taken elsewhere, noted here: which class, by whom, when, and for how long it is kept. */
export function DecisionForm({ county, tell }: DecisionFormProps) {
  const { t } = useTranslation('report/retention')
  const [typed, setTyped] = useState(empty)
  const [faults, setFaults] = useState<readonly DecisionField[]>([])
  const { busy, mutate, errorMessage } = useMutation()
  const type = (changes: Partial<TypedDecision>) => setTyped({ ...typed, ...changes })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const { faults: found, wanted } = decisionOf(typed)
    setFaults(found)
    if (found[0]) return document.getElementById(`decision-${found[0]}`)?.focus()
    if (typed.class === '') return
    const params = { county, class: typed.class }
    void mutate(async () => {
      await call(retention.decide, { params, body: wanted })
      setTyped(empty)
      tell(t('form.done'))
    })
  }
  const line = (field: 'number' | 'date' | 'by' | 'months', look = '') => {
    const id = `decision-${field}`
    const error = faults.includes(field) ? t(`form.faults.${field}`) : undefined
    const hint = t(`form.hints.${field}`)
    return (
      <Field id={id} label={t(`form.${field}`)} hint={hint} error={error}>
        <input
          className={`ds-input ${look}`}
          id={id}
          value={typed[field]}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id, hint, error })}
          onChange={(event) => type({ [field]: event.currentTarget.value })}
        />
      </Field>
    )
  }
  const choose = (name: string) => {
    const chosen = RETENTION_CLASSES.find((it) => it === name) ?? ''
    type({ class: chosen, months: String((chosen && retentionClasses[chosen].months) || '') })
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <h3>{t('form.title')}</h3>
      <p>{t('form.text')}</p>
      <ClassField chosen={typed.class} isMissing={faults.includes('class')} onChoose={choose} />
      {line('number', 'middling')}
      {line('date', 'short')}
      {line('by')}
      {typed.class !== '' && isDecided(typed.class) && (
        <>
          <FieldGroup id="decision-erased" label={t('form.says')} radios>
            <Radios
              id="decision-erased"
              options={choices.map((value) => ({ value, text: t(`form.choices.${value}`) }))}
              chosen={typed.erased}
              onChoose={(erased) => type({ erased })}
            />
          </FieldGroup>
          {typed.erased === 'erased' && line('months', 'short')}
        </>
      )}
      {typed.class !== '' && !isDecided(typed.class) && <p className="quiet">{t('form.reference')}</p>}
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
          {t('form.save')}
        </button>
      </div>
    </form>
  )
}

interface ClassFieldProps {
  readonly chosen: RetentionClassName | ''
  readonly isMissing: boolean
  readonly onChoose: (name: string) => void
}

function ClassField({ chosen, isMissing, onChoose }: ClassFieldProps) {
  const { t } = useTranslation('report/retention')
  const error = isMissing ? t('form.faults.class') : undefined
  return (
    <Field id="decision-class" label={t('form.class')} error={error}>
      <select
        className="ds-input middling"
        id="decision-class"
        value={chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: 'decision-class', error })}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{t('form.choose')}</option>
        {[true, false].map((decided) => (
          <optgroup key={String(decided)} label={t(decided ? 'decided.title' : 'kept.title')}>
            {RETENTION_CLASSES.filter((it) => isDecided(it) === decided).map((it) => (
              <option key={it} value={it}>
                {t(`classes.${it}.name`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
