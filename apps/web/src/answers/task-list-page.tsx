import { answeringPhase, isBeingAnswered } from '@kartlaggning/schema/answers/answering-phase'
import { mayDecline } from '@kartlaggning/schema/answers/may-decline'
import { pages } from '@kartlaggning/schema/pages'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import type { Presence } from '@kartlaggning/schema/answers/presence'
import { lazy, Suspense } from 'react'
import { Link, useLoaderData, useLocation } from 'react-router'
import '../look/task-list.css'
import './answers.css'
import { Page } from '../look/page.tsx'
import { usePresence } from '../questionnaire/presence/use-presence.ts'
import { useUnsaved } from '../questionnaire/saving/open-autosaves.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadOverview } from './load-overview.ts'
import { AccessChanges } from './colleagues/access-changes.tsx'
import { Duty } from './duty.tsx'
import { Signatories } from './colleagues/signatories.tsx'
import { CheckRow } from './overview/check-row.tsx'
import { useHowFar } from './overview/how-far.ts'
import { Progress } from './overview/progress.tsx'
import { usePrefetch } from './prefetch.ts'
import { StatusNotice } from './status-notice.tsx'
import { TaskRow } from './task-row.tsx'
import { useRefreshOnChange } from './colleagues/use-refresh-on-change.ts'

// Only whoever comes from the last section has confirmed something there.
const CompletionNotice = lazy(async () => ({
  default: (await import('./completing/completion-notice.tsx')).CompletionNotice,
}))
const ConfirmedBefore = lazy(async () => ({ default: (await import('./confirmed-before.tsx')).ConfirmedBefore }))

/** Which heading a section stands under; the rest are about the work itself. */
const aboutYou = new Set(['about', 'organisation'])
const last = new Set(['closing'])

const more = [
  { to: 'granska', text: 'list.readSoFar' },
  { to: 'forbered', text: 'list.printQuestions' },
  { to: 'andringar', text: 'changes.link' },
] as const

export function TaskListPage() {
  const { t } = useTranslation('answers')
  const { answering, sections, accessChanges, asked } = useLoaderData<typeof loadOverview>()
  usePrefetch(answering)
  const isUnsaved = useUnsaved(answering.respondentId)
  const presence = usePresence({ respondentId: answering.respondentId }, useRefreshOnChange())
  const status = useHowFar()
  const isOpen = isBeingAnswered(answeringPhase(answering))
  const isProxy = answering.proxy?.mine ?? false
  const isCompleting = isOpen && answering.completion !== undefined
  const work = sections.filter(({ section }) => !aboutYou.has(section) && !last.has(section))
  return (
    <Page
      title={t('overview')}
      within={answering.roundName}
      trail={[{ to: pages.start(), text: t('start') }]}
      aside={`${answering.roundName} · ${answering.name}`}
      status={isUnsaved ? t('list.notAllSaved') : status}
      fictional={answering.fictional}
    >
      {answering.sections !== null && isOpen && <p className="prose">{t('colleagues.yours')}</p>}
      <Before />
      {isOpen && <Duty answering={answering} />}
      {answering.completion && asked && isOpen ? (
        <Suspense>
          <CompletionNotice answering={answering} completion={answering.completion} sections={asked} />
        </Suspense>
      ) : (
        <StatusNotice answering={answering} />
      )}
      {!isProxy && (
        <AccessChanges
          changes={accessChanges}
          respondentId={answering.respondentId}
          whole={answering.sections === null}
        />
      )}
      {!isCompleting && (
        <>
          <Progress />
          <Group
            heading={t('list.aboutYou')}
            presence={presence}
            sections={sections.filter(({ section }) => aboutYou.has(section))}
          />
          <Group heading={t('list.yourWork')} presence={presence} sections={work} />
        </>
      )}
      <Ending presence={presence} />
      {answering.sections === null && !isProxy && (
        <p>
          <Link className="ds-button" data-variant="secondary" to="kollegor">
            {t(isOpen ? 'colleagues.link' : 'phase.access')}
          </Link>
        </p>
      )}
      <ul className="more-links">
        {mayDecline(answering) && (
          <li>
            <Link className="ds-link" to={pages.decline({ respondentId: answering.respondentId })}>
              {t('phase.decline')}
            </Link>
          </li>
        )}
        {(answering.sections === null && !isProxy ? more : more.slice(0, 1)).map(({ to, text }) => (
          <li key={to}>
            <Link className="ds-link" to={to}>
              {t(text === 'list.readSoFar' && !isOpen ? 'phase.readAndPrint' : text)}
            </Link>
          </li>
        ))}
      </ul>
      {!answering.signs && isOpen && <Signatories names={answering.signatories} />}
      {isOpen && <p className="prose quiet">{t('list.public')}</p>}
    </Page>
  )
}

interface GroupProps {
  readonly heading: string
  readonly sections: readonly SectionOverview[]
  readonly presence: readonly Presence[]
}

function Group({ heading, sections, presence }: GroupProps) {
  if (sections.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul className="task-list">
        {sections.map((section) => (
          <TaskRow key={section.section} overview={section} presence={presence} />
        ))}
      </ul>
    </>
  )
}

function Before() {
  const language = useLanguage()
  const { answering, sections } = useLoaderData<typeof loadOverview>()
  const { state } = useLocation() as { state: { confirmed?: unknown } | null }
  if (!state?.confirmed) return null
  return (
    <Suspense>
      <ConfirmedBefore
        respondentId={answering.respondentId}
        titleOf={(id) => sections.find((it) => it.section === id)?.title[language]}
      />
    </Suspense>
  )
}

/** What is answered last, and the submitting; to those who have neither there is nothing. */
function Ending({ presence }: Pick<GroupProps, 'presence'>) {
  const { t } = useTranslation('answers')
  const { answering, sections } = useLoaderData<typeof loadOverview>()
  const closing = answering.completion ? [] : sections.filter(({ section }) => last.has(section))
  if (!answering.signs && closing.length === 0) return null
  return (
    <>
      <h2>{t(isBeingAnswered(answeringPhase(answering)) ? 'list.checkAndSubmit' : 'phase.readTitle')}</h2>
      <ul className="task-list">
        {closing.map((section) => (
          <TaskRow key={section.section} overview={section} presence={presence} />
        ))}
        {answering.signs && <CheckRow />}
      </ul>
    </>
  )
}
