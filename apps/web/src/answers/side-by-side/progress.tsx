import { useTranslation } from '../../translation.ts'
import { answeredByAll, useRows, useTick } from './counts.ts'
import type { GridProps } from './grid-props.ts'

/** How many lines are answered by all. */
export function GridProgress({ section, columns, ticks }: Omit<GridProps, 'common'>) {
  const { t } = useTranslation('answers/sideBySide')
  const rows = useRows(section)
  useTick(ticks)
  const { answered, asked } = answeredByAll(columns, rows)
  const words = t('progress', { answered, asked })
  return (
    <div className="progress">
      <p>
        <strong>{words}</strong>
      </p>
      <progress max={Math.max(1, asked)} value={answered} aria-label={words} />
    </div>
  )
}
