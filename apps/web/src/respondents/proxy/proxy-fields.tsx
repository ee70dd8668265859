import type { ProxyChannel } from '@kartlaggning/schema/respondents/proxy'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { Radios } from '../../look/radios.tsx'
import { useTranslation } from '../../translation.ts'
import { today, type ProxyForm } from './use-proxy-form.ts'

const channels = ['phone', 'paper', 'other'] as const satisfies readonly ProxyChannel[]

/** How the county board was given the answers, by whom and when. */
export function ProxyFields({ form }: { readonly form: ProxyForm }) {
  const { t } = useTranslation('proxy')
  const { typed, change, wrong, busy, errorMessage } = form
  const errorOf = (field: (typeof wrong)[number]) => (wrong.includes(field) ? t(`wrong.${field}`) : undefined)
  const line = (id: 'sourceName' | 'sourceFunction' | 'givenOn', hint: string, error?: string) => (
    <Field id={`proxy-${id}`} label={t(id)} hint={hint} error={error} optional={id === 'sourceFunction'}>
      <input
        className="ds-input"
        id={`proxy-${id}`}
        autoComplete="off"
        value={typed[id]}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id: `proxy-${id}`, hint: true, error })}
        onChange={(event) => change({ [id]: event.target.value })}
      />
    </Field>
  )
  return (
    <>
      <FieldGroup id="proxy-channel" label={t('channel')} error={errorOf('channel')} radios>
        <Radios
          id="proxy-channel"
          options={channels.map((value) => ({ value, text: t(`channels.${value}`) }))}
          chosen={typed.channel}
          onChoose={(channel) => change({ channel })}
        />
      </FieldGroup>
      <Field
        id="proxy-note"
        label={t('note')}
        hint={t('noteHint')}
        error={errorOf('note')}
        optional={typed.channel !== 'other'}
      >
        <textarea
          className="ds-input"
          id="proxy-note"
          rows={2}
          value={typed.note}
          aria-invalid={errorOf('note') ? true : undefined}
          aria-describedby={describedBy({ id: 'proxy-note', hint: true, error: errorOf('note') })}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Field>
      {line('sourceName', t('sourceNameHint'), errorOf('sourceName'))}
      {line('sourceFunction', t('sourceFunctionHint'))}
      {line('givenOn', t('givenOnHint', { today: today() }), errorOf('givenOn'))}
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('save')}
        </button>
      </div>
    </>
  )
}
