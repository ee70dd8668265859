import { pages } from '@kartlaggning/schema/pages'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import { countDifferences } from '@kartlaggning/schema/reconciliation/count-differences'
import type { AskedJointAction } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useMemo } from 'react'
import { useLoaderData } from 'react-router'
import './both-sides.css'
import './conversation.css'
import { OnBehalfNotice } from '../look/on-behalf.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useTranslation } from '../translation.ts'
import { comparisonOf } from './comparison.ts'
import { DifferenceRead } from './difference-read.tsx'
import type { loadBothSides } from './load-followed.ts'
import { besidesPoints, pointsOf } from './points.ts'

const own = { kind: 'municipality' } as const

/** What differs in one municipality, what the two sides say of it, and the joint actions that one of them does not know. */
export function BothSidesPage() {
  const { t } = useTranslation(['reconciliation', 'rounds'])
  const { round, both, sections } = useLoaderData<typeof loadBothSides>()
  const { mirrors, sides, jointActions, name, held } = both
  const comparison = useMemo(() => comparisonOf({ own, mirrors }, sections), [mirrors, sections])
  const points = pointsOf(comparison, mirrors)
  const besides = besidesPoints(comparison, mirrors).filter(({ conversation }) => conversation.steps.length > 0)
  const counts = countDifferences(mirrors)
  const ended = held ? 'both.headline' : 'both.headlineNeverHeld'
  const silent = [sides.municipality, sides.police].filter((side) => side && !side.submitted)
  return (
    <RoundFrame
      round={round}
      tab="comparison"
      title={t(round.status === 'reconciliation' ? 'both.headlineNow' : ended, {
        name,
        count: counts.before,
        after: counts.after,
      })}
      back={{ to: pages.reconciliation({ roundId: round.id }), text: t('back') }}
    >
      {silent.map((side) => (
        <p className="notice" key={side?.respondentId}>
          {t('both.silent', { name: side?.name ?? '' })}
        </p>
      ))}
      <OnBehalfNotice side={sides.municipality} />
      <OnBehalfNotice side={sides.police} />
      {!held && analysisHasBegun(round.status) && <p className="notice">{t('both.neverHeld')}</p>}
      <p className="lead">{t('both.lead', { compared: counts.compared, near: counts.near })}</p>
      <section className="both-sides" aria-labelledby="skillnader">
        <h2 id="skillnader">{t('own.talk.title')}</h2>
        {points.length === 0 && <p>{t('both.noDifference')}</p>}
        {points.map((point) => (
          <DifferenceRead
            key={point.id}
            point={point}
            sides={sides}
            held={held}
            isOver={analysisHasBegun(round.status)}
          />
        ))}
      </section>
      {besides.length > 0 && (
        <section className="both-sides" aria-labelledby="forklaringar">
          <h2 id="forklaringar">{t('both.besides')}</h2>
          {besides.map((point) => (
            <DifferenceRead key={point.id} point={point} sides={sides} held={false} isOver />
          ))}
        </section>
      )}
      {held && <JointActions asked={jointActions} />}
    </RoundFrame>
  )
}

function JointActions({ asked }: { readonly asked: readonly AskedJointAction[] }) {
  const { t } = useTranslation('reconciliation')
  return (
    <section aria-labelledby="insatser">
      <h2 id="insatser">{t('both.jointActions')}</h2>
      {asked.length === 0 && <p>{t('both.noJointAction')}</p>}
      <ul>
        {asked.toSorted(rejectedFirst).map(({ entry, by, name, confirmation }) => (
          <li key={entry}>
            <strong lang="sv">{name}</strong> ({t(`both.listedBy.${by}`)}):{' '}
            {t(`both.recognition.${confirmation?.recognition ?? 'none'}`)}
            {confirmation?.comment && (
              <>
                {' '}
                <q lang="sv">{confirmation.comment}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const isRejected = ({ confirmation }: AskedJointAction) => confirmation?.recognition === 'not_known'
const rejectedFirst = (one: AskedJointAction, other: AskedJointAction) =>
  Number(isRejected(other)) - Number(isRejected(one))
