import { Trouble } from '../../look/trouble.tsx'
import { useTranslation } from '../../translation.ts'
import { PersonFields } from '../person-fields.tsx'
import type { useInviting } from './use-inviting.ts'

type InviteProps = ReturnType<typeof useInviting> & { readonly isOpen: boolean }

/** One more person to answer for a respondent. */
export function InviteForm({ isOpen, errors, busy, trouble, send }: InviteProps) {
  const { t } = useTranslation('respondents')
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  return (
    <section>
      <h2>{t('invite.title')}</h2>
      <p className="prose">{t(isOpen ? 'invite.sentAtOnce' : 'invite.sentLater')}</p>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <PersonFields labelOf={(field) => t(`invite.${field}`)} errorOf={errorOf} />
        <Trouble text={trouble} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t(isOpen ? 'invite.send' : 'invite.save')}
          </button>
        </div>
      </form>
    </section>
  )
}
