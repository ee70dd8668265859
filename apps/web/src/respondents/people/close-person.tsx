import { people, type RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { useParams } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'

interface ClosePersonProps {
  readonly person: RegisteredPerson
  readonly tell: Announce
}

/** Whoever has left, told what they lose. */
export function ClosePerson({ person: { personId, name, assignments }, tell }: ClosePersonProps) {
  const { t } = useTranslation('respondents/people')
  const { county = '' } = useParams()
  const list = new Intl.ListFormat(useLanguage() === 'sv' ? 'sv-SE' : 'en-GB')
  const open = assignments.filter((it) => it.endedAt === null)
  const names = list.format(open.map((it) => it.respondent))
  const close = async () => {
    await call(people.close, { params: { county, personId } })
    tell(t('close.done', { name }))
  }
  return (
    <section>
      <h2>{t('close.title')}</h2>
      <p className="prose">{t('close.text')}</p>
      <p className="buttons">
        <ConfirmButton
          text={t('close.button', { name })}
          variant="secondary"
          title={t('close.confirmTitle', { name })}
          confirm={t('close.confirm')}
          onConfirm={close}
        >
          <p>{t('close.loses', { count: open.length, name, names })}</p>
          {open.length > 0 && <p>{t('close.mailed', { name })}</p>}
          {open.length > 0 && <p>{t('close.next')}</p>}
        </ConfirmButton>
      </p>
    </section>
  )
}
