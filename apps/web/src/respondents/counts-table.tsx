import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import type { StatusCounts } from './status-counts.ts'

interface Row {
  readonly id: string
  readonly name: string
  /** Where the name is in Swedish in either language. */
  readonly language?: 'sv'
  readonly counts: Pick<StatusCounts, 'all' | 'submitted' | 'started' | 'declined'>
}

interface CountsTableProps {
  readonly title: string
  /** What the first column names. */
  readonly of: string
  readonly rows: readonly Row[]
}

/** How many of each have submitted, have begun and have not. */
export function CountsTable({ title, of, rows }: CountsTableProps) {
  const { t } = useTranslation('respondents')
  const hasDeclined = rows.some(({ counts }) => counts.declined > 0)
  return (
    <section>
      <h2>{title}</h2>
      <ScrollRegion label={title}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{t('perKind.submitted')}</th>
              <th scope="col">{t('perKind.started')}</th>
              <th scope="col">{t('perKind.notStarted')}</th>
              {hasDeclined && <th scope="col">{t('perKind.declined')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, language, counts: { all, submitted, started, declined } }) => (
              <tr key={id}>
                <th scope="row" lang={language}>
                  {name}
                </th>
                <td className="number">
                  <strong>{t('perKind.of', { submitted, all })}</strong>
                </td>
                <td className="number">{started}</td>
                <td className="number">{all - submitted - started - declined}</td>
                {hasDeclined && <td className="number">{declined}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
