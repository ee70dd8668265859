import { useId, useState } from 'react'
import { StepHeading } from '../../files/step-heading.tsx'
import { isEmptyCell, type Sheet } from '../../files/sheet.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import { contactColumns, requiredColumns, type ContactColumn } from './contact-columns.ts'
import type { OpenedList } from './opened-list.ts'

interface MatchContactColumnsProps {
  readonly opened: OpenedList
  readonly onSheet: (sheet: Sheet) => void
  readonly onChange: (columns: readonly (ContactColumn | null)[]) => void
  readonly onGo: () => void
  readonly onAnother: () => void
}

/** For each column of theirs, what it holds. */
export function MatchContactColumns({ opened, onSheet, onChange, onGo, onAnother }: MatchContactColumnsProps) {
  const { name, sheet, header, columns } = opened
  const { t } = useTranslation('respondents/contact-import')
  const [submitCount, setSubmitCount] = useState(0)
  const id = useId()
  const error = useColumnError(columns)
  const rows = sheet.rows.slice(header + 1)
  const headers = sheet.rows[header]?.cells ?? []
  const go = () => {
    if (!error) return onGo()
    setSubmitCount(submitCount + 1)
  }
  return (
    <section>
      {submitCount > 0 && error && (
        <ErrorSummary errors={[{ target: `${id}-${error.at}`, text: error.text }]} submitCount={submitCount} />
      )}
      <StepHeading>{t('columns.title')}</StepHeading>
      <p className="quiet">{t('columns.file', { name, count: rows.length })}</p>
      <WhichSheet opened={opened} onSheet={onSheet} />
      <p className="prose">{t('columns.lead')}</p>
      <ul className="contact-columns">
        {headers.map((heading, at) => (
          <li key={at}>
            <label htmlFor={`${id}-${at}`}>
              {isEmptyCell(heading) ? t('columns.unnamed', { number: at + 1 }) : String(heading)}
            </label>
            <p className="quiet" id={`${id}-${at}-sample`}>
              {t('columns.sample', { values: sampleOf(rows, at) })}
            </p>
            <select
              className="ds-input"
              id={`${id}-${at}`}
              aria-describedby={`${id}-${at}-sample`}
              value={columns[at] ?? ''}
              onChange={(event) => onChange(columns.with(at, columnNamed(event.target.value)))}
            >
              <option value="">{t('columns.unused')}</option>
              {contactColumns.map((column) => (
                <option key={column} value={column}>
                  {t(`column.${column}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button className="ds-button" type="button" onClick={go}>
          {t('columns.go')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onAnother}>
          {t('columns.another')}
        </button>
      </p>
    </section>
  )
}

function WhichSheet({ opened, onSheet }: Pick<MatchContactColumnsProps, 'opened' | 'onSheet'>) {
  const { t } = useTranslation('respondents/contact-import')
  const { sheets, sheet } = opened
  if (sheets.length < 2) return null
  return (
    <Field id="sheet" label={t('columns.sheet')}>
      <select
        className="ds-input"
        id="sheet"
        value={sheets.indexOf(sheet)}
        onChange={(event) => onSheet(sheets[Number(event.target.value)] ?? sheet)}
      >
        {sheets.map((it, at) => (
          <option key={it.name} value={at}>
            {it.name}
          </option>
        ))}
      </select>
    </Field>
  )
}

function useColumnError(columns: readonly (ContactColumn | null)[]) {
  const { t } = useTranslation('respondents/contact-import')
  const again = columns.findIndex((it, at) => it !== null && columns.indexOf(it) < at)
  const twice = columns[again]
  if (twice) return { at: again, text: t('columns.twice', { column: t(`column.${twice}`) }) }
  const missing = requiredColumns.find((it) => !columns.includes(it))
  if (!missing) return undefined
  return { at: Math.max(0, columns.indexOf(null)), text: t('columns.missing', { column: t(`column.${missing}`) }) }
}

const columnNamed = (value: string) => contactColumns.find((it) => it === value) ?? null

const SAMPLES = 2

function sampleOf(rows: Sheet['rows'], at: number): string {
  const values = rows.map(({ cells }) => cells[at] ?? null).filter((cell) => !isEmptyCell(cell))
  return [...new Set(values.map(String))].slice(0, SAMPLES).join(' · ') || '–'
}
