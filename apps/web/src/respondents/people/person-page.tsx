import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { Link, useLoaderData, useLocation, useParams } from 'react-router'
import { NotFoundPage } from '../../look/error-page.tsx'
import { Page } from '../../look/page.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { AssignmentTable } from './assignment-table.tsx'
import { ClosePerson } from './close-person.tsx'
import { CorrectAddress } from './correct-address.tsx'
import { DescribePerson } from './describe-person.tsx'
import { ErasePerson } from './erase-person.tsx'
import type { loadPeople } from './load-people.ts'
import { MergePeople, UndoMerge } from './merge-people.tsx'
import './people.css'

/** One person of the register: how to reach them, what they answer for, and what can be done when something changes. */
export function PersonPage() {
  const { t } = useTranslation(['respondents/people', 'rounds'])
  const register = useLoaderData<typeof loadPeople>()
  const { county = '', personId } = useParams()
  const mayKeep = useMay('people.keep', { county })
  const [message, tell] = useStatusMessage()
  const said = saidIn(useLocation().state)
  const person = register.find((it) => it.personId === personId)
  if (!person) return <NotFoundPage />
  const isAtWork = person.closedAt === null && person.mergedInto === null
  const hasAssignments = person.assignments.some((it) => it.endedAt === null)
  return (
    <Page
      title={person.name}
      trail={[
        { to: pages.rounds(), text: t('rounds:list.title') },
        { to: pages.people({ county }), text: t('title') },
      ]}
    >
      <StatusMessage text={message.text || said} times={message.times + Number(said !== '')} />
      <WhatHappened person={person} register={register} />
      <Facts person={person} />
      <h2>{t('person.assignments')}</h2>
      <AssignmentTable assignments={person.assignments} />
      {mayKeep && isAtWork && (
        <>
          {hasAssignments && <Replace person={person} />}
          <DescribePerson key={`describe ${person.personId}`} person={person} tell={tell} />
          <CorrectAddress key={`address ${person.email}`} person={person} tell={tell} />
          <MergePeople person={person} register={register} tell={tell} />
          <ClosePerson person={person} tell={tell} />
        </>
      )}
      {mayKeep && person.mergedInto !== null && <UndoMerge person={person} tell={tell} />}
      {mayKeep && person.closedAt !== null && person.erasedAt === null && <ErasePerson person={person} tell={tell} />}
    </Page>
  )
}

/** What the page before this one has done. */
const saidIn = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'said' in state && typeof state.said === 'string' ? state.said : ''

interface PersonProps {
  readonly person: RegisteredPerson
}

function Replace({ person: { personId, name } }: PersonProps) {
  const { t } = useTranslation('respondents/people')
  const { county = '' } = useParams()
  return (
    <section>
      <h2>{t('replace.title')}</h2>
      <p className="prose">{t('replace.text')}</p>
      <p className="buttons">
        <Link className="ds-button" to={pages.replacePerson({ county, personId })}>
          {t('replace.link', { name })}
        </Link>
      </p>
    </section>
  )
}

function WhatHappened({ person, register }: PersonProps & { readonly register: readonly RegisteredPerson[] }) {
  const { t } = useTranslation('respondents/people')
  const language = useLanguage()
  const { county = '' } = useParams()
  const into = register.find((it) => it.personId === person.mergedInto)
  if (person.erasedAt !== null)
    return <p className="notice">{t('person.erasedAt', { date: dateInText(person.erasedAt, language) })}</p>
  if (into)
    return (
      <p className="notice">
        {t('person.mergedInto')}{' '}
        <Link className="ds-link" to={pages.person({ county, personId: into.personId })}>
          {into.name}
        </Link>
        . {person.mergedAt !== null && t('person.mergedAt', { date: dateInText(person.mergedAt, language) })}
      </p>
    )
  if (person.closedAt === null) return null
  return <p className="notice">{t('person.closedAt', { date: dateInText(person.closedAt, language) })}</p>
}

function Facts({ person }: PersonProps) {
  const { t } = useTranslation('respondents/people')
  const { email, phone, function: role, organisation, isOwnName } = person
  if (person.erasedAt !== null) return null
  return (
    <>
      <dl className="person-facts">
        <dt>{t('person.email')}</dt>
        <dd>
          <a className="ds-link" href={`mailto:${email}`}>
            {email}
          </a>
        </dd>
        <dt>{t('person.phone')}</dt>
        <dd>
          {phone === '' ? (
            t('person.none')
          ) : (
            <a className="ds-link" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
              {phone}
            </a>
          )}
        </dd>
        <dt>{t('person.function')}</dt>
        <dd>{role || t('person.none')}</dd>
        <dt>{t('person.organisation')}</dt>
        <dd>{organisation || t('person.none')}</dd>
      </dl>
      {isOwnName && <p className="quiet">{t('person.ownName')}</p>}
    </>
  )
}
