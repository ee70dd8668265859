import { DAYS_TO_READ, editionReaders, type InvitedReader } from '@kartlaggning/schema/report/edition-readers'
import { readMailAddress } from '@kartlaggning/schema/read-mail-address'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { Radios } from '../look/radios.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useTranslation } from '../translation.ts'

interface InviteReaderProps {
  readonly roundId: string
  readonly onInvited: (reader: InvitedReader) => void
}

const days = DAYS_TO_READ.map(String)

/** What is typed stays until the invitation is sent. */
export function InviteReader({ roundId, onInvited }: InviteReaderProps) {
  const { t } = useTranslation('report')
  const [typed, setTyped] = useState({ name: '', email: '', days: String(DAYS_TO_READ[0]) })
  const [faults, setFaults] = useState<readonly ('name' | 'email')[]>([])
  const { busy, mutate, errorMessage } = useMutation()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const found = [
      ...(typed.name.trim() === '' ? (['name'] as const) : []),
      ...(readMailAddress(typed.email).fault ? (['email'] as const) : []),
    ]
    setFaults(found)
    if (found[0]) return document.getElementById(`reader-${found[0]}`)?.focus()
    void mutate(async () => {
      const chosen = DAYS_TO_READ.find((it) => String(it) === typed.days) ?? DAYS_TO_READ[0]
      const body = { name: typed.name, email: typed.email, days: chosen }
      onInvited(await call(editionReaders.invite, { params: { roundId }, body }))
      setTyped({ ...typed, name: '', email: '' })
    })
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      {(['name', 'email'] as const).map((field) => {
        const error = faults.includes(field) ? t(`readers.faults.${field}`) : undefined
        return (
          <Field key={field} id={`reader-${field}`} label={t(`readers.form.${field}`)} error={error}>
            <input
              className="ds-input"
              id={`reader-${field}`}
              type={field === 'email' ? 'email' : 'text'}
              autoComplete="off"
              value={typed[field]}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy({ id: `reader-${field}`, error })}
              onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            />
          </Field>
        )
      })}
      <FieldGroup id="reader-days" label={t('readers.form.days')} radios>
        <Radios
          id="reader-days"
          options={days.map((value) => ({ value, text: t('readers.form.count', { count: Number(value) }) }))}
          chosen={typed.days}
          onChoose={(chosen) => setTyped({ ...typed, days: chosen })}
        />
      </FieldGroup>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
          {t('readers.invite')}
        </button>
      </div>
    </form>
  )
}
