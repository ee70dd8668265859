import { Link } from 'react-router'
import { dateInText } from '../look/dates.ts'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { NotYet } from './read-own.ts'
import { useWho } from './who.ts'

/** When the reconciliation begins, to those who come before it. */
export function NotYetPage({ assignment }: NotYet) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const { kind, name, roundName, roundStatus, closesOn, respondentId } = assignment
  const who = useWho(kind)
  const when = roundStatus === 'open' || roundStatus === 'closed' ? roundStatus : 'other'
  return (
    <Page title={t('own.title', { name })} within={roundName}>
      <div className="prose">
        {kind === 'police_area' ? (
          <p className="lead">{t('own.notYet.policeArea')}</p>
        ) : (
          <>
            <p className="lead">{t(`own.notYet.${when}`, { date: dateInText(closesOn, language) })}</p>
            {when !== 'other' && <p>{t('own.notYet.during', who)}</p>}
          </>
        )}
        <p>
          <Link className="ds-link" to={`/svara/${respondentId}`}>
            {t('own.notYet.toOverview')}
          </Link>
        </p>
      </div>
    </Page>
  )
}
