import { useLanguage, useTranslation } from '../../translation.ts'
import { columnName } from '../../files/column-of.ts'
import type { Opened } from './opened.ts'
import { isEmptyCell } from '../../files/sheet.ts'

/** What of the file is not read, hidden in it, or read otherwise than it stands. */
export function WhatWasSeen({ opened }: { readonly opened: Opened }) {
  const said = useSeen(opened)
  const { t } = useTranslation('answers')
  if (said.length === 0) return null
  return (
    <div className="seen">
      <h3>{t('fromFile.seen.title')}</h3>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

/** More row numbers than this say nothing more. */
const MOST_NUMBERS = 12

function useSeen({ sheets, sheet, header, headers, rows, asides }: Opened): readonly string[] {
  const { t } = useTranslation('answers')
  const list = new Intl.ListFormat(useLanguage() === 'sv' ? 'sv-SE' : 'en-GB')
  const numbers = (of: readonly number[]) =>
    of.length > MOST_NUMBERS ? `${of.slice(0, MOST_NUMBERS).join(', ')} …` : list.format(of.map(String))
  const at = (is: (number: number) => boolean) => rows.map(({ number }) => number).filter(is)
  const above = sheet.rows.slice(0, Math.max(0, header)).map(({ number }) => number)
  const hidden = at((it) => asides.get(it) === 'hidden')
  const aside = at((it) => asides.has(it) && asides.get(it) !== 'hidden')
  const columns = headers.flatMap((name, column) =>
    sheet.hiddenColumns.has(column) ? [isEmptyCell(name) ? columnName(column) : String(name)] : [],
  )
  const mended = rows.filter((it) => it.mended).map(({ number }) => number)
  const unclosed = rows.filter((it) => it.isUnclosed).map(({ number }) => number)
  const others = sheets.filter((it) => it !== sheet).map(({ name }) => name)
  return [
    ...(others.length > 0 ? [t('fromFile.seen.sheets', { names: list.format(others) })] : []),
    ...(above.length > 0 ? [t('fromFile.seen.above', { count: above.length, rows: numbers(above) })] : []),
    ...(hidden.length > 0 ? [t('fromFile.seen.hidden', { count: hidden.length, rows: numbers(hidden) })] : []),
    ...(columns.length > 0 ? [t('fromFile.seen.columns', { count: columns.length, names: list.format(columns) })] : []),
    ...(aside.length > 0 ? [t('fromFile.seen.aside', { count: aside.length, rows: numbers(aside) })] : []),
    ...(mended.length > 0 ? [t('fromFile.seen.mended', { count: mended.length, rows: numbers(mended) })] : []),
    ...(unclosed.length > 0 ? [t('fromFile.seen.unclosed', { count: unclosed.length, rows: numbers(unclosed) })] : []),
  ]
}
