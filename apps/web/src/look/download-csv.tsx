import { csvOf } from '@kartlaggning/schema/document/csv'
import { tableOfRows } from '@kartlaggning/schema/document/table'
import { saveAsFile } from './save-as-file.ts'

interface DownloadCsvProps {
  readonly text: string
  /** Without ending. */
  readonly name: string
  readonly rows: () => readonly (readonly (string | number | null)[])[]
}

/** The table as a file; it is made in the browser, of what the page already shows. */
export function DownloadCsv({ text, name, rows }: DownloadCsvProps) {
  const download = () => {
    const csv = csvOf(tableOfRows(name, rows()), 'swedish-excel')
    saveAsFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
  }
  return (
    <button className="ds-button" data-variant="tertiary" type="button" onClick={download}>
      {text}
    </button>
  )
}
