import { backgroundJobs, type BackgroundJob } from '@kartlaggning/schema/jobs/background-jobs'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import '../look/table.css'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { Mark, type Shape } from '../look/mark.tsx'
import { Page } from '../look/page.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useLanguage, useTranslation, type Translate } from '../translation.ts'
import type { loadJobs } from './routes.tsx'

const MINUTES_OF_SILENCE = 3
const shapes: Readonly<Record<BackgroundJob['state'], Shape>> = {
  waiting: 'open',
  running: 'half',
  failed: 'call',
  'given-up': 'call',
}

/** How the work of the installation stands: what waits, what has failed and why, and a way to try again. */
export function JobsPage() {
  const { t } = useTranslation('jobs')
  const { jobs, lastSeenAt } = useLoaderData<typeof loadJobs>()
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [said, setSaid] = useState('')
  const language = useLanguage()
  const [now] = useState(() => Date.now())
  const isSilent = lastSeenAt === null || now - Date.parse(lastSeenAt) > MINUTES_OF_SILENCE * 60_000
  const failed = jobs.filter(({ state }) => state === 'failed').length
  const retry = () =>
    mutate(async () => {
      const { retried } = await call(backgroundJobs.retry)
      setSaid(t('retried', { count: retried }))
      await revalidate()
    })
  return (
    <Page title={jobs.length === 0 ? t('titleNone') : t('title', { count: jobs.length })}>
      <p className="prose">{t('lead')}</p>
      <p className={isSilent ? 'notice notice--warm' : undefined}>
        {lastSeenAt === null
          ? t('neverSeen')
          : t(isSilent ? 'silent' : 'seen', { at: dateInWords(lastSeenAt, language) })}
      </p>
      <ErrorMessage text={errorMessage} />
      <p role="status">{said}</p>
      {jobs.length > 0 && <JobTable jobs={jobs} />}
      <div className="buttons">
        {failed > 0 && (
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void retry()}>
            {t('retry', { count: failed })}
          </button>
        )}
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => void revalidate()}>
          {t('refresh')}
        </button>
      </div>
    </Page>
  )
}

function JobTable({ jobs }: { readonly jobs: readonly BackgroundJob[] }) {
  const { t } = useTranslation('jobs')
  const language = useLanguage()
  return (
    <ScrollRegion label={t('table')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('task')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('attempts')}</th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <th scope="row">{taskName(t, job.task)}</th>
              <td>
                <Mark shape={shapes[job.state]}>{t(`states.${job.state}`)}</Mark>
                {job.failure !== null && <small lang="en">{job.failure}</small>}
                {job.state === 'given-up' && <small>{t('givenUpHelp')}</small>}
              </td>
              <td className="number">{t('of', { done: job.attempts, all: job.mostAttempts })}</td>
              <td>{job.state === 'given-up' ? '–' : dateInWords(job.nextAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function taskName(t: Translate<readonly ['jobs']>, task: string): string {
  switch (task) {
    case 'deliver-mail':
      return t('tasks.deliver-mail')
    case 'resume-mail':
      return t('tasks.resume-mail')
    case 'remind':
      return t('tasks.remind')
    default:
      return task
  }
}
