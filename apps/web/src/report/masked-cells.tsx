import { cellInWords } from '@kartlaggning/schema/report/public/cell-in-words'
import type { MaskedInEdition } from '@kartlaggning/schema/report/masked-in-edition'
import { reports } from '@kartlaggning/schema/report/report'
import { useState } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../translation.ts'

interface MaskedCellsProps {
  readonly roundId: string
  readonly number: number
}

/** Which cells of the edition for everyone are not shown, and why, for whoever has to answer for it. */
export function MaskedCells({ roundId, number }: MaskedCellsProps) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const [cells, setCells] = useState<readonly MaskedInEdition[]>()
  const { mutate, errorMessage } = useMutation()
  const read = () => mutate(async () => setCells(await call(reports.masked, { params: { roundId, number } })))
  return (
    <details
      className="ds-details no-print"
      onToggle={({ currentTarget }) => currentTarget.open && !cells && void read()}
    >
      <summary>{t('masked.title')}</summary>
      <p>{t('masked.lead')}</p>
      <ErrorMessage text={errorMessage} />
      {cells && <p role="status">{t('masked.count', { count: cells.length })}</p>}
      {cells && cells.length > 0 && (
        <ScrollRegion label={t('masked.title')} height={cells.length > 24 ? 'screen' : undefined}>
          <table className="data-table">
            <thead>
              <tr>
                {(['table', 'row', 'column', 'reason'] as const).map((it) => (
                  <th scope="col" key={it}>
                    {t(`masked.${it}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cells.map((cell) => {
                const { table, row, column } = cellInWords(cell, language)
                return (
                  <tr key={`${cell.table} ${cell.cell}`}>
                    <th scope="row">{table}</th>
                    <td>{row}</td>
                    <td>{column}</td>
                    <td>{t(`masked.reasons.${cell.reason}`)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </details>
  )
}
