import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import './own-reconciliation.css'
import './comparison.css'
import './joint-actions.css'
import { Page } from '../look/page.tsx'
import { useTranslation } from '../translation.ts'
import { NotYetPage } from './not-yet-page.tsx'
import { OurJointActions } from './our-joint-actions.tsx'
import type { OwnReconciliation, loadOwnReconciliation } from './load-own-reconciliation.ts'
import { SideBySide } from './side-by-side.tsx'
import { countsOf, summarySentences } from './summary.ts'
import { TheirJointActions } from './their-joint-actions.tsx'
import { useWho } from './who.ts'

/** Both sides of a municipality, seen from one of them. Nothing is overwritten: there are confirmations and comments only. */
export function OwnReconciliationPage() {
  const read = useLoaderData<typeof loadOwnReconciliation>()
  return 'assignment' in read ? (
    <NotYetPage {...read} />
  ) : (
    <Sides key={read.reconciliation.own.respondentId} {...read} />
  )
}

function Sides({ reconciliation, sections, jointActions }: OwnReconciliation) {
  const { t } = useTranslation('reconciliation')
  const { own, counterpart, mirrors, open, roundName, fictional } = reconciliation
  const who = useWho(own.kind)
  const theyAnswered = counterpart?.submitted ?? false
  const bothAnswered = own.submitted && theyAnswered
  const counts = countsOf(mirrors)
  const compares = bothAnswered && counts.compared > 0
  const [sentence, ...others] = summarySentences(counts, who.them, t)
  return (
    <Page
      title={
        compares
          ? t('own.headline', { count: counts.differing, compared: counts.compared })
          : t('own.title', { name: insideSentence(own.name) })
      }
      aside={compares ? t('own.title', { name: insideSentence(own.name) }) : undefined}
      within={roundName}
      back={{ to: pages.taskList({ respondentId: own.respondentId }), text: t('own.back') }}
      fictional={fictional}
      wide
    >
      {bothAnswered && (
        <>
          <p className="lead">{t(open ? 'own.lead' : 'own.leadOver', who)}</p>
          <p className="notice">
            <strong>{sentence}</strong> {others.join(' ')}
          </p>
        </>
      )}
      {!bothAnswered && (
        <p className="lead">{t(`own.noAnswer.${own.submitted ? 'theirs' : theyAnswered ? 'ours' : 'both'}`, who)}</p>
      )}
      <Contents own={reconciliation} compares={bothAnswered} />
      {bothAnswered && <SideBySide reconciliation={reconciliation} sections={sections} counts={counts} />}
      {theyAnswered && <TheirJointActions reconciliation={reconciliation} section={jointActions} />}
      <OurJointActions reconciliation={reconciliation} />
    </Page>
  )
}

interface ContentsProps {
  readonly own: OwnReconciliation['reconciliation']
  readonly compares: boolean
}

function Contents({ own: { own, counterpart, theirJointActions, ownJointActions }, compares }: ContentsProps) {
  const { t } = useTranslation('reconciliation')
  const who = useWho(own.kind)
  const parts = [
    { id: 'svaren', text: t('own.sides.title'), shown: compares },
    {
      id: 'deras-insatser',
      text: `${t('own.theirs.title', who)} (${theirJointActions.length})`,
      shown: counterpart?.submitted ?? false,
    },
    { id: 'era-insatser', text: `${t('own.ours.title')} (${ownJointActions.length})`, shown: true },
  ].filter(({ shown }) => shown)
  if (parts.length < 2) return null
  return (
    <nav className="reconcile__contents no-print" aria-label={t('own.contents')}>
      <ul>
        {parts.map(({ id, text }) => (
          <li key={id}>
            <Link className="ds-link" to={{ search: location.search, hash: id }}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
