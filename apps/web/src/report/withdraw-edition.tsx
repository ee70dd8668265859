import { dateInText } from '@kartlaggning/schema/document/dates'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import type { ListedEdition } from '@kartlaggning/schema/report/report'
import { useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ReasonButton } from '../respondents/course/reason-button.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

interface WithdrawEditionProps {
  readonly of: Pick<ListedEdition, 'roundId' | 'number' | 'withdrawn'>
  /** Another edition for everyone, after this one, that stands. */
  readonly replacedBy: number | null
}

/** Takes an edition from the public, and says before what comes of it; afterwards that it is done, by whom and why. */
export function WithdrawEdition({ of: { roundId, number, withdrawn }, replacedBy }: WithdrawEditionProps) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const mayPublish = useMay('report.publish')
  const { revalidate } = useRevalidator()
  if (withdrawn)
    return (
      <p>
        {t('withdraw.done', { date: dateInText(withdrawn.at, language), name: withdrawn.by })}{' '}
        <span lang="sv">{withdrawn.reason}</span>
      </p>
    )
  if (!mayPublish) return null
  const withdraw = async (reason: string) => {
    await call(publicReports.withdraw, { params: { roundId, number }, body: { reason } })
    await revalidate()
  }
  return (
    <ReasonButton
      text={t('withdraw.button')}
      title={t('withdraw.title', { number })}
      confirm={t('withdraw.confirm')}
      hint={t('withdraw.reasonHint')}
      onConfirm={withdraw}
    >
      <ul className="withdraw-consequences">
        <li>{t('withdraw.address')}</li>
        <li>{replacedBy === null ? t('withdraw.nothingInstead') : t('withdraw.instead', { number: replacedBy })}</li>
        <li>{t('withdraw.kept')}</li>
        <li>{t('withdraw.copies')}</li>
        <li>{t('withdraw.noUndo')}</li>
      </ul>
    </ReasonButton>
  )
}
