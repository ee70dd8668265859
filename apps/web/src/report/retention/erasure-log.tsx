import { dateInTable } from '@kartlaggning/schema/document/dates'
import type { LoggedErasure } from '@kartlaggning/schema/report/retention/retention'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useTranslation } from '../../translation.ts'

/** What has been erased: of which kinds and how many, by which decisions and by whom. Never whom it was about. */
export function ErasureLog({ log }: { readonly log: readonly LoggedErasure[] }) {
  const { t } = useTranslation('report/retention')
  return (
    <>
      <h2>{t('log.title')}</h2>
      {log.length === 0 && <p>{t('log.none')}</p>}
      {log.length > 0 && (
        <ScrollRegion label={t('log.title')}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t('log.when')}</th>
                <th scope="col">{t('log.what')}</th>
                <th scope="col">{t('log.ground')}</th>
                <th scope="col">{t('log.proposed')}</th>
                <th scope="col">{t('log.confirmed')}</th>
              </tr>
            </thead>
            <tbody>
              {log.map((it) => (
                <tr key={it.id}>
                  <th scope="row">{dateInTable(it.confirmedAt ?? it.withdrawnAt ?? it.proposedAt)}</th>
                  <td>{it.counts.map(({ kind, count }) => t(`kinds.${kind}`, { count })).join(', ')}</td>
                  <td>{[...new Set(it.decisions.map(({ registryNumber }) => registryNumber))].join(', ')}</td>
                  <td>{t('log.by', { name: it.proposedBy, date: dateInTable(it.proposedAt) })}</td>
                  <td>
                    <Confirmed it={it} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  )
}

/** Who stands for it, and what they said when they did. */
function Confirmed({ it }: { readonly it: LoggedErasure }) {
  const { t } = useTranslation('report/retention')
  if (it.confirmedBy === null || it.confirmedAt === null) return t('log.withdrawn')
  return (
    <>
      {t('log.by', { name: it.confirmedBy, date: dateInTable(it.confirmedAt) })}
      {it.onRequest && <p>{t('log.onRequest')}</p>}
      {it.nothingIsRequested && <p>{t('log.nothingRequested')}</p>}
    </>
  )
}
