import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import { colleagues, type Colleague } from '@kartlaggning/schema/answers/colleagues'
import { call } from '../../call.ts'
import { AnswerAccess } from './answer-access.tsx'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { whenInText } from '@kartlaggning/schema/document/dates'
import { useActor } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

interface ColleagueProps {
  readonly answering: Answering
  readonly sections: readonly SectionOverview[]
  readonly colleague: Colleague
  readonly onWithdrawn: () => void
  readonly onAnswered: (hasAgreed: boolean) => void
}

/** One who answers or has answered: what, and whether the invitation has reached them. */
export function ColleagueItem({
  answering: { respondentId },
  sections,
  colleague,
  onWithdrawn,
  onAnswered,
}: ColleagueProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const isMe = useActor()?.personId === colleague.personId
  const { personId, name, email, signatory, endedAt, mailFailure } = colleague
  const titles = sections.filter((it) => colleague.sections?.includes(it.section)).map((it) => it.title[language])
  const withdraw = () => call(colleagues.withdraw, { params: { respondentId, personId } }).then(onWithdrawn)
  return (
    <li className="colleague">
      <h3>
        {name} {isMe && <span className="quiet">{t('colleagues.you')}</span>}
      </h3>
      <p>{[colleague.function, email].filter(Boolean).join(' · ')}</p>
      <p>
        {titles.length > 0 ? titles.join(', ') : t('colleagues.whole')}
        {signatory && ` · ${t('colleagues.signs')}`}
      </p>
      <p className="quiet">
        <Invited colleague={colleague} />
      </p>
      {colleague.opensAt !== null && <AnswerAccess {...{ respondentId, colleague, onAnswered }} />}
      {mailFailure !== null && endedAt === null && <p className="notice notice--warm">{t('colleagues.mailFailed')}</p>}
      {!isMe && !signatory && endedAt === null && (
        <ConfirmButton
          text={t('colleagues.withdraw', { name })}
          variant="tertiary"
          title={t('colleagues.withdrawTitle', { name })}
          confirm={t('colleagues.withdrawConfirm')}
          onConfirm={withdraw}
        >
          <p>{t('colleagues.withdrawText', { name })}</p>
        </ConfirmButton>
      )}
    </li>
  )
}

function Invited({
  colleague: { invitedAt, openedAt, invitedBy, givenBy, endedAt, endedBy },
}: Pick<ColleagueProps, 'colleague'>) {
  const { t } = useTranslation('answers')
  const { t: look } = useTranslation()
  const language = useLanguage()
  const when = (at: string) => whenInText(at, language, (time) => look('today', { time }))
  const said = [
    invitedAt &&
      (invitedBy
        ? t('colleagues.invitedBy', { when: when(invitedAt), name: invitedBy })
        : t('colleagues.invitedAt', { when: when(invitedAt) })),
    invitedAt &&
      !endedAt &&
      (openedAt ? t('colleagues.openedAt', { when: when(openedAt) }) : t('colleagues.notOpened')),
    !invitedBy && givenBy && t('colleagues.addedBy', { name: givenBy }),
    endedAt &&
      (endedBy
        ? t('colleagues.endedBy', { when: when(endedAt), name: endedBy })
        : t('colleagues.endedAt', { when: when(endedAt) })),
  ]
  return said.filter(Boolean).join(' · ')
}
