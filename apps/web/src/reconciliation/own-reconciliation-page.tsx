import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Conversation } from '@kartlaggning/schema/reconciliation/conversation'
import { countDifferences } from '@kartlaggning/schema/reconciliation/count-differences'
import type { Confirmation, Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { pages } from '@kartlaggning/schema/pages'
import { useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import './own-reconciliation.css'
import './comparison.css'
import './conversation.css'
import './joint-actions.css'
import { OnBehalfNotice } from '../look/on-behalf.tsx'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation, type Translate } from '../translation.ts'
import { comparisonOf } from './comparison.ts'
import { Finish } from './finish.tsx'
import { NotYetPage } from './not-yet-page.tsx'
import { OurJointActions } from './our-joint-actions.tsx'
import { BesidePoint } from './beside-point.tsx'
import { besidesPoints, pointsOf, turnOf } from './points.ts'
import { PointsHead } from './points-head.tsx'
import { PointsList } from './points-list.tsx'
import type { OwnReconciliation, loadOwnReconciliation } from './load-own-reconciliation.ts'
import { SideBySide } from './side-by-side.tsx'
import { countsOf } from './summary.ts'
import { Talk } from './talk.tsx'
import { TheirJointActions } from './their-joint-actions.tsx'
import { useWho } from './who.ts'

/** Both sides of a municipality, seen from one of them. Nothing that was submitted is overwritten. */
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
  const language = useLanguage()
  const { own, counterpart, open, roundName, fictional, until, theirJointActions } = reconciliation
  const who = useWho(own.kind)
  const { mirrors, say } = useMirrors(reconciliation)
  const theyAnswered = counterpart?.submitted ?? false
  const bothAnswered = own.submitted && theyAnswered
  const counts = countDifferences(mirrors)
  const compares = bothAnswered && counts.compared > 0
  const side = own.kind === 'police' ? 'police' : 'municipality'
  const comparison = useMemo(() => comparisonOf(reconciliation, sections), [reconciliation, sections])
  const points = bothAnswered ? pointsOf(comparison, mirrors) : []
  const besides = bothAnswered ? besidesPoints(comparison, mirrors) : []
  const all = points.map(({ conversation }) => turnOf(conversation, side))
  const [given, setGiven] = useState<Readonly<Record<string, Confirmation | null>>>({})
  const waiting = {
    points: all.filter((turn) => turn === 'ours').length,
    jointActions: theirJointActions.filter((it) => !(it.entry in given ? given[it.entry] : it.confirmation)).length,
  }
  return (
    <Page
      title={
        compares
          ? `${t('own.headline', { count: counts.before })} ${doneText(t, counts)}`.trim()
          : t('own.title', { name: insideSentence(own.name, language) })
      }
      aside={compares ? t('own.title', { name: insideSentence(own.name, language) }) : undefined}
      within={roundName}
      back={{ to: pages.taskList({ respondentId: own.respondentId }), text: t('own.back') }}
      fictional={fictional}
      wide
    >
      <div className="reconcile-head">
        <p className="lead">
          {bothAnswered
            ? t(open ? 'own.lead' : 'own.leadOver', who)
            : t(`own.noAnswer.${own.submitted ? 'theirs' : theyAnswered ? 'ours' : 'both'}`, who)}
        </p>
        <OnBehalfNotice side={own} />
        <OnBehalfNotice side={counterpart} />
        {reconciliation.secret > 0 && <p className="notice">{t('own.secret', { count: reconciliation.secret })}</p>}
        {points.length > 0 && <PointsHead all={all} until={until} open={open} who={who} />}
      </div>
      <div className={points.length > 0 ? 'reconcile' : undefined}>
        {points.length > 0 && <PointsList points={points} own={side} who={who} />}
        <div className="reconcile__main">
          <Talk own={reconciliation} points={points} side={side} onSaid={say} />
          {theyAnswered && (
            <TheirJointActions
              reconciliation={reconciliation}
              section={jointActions}
              saved={given}
              onSaved={(entry, confirmation) => setGiven((before) => ({ ...before, [entry]: confirmation }))}
            />
          )}
          <OurJointActions reconciliation={reconciliation} />
          {bothAnswered && <Finish current={reconciliation} waiting={waiting} near={counts.near} />}
          {bothAnswered && (
            <SideBySide
              comparison={comparison}
              ownKind={own.kind}
              counts={countsOf(mirrors)}
              besides={besides}
              explained={(point) => <BesidePoint point={point} reconciliation={reconciliation} onSaid={say} />}
            />
          )}
        </div>
      </div>
    </Page>
  )
}

/** As they were read, with what has been said since. */
function useMirrors({ mirrors }: Reconciliation) {
  const [said, setSaid] = useState<Readonly<Record<string, Conversation>>>({})
  const say = (question: string, conversation: Conversation) =>
    setSaid((before) => ({ ...before, [question]: conversation }))
  return { mirrors: mirrors.map((it) => ({ ...it, conversation: said[it.question] ?? it.conversation })), say }
}

/** How many of the differences are done, in words that fit how many there are. */
function doneText(t: Translate<['reconciliation']>, counts: ReturnType<typeof countDifferences>): string {
  const { before, agreed, explained } = counts
  const done = agreed + explained
  if (before === 0) return ''
  if (done === before) return t('own.done.all', { count: done })
  return before === 1 ? t('own.done.notTheOnly') : t('own.done.some', { count: done })
}
