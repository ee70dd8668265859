import type { Theme } from '@kartlaggning/schema/answers/coding/coding'
import { useState, type SyntheticEvent } from 'react'
import { ErrorMessage } from '../../look/error-message.tsx'
import { ErrorSummary, type SummedError } from '../../look/error-summary.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useCoding } from './load-coding.ts'
import type { Doing } from './use-done.ts'
import { writeTheme } from './write-theme.ts'

interface ThemeFormProps {
  readonly code: string
  /** A new one where there is none. */
  readonly theme?: Theme
  readonly at: string
  readonly doing: Doing
  readonly onClose: () => void
}

const nothing = { name: { sv: '', en: '' }, definition: { sv: '', en: '' }, active: true, mergedInto: null, version: 0 }

export function ThemeForm({ code, theme = { ...nothing, code }, at, doing, onClose }: ThemeFormProps) {
  const { t } = useTranslation('needs/coding')
  const language = useLanguage()
  const { round, found } = useCoding()
  const { busy, mutate, errorMessage } = useMutation()
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const idOf = (field: string) => `${field}-${code}`
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (field: string) => {
      const value = form.get(field)
      return typeof value === 'string' ? value.trim() : ''
    }
    const fields = ['name', 'definition'] as const
    const missing = fields.filter((field) => said(field) === '')
    setErrors(missing.map((field) => ({ target: idOf(field), text: t(`book.missing.${field}`) })))
    setSubmitCount((count) => count + 1)
    if (missing.length > 0) return
    const changes = { name: said('name'), definition: said('definition'), mergedInto: said('into') || null }
    const isSaved = await mutate(async () => {
      const undo = await writeTheme(round.id, theme, changes)
      doing.say(at, t('book.done.saved'), undo)
    })
    if (isSaved) onClose()
  }
  const errorOf = (field: string) => errors.find((it) => it.target === idOf(field))?.text
  const others = found.themes.filter((it) => it.code !== code && it.mergedInto === null)
  return (
    <form className="coder decide no-print" noValidate onSubmit={(event) => void send(event)}>
      {errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}
      <Field id={idOf('name')} label={t('book.name')} error={errorOf('name')}>
        <input
          className="ds-input"
          id={idOf('name')}
          name="name"
          defaultValue={theme.name[language]}
          aria-invalid={errorOf('name') ? true : undefined}
          aria-describedby={describedBy({ id: idOf('name'), error: errorOf('name') })}
        />
      </Field>
      <Field id={idOf('definition')} label={t('book.definition')} error={errorOf('definition')}>
        <textarea
          className="ds-input"
          id={idOf('definition')}
          name="definition"
          rows={3}
          defaultValue={theme.definition[language]}
          aria-invalid={errorOf('definition') ? true : undefined}
          aria-describedby={describedBy({ id: idOf('definition'), error: errorOf('definition') })}
        />
      </Field>
      {theme.version + theme.name.sv.length > 0 && (
        <Field id={idOf('into')} label={t('book.merge')} hint={t('book.mergeHint')} optional>
          <select
            className="ds-input"
            id={idOf('into')}
            name="into"
            defaultValue={theme.mergedInto ?? ''}
            aria-describedby={describedBy({ id: idOf('into'), hint: true })}
          >
            <option value="">{t('book.noMerge')}</option>
            {others.map((it) => (
              <option key={it.code} value={it.code}>
                {it.name[language]}
              </option>
            ))}
          </select>
        </Field>
      )}
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('book.save')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onClose}>
          {t('book.cancel')}
        </button>
      </div>
    </form>
  )
}
