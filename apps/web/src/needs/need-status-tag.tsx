import type { NeedStatus } from '@kartlaggning/schema/needs/need-status'
import { Mark, type Shape } from '../look/mark.tsx'
import { useTranslation } from '../translation.ts'

export const shapes = {
  proposed: 'open',
  confirmed: 'full',
  planned: 'full',
  in_progress: 'half',
  resolved: 'full',
  carried_over: 'half',
  dismissed: 'none',
} as const satisfies Record<NeedStatus, Shape>

export function NeedStatusTag({ status }: { readonly status: NeedStatus }) {
  const { t } = useTranslation('needs')
  return <Mark shape={shapes[status]}>{t(`status.${status}`)}</Mark>
}
