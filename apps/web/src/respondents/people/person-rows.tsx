import { pages } from '@kartlaggning/schema/pages'
import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { Link, useParams } from 'react-router'
import { Mark } from '../../look/mark.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useTranslation } from '../../translation.ts'
import { stateOf } from './filter-people.ts'

interface PeopleProps {
  readonly people: readonly RegisteredPerson[]
}

const shapes = { current: 'full', former: 'open', closed: 'none' } as const

export function PersonRows({ people }: PeopleProps) {
  const { t } = useTranslation('respondents/people')
  return (
    <ScrollRegion label={t('title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('contact')}</th>
            <th scope="col">{t('answersFor')}</th>
            <th scope="col">{t('state.title')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.personId}>
              <th scope="row">
                <Named person={person} />
              </th>
              <td>
                <Reached person={person} />
              </td>
              <td lang="sv">
                <AnswersFor person={person} />
              </td>
              <td>
                <State person={person} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** The same, where there is no room for a table. */
export const PersonCards = ({ people }: PeopleProps) => (
  <ul className="person-cards">
    {people.map((person) => (
      <li key={person.personId}>
        <Named person={person} />
        <p>
          <Reached person={person} />
        </p>
        <p lang="sv">
          <AnswersFor person={person} />
        </p>
        <p>
          <State person={person} />
        </p>
      </li>
    ))}
  </ul>
)

interface PersonProps {
  readonly person: RegisteredPerson
}

function Named({ person: { personId, name, function: role, organisation } }: PersonProps) {
  const { county = '' } = useParams()
  return (
    <>
      <Link className="ds-link" to={pages.person({ county, personId })}>
        {name}
      </Link>
      <small>{[role, organisation].filter(Boolean).join(', ')}</small>
    </>
  )
}

const Reached = ({ person: { email, phone } }: PersonProps) => (
  <>
    {email && (
      <a className="ds-link" href={`mailto:${email}`}>
        {email}
      </a>
    )}
    {phone && <small>{phone}</small>}
  </>
)

const FEW = 3

/** Those that go on first; each respondent once, however many rounds. */
function AnswersFor({ person: { assignments } }: PersonProps) {
  const { t } = useTranslation('respondents/people')
  const names = [...new Set(assignments.map((it) => it.respondent))]
  const more = names.length - FEW
  return (
    <>
      {names.slice(0, FEW).join(', ')}
      {more > 0 && <> {t('more', { count: more })}</>}
    </>
  )
}

function State({ person }: PersonProps) {
  const { t } = useTranslation('respondents/people')
  const state = stateOf(person)
  if (person.erasedAt !== null) return <Mark shape="none">{t('erased')}</Mark>
  if (person.mergedInto !== null) return <Mark shape="none">{t('merged')}</Mark>
  return <Mark shape={shapes[state]}>{t(`state.${state}`)}</Mark>
}
