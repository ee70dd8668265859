import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { DownloadCsv } from '../../look/download-csv.tsx'
import { useFilter } from '../../look/filters.tsx'
import { useNarrow } from '../../look/narrow.ts'
import { Page } from '../../look/page.tsx'
import { useActorFacts } from '../../questionnaire/fields/actor-facts.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadActors } from './load-actors.ts'
import { ActorCards } from './actor-cards.tsx'
import { ActorFilters } from './actor-filters.tsx'
import { ActorRows } from './actor-rows.tsx'
import { nameNow } from './name-now.ts'
import { filterActors, stateOf } from './filter-actors.ts'
import './actors.css'

/** No more are drawn until one asks for all of them. */
const FIRST = 100

/** The county's register of organisations, what respondents have proposed first. */
export function ActorsPage() {
  const { t } = useTranslation(['respondents', 'rounds', 'questionnaire'])
  const register = useLoaderData<typeof loadActors>()
  const facts = useActorFacts()
  const Listed = useNarrow() ? ActorCards : ActorRows
  const [all, setAll] = useState(false)
  const found = filterActors(register, {
    search: useFilter('sok')[0],
    kind: useFilter('sort')[0],
    state: useFilter('lage')[0],
  })
  const shown = all ? found : found.slice(0, FIRST)
  const waiting = register.filter((it) => stateOf(it) === 'proposed').length
  return (
    <Page title={t('actors.title')} trail={[{ to: pages.rounds(), text: t('rounds:list.title') }]} wide>
      <p className="lead">
        {t('actors.lead')} {waiting === 0 ? t('actors.noneProposed') : t('actors.waiting', { count: waiting })}
      </p>
      <ActorFilters register={register} />
      <p className="result-count" role="status">
        {t('table.shown', { count: found.length, all: register.length })}
      </p>
      {found.length === 0 && <p>{t('actors.noMatch')}</p>}
      {found.length > 0 && <Listed actors={shown} register={register} />}
      {found.length > shown.length && (
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => setAll(true)}>
          {t('actors.showAll', { count: found.length })}
        </button>
      )}
      <p className="buttons">
        <DownloadCsv
          text={t('csv')}
          name={t('actors.title')}
          rows={() => [
            [t('actors.name'), t('actors.about'), t('table.status'), t('actors.shownAs'), t('actors.uses')],
            ...found.map((it) => [
              it.name,
              facts(it),
              t(`actors.state.${stateOf(it)}`),
              nameNow(register, it),
              it.uses,
            ]),
          ]}
        />
      </p>
    </Page>
  )
}
