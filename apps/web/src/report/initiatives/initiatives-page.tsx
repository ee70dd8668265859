import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import { initiativeCatalogue } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import { Link, useLoaderData, useParams, useSearchParams } from 'react-router'
import { Page } from '../../look/page.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { InitiativeFilters } from './initiative-filters.tsx'
import { InitiativeItem } from './initiative-item.tsx'
import type { loadInitiatives } from './load-initiatives.ts'
import { isFiltered, wantedIn } from './wanted.ts'
import './initiatives.css'

/** What municipalities and police of a county do and will tell others of, over all of its rounds. */
export function InitiativesPage() {
  const { t } = useTranslation('report/initiatives')
  const { countyName, rounds, initiatives, all, found, fictional } = useLoaderData<typeof loadInitiatives>()
  const [query] = useSearchParams()
  return (
    <Page
      title={t('title')}
      within={countyName}
      back={{ to: pages.start(), text: t('backToStart') }}
      aside={countyName}
      fictional={fictional}
    >
      <p className="lead">{t('lead')}</p>
      {all === 0 ? (
        <p className="prose">{t(rounds.length === 0 ? 'noRounds' : 'noneShared')}</p>
      ) : (
        <>
          <InitiativeFilters />
          <p className="result-count" role="status">
            {t(isFiltered(query) ? 'found' : 'all', { count: found, all, rounds: rounds.length })}
          </p>
          {found === 0 && <NoMatch />}
          {found > 0 && (
            <ul className="initiative-list">
              {initiatives.map((it) => (
                <InitiativeItem key={it.id} initiative={it} />
              ))}
            </ul>
          )}
          <Pages />
          {found > 0 && <Files />}
        </>
      )}
    </Page>
  )
}

function NoMatch() {
  const { t } = useTranslation('report/initiatives')
  const { county = '' } = useParams()
  return (
    <p className="prose">
      {t('noMatch')}{' '}
      <Link className="ds-link" to={pages.initiatives({ county })}>
        {t('showAll')}
      </Link>
    </p>
  )
}

function Pages() {
  const { t } = useTranslation('report/initiatives')
  const { page, pages: count } = useLoaderData<typeof loadInitiatives>()
  const [query] = useSearchParams()
  if (count < 2) return null
  const to = (number: number) => `?${new URLSearchParams({ ...Object.fromEntries(query), sida: String(number) })}`
  return (
    <nav className="buttons" aria-label={t('pages')}>
      {page > 1 && (
        <Link className="ds-button" data-variant="secondary" to={to(page - 1)}>
          {t('previous')}
        </Link>
      )}
      <span className="quiet">{t('page', { page, pages: count })}</span>
      {page < count && (
        <Link className="ds-button" data-variant="secondary" to={to(page + 1)}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}

/** All that is found, not only this page of it. */
function Files() {
  const { t } = useTranslation('report/initiatives')
  const { county = '' } = useParams()
  const [query] = useSearchParams()
  const language = useLanguage()
  const parts = { params: { county }, querystring: { ...wantedIn(query), language } }
  return (
    <p className="buttons no-print">
      <a className="ds-link" href={urlOf(initiativeCatalogue.asXlsx, parts)} download>
        {t('xlsx')}
      </a>
      <a className="ds-link" href={urlOf(initiativeCatalogue.asCsv, parts)} download>
        {t('csv')}
      </a>
    </p>
  )
}
