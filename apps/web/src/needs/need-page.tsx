import { pages } from '@kartlaggning/schema/pages'
import { needs, type Need } from '@kartlaggning/schema/needs/need'
import { Link, useLoaderData, useParams } from 'react-router'
import { call } from '../call.ts'
import { GapItem } from '../gaps/gap-item.tsx'
import { SeverityTag } from '../gaps/severity-tag.tsx'
import { useRuleName } from '../gaps/rule-name.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { NotFoundPage } from '../look/error-page.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { StatusMessage, useStatusMessage, type Announce } from '../respondents/status-message.tsx'
import { useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { DecisionForm } from './decision-form.tsx'
import { DecisionHistory } from './decision-history.tsx'
import { NeedStatusTag } from './need-status-tag.tsx'
import type { loadNeeds } from './load-needs.ts'
import { WithheldNotice } from './withheld-notice.tsx'
import './needs.css'

/** One need: what it says, what it rests on, and what has been decided about it. */
export function NeedPage() {
  const { t } = useTranslation('needs')
  const { round, needs: all, names } = useLoaderData<typeof loadNeeds>()
  const { needId } = useParams()
  const ruleName = useRuleName()
  const [message, announce] = useStatusMessage()
  const mayDecide = useMay('needs.decide')
  const need = all.find((it) => it.id === needId)
  const [own] = need?.gaps ?? []
  if (!need || !own) return <NotFoundPage />
  const places = need.municipalities.map((code) => names.municipalities.find((it) => it.code === code)?.name ?? code)
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={ruleName(own.rule)}
      aside={places.join(', ')}
      back={{ to: pages.needs({ roundId: round.id }), text: t('list.title') }}
      status={
        <span className="needs__facts">
          <NeedStatusTag status={need.status} /> <SeverityTag severity={need.severity} />
        </span>
      }
    >
      <StatusMessage {...message} />
      {need.evidenceChanged && (
        <div className="notice notice--warm">
          <p>
            <strong>{t('evidenceChanged')}</strong> {t('evidenceChangedText')}
          </p>
        </div>
      )}
      <div className="need-bench">
        <div>
          <h2>{t('grounds', { count: need.gaps.length })}</h2>
          {need.gaps.map((gap) => (
            <GapItem key={gap.id} gap={gap} round={round} names={names} unheaded={need.gaps.length === 1}>
              {gap.id !== need.id && mayDecide && <Separate needId={gap.id} announce={announce} />}
            </GapItem>
          ))}
          <DecisionHistory decisions={need.decisions} />
        </div>
        <div>
          {need.mergedInto === null ? (
            <Deciding key={need.version} need={need} announce={announce} />
          ) : (
            <Merged need={need} announce={announce} />
          )}
        </div>
      </div>
    </RoundFrame>
  )
}

function Deciding({ need, announce }: { readonly need: Need; readonly announce: Announce }) {
  const { t } = useTranslation('needs')
  const { round } = useLoaderData<typeof loadNeeds>()
  const mayDecide = useMay('needs.decide')
  if (!mayDecide) return null
  if (!['analysis', 'feedback', 'published'].includes(round.status))
    return <p className="notice">{t('notOpenForDecisions')}</p>
  return (
    <section className="decide" aria-labelledby="decide">
      <h2 id="decide">{t('decide.title')}</h2>
      <WithheldNotice need={need} />
      <DecisionForm need={need} announce={announce} />
      <p>
        <Link className="ds-link" to={pages.mergeNeeds({ roundId: round.id, needId: need.id })}>
          {t('merge.link')}
        </Link>
      </p>
    </section>
  )
}

function Merged({ need, announce }: { readonly need: Need; readonly announce: Announce }) {
  const { t } = useTranslation('needs')
  const mayDecide = useMay('needs.decide')
  return (
    <div className="notice">
      <p>{t('merge.isMerged')}</p>
      <p>
        <Link className="ds-link" to={pages.need({ roundId: need.roundId, needId: need.mergedInto ?? '' })}>
          {t('merge.toTarget')}
        </Link>
      </p>
      {mayDecide && <Separate needId={need.id} announce={announce} />}
    </div>
  )
}

function Separate({ needId, announce }: { readonly needId: string; readonly announce: Announce }) {
  const { t } = useTranslation('needs')
  const separate = async () => {
    await call(needs.separate, { params: { needId } })
    announce(t('separate.done'))
  }
  return (
    <div className="separate">
      <ConfirmButton
        text={t('separate.button')}
        variant="secondary"
        title={t('separate.title')}
        confirm={t('separate.confirm')}
        onConfirm={separate}
      >
        <p>{t('separate.text')}</p>
      </ConfirmButton>
    </div>
  )
}
