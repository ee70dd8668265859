import { Filters, FilterSelect, FilterText } from '../look/filters.tsx'
import { useTranslation } from '../translation.ts'
import { respondentStatuses } from './statuses.ts'

const kinds = ['municipality', 'police', 'police_area'] as const

export function RespondentFilters() {
  const { t } = useTranslation('respondents')
  return (
    <Filters label={t('table.filter')}>
      <FilterSelect
        name="status"
        label={t('table.status')}
        all={t('table.all')}
        options={respondentStatuses.map((status) => [status, t(`status.${status}`)])}
      />
      <FilterSelect
        name="typ"
        label={t('table.kind')}
        all={t('table.all')}
        options={kinds.map((kind) => [kind, t(`kind.${kind}`)])}
      />
      <FilterText name="sok" label={t('table.search')} />
    </Filters>
  )
}
