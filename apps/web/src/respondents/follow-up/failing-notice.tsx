import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import { useTranslation } from '../../translation.ts'

interface FailingNoticeProps {
  readonly respondents: readonly Respondent[]
  readonly roundId: string
}

/** "12 adresser fungerar inte", and the way to the cure. */
export function FailingNotice({ respondents, roundId }: FailingNoticeProps) {
  const { t } = useTranslation('followUp')
  const failing = new Set(
    respondents.flatMap(({ contacts }) => contacts.filter((it) => it.mailFailure !== null).map(({ email }) => email)),
  )
  if (failing.size === 0) return null
  return (
    <p className="notice notice--warm">
      <strong>{t('failing.title', { count: failing.size })}.</strong>{' '}
      <Link className="ds-link" to={pages.roundMail({ roundId })}>
        {t('failing.see')}
      </Link>
    </p>
  )
}
