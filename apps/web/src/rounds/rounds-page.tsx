import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { Page } from '../look/page.tsx'
import '../look/task-list.css'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useActor, useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { CountyLinks } from '../start/county-links.tsx'
import { period } from './period.ts'
import { RehearseHere } from './rehearse-here.tsx'
import { RoundStatusTag } from './round-status-tag.tsx'
import type { loadRounds } from './load-rounds.ts'

export function RoundsPage() {
  const { t } = useTranslation('rounds')
  const { rounds, counties } = useLoaderData<typeof loadRounds>()
  const mayPlan = useMay('rounds.plan')
  const staff = useActor()?.staff ?? []
  // Before a first round there is nobody in the register.
  const withPeople = [...new Set(staff.map((it) => it.county))].filter((county) =>
    rounds.some((it) => it.county === county),
  )
  return (
    <Page title={t('list.title')} trail={[{ to: '/', text: t('start') }]} wide>
      {rounds.length === 0 && <p className="lead">{t('list.empty')}</p>}
      {rounds.length > 0 && (
        <RoundsTable rounds={rounds} areOfSeveral={new Set(rounds.map((it) => it.county)).size > 1} />
      )}
      {mayPlan && (
        <p className="buttons">
          <Link className="ds-button" to={pages.newRound()}>
            {t('list.new')}
          </Link>
          {staff
            .filter(({ role }) => role === 'coordinator')
            .map(({ county }) => (
              <Link key={county} className="ds-link" to={pages.importRound({ county })}>
                {t('list.import')}
                {staff.length > 1 && ` – ${counties.find(({ code }) => code === county)?.name ?? ''}`}
              </Link>
            ))}
        </p>
      )}
      <RehearseHere rounds={rounds} counties={counties} />
      {withPeople.length > 0 && (
        <section>
          <h2>{t('list.people')}</h2>
          <p className="prose">{t('list.peopleText')}</p>
          <ul className="prose">
            {withPeople.map((county) => (
              <li key={county}>
                <Link className="ds-link" to={pages.people({ county })}>
                  {t('list.peopleLink', { county: rounds.find((it) => it.county === county)?.countyName ?? '' })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CountyLinks counties={counties} />
    </Page>
  )
}

interface RoundsTableProps {
  readonly rounds: readonly Round[]
  readonly areOfSeveral: boolean
}

function RoundsTable({ rounds, areOfSeveral }: RoundsTableProps) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  return (
    <ScrollRegion label={t('list.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('list.name')}</th>
            <th scope="col">{t('list.period')}</th>
            <th scope="col">{t('list.status')}</th>
            <th scope="col">{t('list.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <th scope="row">
                <Link className="ds-link" to={pages.round({ roundId: round.id })} lang="sv">
                  {round.name}
                </Link>
                <small>
                  {[
                    areOfSeveral && round.countyName,
                    t(`scope.${round.scope}`),
                    round.imported && t('list.imported'),
                    round.fictional && t('list.fictional'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </th>
              <td>{period(round, language)}</td>
              <td>
                <RoundStatusTag status={round.status} />
              </td>
              <td className="number">
                {round.openedAt
                  ? t('answered', { submitted: round.submitted, respondents: round.respondents })
                  : t('list.notOpened')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
