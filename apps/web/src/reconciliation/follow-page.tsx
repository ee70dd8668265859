import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import { addedUp } from '@kartlaggning/schema/reconciliation/count-differences'
import { pages } from '@kartlaggning/schema/pages'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import { Link, useLoaderData } from 'react-router'
import { LastDay } from './last-day.tsx'
import { DownloadCsv } from '../look/download-csv.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import type { loadFollowed } from './load-followed.ts'

const submittedBy = ({ municipalitySubmitted, policeSubmitted }: ReconciliationOfMunicipality) => {
  if (municipalitySubmitted && policeSubmitted) return 'both'
  if (municipalitySubmitted) return 'onlyMunicipality'
  return policeSubmitted ? 'onlyPolice' : 'neither'
}

const finishedBy = ({ municipalityFinished, policeFinished }: ReconciliationOfMunicipality) => {
  if (municipalityFinished && policeFinished) return 'both'
  if (municipalityFinished) return 'municipality'
  return policeFinished ? 'police' : 'neither'
}

/** How the two sides of each municipality compare, and how far they have come with each other's joint actions. */
export function FollowPage() {
  const { t } = useTranslation(['reconciliation', 'rounds'])
  const { round, municipalities } = useLoaderData<typeof loadFollowed>()
  const comparable = municipalities.filter((it) => submittedBy(it) === 'both')
  const { compared, before, after } = addedUp(comparable.map(({ differences }) => differences))
  return (
    <RoundFrame
      round={round}
      tab="comparison"
      title={compared > 0 ? t('follow.headline', { differing: before, after, compared }) : t('follow.title')}
    >
      {!round.reconciles && <p className="notice">{t('follow.never')}</p>}
      {round.reconciles && ['draft', 'consultation', 'open', 'closed'].includes(round.status) && (
        <p className="notice">{t('follow.notYet')}</p>
      )}
      <p className="lead">
        {t('follow.lead', {
          count: comparable.length,
          all: municipalities.length,
          differing: before,
          after,
          compared,
        })}
      </p>
      {analysisHasBegun(round.status) && (
        <p>
          <Link className="ds-link" to={pages.figures({ roundId: round.id })}>
            {t('follow.figures')}
          </Link>
        </p>
      )}
      <ScrollRegion label={t('follow.title')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('follow.municipality')}</th>
              <th scope="col">{t('follow.submitted')}</th>
              <th scope="col">{t('follow.differing')}</th>
              <th scope="col">{t('follow.finished')}</th>
              <th scope="col">{t('follow.jointActions')}</th>
              <th scope="col">{t('follow.confirmed')}</th>
              <th scope="col">{t('follow.rejected')}</th>
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
                <td>{t(`follow.${submittedBy(it)}`)}</td>
                <td className="number">
                  {submittedBy(it) === 'both' ? t('follow.beforeAndAfter', it.differences) : t('follow.notCompared')}
                </td>
                <td>{t(`follow.finishedBy.${finishedBy(it)}`)}</td>
                <td className="number">{it.jointActions}</td>
                <td className="number">{it.confirmed}</td>
                <td className="number">{it.rejected}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p>
        <Link className="ds-link" to={pages.reconciliationByQuestion({ roundId: round.id })}>
          {t('byQuestion.link')}
        </Link>
        {' · '}
        <Link className="ds-link" to={pages.ties({ roundId: round.id })}>
          {t('follow.ties')}
        </Link>
      </p>
      {round.status === 'reconciliation' && <p className="prose">{t('follow.meaning')}</p>}
      {round.status === 'reconciliation' && <LastDay roundId={round.id} />}
      <p className="buttons">
        <DownloadCsv
          text={t('follow.csv')}
          name={`${round.name} ${t('follow.title')}`}
          rows={() => [
            [
              t('follow.municipality'),
              t('follow.submitted'),
              t('follow.differing'),
              t('follow.differingAfter'),
              t('follow.finished'),
              t('follow.jointActions'),
              t('follow.confirmed'),
              t('follow.rejected'),
            ],
            ...municipalities.map((it) => [
              it.name,
              t(`follow.${submittedBy(it)}`),
              submittedBy(it) === 'both' ? it.differences.before : null,
              submittedBy(it) === 'both' ? it.differences.after : null,
              t(`follow.finishedBy.${finishedBy(it)}`),
              it.jointActions,
              it.confirmed,
              it.rejected,
            ]),
          ]}
        />
      </p>
    </RoundFrame>
  )
}
