import { dateInText, dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { Link } from 'react-router'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

type Assignment = RegisteredPerson['assignments'][number]

/** What somebody answers or has answered for, from when to when; what has ended is kept. */
export function AssignmentTable({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const { t } = useTranslation('respondents/people')
  const language = useLanguage()
  return (
    <ScrollRegion label={t('person.assignments')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('answersFor')}</th>
            <th scope="col">{t('person.round')}</th>
            <th scope="col">{t('person.since')}</th>
            <th scope="col">{t('person.until')}</th>
          </tr>
        </thead>
        <tbody>
          {assignments.map((it) => (
            <tr key={it.respondentId}>
              <th scope="row" lang="sv">
                <Link className="ds-link" to={pages.contacts({ roundId: it.roundId, respondentId: it.respondentId })}>
                  {it.respondent}
                </Link>
              </th>
              <td lang="sv">{it.roundName}</td>
              <td>{dateInText(it.since, language)}</td>
              <td>
                <Until assignment={it} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Until({ assignment: { endedAt, opensAt, isPart } }: { readonly assignment: Assignment }) {
  const { t } = useTranslation('respondents/people')
  const language = useLanguage()
  if (endedAt !== null) return dateInText(endedAt, language)
  if (opensAt !== null) return t('person.waits', { date: dateInWords(opensAt, language) })
  return [t('person.goesOn'), isPart && t('person.part')].filter(Boolean).join(', ')
}
