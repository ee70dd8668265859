import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { Mark, type Shape } from '../look/mark.tsx'
import { useTranslation } from '../translation.ts'

const shapes = {
  draft: 'open',
  consultation: 'open',
  open: 'half',
  closed: 'half',
  reconciliation: 'half',
  analysis: 'half',
  feedback: 'half',
  published: 'full',
  archived: 'none',
} as const satisfies Record<RoundStatus, Shape>

export function RoundStatusTag({ status }: { readonly status: RoundStatus }) {
  const { t } = useTranslation('rounds')
  return <Mark shape={shapes[status]}>{t(`status.${status}`)}</Mark>
}
