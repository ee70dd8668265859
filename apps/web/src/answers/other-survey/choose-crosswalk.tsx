import {
  crosswalkColumns,
  crosswalkOfJson,
  crosswalkRows,
  MOST_CROSSWALK_ROWS,
} from '@kartlaggning/schema/answers/other-survey/crosswalk-rows'
import { EXAMPLE_NAME, exampleCrosswalk } from '@kartlaggning/schema/answers/other-survey/made-up-crosswalk'
import type { Crosswalk } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { rowsOf } from '@kartlaggning/schema/document/table'
import { useState } from 'react'
import { ChooseFile } from '../../files/choose-file.tsx'
import type { Sheet } from '../../files/sheet.ts'
import { saveAsCsv } from '../../look/download-csv.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

type Fault = 'noColumns' | 'notJson' | 'tooMany'
type Columns = keyof typeof crosswalkColumns

interface ChooseCrosswalkProps {
  readonly onChosen: (crosswalk: Crosswalk) => void
  /** Also to be tried with the example, where nothing is kept of it. */
  readonly onExample?: (crosswalk: Crosswalk) => void
}

/** A file of their own, read here; or the one that shows how it is written. */
export function ChooseCrosswalk({ onChosen, onExample }: ChooseCrosswalkProps) {
  const { t } = useTranslation('answers/otherSurvey')
  const language = useLanguage()
  const [fault, setFault] = useState<Fault>()
  const choose = (crosswalk: Crosswalk | undefined, otherwise: Fault) => {
    const isTooLong = crosswalk && crosswalk.rows.length > MOST_CROSSWALK_ROWS
    setFault(crosswalk ? (isTooLong ? 'tooMany' : undefined) : otherwise)
    if (crosswalk && !isTooLong) onChosen(crosswalk)
  }
  return (
    <div className="prose">
      <ChooseFile
        many={t('file')}
        hint={t('hint')}
        onRead={(name, sheets) => choose(inSheets(plainName(name), sheets), 'noColumns')}
        other={{
          ending: '.json',
          onText: (name, text) => choose(named(crosswalkOfJson(text), plainName(name)), 'notJson'),
        }}
      />
      {fault && (
        <p className="notice notice--warm" role="alert">
          {t(fault)}
        </p>
      )}
      <p className="buttons">
        {onExample && (
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => onExample(example(language))}
          >
            {t('tryExample')}
          </button>
        )}
        <button
          className="ds-button"
          data-variant="tertiary"
          type="button"
          onClick={() => saveAsCsv(exampleCrosswalk(language))}
        >
          {t('example')}
        </button>
      </p>
      <details className="folded">
        <summary>{t('how')}</summary>
        <p>{t('howColumns')}</p>
        <ul>
          {(Object.keys(crosswalkColumns) as Columns[]).map((column) => (
            <li key={column}>
              <strong>{crosswalkColumns[column][language === 'sv' ? 0 : 1]}</strong>: {t(`columns.${column}`)}
            </li>
          ))}
        </ul>
        <p>{t('howAddresses')}</p>
        <p>{t('json')}</p>
      </details>
    </div>
  )
}

/** The first of the tables that says what its columns are. */
function inSheets(name: string, sheets: readonly Sheet[]): Crosswalk | undefined {
  const rows = sheets.map((sheet) => crosswalkRows(sheet.rows)).find((it) => it !== undefined && it.length > 0)
  return rows && { name, rows }
}

const named = (crosswalk: Crosswalk | undefined, name: string) =>
  crosswalk && crosswalk.rows.length > 0 ? { ...crosswalk, name: crosswalk.name || name } : undefined

/** What the file is called, without its ending. */
const plainName = (name: string) => name.replace(/\.[^.]+$/, '').trim() || name

function example(language: 'sv' | 'en'): Crosswalk {
  const table = exampleCrosswalk(language)
  const cells = [table.columns.map(({ title }) => title), ...rowsOf(table).map((row) => row.map(String))]
  const rows = crosswalkRows(cells.map((row, at) => ({ number: at + 1, cells: row })))
  return { name: EXAMPLE_NAME, rows: rows ?? [] }
}
