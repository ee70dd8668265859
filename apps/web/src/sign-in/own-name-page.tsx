import { session } from '@kartlaggning/schema/identity/session'
import { pages } from '@kartlaggning/schema/pages'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { Page } from '../look/page.tsx'
import { Radio } from '../look/radios.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { forgetActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import type { loadOwnName } from './load-own-name.ts'

const fields = ['name', 'function'] as const
const languages = ['sv', 'en'] as const

/** What one is called, which others have written first. */
export function OwnNamePage() {
  const { t } = useTranslation('signIn')
  const own = useLoaderData<typeof loadOwnName>()
  const { error, saved, busy, errorMessage, save } = useMending()
  return (
    <Page title={t('ownName.title')} back={{ to: pages.sessions(), text: t('ownName.back') }}>
      <p className="prose">{t('ownName.lead')}</p>
      <p className={saved ? 'notice notice--done' : undefined} role="status">
        {saved && t('ownName.saved')}
      </p>
      <form className="form" noValidate onSubmit={(event) => void save(event)}>
        {fields.map((id) => (
          <Field
            key={id}
            id={id}
            label={t(`ownName.${id}`)}
            error={id === 'name' ? error : undefined}
            optional={id === 'function'}
          >
            <input
              className="ds-input"
              id={id}
              name={id}
              defaultValue={own[id]}
              spellCheck={false}
              autoComplete={id === 'name' ? 'name' : 'organization-title'}
              aria-invalid={id === 'name' && error ? true : undefined}
              aria-describedby={describedBy({ id, error: id === 'name' ? error : undefined })}
            />
          </Field>
        ))}
        {own.phone !== null && (
          <Field id="phone" label={t('ownName.phone')} hint={t('ownName.phoneHint')} optional>
            <input
              className="ds-input"
              id="phone"
              name="phone"
              type="tel"
              defaultValue={own.phone}
              autoComplete="tel"
              aria-describedby={describedBy({ id: 'phone', hint: true })}
            />
          </Field>
        )}
        <FieldGroup id="language" label={t('ownName.language')} hint={t('ownName.languageHint')} radios>
          {languages.map((value) => (
            <Radio
              key={value}
              id={`language-${value}`}
              name="language"
              value={value}
              label={t(`ownName.languages.${value}`)}
              defaultChecked={own.language === value}
            />
          ))}
        </FieldGroup>
        <p className="quiet">{t('ownName.email', { email: own.email })}</p>
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t('ownName.save')}
          </button>
        </div>
      </form>
    </Page>
  )
}

function typedIn(form: FormData, field: string): string {
  const typed = form.get(field)
  return typeof typed === 'string' ? typed.trim() : ''
}

function useMending() {
  const { t } = useTranslation('signIn')
  const { revalidate } = useRevalidator()
  const [error, setError] = useState<string>()
  const [saved, setSaved] = useState(false)
  const { busy, mutate, errorMessage } = useMutation()
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name = '', role = ''] = fields.map((field) => typedIn(form, field))
    setSaved(false)
    setError(name === '' ? t('ownName.nameMissing') : undefined)
    if (name === '') return document.getElementById('name')?.focus()
    const language = typedIn(form, 'language') === 'en' ? ('en' as const) : ('sv' as const)
    const phone = form.has('phone') && { phone: typedIn(form, 'phone') }
    const body = { name, function: role, language, ...phone }
    const mended = await mutate(() => call(session.mendName, { body }))
    if (!mended) return
    forgetActor()
    await revalidate()
    setSaved(true)
  }
  return { error, saved, busy, errorMessage, save }
}
