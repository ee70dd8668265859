import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { DownloadCsv } from '../../look/download-csv.tsx'
import { Filters, FilterSelect, FilterText, useFilter } from '../../look/filters.tsx'
import { useNarrow } from '../../look/narrow.ts'
import { Page } from '../../look/page.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { filterPeople, personStates } from './filter-people.ts'
import type { loadPeople } from './load-people.ts'
import { PersonCards, PersonRows } from './person-rows.tsx'
import './people.css'

/** No more are drawn until one asks for all of them. */
const FIRST = 100

/** Everyone who answers or has answered in the rounds of a county. */
export function PeoplePage() {
  const { t } = useTranslation(['respondents/people', 'rounds'])
  const register = useLoaderData<typeof loadPeople>()
  const Listed = useNarrow() ? PersonCards : PersonRows
  const [all, setAll] = useState(false)
  const found = filterPeople(register, { search: useFilter('sok')[0], state: useFilter('lage')[0] })
  const shown = all ? found : found.slice(0, FIRST)
  return (
    <Page title={t('title')} trail={[{ to: pages.rounds(), text: t('rounds:list.title') }]} wide>
      <p className="lead">{t('lead')}</p>
      <Filters label={t('filter')}>
        <FilterText name="sok" label={t('search')} />
        <FilterSelect
          name="lage"
          label={t('state.title')}
          all={t('state.all')}
          options={personStates.map((state) => [state, t(`state.${state}`)])}
        />
      </Filters>
      <p className="result-count" role="status">
        {t('shown', { count: found.length, all: register.length })}
      </p>
      {found.length === 0 && <p>{t(register.length === 0 ? 'nobody' : 'noMatch')}</p>}
      {found.length > 0 && <Listed people={shown} />}
      {found.length > shown.length && (
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => setAll(true)}>
          {t('showAll', { count: found.length })}
        </button>
      )}
      <Download people={found} />
    </Page>
  )
}

/** One row for each assignment, as a list of one's own would have it. */
function Download({ people }: { readonly people: readonly RegisteredPerson[] }) {
  const { t } = useTranslation('respondents/people')
  const language = useLanguage()
  const headings = [
    t('name'),
    t('person.email'),
    ...(['phone', 'function', 'organisation'] as const).map((it) => t(`columns.${it}`)),
    t('answersFor'),
    ...(['round', 'from', 'to'] as const).map((it) => t(`columns.${it}`)),
  ]
  const rows = () =>
    people.flatMap(({ name, email, phone, function: role, organisation, assignments }) =>
      assignments.map(({ respondent, roundName, since, endedAt }) => [
        name,
        email,
        phone,
        role,
        organisation,
        respondent,
        roundName,
        dateInText(since, language),
        endedAt && dateInText(endedAt, language),
      ]),
    )
  return (
    <p className="buttons">
      <DownloadCsv text={t('csv')} name={t('file')} rows={() => [headings, ...rows()]} />
    </p>
  )
}
