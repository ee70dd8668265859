import { pages } from '@kartlaggning/schema/pages'
import type { Actor } from '@kartlaggning/schema/permission'
import { Link, useLoaderData } from 'react-router'
import '../look/task-list.css'
import { Page } from '../look/page.tsx'
import { useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { AssignmentRow } from './assignment-row.tsx'
import { FollowedRounds } from './followed-rounds.tsx'
import { InitiativesLinks } from './initiatives-links.tsx'
import { Readings } from './readings.tsx'
import type { loadStart } from './load-start.ts'

export function StartPage() {
  const actor = useActor()
  return actor ? <SignedInStart actor={actor} /> : <Welcome />
}

function Welcome() {
  const { t } = useTranslation('start')
  return (
    <Page title={t('welcome')}>
      <p className="lead">{t('lead')}</p>
      <p className="buttons">
        <Link className="ds-button" to={pages.signIn()}>
          {t('signIn')}
        </Link>
      </p>
      <h2>{t('howTitle')}</h2>
      <ol className="steps">
        <li>{t('how1')}</li>
        <li>{t('how2')}</li>
        <li>{t('how3')}</li>
        <li>{t('how4')}</li>
      </ol>
    </Page>
  )
}

function SignedInStart({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation('start')
  const isStaff = actor.staff.length > 0
  return (
    <Page title={t('hello', { name: actor.name })}>
      {isStaff && <MailWaits />}
      {isStaff && <FollowedRounds />}
      {(actor.assignments.length > 0 || (!isStaff && actor.readings.length === 0)) && <Assignments actor={actor} />}
      <Readings readings={actor.readings} />
      <InitiativesLinks assignments={actor.assignments} />
    </Page>
  )
}

function Assignments({ actor: { assignments } }: { readonly actor: Actor }) {
  const { t } = useTranslation('start')
  const { progress } = useLoaderData<typeof loadStart>()
  if (assignments.length === 0) return <p className="lead">{t('noAssignments')}</p>
  const openFirst = assignments.toSorted((a, b) => Number(b.open) - Number(a.open))
  return (
    <section>
      <h2>{t('assignmentsTitle', { count: assignments.length })}</h2>
      {assignments.length > 1 && <p className="prose">{t('assignmentsLead')}</p>}
      {roundsSideBySide(assignments).map(({ roundId, roundName, count }) => (
        <p key={roundId}>
          <Link className="ds-link" to={pages.sideBySide({ roundId })}>
            {t('sideBySide', { count })} <span className="visually-hidden">{roundName}</span>
          </Link>
        </p>
      ))}
      <ul className="task-list">
        {openFirst.map((assignment) => (
          <AssignmentRow
            key={assignment.respondentId}
            assignment={assignment}
            progress={progress.get(assignment.respondentId)}
          />
        ))}
      </ul>
    </section>
  )
}

/** The open rounds in which somebody answers for several municipalities at the police. */
function roundsSideBySide(assignments: Actor['assignments']) {
  const open = assignments.filter((it) => it.kind === 'police' && it.open)
  const rounds = new Map(open.map((it) => [it.roundId, it.roundName]))
  return [...rounds]
    .map(([roundId, roundName]) => ({ roundId, roundName, count: open.filter((it) => it.roundId === roundId).length }))
    .filter(({ count }) => count > 1)
}

function MailWaits() {
  const { t } = useTranslation('start')
  const { mailDelay } = useLoaderData<typeof loadStart>()
  if (!mailDelay) return null
  const { waiting, minutes, failure } = mailDelay
  const since =
    minutes < 120
      ? t('mailMinutes', { count: Math.max(1, minutes) })
      : t('mailHours', { count: Math.floor(minutes / 60) })
  return (
    <p className="notice notice--warm" role="status">
      <strong>{t('mailWaits', { count: waiting, since })}</strong> {t(`mailFailure.${failure}`)}
    </p>
  )
}
