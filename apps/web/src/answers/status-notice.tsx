import { answeringPhase, type AnsweringPhase } from '@kartlaggning/schema/answers/answering-phase'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import { submittedOnBehalf } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { onBehalfInWords } from '@kartlaggning/schema/respondents/proxy-words'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { analysisHasBegun, reconciliationHasBegun } from '@kartlaggning/schema/rounds/phase'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { useActor } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { awaitsOthers } from './colleagues/awaits-others.ts'

const DeclinedNotice = lazy(async () => ({
  default: (await import('./declining/declined-notice.tsx')).DeclinedNotice,
}))
const ProxyNotice = lazy(async () => ({ default: (await import('./proxy/proxy-notice.tsx')).ProxyNotice }))
// Few open their answers again.
const KeepSubmission = lazy(async () => ({
  default: (await import('./overview/keep-submission.tsx')).KeepSubmission,
}))

interface StatusNoticeProps {
  readonly answering: Answering
}

/** What waits for somebody here is warm. */
const isWarm = (phase: AnsweringPhase) => phase === 'reopened' || phase === 'not_submitted'

/** What the state of the answers means for what one can do now; nothing while they are simply being written. */
export function StatusNotice({ answering }: StatusNoticeProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { submission, closesOn, contactName, authority, signs } = answering
  const phase = answeringPhase(answering)
  if (answering.abstention && !submission)
    return (
      <Suspense>
        <DeclinedNotice answering={answering} abstention={answering.abstention} />
      </Suspense>
    )
  if (answering.open && answering.proxy)
    return (
      <Suspense>
        <ProxyNotice answering={answering} proxy={answering.proxy} />
      </Suspense>
    )
  if (awaitsOthers(answering)) return <Waiting names={answering.signatories} />
  if (phase === 'open' || phase === 'proxy') return null
  const onBehalf = submittedOnBehalf(submission)
  return (
    <div className={isWarm(phase) ? 'notice notice--warm' : 'notice'}>
      <p>
        {t(`phase.${phase}`, {
          date: dateInText(closesOn, language),
          sent: submission ? dateInText(submission.submittedAt, language) : '',
          contact: contactName || authority,
        })}{' '}
        <ToReceipt answering={answering} />
      </p>
      {onBehalf && <p>{onBehalfInWords(onBehalf, answering, language)}</p>}
      {onBehalf && phase === 'submitted' && signs && (
        <p>
          <Link className="ds-link" to={`${pages.receipt({ respondentId: answering.respondentId })}#ratta`}>
            {t('phase.correct')}
          </Link>
        </p>
      )}
      {phase === 'reopened' && signs && (
        <Suspense>
          <KeepSubmission answering={answering} />
        </Suspense>
      )}
      <Results answering={answering} />
    </div>
  )
}

/** What was submitted is for those who answer for the whole. */
function ToReceipt({ answering }: StatusNoticeProps) {
  const { t } = useTranslation('answers')
  const { submission, resting, respondentId } = answering
  if (!submission) return null
  return (
    <Link className="ds-link" to={pages.receipt({ respondentId })}>
      {t(resting ? 'phase.toReceipt' : 'phase.toEarlierReceipt')}
    </Link>
  )
}

/** What came of the answers, as far as the round has gone. */
function Results({ answering: { respondentId, roundId, roundStatus, kind, sections } }: StatusNoticeProps) {
  const { t } = useTranslation('answers')
  const edition = useActor()?.assignments.find((it) => it.respondentId === respondentId)?.edition ?? null
  const isCommunicated = sections === null && kind !== 'police_area' && analysisHasBegun(roundStatus)
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
      {isCommunicated && edition === null && (
        <p>
          <Link className="ds-link" to={pages.communicatedNeeds({ respondentId })}>
            {t('list.toCommunicatedNeeds')}
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
