import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { useTranslation } from '../translation.ts'
import '../look/table.css'

const looks = {
  draft: '',
  consultation: '',
  open: 'tag--strong',
  closed: 'tag--soft',
  reconciliation: 'tag--soft',
  analysis: 'tag--soft',
  feedback: 'tag--soft',
  published: 'tag--soft',
  archived: '',
} as const satisfies Record<RoundStatus, string>

export function RoundStatusTag({ status }: { readonly status: RoundStatus }) {
  const { t } = useTranslation('rounds')
  return <span className={`tag ${looks[status]}`}>{t(`status.${status}`)}</span>
}
