import type { ReportWriting } from '../report-writing.ts'
import type { Tally } from '../tally.ts'

/** "6 av 9 kommuner och polisen i 7 av 9 kommuner": what too few are shown to be counted of is left out. */
export function bySides(
  { municipality, police }: { readonly municipality: Tally | null; readonly police: Tally | null },
  { say, list }: ReportWriting,
): string {
  const counts = [
    municipality && say('counted.municipalities.all', { so: municipality.count, of: municipality.of }),
    police && say('counted.police', { so: police.count, of: police.of }),
  ]
  return list(counts.filter((it) => it !== null))
}
