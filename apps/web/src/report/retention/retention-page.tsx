import { pages } from '@kartlaggning/schema/pages'
import type { Retention } from '@kartlaggning/schema/report/retention/retention'
import { isDecided } from '@kartlaggning/schema/report/retention/retention-classes'
import { REASONS_TO_KEEP } from '@kartlaggning/schema/respondents/kept-after-erasure'
import { useLoaderData } from 'react-router'
import { Page } from '../../look/page.tsx'
import { StatusMessage, useStatusMessage } from '../../respondents/status-message.tsx'
import { useTranslation, type Translate } from '../../translation.ts'
import { ClassTable } from './class-table.tsx'
import { DecisionForm } from './decision-form.tsx'
import { ErasureLog } from './erasure-log.tsx'
import type { loadRetention } from './load-retention.ts'
import { KeptPeople } from './kept-people.tsx'
import { ProposalPanel } from './proposal-panel.tsx'

/** What the county holds and how long, by which decision, and the erasure of what it need not keep: in two steps. */
export function RetentionPage() {
  const { t } = useTranslation('report/retention')
  const { county, kept } = useLoaderData<typeof loadRetention>()
  const [message, tell] = useStatusMessage()
  const classes = kept.classes.filter((it) => isDecided(it.class))
  const others = kept.classes.filter((it) => !isDecided(it.class))
  return (
    <Page title={findingIn(kept, t)} trail={[{ to: pages.county({ county }), text: t('county') }]} wide>
      <p className="lead">{t('lead')}</p>
      <StatusMessage text={message.text} times={message.times} />
      <ProposalPanel kept={kept} county={county} tell={tell} />
      <h2>{t('decided.title')}</h2>
      <p className="prose">{t('decided.text')}</p>
      <ClassTable label={t('decided.title')} classes={classes} />
      <DecisionForm county={county} tell={tell} />
      <KeptPeople people={kept.people} county={county} />
      <h2>{t('kept.title')}</h2>
      <p className="prose">{t('kept.text')}</p>
      <ClassTable label={t('kept.title')} classes={others} />
      <h2>{t('stays.title')}</h2>
      <p className="prose">{t('stays.text')}</p>
      <ul className="prose">
        {REASONS_TO_KEEP.map((reason) => (
          <li key={reason}>{t(`stays.reasons.${reason}`)}</li>
        ))}
      </ul>
      <ErasureLog log={kept.log} />
    </Page>
  )
}

/** The headline: what there is to do, or that there is nothing. */
function findingIn({ classes, proposal }: Retention, t: Translate<readonly ['report/retention']>): string {
  if (proposal) return t('finding.proposed')
  if (!classes.some((it) => isDecided(it.class) && it.decisions.length > 0)) return t('finding.undecided')
  return t('finding.due', { count: classes.reduce((sum, { due }) => sum + due, 0) })
}
