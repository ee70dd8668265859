import { useTranslation } from '../../translation.ts'
import { countIn, useRows, useTick } from './counts.ts'
import type { GridProps } from './grid-props.ts'

/** Whose column it is, how far it has come, and how often it differs. */
export function GridHead({ section, columns, common, ticks }: GridProps) {
  const { t } = useTranslation('answers/sideBySide')
  const rows = useRows(section)
  useTick(ticks)
  return (
    <thead>
      <tr>
        <th scope="col">{t('question')}</th>
        <th scope="col" className="grid__all">
          <b>{t('forAll')}</b>
          <span>{t('forAllHint')}</span>
        </th>
        {columns.map((column) => (
          <th scope="col" key={column.draft.answering.respondentId}>
            <b lang="sv">{column.draft.answering.place}</b>
            {rows.length > 0 && <span>{t('counted', { ...countIn(column, common, rows) })}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}
