import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { isUnderWay, takesLong, type FileFormat } from '@kartlaggning/schema/report/files-that-take-long'
import { reports, type Report, type ReportReader } from '@kartlaggning/schema/report/report'
import { useLanguage } from '../translation.ts'
import { addressOf, type OrderedFiles } from './use-ordered-files.ts'

const endpoints = { pdf: reports.asPdf, docx: reports.asDocx, pptx: reports.asPptx, xlsx: reports.asXlsx } as const

interface EditionFileLinkProps {
  readonly of: { readonly roundId: string; readonly number: number }
  readonly format: FileFormat
  /** The widest that this person may read, where nothing is said. */
  readonly reader?: ReportReader
  readonly report: Pick<Report, 'response'>
  readonly ordered: OrderedFiles
  readonly text: string
  readonly look: 'button' | 'link'
}

/** A file of an edition: one that takes long is ordered, the others come at once. */
export function EditionFileLink({ of, format, reader, report, ordered, text, look }: EditionFileLinkProps) {
  const language = useLanguage()
  const looks = look === 'button' ? { className: 'ds-button', 'data-variant': 'secondary' } : { className: 'ds-link' }
  if (!takesLong(report, format)) {
    const { roundId, number } = of
    const querystring = { language, ...(reader && { reader }) }
    return (
      <a {...looks} href={urlOf(endpoints[format], { params: { roundId, number }, querystring })} download>
        {text}
      </a>
    )
  }
  const mine = ordered.files.find((it) => it.format === format && (!reader || it.reader === reader))
  if (mine?.state === 'made')
    return (
      <a {...looks} href={addressOf(of, mine)} download>
        {text}
      </a>
    )
  const isMade = mine !== undefined && isUnderWay(mine)
  return (
    <button
      {...looks}
      type="button"
      aria-disabled={isMade}
      onClick={() => void (isMade || ordered.order(format, reader))}
    >
      {text}
    </button>
  )
}
