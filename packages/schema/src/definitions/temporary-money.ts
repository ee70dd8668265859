import type { Initiative } from '../answers/address.ts'
import { monthsBetween } from './month.ts'
import { isNotKnown } from './not-known.ts'

type Source = NonNullable<Initiative['financing']>[number]

/** Grants and projects, which have an end of their own. */
const temporary: readonly Source[] = ['bra_grant', 'state_grant_other', 'project_eu', 'foundation', 'cab']

/** An initiative that ends within so many months and is paid by temporary money alone; undefined where nothing says so. */
export function endsWithItsMoney(
  { financing, end }: Pick<Initiative, 'financing' | 'end'>,
  referenceDate: string,
  months: number,
): 'yes' | 'not_known' | undefined {
  if (financing === undefined || financing.length === 0 || end === undefined) return undefined
  const left = monthsBetween(referenceDate, end)
  if (left < 0 || left > months) return undefined
  if (isNotKnown(financing)) return 'not_known'
  return financing.every((source) => temporary.includes(source as Source)) ? 'yes' : undefined
}
