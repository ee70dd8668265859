import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import { useState } from 'react'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { Trouble } from '../../look/trouble.tsx'
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
  const { errors, attempts, busy, trouble, send } = useInviting(answering.respondentId, onInvited)
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  return (
    <section>
      <h2 id="bjud-in" tabIndex={-1}>
        {t('together.inviteTitle')}
      </h2>
      {errors.length > 0 && <ErrorSummary errors={errors} attempt={attempts} />}
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <PersonFields labelOf={(field) => t(`together.${field}`)} errorOf={errorOf} />
        <FieldGroup id="share" label={t('together.share')}>
          {(['some', 'whole'] as const).map((it) => (
            <div className="option" key={it}>
              <input
                className="ds-input"
                id={`share-${it}`}
                name="share"
                value={it}
                type="radio"
                checked={share === it}
                onChange={() => setShare(it)}
              />
              <label htmlFor={`share-${it}`}>{t(`together.${it}`)}</label>
            </div>
          ))}
        </FieldGroup>
        {share === 'some' && (
          <FieldGroup id="sections" label={t('together.sections')} error={errorOf('sections')}>
            {sections.map(({ section, title }) => (
              <div className="option" key={section}>
                <input className="ds-input" id={`in-${section}`} name="sections" value={section} type="checkbox" />
                <label htmlFor={`in-${section}`}>{title[language]}</label>
              </div>
            ))}
          </FieldGroup>
        )}
        <Field id="message" label={t('together.message')} hint={t('together.messageHint')} optional>
          <textarea
            className="ds-input"
            id="message"
            name="message"
            rows={3}
            maxLength={300}
            aria-describedby={describedBy({ id: 'message', hint: true })}
          />
        </Field>
        <Trouble text={trouble} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t('together.send')}
          </button>
        </div>
      </form>
    </section>
  )
}
