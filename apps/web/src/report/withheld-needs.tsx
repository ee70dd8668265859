import type { Report } from '@kartlaggning/schema/report/report'
import { useTranslation } from '../translation.ts'
import { needsIn } from './summary.ts'

/** How many needs are not told of, since they rest on answers that this reader is not shown. */
export function WithheldNeeds({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const { all, withheld } = needsIn(report)
  if (withheld === 0) return null
  return t(all > 0 ? 'needs.alsoWithheld' : 'needs.withheld', { count: withheld })
}
