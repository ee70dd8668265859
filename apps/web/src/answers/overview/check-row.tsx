import { answeringPhase, isBeingAnswered } from '@kartlaggning/schema/answers/answering-phase'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadOverview } from '../load-overview.ts'

/** The last row: where the answers are submitted, and where they are read when that is done or too late. */
export function CheckRow() {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { answering, sections } = useLoaderData<typeof loadOverview>()
  const { respondentId, submission } = answering
  const phase = answeringPhase(answering)
  const left = sections.filter((it) => it.status !== 'done' && it.status !== 'needs_correction').length
  const isOpen = isBeingAnswered(phase)
  // It opens when every section is said to be done; then what is missing can be told.
  if (isOpen && left > 0) {
    return (
      <li className="task-list__row">
        <span className="task-list__name">{t('list.check')}</span>
        <span className="task-list__status quiet">{t('list.cannotBegin', { count: left })}</span>
      </li>
    )
  }
  const sent = submission
    ? t('phase.sentAt', { date: dateInText(submission.submittedAt, language) })
    : t('phase.notSent')
  return (
    <li className="task-list__row">
      <Link
        className="task-list__name ds-link"
        to={pages.checkAnswers({ respondentId })}
        aria-describedby="status-check"
      >
        {t(isOpen ? 'list.check' : 'phase.read')}
      </Link>
      <span className="task-list__status" id="status-check">
        {isOpen ? t(phase === 'reopened' ? 'phase.readyAgain' : 'phase.ready') : sent}
      </span>
    </li>
  )
}
