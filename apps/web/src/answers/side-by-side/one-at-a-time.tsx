import { RadioInput } from '../../look/radios.tsx'
import { useTranslation } from '../../translation.ts'
import { countIn, useRows, useTick } from './counts.ts'
import type { GridProps } from './grid-props.ts'

interface OneAtATimeProps extends GridProps {
  /** Which column is shown where there is room for one. */
  readonly chosen: number
  readonly onChoose: (column: number) => void
}

/** On a phone: which municipality stands beside what is said for all. */
export function OneAtATime({ section, columns, common, ticks, chosen, onChoose }: OneAtATimeProps) {
  const { t } = useTranslation('answers/sideBySide')
  const rows = useRows(section)
  useTick(ticks)
  return (
    <fieldset className="grid-pick no-print">
      <legend>{t('show')}</legend>
      <div className="grid-pick__list">
        {columns.map((column, at) => (
          <label key={column.draft.answering.respondentId}>
            <RadioInput name="municipality" checked={chosen === at + 1} onChange={() => onChoose(at + 1)} />
            <span lang="sv">{column.draft.answering.place}</span>
            {rows.length > 0 && <small>{t('countedShort', { ...countIn(column, common, rows) })}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
