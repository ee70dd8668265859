import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { countMissing } from '@kartlaggning/schema/questionnaire/validation'
import { memo, useState } from 'react'
import { useTranslation } from '../../translation.ts'
import { AnswersInWords } from '../answers-in-words.tsx'
import { isPossible, type Planned } from './planned.ts'
import { RowFaults } from './row-faults.tsx'

interface PlannedRowProps {
  readonly kind: RespondentKind
  readonly group: EntryGroup
  readonly row: Planned
  readonly chosen: boolean
  /** So many that only those in sight are measured. */
  readonly isOneOfMany: boolean
  readonly onChoose: (number: number, choose: boolean) => void
}

/** One row, with what is to know about it; drawn anew only when something of it has changed. */
export const PlannedRow = memo(function PlannedRow({
  kind,
  group,
  row,
  chosen,
  isOneOfMany,
  onChoose,
}: PlannedRowProps) {
  const { t } = useTranslation('answers')
  // Hundreds of rows' answers would be drawn for nobody.
  const [isUnfolded, setUnfolded] = useState(false)
  const { number, title, answers } = row
  const id = `row-${number}`
  const count = Object.keys(answers).length
  const missing = isPossible(row) ? countMissing(group.questions, answers) : 0
  return (
    <li className={isOneOfMany ? 'planned__row planned__row--unseen' : 'planned__row'}>
      <div className="option">
        <input
          className="ds-input"
          id={id}
          type="checkbox"
          checked={chosen}
          disabled={!isPossible(row)}
          onChange={(event) => onChoose(number, event.target.checked)}
        />
        <label htmlFor={id}>
          {title ? t('fromFile.rows.rowNamed', { number, title }) : t('fromFile.rows.row', { number })}
        </label>
      </div>
      <RowFaults kind={kind} row={row} />
      {missing > 0 && <p className="planned__missing">{t('fromFile.rows.missing', { count: missing })}</p>}
      {count > 0 && (
        <details className="folded" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>
            {t('fromFile.rows.answers', { count })} <span className="visually-hidden">{title}</span>
          </summary>
          {isUnfolded && <AnswersInWords kind={kind} questions={group.questions} answers={answers} />}
        </details>
      )}
    </li>
  )
})
