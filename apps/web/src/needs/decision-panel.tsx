import type { Need } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import { Link } from 'react-router'
import type { Announce } from '../respondents/status-message.tsx'
import { useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { DecisionForm } from './decision-form.tsx'
import { useWorkbench } from './load-workbench.ts'
import { Separate } from './separate.tsx'
import { WithheldNotice } from './withheld-notice.tsx'

interface DecisionPanelProps {
  readonly need: Need
  readonly announce: Announce
}

/** Where one decides; what is merged into another is decided on there. */
export function DecisionPanel({ need, announce }: DecisionPanelProps) {
  const { t } = useTranslation('needs')
  const { round } = useWorkbench()
  const mayDecide = useMay('needs.decide')
  if (need.mergedInto !== null) return <Merged need={need} announce={announce} />
  if (!mayDecide) return null
  if (!needsAreOpen(round.status)) return <p className="notice">{t('notOpenForDecisions')}</p>
  return (
    <section className="decide need__decide" aria-labelledby="beslutet">
      <h3 id="beslutet" tabIndex={-1}>
        {t('decide.title')}
      </h3>
      <WithheldNotice need={need} />
      <DecisionForm key={`${need.id} ${need.version}`} need={need} />
      <p>
        <Link className="ds-link" to={pages.mergeNeeds({ roundId: round.id, needId: need.id })}>
          {t('merge.link')}
        </Link>
      </p>
    </section>
  )
}

function Merged({ need, announce }: DecisionPanelProps) {
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
