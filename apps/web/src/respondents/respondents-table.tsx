import type { Respondent } from '@kartlaggning/schema/respondent'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { dateInTable } from '../look/dates.ts'
import { DownloadCsv } from '../look/download-csv.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { SortButton } from '../look/sort-button.tsx'
import { useMay } from '../session.tsx'
import { RespondentFilters } from './respondent-filters.tsx'
import type { readFollowedRound } from './routes.tsx'
import { chosenFrom, choose, type Sorting } from './sift.ts'

const columns = ['name', 'status', 'active'] as const

export function RespondentsTable() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof readFollowedRound>()
  const [query, setQuery] = useSearchParams()
  const sifting = chosenFrom(query)
  const shown = choose(respondents, sifting)
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
    <section id="svarande" tabIndex={-1} className="respondents">
      <h2>{t('table.title')}</h2>
      <RespondentFilters />
      <p className="result-count" role="status">
        {t('table.shown', { count: shown.length, all: respondents.length })}
      </p>
      <ScrollRegion label={t('table.title')}>
        <table className="data-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader key={column} column={column} sorting={sifting} onSort={sort} />
              ))}
              <th scope="col">{t('table.contacts')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((respondent) => (
              <Row key={respondent.id} respondent={respondent} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {shown.length === 0 && <p>{t('table.empty')}</p>}
      <p className="buttons">
        <DownloadCsv
          text={t('csv')}
          name={`${round.name} ${t('table.title')}`}
          rows={() => [
            [t('table.name'), t('table.status'), t('table.done'), t('table.sections'), t('table.active'), t('table.submittedAt')],
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

function SortHeader({ column, sorting, onSort }: { column: (typeof columns)[number]; sorting: Sorting; onSort: (sorting: Sorting) => void }) {
  const { t } = useTranslation('respondents')
  const isChosen = sorting.by === column
  return (
    <th scope="col" aria-sort={isChosen ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
      <SortButton
        text={t(`table.${column}`)}
        direction={isChosen ? (sorting.descending ? 'descending' : 'ascending') : undefined}
        onSort={() => onSort({ by: column, descending: isChosen && !sorting.descending })}
      />
    </th>
  )
}

function Row({ respondent }: { readonly respondent: Respondent }) {
  const { t } = useTranslation('respondents')
  const { id, roundId, name, status, sections, sectionsCompleted, lastSavedAt, submittedAt, contacts } = respondent
  const mayInvite = useMay('respondents.invite')
  const { round } = useLoaderData<typeof readFollowedRound>()
  const active = submittedAt ?? lastSavedAt
  return (
    <tr>
      <th scope="row" lang="sv">
        {status === 'submitted' ? (
          <Link className="ds-link" to={`/omgangar/${roundId}/svar/${id}`}>
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      <td>
        <span className={`tag ${tags[status]}`}>{t(`status.${status}`)}</span>
        {status === 'started' && <small>{t('table.sectionsDone', { done: sectionsCompleted, all: sections })}</small>}
      </td>
      <td className="number">{active ? dateInTable(active) : t('table.never')}</td>
      <td>
        {contacts.map((contact) => (
          <div className="contact" key={contact.personId}>
            {contact.name} <small>{contact.email}</small>
            {contact.mailFailure !== null && <small className="contact__failure">{t('table.mailFailed')}</small>}
          </div>
        ))}
        {contacts.length === 0 && <div>{t('table.noContact')}</div>}
        {mayInvite && round.status !== 'archived' && (
          <Link className="ds-link contact__add" to={`/omgangar/${roundId}/bjud-in/${id}`}>
            {t('table.addContact')}
            <span className="visually-hidden"> {t('action.for', { respondent: name })}</span>
          </Link>
        )}
      </td>
    </tr>
  )
}

const tags = {
  not_invited: '',
  invited: '',
  opened: '',
  started: 'tag--soft',
  submitted: 'tag--strong',
} as const satisfies Record<Respondent['status'], string>
