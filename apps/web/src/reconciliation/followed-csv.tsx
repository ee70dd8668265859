import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { DownloadCsv } from '../look/download-csv.tsx'
import { useTranslation } from '../translation.ts'
import { finishedBy, submittedBy } from './followed.ts'
import { useOnBehalf } from './use-on-behalf.ts'

interface FollowedCsvProps {
  readonly round: Round
  readonly municipalities: readonly ReconciliationOfMunicipality[]
}

/** Every column, whether or not a reconciliation was held, so that files of several rounds can be laid beside each other. */
export function FollowedCsv({ round, municipalities }: FollowedCsvProps) {
  const { t } = useTranslation('reconciliation')
  const onBehalfIn = useOnBehalf()
  const heads = [
    t('follow.municipality'),
    t('follow.submitted'),
    t('follow.differing'),
    t('follow.differingAfter'),
    t('follow.finished'),
    t('follow.jointActions'),
    t('follow.confirmed'),
    t('follow.rejected'),
    t('follow.onBehalf.title'),
  ]
  const row = (it: ReconciliationOfMunicipality) => {
    const isCompared = submittedBy(it) === 'both'
    return [
      it.name,
      t(`follow.${submittedBy(it)}`),
      isCompared ? it.differences.before : null,
      isCompared && it.held ? it.differences.after : null,
      it.held ? t(`follow.finishedBy.${finishedBy(it, round)}`) : null,
      it.held ? it.jointActions : null,
      it.held ? it.confirmed : null,
      it.held ? it.rejected : null,
      onBehalfIn(it) || null,
    ]
  }
  return (
    <DownloadCsv
      text={t('follow.csv')}
      name={`${round.name} ${t('follow.title')}`}
      rows={() => [heads, ...municipalities.map(row)]}
    />
  )
}
