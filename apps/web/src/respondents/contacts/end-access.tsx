import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { respondents, type Access, type Respondent } from '@kartlaggning/schema/respondents/respondent'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadContacts } from './load-contacts.ts'
import type { Announce } from '../status-message.tsx'
import { whenInvited } from '../when-invited.ts'

interface EndAccessProps {
  readonly respondent: Respondent
  readonly contact: Access
  readonly tell: Announce
}

/** Takes the answers away from somebody, told what that means for them and for the respondent. */
export function EndAccess({ respondent, contact: { personId, name, signatory }, tell }: EndAccessProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, access } = useLoaderData<typeof loadContacts>()
  const others = access.filter((it) => it.endedAt === null && it.personId !== personId)
  const invited = others.filter((it) => it.invitedBy === name).map((it) => it.name)
  const isLast = signatory && !others.some((it) => it.signatory)
  const end = async () => {
    await call(respondents.endAccess, { params: { respondentId: respondent.id, personId } })
    tell(t('contacts.hasEnded', { name }))
  }
  return (
    <ConfirmButton
      text={t('contacts.end', { name })}
      variant="tertiary"
      title={t('contacts.endTitle', { name })}
      confirm={t('contacts.endConfirm')}
      onConfirm={end}
    >
      <p>{t('contacts.endText', { name, respondent: insideSentence(respondent.name, language) })}</p>
      <p>{t('contacts.endKeeps', { name })}</p>
      {invited.length > 0 && <p>{t('contacts.endOthers', { names: invited.join(', ') })}</p>}
      <p>{t(isLast && whenInvited(round) !== 'afterwards' ? 'contacts.endLast' : 'contacts.endNext')}</p>
    </ConfirmButton>
  )
}
