import type { Bar } from '../../document/figure.ts'
import type { Cell, Column } from '../../document/table.ts'
import type { SideName } from '../counts.ts'
import type { ReportWriting } from '../report-writing.ts'
import type { Tally } from '../tally.ts'

/** "8 av 9", and how many were asked and have not answered. */
export function countCell(it: Tally | null, { say }: ReportWriting): Cell {
  if (!it) return say('counted.tooFew')
  const counted = say('problems.of', { so: it.count, of: it.of })
  return it.silent === 0 ? counted : `${counted} (${say('counted.silent', { count: it.silent })})`
}

export const barOf = (it: Tally | null, side: SideName, writing: ReportWriting): Bar => ({
  value: it?.count ?? null,
  text: it ? writing.say('problems.of', { so: it.count, of: it.of }) : '–',
  side: { short: writing.say(`sideShort.${side}`), name: writing.say(`sideName.${side}`) },
  about: it && { side },
})

export const sideColumns = ({ say }: ReportWriting): Column[] =>
  (['municipality', 'police'] as const).map((side) => ({ title: say(`sideName.${side}`), about: { side } }))
