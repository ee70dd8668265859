import type { NeedStatus } from '@kartlaggning/schema/needs/need'
import { useTranslation } from '../translation.ts'
import '../look/table.css'

export const needStatuses = [
  'proposed',
  'confirmed',
  'planned',
  'in_progress',
  'resolved',
  'carried_over',
  'dismissed',
] as const satisfies readonly NeedStatus[]

const looks = {
  proposed: 'tag--warm',
  confirmed: 'tag--strong',
  planned: 'tag--strong',
  in_progress: 'tag--strong',
  resolved: 'tag--soft',
  carried_over: 'tag--soft',
  dismissed: '',
} as const satisfies Record<NeedStatus, string>

export function NeedStatusTag({ status }: { readonly status: NeedStatus }) {
  const { t } = useTranslation('needs')
  return <span className={`tag ${looks[status]}`}>{t(`status.${status}`)}</span>
}
