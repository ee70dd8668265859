import type { Task } from '@kartlaggning/schema/gaps/task'
import { useLoaderData } from 'react-router'
import { Filters, FilterSelect } from '../look/filters.tsx'
import { useTranslation } from '../translation.ts'
import { needStatuses } from './need-status-tag.tsx'
import type { loadNeeds } from './load-needs.ts'

const tasks = [
  'practical_support',
  'collaboration_exchange',
  'cross_municipal',
  'knowledge_based_work',
  'evidence_base',
  'training',
  'local_national_link',
] as const satisfies readonly Task[]

export function NeedFilters() {
  const { t } = useTranslation(['needs', 'gaps'])
  const { needs, names } = useLoaderData<typeof loadNeeds>()
  const codes = new Set(needs.flatMap((need) => need.municipalities))
  const municipalities = names.municipalities
    .filter(({ code }) => codes.has(code))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  const all = t('gaps:all')
  return (
    <Filters label={t('gaps:filter')}>
      <FilterSelect
        name="status"
        label={t('status.label')}
        all={all}
        options={needStatuses.map((status) => [status, t(`status.${status}`)])}
      />
      <FilterSelect
        name="uppdrag"
        label={t('taskLabel')}
        all={all}
        options={tasks.map((task) => [task, t(`gaps:task.${task}`)])}
      />
      <FilterSelect
        name="kommun"
        label={t('gaps:municipality')}
        all={all}
        options={municipalities.map(({ code, name }) => [code, name])}
      />
      <FilterSelect
        name="ordning"
        label={t('order.label')}
        all={t('order.severity')}
        options={[
          ['kommuner', t('order.municipalities')],
          ['prioritet', t('order.priority')],
        ]}
      />
    </Filters>
  )
}
