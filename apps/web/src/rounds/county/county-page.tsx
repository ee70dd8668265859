import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { Page } from '../../look/page.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { AreaNames } from './area-names.tsx'
import { EnteredFacts } from './entered-facts.tsx'
import { FactForm } from './fact-form.tsx'
import { FactsFromFile } from './facts-from-file.tsx'
import { LetterheadForm } from './letterhead-form.tsx'
import { KnownFacts } from './known-facts.tsx'
import type { loadCounty } from './load-county.ts'

/** What is known of a county's municipalities, since when and according to whom, and where more is entered. */
export function CountyPage() {
  const { t } = useTranslation(['rounds/county', 'rounds'])
  const { data } = useLoaderData<typeof loadCounty>()
  const mayEnter = useMay('counties.enter', { county: data.code })
  const { municipalities } = data
  const without = (kind: 'populations' | 'groups' | 'neighbours' | 'policeAreas') =>
    municipalities.filter((it) => it[kind].length === 0).length
  return (
    <Page title={data.name} trail={[{ to: pages.rounds(), text: t('rounds:list.title') }]} wide>
      <p className="lead">{t('lead', { authority: data.authority, region: data.policeRegion })}</p>
      {mayEnter && (
        <p>
          <Link className="ds-link" to={pages.actors({ county: data.code })}>
            {t('actors')}
          </Link>
          {' · '}
          <Link className="ds-link" to={pages.security({ county: data.code })}>
            {t('security')}
          </Link>
          {' · '}
          <Link className="ds-link" to={pages.apiKeys({ county: data.code })}>
            {t('apiKeys')}
          </Link>
          {' · '}
          <Link className="ds-link" to={pages.retention({ county: data.code })}>
            {t('retention')}
          </Link>
          {' · '}
          <Link className="ds-link" to={pages.countyCrosswalks({ county: data.code })}>
            {t('crosswalks')}
          </Link>
        </p>
      )}
      <h2>{t('known')}</h2>
      <p className="prose">
        {t('count', { count: municipalities.length })} {t('withoutPopulation', { count: without('populations') })}{' '}
        {municipalities.length > 1 && t('withoutNeighbours', { count: without('neighbours') })}{' '}
        {t('withoutGroup', { count: without('groups') })} {t('withoutPoliceAreas', { count: without('policeAreas') })}
      </p>
      <KnownFacts municipalities={municipalities} />
      {mayEnter && (
        <>
          <EnteredFacts data={data} />
          <AreaNames data={data} />
          <FactForm />
          <FactsFromFile />
          <LetterheadForm data={data} />
        </>
      )}
    </Page>
  )
}
