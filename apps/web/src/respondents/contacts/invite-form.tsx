import { ErrorMessage } from '../../look/error-message.tsx'
import { useTranslation } from '../../translation.ts'
import { TextField } from '../people/text-field.tsx'
import { PersonFields } from '../person-fields.tsx'
import type { whenInvited } from '../when-invited.ts'
import type { useInviting } from './use-inviting.ts'

type InviteProps = ReturnType<typeof useInviting> & { readonly when: ReturnType<typeof whenInvited> }

/** One more person to answer for a respondent. */
export function InviteForm({ when, errors, busy, errorMessage, send }: InviteProps) {
  const { t } = useTranslation('respondents')
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  return (
    <section>
      <h2>{t('invite.title')}</h2>
      <p className="prose">{t(`invite.sent.${when}`)}</p>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <PersonFields labelOf={(field) => t(`invite.${field}`)} errorOf={errorOf} />
        <TextField id="phone" label={t('contacts.phone')} type="tel" optional />
        <TextField id="organisation" label={t('contacts.organisation')} optional />
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t(when === 'later' ? 'invite.save' : 'invite.send')}
          </button>
        </div>
      </form>
    </section>
  )
}
