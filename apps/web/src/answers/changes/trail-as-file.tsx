import { receipts } from '@kartlaggning/schema/answers/receipt'
import { receiptNumber } from '@kartlaggning/schema/answers/receipt-number'
import { tableOfRows } from '@kartlaggning/schema/document/table'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { saveAsCsv } from '../../look/download-csv.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { loadChanges } from '../load-paper.ts'
import { useStepInWords } from './step-in-words.ts'

/** The whole trail as a file, whichever page of it is shown. */
export function TrailAsFile() {
  const { t } = useTranslation('answers')
  const { answering, pages, total } = useLoaderData<typeof loadChanges>()
  const inWords = useStepInWords()
  const { busy, mutate, errorMessage } = useMutation()
  const rows = async () => {
    const steps: (string | number | null)[][] = []
    for (let page = 1; page <= pages; page += 1) {
      const read = await call(receipts.changes, {
        params: { respondentId: answering.respondentId },
        querystring: { page },
      })
      for (const step of read.steps) {
        const { title, about, note, before, after } = inWords(step, read.titles)
        const said = [title, about ?? null, before ?? null, after ?? null, note ?? null]
        steps.push([step.position, step.at, step.by || t('changes.notOneOfYou'), ...said, receiptNumber(step)])
      }
    }
    const headings = ['number', 'at', 'by', 'what', 'about', 'before', 'after', 'note', 'receipt'] as const
    return [headings.map((it) => t(`changes.file.${it}`)), ...steps]
  }
  const download = async () =>
    saveAsCsv(tableOfRows(`${answering.roundName} ${answering.name} ${t('changes.title')}`, await rows()))
  if (total === 0) return null
  return (
    <div className="no-print">
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        aria-disabled={busy}
        onClick={() => void mutate(download)}
      >
        {t('changes.file.download')}
      </button>
      <ErrorMessage text={errorMessage} />
    </div>
  )
}
