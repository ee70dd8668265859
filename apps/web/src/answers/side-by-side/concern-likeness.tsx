import { useTick } from './counts.ts'
import { valueIn } from './columns.tsx'
import type { GridProps } from './grid-props.ts'
import { Likeness } from './likeness.tsx'
import { rowsOf } from './rows.ts'

const CONCERN = 'problems.concern'

/** Where it is asked how large the problems are: whether all have got the same picture, as they stand now. */
export function ConcernLikeness({ section, columns, ticks }: Omit<GridProps, 'common'>) {
  useTick(ticks)
  const rows = rowsOf(section).filter(({ question }) => question.id === CONCERN)
  if (rows.length === 0) return null
  const pictures = columns.map(({ context }) =>
    Object.fromEntries(rows.map((row) => [row.name, valueIn(context, row)])),
  )
  return <Likeness pictures={pictures} />
}
