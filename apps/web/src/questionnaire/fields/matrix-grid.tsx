import type { MatrixQuestion, Option } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useTranslation } from '../../translation.ts'
import './matrix.css'
import { useFirstGroups } from '../first-screen.ts'
import { fieldId, useText } from '../question-context.tsx'
import { UnconfirmedMark } from './earlier-answer.tsx'
import { GridRow } from './matrix-row.tsx'
import { groupsOf, type OptionGroup } from './option-groups.tsx'
import { RestOfGroup } from './rest-of-group.tsx'
import type { Choice } from '@kartlaggning/schema/questionnaire/scale-options'
import { useAnsweredRows } from './use-answered-rows.ts'
import { useStepping, type Stepping } from './use-stepping.ts'

interface MatrixGridProps {
  readonly question: MatrixQuestion
  readonly rows: readonly Option[]
  readonly choices: readonly Choice[]
}

/** Rows of the same radios: a grid where there is room, one row at a time where there is not. */
export function MatrixGrid({ question, rows, choices }: MatrixGridProps) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const answered = useAnsweredRows(question)
  const stepping = useStepping(question, rows, answered)
  const drawn = useFirstGroups(groupsOf(rows))
  const isHere = ({ options }: OptionGroup) => !stepping || options.some((row) => row.code === stepping.row)
  return (
    <div className="matrix" ref={setAtRest} style={{ '--columns': choices.length } as React.CSSProperties}>
      <p className="quiet">{t('matrix.answered', { answered: countIn(rows, answered), count: rows.length })}</p>
      {/* What is said of rows is said where they are seen: one at a time on a small screen. */}
      <UnconfirmedMark
        question={question}
        parts={stepping ? stepping.row : rows.map(({ code }) => code).join(' ')}
        {...(stepping && { onConfirmed: stepping.next })}
      />
      <div className="matrix__head" aria-hidden="true">
        <span />
        {choices.map((choice) => (
          <span key={choice.value}>{text(choice.text)}</span>
        ))}
      </div>
      {drawn.map((group) => (
        <Group
          key={group.options[0]?.code}
          {...{ question, group, choices, answered, stepping }}
          hidden={!isHere(group)}
        />
      ))}
      {stepping && <Steps stepping={stepping} count={rows.length} />}
    </div>
  )
}

/** Without React, which would draw every row again. */
function setAtRest(matrix: HTMLElement | null) {
  const timer = setTimeout(() => matrix?.setAttribute('data-at-rest', ''), 500)
  return () => clearTimeout(timer)
}

interface GroupProps extends Pick<MatrixGridProps, 'question' | 'choices'> {
  readonly group: OptionGroup
  readonly answered: ReadonlySet<string>
  readonly stepping: Stepping | undefined
  readonly hidden: boolean
}

function Group({ question, group: { heading, options }, choices, answered, stepping, hidden }: GroupProps) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const id = `${fieldId(nameOf(question))}-${options[0]?.code}-group`
  const left = options.filter((row) => !answered.has(row.code))
  return (
    <div className="matrix__group" hidden={hidden} {...(heading && { role: 'group', 'aria-labelledby': id })}>
      {heading && (
        <p className="matrix__heading" id={id}>
          {text(heading)}{' '}
          <span className="matrix__count">
            {t('matrix.answered', { answered: options.length - left.length, count: options.length })}
          </span>
        </p>
      )}
      {options.map((row) => (
        <GridRow
          key={row.code}
          {...{ question, row, choices }}
          hidden={stepping !== undefined && stepping.row !== row.code}
          {...(stepping?.row === row.code && { onPointed: stepping.next })}
        />
      ))}
      <RestOfGroup question={question} left={left} group={heading} />
    </div>
  )
}

function Steps({ stepping, count }: { readonly stepping: Stepping; readonly count: number }) {
  const { t } = useTranslation('questionnaire')
  return (
    <div className="matrix__steps no-print">
      <span className="quiet">{t('matrix.rowOf', { number: stepping.at + 1, count })}</span>
      <button className="ds-button" data-variant="secondary" type="button" onClick={stepping.previous}>
        {t('matrix.previous')}
      </button>
      <button className="ds-button" data-variant="secondary" type="button" onClick={stepping.next}>
        {t('matrix.next')}
      </button>
      <button className="ds-link" type="button" onClick={stepping.showAll}>
        {t('matrix.showAll')}
      </button>
    </div>
  )
}

const countIn = (rows: readonly Option[], answered: ReadonlySet<string>) =>
  rows.filter((row) => answered.has(row.code)).length
