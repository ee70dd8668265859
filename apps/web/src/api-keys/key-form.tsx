import { EDITION_READERS } from '@kartlaggning/schema/answers/audience'
import { apiKeys, type OpenedByKey } from '@kartlaggning/schema/identity/api-key'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { Radios } from '../look/radios.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useTranslation } from '../translation.ts'
import type { loadApiKeys } from './load-api-keys.ts'
import type { MadeKey } from './new-key.tsx'
import { keyOf, type KeyField, type TypedKey } from './typed-key.ts'

const scopes = ['answers', 'editions'] as const satisfies readonly OpenedByKey['scope'][]
const empty: TypedKey = { name: '', scope: 'answers', roundId: '', reader: 'lansbra', expires: '' }

/** Who makes a key says what for, what it opens and how long; what is typed stays until it is made. */
export function KeyForm({ onMade }: { readonly onMade: (made: MadeKey) => void }) {
  const { t } = useTranslation('apiKeys')
  const { county, rounds } = useLoaderData<typeof loadApiKeys>()
  const { revalidate } = useRevalidator()
  const [typed, setTyped] = useState({ ...empty, roundId: rounds.length === 1 ? (rounds[0]?.id ?? '') : '' })
  const [faults, setFaults] = useState<readonly KeyField[]>([])
  const { busy, mutate, errorMessage } = useMutation()
  const type = (changes: Partial<TypedKey>) => setTyped({ ...typed, ...changes })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const { faults: found, wanted } = keyOf(typed)
    setFaults(found)
    if (found[0]) return document.getElementById(`key-${found[0]}`)?.focus()
    void mutate(async () => {
      onMade(await call(apiKeys.make, { params: { county }, body: wanted }))
      setTyped({ ...typed, name: '' })
      await revalidate()
    })
  }
  const error = (field: KeyField) => (faults.includes(field) ? t(`faults.${field}`) : undefined)
  const described = (field: KeyField, hint?: string) => ({
    id: `key-${field}`,
    'aria-invalid': faults.includes(field) ? true : undefined,
    'aria-describedby': describedBy({ id: `key-${field}`, hint, ...(error(field) && { error: error(field) }) }),
  })
  return (
    <form className="form" noValidate onSubmit={submit}>
      <h2>{t('form.title')}</h2>
      <Field id="key-name" label={t('form.name')} hint={t('form.nameHint')} error={error('name')}>
        <input
          {...described('name', t('form.nameHint'))}
          className="ds-input"
          value={typed.name}
          onChange={(event) => type({ name: event.currentTarget.value })}
        />
      </Field>
      <FieldGroup id="key-scope" label={t('form.scope')} radios>
        <Radios
          id="key-scope"
          options={scopes.map((value) => ({ value, text: t(`form.scopes.${value}`), help: t(`form.help.${value}`) }))}
          chosen={typed.scope}
          onChoose={(scope) => type({ scope })}
        />
      </FieldGroup>
      {typed.scope === 'answers' && (
        <Field id="key-round" label={t('form.round')} error={error('round')}>
          <select
            {...described('round')}
            className="ds-input middling"
            value={typed.roundId}
            onChange={(event) => type({ roundId: event.currentTarget.value })}
          >
            <option value="">{t('form.choose')}</option>
            {rounds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {typed.scope === 'editions' && (
        <FieldGroup id="key-reader" label={t('form.reader')} radios>
          <Radios
            id="key-reader"
            options={EDITION_READERS.map((value) => ({ value, text: t(`readers.${value}`) }))}
            chosen={typed.reader}
            onChoose={(reader) => type({ reader })}
          />
        </FieldGroup>
      )}
      <Field id="key-expires" label={t('form.expires')} hint={t('form.expiresHint')} error={error('expires')}>
        <input
          {...described('expires', t('form.expiresHint'))}
          className="ds-input short"
          value={typed.expires}
          onChange={(event) => type({ expires: event.currentTarget.value })}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('form.make')}
        </button>
      </div>
    </form>
  )
}
