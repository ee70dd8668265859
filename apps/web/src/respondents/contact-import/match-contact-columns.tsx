import { useId, useState } from 'react'
import { WhichList } from '../../files/which-list.tsx'
import { StepHeading } from '../../files/step-heading.tsx'
import { isEmptyCell, MOST_ROWS, type Sheet, type SheetRow } from '../../files/sheet.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { useTranslation } from '../../translation.ts'
import { contactColumns, requiredColumns, type ContactColumn } from './contact-columns.ts'
import type { OpenedList } from './opened-list.ts'

interface MatchContactColumnsProps {
  readonly opened: OpenedList
  readonly onSheet: (sheet: Sheet) => void
  readonly onHeader: (header: number) => void
  readonly onChange: (columns: readonly (ContactColumn | null)[]) => void
  readonly onGo: () => void
  readonly onAnother: () => void
}

/** For each column of theirs, what it holds. */
export function MatchContactColumns({
  opened,
  onSheet,
  onHeader,
  onChange,
  onGo,
  onAnother,
}: MatchContactColumnsProps) {
  const { name, sheet, header, headers, rows, columns } = opened
  const { t } = useTranslation('respondents/contact-import')
  const [submitCount, setSubmitCount] = useState(0)
  const id = useId()
  const error = useColumnError(opened)
  const above = sheet.rows.slice(0, Math.max(0, header)).map(({ number }) => number)
  const hidden = rows.filter((it) => it.isHidden).map(({ number }) => number)
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
      <WhichList {...{ opened, onSheet, onHeader }} />
      {above.length > 0 && <p>{t('columns.above', { count: above.length, rows: above.join(', ') })}</p>}
      {hidden.length > 0 && <p>{t('columns.hidden', { count: hidden.length, rows: hidden.join(', ') })}</p>}
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

function useColumnError({ rows, columns }: OpenedList) {
  const { t } = useTranslation(['respondents/contact-import', 'files'])
  if (rows.length > MOST_ROWS) return { at: 0, text: t('files:fault.too-many-rows') }
  if (rows.length === 0) return { at: 0, text: t('files:fault.empty') }
  const again = columns.findIndex((it, at) => it !== null && columns.indexOf(it) < at)
  const twice = columns[again]
  if (twice) return { at: again, text: t('columns.twice', { column: t(`column.${twice}`) }) }
  const missing = requiredColumns.find((it) => !columns.includes(it))
  if (!missing) return undefined
  return { at: Math.max(0, columns.indexOf(null)), text: t('columns.missing', { column: t(`column.${missing}`) }) }
}

const columnNamed = (value: string) => contactColumns.find((it) => it === value) ?? null

const SAMPLES = 2

function sampleOf(rows: readonly SheetRow[], at: number): string {
  const values = rows.map(({ cells }) => cells[at] ?? null).filter((cell) => !isEmptyCell(cell))
  return [...new Set(values.map(String))].slice(0, SAMPLES).join(' · ') || '–'
}
