import { useLoaderData, useSearchParams } from 'react-router'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import { DownloadCsv } from '../look/download-csv.tsx'
import { useNarrow } from '../look/narrow.ts'
import { useTranslation } from '../translation.ts'
import { RespondentCards } from './respondent-cards.tsx'
import { RespondentFilters } from './respondent-filters.tsx'
import { RespondentRows } from './respondent-rows.tsx'
import type { loadRound } from './load-round.ts'
import { filterFrom, filterRespondents, type Sorting } from './filter-respondents.ts'

/** Everyone the round asks, to be searched and sorted. */
export function RespondentsSection() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const [query, setQuery] = useSearchParams()
  const filter = filterFrom(query)
  const narrow = useNarrow()
  const shown = filterRespondents(respondents, filter)
  const sort = (sorting: Sorting) => {
    setQuery(
      (before) => {
        before.set('ordning', sorting.by)
        if (sorting.descending) before.set('fallande', '1')
        else before.delete('fallande')
        return before
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return (
    <section aria-label={t('table.title')}>
      <RespondentFilters />
      <p className="result-count" role="status">
        {t('table.shown', { count: shown.length, all: respondents.length })}
      </p>
      {narrow ? (
        <RespondentCards respondents={shown} />
      ) : (
        <RespondentRows respondents={shown} sorting={filter} onSort={sort} />
      )}
      {shown.length === 0 && <p>{t('table.empty')}</p>}
      <p className="buttons">
        <DownloadCsv
          text={t('csv')}
          name={`${round.name} ${t('table.title')}`}
          rows={() => [
            [
              t('table.name'),
              t('table.status'),
              t('table.done'),
              t('table.sections'),
              t('table.active'),
              t('table.submittedAt'),
            ],
            ...shown.map((it) => [
              it.name,
              t(`status.${it.status}`),
              it.sectionsCompleted,
              it.sections,
              it.lastSavedAt && dateInTable(it.lastSavedAt),
              it.submittedAt && dateInTable(it.submittedAt),
            ]),
          ]}
        />
      </p>
    </section>
  )
}
