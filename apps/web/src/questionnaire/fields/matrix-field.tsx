import type { Kind, MatrixQuestion, Option } from '@kartlaggning/schema/question'
import { nameOf } from '@kartlaggning/schema/shown'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldGroup, HintAndError } from '../../look/field.tsx'
import { EarlierAnswer } from '../earlier-answer.tsx'
import { fieldId, useAsking, useErrorCode, useText } from '../question-context.tsx'
import { remarkText } from '../remark-texts.ts'
import { AnswerField } from './answer-field.tsx'
import { groupsOf } from './option-groups.tsx'
import { scaleOptions, type Choice } from './scale-options.ts'

interface MatrixProps {
  readonly question: MatrixQuestion
  readonly rows: readonly Option[]
}

/** The same answer asked about several things: a grid where there is room, one card a row where there is not. */
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
  const text = useText()
  if (!choices) return rows.map((row) => <RowOfItsOwn key={row.code} question={question} row={row} />)
  return (
    <div className="matrix" style={{ '--columns': choices.length } as React.CSSProperties}>
      <div className="matrix__head" aria-hidden="true">
        <span />
        {choices.map((choice) => (
          <span key={choice.value}>{text(choice.text)}</span>
        ))}
      </div>
      {groupsOf(rows).map(({ heading, options }) => (
        <div className="matrix__group" key={options[0]?.code}>
          {heading && <p className="matrix__heading">{text(heading)}</p>}
          {options.map((row) => (
            <GridRow key={row.code} question={question} row={row} choices={choices} />
          ))}
        </div>
      ))}
    </div>
  )
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
    kind: question.cell,
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

const GridRow = memo(function GridRow({ question, row, choices }: RowProps & { readonly choices: readonly Choice[] }) {
  const { form } = useAsking()
  const text = useText()
  const name = `${nameOf(question)}.${row.code}`
  const code = useErrorCode(name)
  const error = code === undefined ? undefined : text(remarkText(code, question.cell))
  const id = fieldId(name)
  return (
    <div
      className="matrix__row"
      id={id}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={error && `${id}-error`}
      aria-invalid={error ? true : undefined}
      data-invalid={error ? '' : undefined}
    >
      <div className="matrix__label">
        <span id={`${id}-label`}>{text(row.text)}</span>
        <HintAndError id={id} error={error} />
        <EarlierAnswer name={name} kind={question.cell} />
      </div>
      {choices.map((choice) => (
        <label className="matrix__choice" key={choice.value}>
          <input className="ds-input" type="radio" value={choice.value} {...form.register(name)} />
          <span>{text(choice.text)}</span>
        </label>
      ))}
    </div>
  )
})
