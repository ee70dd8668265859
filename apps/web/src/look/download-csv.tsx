import { csvOf } from '@kartlaggning/schema/document/csv'
import { tableOfRows, type Table } from '@kartlaggning/schema/document/table'
import { saveAsFile } from './save-as-file.ts'

interface DownloadCsvProps {
  readonly text: string
  /** Without ending. */
  readonly name: string
  readonly rows: () => readonly (readonly (string | number | null)[])[]
}

/** Under the name of its caption, as Swedish Excel opens it. */
export function saveAsCsv(table: Table) {
  const csv = new Blob([csvOf(table, 'swedish-excel')], { type: 'text/csv;charset=utf-8' })
  saveAsFile(csv, `${table.caption.title}.csv`)
}

/** Rows as a file; it is made in the browser, of what the page already shows. */
export const DownloadCsv = ({ text, name, rows }: DownloadCsvProps) => (
  <CsvButton text={text} table={() => tableOfRows(name, rows())} />
)

/** A table of a document as a file. */
export const DownloadTable = ({ text, table }: { readonly text: string; readonly table: Table }) => (
  <CsvButton text={text} table={() => table} />
)

function CsvButton({ text, table }: { readonly text: string; readonly table: () => Table }) {
  return (
    <button className="ds-button" data-variant="tertiary" type="button" onClick={() => saveAsCsv(table())}>
      {text}
    </button>
  )
}
