import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { Mark } from '../../look/mark.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import '../../look/segments.css'
import { useTranslation } from '../../translation.ts'
import { CountyMap, sidesOf } from '../county-map.tsx'
import type { loadRound } from '../load-round.ts'
import { shapes } from '../respondent-facts.tsx'

/** Municipality by municipality, as a map or as a table, never both. */
export function CountySection() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const [query] = useSearchParams()
  const isTable = query.get('visa') === 'tabell'
  const both = round.municipalities.filter((code) =>
    sidesOf(respondents, code).every((it) => it.status === 'submitted'),
  ).length
  return (
    <section>
      <h2>{t('map.title')}</h2>
      {round.openedAt && <p className="prose">{t('map.summary', { count: both, all: round.municipalities.length })}</p>}
      <ul className="segments" aria-label={t('course.showAs')}>
        {(['map', 'table'] as const).map((view) => (
          <li key={view}>
            <Link
              to={{ search: view === 'table' ? '?visa=tabell' : '' }}
              preventScrollReset
              replace
              aria-current={(view === 'table') === isTable ? 'true' : undefined}
            >
              {t(`course.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
      {isTable ? <CountyTable /> : <CountyMap />}
    </section>
  )
}

function CountyTable() {
  const { t } = useTranslation('respondents')
  const { round, respondents, municipalities } = useLoaderData<typeof loadRound>()
  const inOrder = municipalities
    .filter((it) => round.municipalities.includes(it.code))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  return (
    <ScrollRegion label={t('map.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('course.municipality')}</th>
            <th scope="col">{t('kind.municipality')}</th>
            <th scope="col">{t('kind.police')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ code, name }) => (
            <tr key={code}>
              <th scope="row" lang="sv">
                <Link
                  className="ds-link"
                  to={`${pages.respondents({ roundId: round.id })}?sok=${encodeURIComponent(name)}`}
                >
                  {name}
                </Link>
              </th>
              {sidesOf(respondents, code).map((side) => (
                <td key={side.id}>
                  <Mark shape={shapes[side.status]}>{t(`status.${side.status}`)}</Mark>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
