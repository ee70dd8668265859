import { pages } from '@kartlaggning/schema/pages'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import type { Presence } from '@kartlaggning/schema/answers/presence'
import { Link, useLoaderData } from 'react-router'
import '../look/task-list.css'
import './answers.css'
import { dateInText, daysUntil, whenInText } from '@kartlaggning/schema/document/dates'
import { Page } from '../look/page.tsx'
import { usePresence } from '../questionnaire/presence/use-presence.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadOverview } from './load-overview.ts'
import { AccessChanges } from './colleagues/access-changes.tsx'
import { Signatories } from './colleagues/signatories.tsx'
import { usePrefetch } from './prefetch.ts'
import { StatusNotice } from './status-notice.tsx'
import { TaskRow } from './task-row.tsx'
import { useRefreshOnChange } from './colleagues/use-refresh-on-change.ts'

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
  const { answering, sections, lastSavedAt, accessChanges } = useLoaderData<typeof loadOverview>()
  usePrefetch(answering)
  const presence = usePresence({ respondentId: answering.respondentId }, useRefreshOnChange())
  const language = useLanguage()
  const { t: look } = useTranslation()
  const saved =
    lastSavedAt && t('list.savedAt', { when: whenInText(lastSavedAt, language, (time) => look('today', { time })) })
  const work = sections.filter(({ section }) => !aboutYou.has(section) && !last.has(section))
  return (
    <Page
      title={t('overview')}
      within={answering.roundName}
      trail={[{ to: pages.start(), text: t('start') }]}
      aside={`${answering.roundName} · ${answering.name}`}
      status={saved ?? t('list.notBegun')}
      fictional={answering.fictional}
    >
      {answering.sections !== null && <p className="prose">{t('colleagues.yours')}</p>}
      <StatusNotice answering={answering} />
      <AccessChanges
        changes={accessChanges}
        respondentId={answering.respondentId}
        whole={answering.sections === null}
      />
      <Progress />
      <Group
        heading={t('list.aboutYou')}
        presence={presence}
        sections={sections.filter(({ section }) => aboutYou.has(section))}
      />
      <Group heading={t('list.yourWork')} presence={presence} sections={work} />
      <Ending presence={presence} />
      {answering.sections === null && (
        <p>
          <Link className="ds-button" data-variant="secondary" to="kollegor">
            {t('colleagues.link')}
          </Link>
        </p>
      )}
      <ul className="more-links">
        {(answering.sections === null ? more : more.slice(0, 1)).map(({ to, text }) => (
          <li key={to}>
            <Link className="ds-link" to={to}>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
      {!answering.signs && answering.roundStatus === 'open' && <Signatories names={answering.signatories} />}
      <p className="prose quiet">{t('list.public')}</p>
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

/** What is answered last, and the submitting; to those who have neither there is nothing. */
function Ending({ presence }: Pick<GroupProps, 'presence'>) {
  const { t } = useTranslation('answers')
  const { answering, sections } = useLoaderData<typeof loadOverview>()
  const closing = sections.filter(({ section }) => last.has(section))
  if (!answering.signs && closing.length === 0) return null
  return (
    <>
      <h2>{t('list.checkAndSubmit')}</h2>
      <ul className="task-list">
        {closing.map((section) => (
          <TaskRow key={section.section} overview={section} presence={presence} />
        ))}
        {answering.signs && <CheckRow />}
      </ul>
    </>
  )
}

function Progress() {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { answering, sections } = useLoaderData<typeof loadOverview>()
  const done = sections.filter((it) => it.status === 'done').length
  const days = daysUntil(answering.closesOn)
  const left = days > 0 ? t('list.daysLeft', { count: days }) : t(days === 0 ? 'list.lastDay' : 'list.passed')
  const minutes = Math.round(sections.reduce((sum, it) => sum + it.seconds, 0) / 60)
  const words = t('list.progress', { done, count: sections.length })
  return (
    <div className="progress">
      <p>
        <strong>{words}</strong>
        <span>
          {answering.roundStatus === 'open'
            ? `${t('list.answerBy', { date: dateInText(answering.closesOn, language) })} (${left})`
            : t('list.roundClosed')}
        </span>
      </p>
      <progress max={sections.length} value={done} aria-label={words} />
      {minutes > 0 && <p className="quiet">{t('list.minutes', { count: minutes })}</p>}
    </div>
  )
}

/** Opens when every section is said to be done; then what is missing can be told. */
function CheckRow() {
  const { t } = useTranslation('answers')
  const { sections } = useLoaderData<typeof loadOverview>()
  const left = sections.filter((it) => it.status === 'not_started' || it.status === 'started').length
  if (left > 0) {
    return (
      <li className="task-list__row">
        <span className="task-list__name">{t('list.check')}</span>
        <span className="task-list__status quiet">{t('list.cannotBegin', { count: left })}</span>
      </li>
    )
  }
  return (
    <li className="task-list__row">
      <Link className="task-list__name ds-link" to="granska" aria-describedby="status-check">
        {t('list.check')}
      </Link>
      <span className="task-list__status" id="status-check">
        {t('list.ready')}
      </span>
    </li>
  )
}
