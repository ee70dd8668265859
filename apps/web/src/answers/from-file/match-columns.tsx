import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useId, useState } from 'react'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { useTranslation } from '../../translation.ts'
import type { Column } from './columns.ts'
import type { Opened } from './opened.ts'
import { isEmptyCell, MOST_ROWS, type Sheet, type SheetRow } from '../../files/sheet.ts'
import { StepHeading } from '../../files/step-heading.tsx'
import { WhatWasSeen } from './what-was-seen.tsx'
import { WhichList } from '../../files/which-list.tsx'

interface MatchColumnsProps {
  readonly opened: Opened
  readonly questions: readonly Column[]
  readonly titleQuestion: string
  readonly text: (question: Column) => string
  readonly onSheet: (sheet: Sheet) => void
  readonly onHeader: (header: number) => void
  readonly onChange: (columns: readonly (string | null)[]) => void
  readonly onGo: () => void
  readonly onAnother: () => void
}

/** For each column of theirs, the question of ours. */
export function MatchColumns(props: MatchColumnsProps) {
  const { opened, questions, text, onSheet, onHeader, onChange, onGo, onAnother } = props
  const { name, headers, rows, columns, sheet } = opened
  const { t } = useTranslation('answers')
  const [submitCount, setSubmitCount] = useState(0)
  const id = useId()
  const error = useColumnError(props)
  const entries = rows.filter(({ number }) => !opened.asides.has(number))
  const go = () => {
    if (!error) return onGo()
    setSubmitCount(submitCount + 1)
  }
  return (
    <section>
      {submitCount > 0 && error && (
        <ErrorSummary errors={[{ target: `${id}-${error.at}`, text: error.text }]} submitCount={submitCount} />
      )}
      <StepHeading>{t('fromFile.columns.title')}</StepHeading>
      <p className="quiet">{t('fromFile.columns.file', { name, count: rows.length })}</p>
      <WhichList {...{ opened, onSheet, onHeader }} />
      <WhatWasSeen opened={opened} />
      <p className="prose">{t('fromFile.columns.lead')}</p>
      <ul className="columns">
        {headers.map((header, at) => (
          <li className="columns__row" key={at}>
            <label className="columns__name" htmlFor={`${id}-${at}`}>
              {isEmptyCell(header) ? t('fromFile.columns.unnamed', { number: at + 1 }) : String(header)}
              {sheet.hiddenColumns.has(at) && <span className="quiet"> {t('fromFile.columns.hidden')}</span>}
            </label>
            <p className="columns__sample quiet" id={`${id}-${at}-sample`}>
              {t('fromFile.columns.sample', { values: sampleOf(entries, at) })}
            </p>
            <select
              className="ds-input"
              id={`${id}-${at}`}
              aria-describedby={`${id}-${at}-sample`}
              value={columns[at] ?? ''}
              onChange={(event) => onChange(columns.with(at, event.target.value || null))}
            >
              <option value="">{t('fromFile.columns.unused')}</option>
              {questions.map((question) => (
                <option key={question.id} value={nameOf(question)}>
                  {text(question)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button className="ds-button" type="button" onClick={go}>
          {t('fromFile.columns.go')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onAnother}>
          {t('fromFile.columns.another')}
        </button>
      </p>
    </section>
  )
}

/** What must be put right before the rows can be looked at. */
function useColumnError({ opened: { columns, rows }, questions, titleQuestion, text }: MatchColumnsProps) {
  const { t } = useTranslation(['answers', 'files'])
  if (rows.length > MOST_ROWS) return { at: 0, text: t('files:fault.too-many-rows') }
  if (rows.length === 0) return { at: 0, text: t('files:fault.empty') }
  const asked = (name: string | null) => {
    const question = questions.find((it) => nameOf(it) === name)
    return question ? text(question) : ''
  }
  const again = columns.findIndex((it, at) => it !== null && columns.indexOf(it) < at)
  if (again >= 0) return { at: again, text: t('fromFile.columns.twice', { question: asked(columns[again] ?? null) }) }
  if (columns.includes(titleQuestion)) return undefined
  return { at: 0, text: t('fromFile.columns.noTitle', { question: asked(titleQuestion) }) }
}

const SAMPLES = 3
const SHORT = 40

function sampleOf(rows: readonly SheetRow[], at: number): string {
  const values = rows.map(({ cells }) => cells[at] ?? null).filter((cell) => !isEmptyCell(cell))
  const short = [...new Set(values.map(String))].slice(0, SAMPLES)
  return short.map((it) => (it.length > SHORT ? `${it.slice(0, SHORT)}…` : it)).join(' · ') || '–'
}
