import { answeringPhase, isBeingAnswered, isSubmitted } from '@kartlaggning/schema/answers/answering-phase'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import type { Presence } from '@kartlaggning/schema/answers/presence'
import { Link, useLoaderData } from 'react-router'
import { usePresenceText } from '../questionnaire/presence/presence.tsx'
import { Mark } from '../look/mark.tsx'
import { whenInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../translation.ts'
import { prefetchSection } from './prefetch.ts'
import type { loadOverview } from './load-overview.ts'
import { shapes } from './section-shapes.ts'

const counted = ['initiatives', 'collaborators', 'jointActions'] as const
const countedAs = (section: string) => counted.find((it) => it === section) ?? 'other'

/** Something has been answered, and it is not finished. */
const begun: ReadonlySet<SectionOverview['status']> = new Set(['started', 'needs_correction'])

interface TaskRowProps {
  readonly overview: SectionOverview
  readonly presence: readonly Presence[]
}

/** One section: its name leads there, its state stands in words. */
export function TaskRow({ overview, presence }: TaskRowProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { t: look } = useTranslation()
  const { section, title, entries, lastBy, lastAt, unconfirmed } = overview
  const { answering } = useLoaderData<typeof loadOverview>()
  const phase = answeringPhase(answering)
  // Submitting is what says that it is done, also where nobody has said so of each section.
  const status = isSubmitted(phase) && begun.has(overview.status) ? 'done' : overview.status
  const prefetch = () => prefetchSection(answering, section)
  const here = usePresenceText()('here', presence, section)
  const isUnfinished = begun.has(status)
  const when = lastAt && whenInText(lastAt, language, (time) => look('today', { time }))
  const isOpen = isBeingAnswered(phase)
  const notes = [
    ...(entries !== null && entries > 0 ? [t(`entries.${countedAs(section)}`, { count: entries })] : []),
    ...(unconfirmed > 0 && isOpen ? [t('carried.count', { count: unconfirmed })] : []),
  ]
  const words =
    isOpen || status === 'done' ? t(`status.${status}`) : t(begun.has(status) ? 'phase.notDone' : 'phase.notAnswered')
  return (
    <li className="task-list__row">
      <Link
        className="task-list__name ds-link"
        to={section}
        aria-describedby={`status-${section}`}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      >
        {title[language]}
      </Link>
      {notes.length > 0 && <span className="task-list__note">{notes.join(' · ')}</span>}
      <span className="task-list__status" id={`status-${section}`}>
        <Mark shape={shapes[status]}>{words}</Mark>
        {isUnfinished && lastBy && when && (
          <span className="task-list__note"> · {t('list.lastChange', { name: lastBy, when })}</span>
        )}
        {here && <span className="task-list__note"> · {here}</span>}
      </span>
    </li>
  )
}
