import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import { useState } from 'react'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { Radios } from '../../look/radios.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { PersonFields } from '../../respondents/person-fields.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useInviting } from './use-inviting.ts'

interface InviteProps {
  readonly answering: Answering
  readonly sections: readonly SectionOverview[]
  readonly onInvited: (name: string) => void
}

/** Whom to invite, to what, and a few words along with it. What is typed stays until it has been sent. */
export function InviteForm({ answering, sections, onInvited }: InviteProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const [share, setShare] = useState<'some' | 'whole'>('some')
  const { errors, submitCount, busy, errorMessage, send } = useInviting(answering.respondentId, onInvited)
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  return (
    <section>
      <h2 id="bjud-in" tabIndex={-1}>
        {t('colleagues.inviteTitle')}
      </h2>
      {errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <PersonFields labelOf={(field) => t(`colleagues.${field}`)} errorOf={errorOf} />
        <FieldGroup id="share" label={t('colleagues.share')}>
          <Radios
            id="share"
            options={(['some', 'whole'] as const).map((value) => ({ value, text: t(`colleagues.${value}`) }))}
            chosen={share}
            onChoose={setShare}
          />
        </FieldGroup>
        {share === 'some' && (
          <FieldGroup id="sections" label={t('colleagues.sections')} error={errorOf('sections')}>
            {sections.map(({ section, title }) => (
              <div className="option" key={section}>
                <input className="ds-input" id={`in-${section}`} name="sections" value={section} type="checkbox" />
                <label htmlFor={`in-${section}`}>{title[language]}</label>
              </div>
            ))}
          </FieldGroup>
        )}
        <Field id="message" label={t('colleagues.message')} hint={t('colleagues.messageHint')} optional>
          <textarea
            className="ds-input"
            id="message"
            name="message"
            rows={3}
            aria-describedby={describedBy({ id: 'message', hint: true })}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t('colleagues.send')}
          </button>
        </div>
      </form>
    </section>
  )
}
