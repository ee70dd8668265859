import { useId } from 'react'
import { Field } from '../look/field.tsx'
import { useTranslation } from '../translation.ts'
import { NO_HEADER } from './list-in.ts'
import { isEmptyCell, type Sheet, type SheetRow } from './sheet.ts'

/** A file as it is read: which of its sheets, and which row of it names the columns. */
export interface ListInFile {
  readonly sheets: readonly Sheet[]
  readonly sheet: Sheet
  /** Counted from nought; `NO_HEADER` where none does. */
  readonly header: number
}

interface WhichListProps {
  readonly opened: ListInFile
  readonly onSheet: (sheet: Sheet) => void
  readonly onHeader: (header: number) => void
}

const LOOKED_AT = 40

/** Which sheet and which row of it were taken for the list and its headings; both can be changed. */
export function WhichList({ opened, onSheet, onHeader }: WhichListProps) {
  const { t } = useTranslation('files')
  const id = useId()
  const { sheets, sheet, header } = opened
  const named = ({ name, isHidden, rows }: Sheet) =>
    t(isHidden ? 'which.hiddenSheet' : 'which.oneSheet', { name, count: rows.length })
  return (
    <div className="which-list">
      {sheets.length > 1 && (
        <Field id={`${id}-sheet`} label={t('which.sheet')}>
          <select
            className="ds-input"
            id={`${id}-sheet`}
            value={sheets.indexOf(sheet)}
            onChange={(event) => {
              const chosen = sheets[Number(event.target.value)]
              if (chosen) onSheet(chosen)
            }}
          >
            {sheets.map((it, at) => (
              <option key={it.name} value={at}>
                {named(it)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field id={`${id}-header`} label={t('which.header')}>
        <select
          className="ds-input"
          id={`${id}-header`}
          value={header}
          onChange={(event) => onHeader(Number(event.target.value))}
        >
          <option value={NO_HEADER}>{t('which.noHeader')}</option>
          {sheet.rows.slice(0, Math.max(LOOKED_AT, header + 1)).map((row, at) => (
            <option key={row.number} value={at} disabled={at === sheet.rows.length - 1}>
              {t('which.row', { number: row.number, values: valuesOf(row) })}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}

const SHORT = 70

function valuesOf({ cells }: SheetRow): string {
  const said = cells.filter((it) => !isEmptyCell(it)).join(' · ')
  return said.length > SHORT ? `${said.slice(0, SHORT)}…` : said
}
