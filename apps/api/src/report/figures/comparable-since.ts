import { changesBetween } from '@kartlaggning/schema/questionnaires/registry'
import type { Compared } from '@kartlaggning/schema/report/figure-data'
import { comparabilities } from '@kartlaggning/schema/versions/kinds-of-change'
import { canonicalId } from '../../gaps/redact-round.ts'

/** Whether what rests on these questions can be laid beside the same in another version, and what then has to be said. */
export type ComparableSince = (addresses: readonly string[]) => Compared

export function comparableSince(before: string, now: string): ComparableSince {
  const readAs = canonicalId(now)
  const changes = new Map(
    changesBetween(before, now).flatMap((it) => (it.after === null ? [] : [[readAs(it.after), it] as const])),
  )
  return (addresses) => {
    const found = addresses.map((it) => changes.get(it.split('.', 2).join('.')))
    const worst = Math.max(...found.map((it) => comparabilities.indexOf(it?.comparable ?? 'no')))
    return {
      comparable: comparabilities[worst] ?? 'no',
      footnotes: [...new Set(found.flatMap((it) => it?.footnotes ?? []))],
    }
  }
}
