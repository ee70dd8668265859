import { pages } from '@kartlaggning/schema/pages'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import { reconciliationHasBegun } from '@kartlaggning/schema/rounds/phase'
import { Link } from 'react-router'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { useActor } from '../session.tsx'
import { awaitsOthers } from './colleagues/awaits-others.ts'
import { useLanguage, useTranslation } from '../translation.ts'

interface StatusNoticeProps {
  readonly answering: Answering
}

/** What the state of the answers means for what one can do now; nothing while they are simply being written. */
export function StatusNotice({ answering }: StatusNoticeProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { submission, resting, roundStatus, closesOn, respondentId } = answering
  if (resting) {
    return (
      <div className="notice">
        {roundStatus === 'reconciliation' && <p>{t('list.reconciliation')}</p>}
        <p>
          {t('list.submitted')}{' '}
          {answering.sections === null && (
            <Link className="ds-link" to={pages.receipt({ respondentId })}>
              {t('list.toReceipt')}
            </Link>
          )}
        </p>
        <Results answering={answering} />
      </div>
    )
  }
  if (awaitsOthers(answering)) return <Waiting names={answering.signatories} />
  if (roundStatus !== 'open') {
    return (
      <div className="notice">
        <p>{t('list.closed')}</p>
        <Results answering={answering} />
      </div>
    )
  }
  if (submission)
    return <p className="notice notice--warm">{t('list.reopened', { date: dateInText(closesOn, language) })}</p>
  return null
}

/** What came of the answers, as far as the round has gone. */
function Results({ answering: { respondentId, roundId, roundStatus, kind, sections } }: StatusNoticeProps) {
  const { t } = useTranslation('answers')
  const edition = useActor()?.assignments.find((it) => it.respondentId === respondentId)?.edition ?? null
  const reconciles = sections === null && kind !== 'police_area' && reconciliationHasBegun(roundStatus)
  return (
    <>
      {reconciles && (
        <p>
          <Link className="ds-link" to={pages.ownReconciliation({ respondentId })}>
            {t('list.toReconciliation')}
          </Link>
        </p>
      )}
      {edition !== null && (
        <p>
          <Link className="ds-link" to={pages.edition({ roundId, number: edition })}>
            {t('list.toReport')}
          </Link>
        </p>
      )}
    </>
  )
}

function Waiting({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('answers')
  const listed = new Intl.ListFormat(useLanguage(), { type: 'disjunction' })
  return <p className="notice notice--warm">{t('colleagues.awaiting', { names: listed.format(names) })}</p>
}
