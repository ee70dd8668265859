import type { Answering } from '@kartlaggning/schema/answers'
import { Link } from 'react-router'
import { dateInText } from '../look/dates.ts'
import { waitsForOthers } from './together/waits.ts'
import { useLanguage, useTranslation } from '../translation.ts'

/** What the answers' standing means for what one can do now; nothing while they are simply being written. */
export function StandingNotice({ answering }: { readonly answering: Answering }) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { submission, resting, roundStatus, closesOn, respondentId, sections } = answering
  const answersWhole = sections === null
  if (roundStatus === 'reconciliation' && answersWhole) {
    return (
      <div className="notice">
        <p>{t('list.reconciliation')}</p>
        <p>
          <Link className="ds-link" to={`/avstamning/${respondentId}`}>
            {t('list.toReconciliation')}
          </Link>
        </p>
      </div>
    )
  }
  if (resting) {
    return (
      <div className="notice">
        <p>
          {t('list.submitted')}{' '}
          {answersWhole && (
            <Link className="ds-link" to={`/svara/${respondentId}/kvittens`}>
              {t('list.toReceipt')}
            </Link>
          )}
        </p>
      </div>
    )
  }
  if (waitsForOthers(answering)) return <Waiting names={answering.signatories} />
  if (roundStatus !== 'open') return <p className="notice">{t('list.closed')}</p>
  if (submission)
    return <p className="notice notice--warm">{t('list.reopened', { date: dateInText(closesOn, language) })}</p>
  return null
}

function Waiting({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('answers')
  const listed = new Intl.ListFormat(useLanguage(), { type: 'disjunction' })
  return <p className="notice notice--warm">{t('together.waits', { names: listed.format(names) })}</p>
}
