import { cellOf } from '@kartlaggning/schema/questionnaire/cell'
import type { Kind, MatrixQuestion, Option } from '@kartlaggning/schema/questionnaire/question'
import { scaleOptions, type Choice } from '@kartlaggning/schema/questionnaire/scale-options'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { FieldGroup } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import { EarlierAnswer, UnconfirmedMark } from './earlier-answer.tsx'
import { fieldId, useText } from '../question-context.tsx'
import { AnswerField } from './answer-field.tsx'
import { MatrixGrid } from './matrix-grid.tsx'

interface MatrixProps {
  readonly question: MatrixQuestion
  readonly rows: readonly Option[]
}

/** The same answer asked about several things. */
export function MatrixField({ question, rows }: MatrixProps) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const id = fieldId(nameOf(question))
  const hint = [question.help && text(question.help), t('matrixHint')].filter(Boolean).join(' ')
  return (
    <FieldGroup id={`${id}-group`} label={text(question.text)} optional={!question.required} hint={hint}>
      {question.why && (
        <details className="why no-print">
          <summary>{t('why')}</summary>
          <p>{text(question.why)}</p>
        </details>
      )}
      <Rows question={question} rows={rows} />
    </FieldGroup>
  )
}

function Rows({ question, rows }: MatrixProps) {
  const choices = choicesOf(question.cell)
  if (!choices) {
    return (
      <>
        <UnconfirmedMark question={question} parts={rows.map(({ code }) => code).join(' ')} />
        {rows.map((row) => (
          <RowOfItsOwn key={row.code} question={question} row={row} />
        ))}
      </>
    )
  }
  return <MatrixGrid question={question} rows={rows} choices={choices} />
}

const choicesOf = (cell: Kind): readonly Choice[] | undefined => {
  if (cell.kind === 'scale') return scaleOptions(cell)
  if (cell.kind === 'single') return cell.options.map(({ code, text }) => ({ value: code, text }))
  return undefined
}

interface RowProps {
  readonly question: MatrixQuestion
  readonly row: Option
}

/** A row whose answer needs more room than a line. */
function RowOfItsOwn({ question, row }: RowProps) {
  const asked = {
    name: `${nameOf(question)}.${row.code}`,
    kind: cellOf(question, row),
    text: row.text,
    optional: false,
  }
  return (
    <div id={fieldId(asked.name)}>
      <AnswerField asked={asked} compact />
      <EarlierAnswer name={asked.name} kind={question.cell} />
    </div>
  )
}
