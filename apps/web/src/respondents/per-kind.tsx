import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { useTranslation } from '../translation.ts'
import { CountsTable } from './counts-table.tsx'
import { statusCounts } from './status-counts.ts'

const kinds = ['municipality', 'police', 'police_area'] as const

/** How far each kind of respondent has come. */
export function PerKind({ respondents }: { readonly respondents: readonly Respondent[] }) {
  const { t } = useTranslation('respondents')
  const rows = kinds.map((kind) => ({
    id: kind,
    name: t(`kind.${kind}`),
    counts: statusCounts(respondents.filter((it) => it.kind === kind)),
  }))
  return (
    <CountsTable title={t('perKind.title')} of={t('perKind.kind')} rows={rows.filter(({ counts }) => counts.all > 0)} />
  )
}
