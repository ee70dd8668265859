import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link } from 'react-router'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import { finishedBy, submittedBy } from './followed.ts'
import { useOnBehalf } from './use-on-behalf.ts'

interface FollowTableProps {
  readonly round: Round
  readonly municipalities: readonly ReconciliationOfMunicipality[]
}

/** Municipality by municipality; what is said in a reconciliation only where one has been held. */
export function FollowTable({ round, municipalities }: FollowTableProps) {
  const { t } = useTranslation('reconciliation')
  const onBehalfIn = useOnBehalf()
  const held = municipalities.some((it) => it.held)
  return (
    <ScrollRegion label={t('follow.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('follow.municipality')}</th>
            <th scope="col">{t('follow.submitted')}</th>
            <th scope="col">{t('follow.differing')}</th>
            {held && (
              <>
                <th scope="col">{t('follow.finished')}</th>
                <th scope="col">{t('follow.jointActions')}</th>
                <th scope="col">{t('follow.confirmed')}</th>
                <th scope="col">{t('follow.rejected')}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {municipalities.map((it) => (
            <tr key={it.municipality}>
              <th scope="row" lang="sv">
                <Link
                  className="ds-link"
                  to={pages.reconciliationOf({ roundId: round.id, municipality: it.municipality })}
                >
                  {it.name}
                </Link>
              </th>
              <td>
                {t(`follow.${submittedBy(it)}`)} <span className="quiet">{onBehalfIn(it)}</span>
              </td>
              <Differing followed={it} />
              {held && <Said followed={it} round={round} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface CellProps {
  readonly followed: ReconciliationOfMunicipality
}

function Differing({ followed: { differences, held, ...it } }: CellProps) {
  const { t } = useTranslation('reconciliation')
  if (submittedBy({ differences, held, ...it }) !== 'both') return <td>{t('follow.notCompared')}</td>
  const { before, compared } = differences
  return (
    <td className="number">
      {held ? t('follow.beforeAndAfter', differences) : t('follow.ofCompared', { differing: before, compared })}
    </td>
  )
}

function Said({ followed, round }: CellProps & Pick<FollowTableProps, 'round'>) {
  const { t } = useTranslation('reconciliation')
  return (
    <>
      <td>{t(`follow.finishedBy.${finishedBy(followed, round)}`)}</td>
      <td className="number">{followed.jointActions}</td>
      <td className="number">{followed.confirmed}</td>
      <td className="number">{followed.rejected}</td>
    </>
  )
}
