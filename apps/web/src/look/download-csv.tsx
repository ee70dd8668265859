import { asCsv } from './csv.ts'

interface DownloadCsvProps {
  readonly text: string
  /** Without ending. */
  readonly name: string
  readonly rows: () => readonly (readonly (string | number | null)[])[]
}

/** The table as a file; it is made in the browser, of what the page already shows. */
export function DownloadCsv({ text, name, rows }: DownloadCsvProps) {
  const download = () => {
    const address = URL.createObjectURL(new Blob([asCsv(rows())], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }
  return (
    <button className="ds-button" data-variant="tertiary" type="button" onClick={download}>
      {text}
    </button>
  )
}
