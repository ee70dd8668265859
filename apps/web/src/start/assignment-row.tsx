import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import type { Actor } from '@kartlaggning/schema/permission'
import { reconciliationHasBegun } from '@kartlaggning/schema/rounds/phase'
import { Link } from 'react-router'
import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../translation.ts'
import type { Progress } from './load-start.ts'

interface AssignmentRowProps {
  readonly assignment: Actor['assignments'][number]
  readonly progress: Progress | undefined
}

/** Whom one answers for, how far it has come, and where its results are. */
export function AssignmentRow({ assignment, progress }: AssignmentRowProps) {
  const { t } = useTranslation('start')
  const language = useLanguage()
  const { respondentId, roundId, name, kind, roundName, roundStatus, edition, profile, sections } = assignment
  return (
    <li className="task-list__row">
      <Link
        className="task-list__name ds-link"
        to={pages.taskList({ respondentId })}
        lang="sv"
        aria-describedby={`assignment-${respondentId}`}
      >
        {name}
      </Link>
      <span className="task-list__status" id={`assignment-${respondentId}`}>
        <span lang="sv">{roundName}</span>
        <AssignmentStatus assignment={assignment} progress={progress} />
      </span>
      {assignment.declined && assignment.open && (
        <Link className="task-list__more ds-link" to={pages.taskList({ respondentId })}>
          {t('answerAfterAll')}{' '}
          <span className="visually-hidden">{t('answerFor', { name: insideSentence(name, language) })}</span>
        </Link>
      )}
      {kind !== 'police_area' && sections === null && reconciliationHasBegun(roundStatus) && (
        <Link className="task-list__more ds-link" to={pages.ownReconciliation({ respondentId })}>
          {t('reconciliation')}{' '}
          <span className="visually-hidden">
            {t('reconciliationOf', { name: insideSentence(name, language), roundName })}
          </span>
        </Link>
      )}
      {profile && (
        <Link className="task-list__more ds-link" to={pages.profile({ respondentId })}>
          {t('profile')}{' '}
          <span className="visually-hidden">{t('profileOf', { name: insideSentence(name, language), roundName })}</span>
        </Link>
      )}
      {edition !== null && (
        <Link className="task-list__more ds-link" to={pages.edition({ roundId, number: edition })}>
          {t('report')} <span className="visually-hidden">{t('reportOf', { roundName })}</span>
        </Link>
      )}
    </li>
  )
}

function AssignmentStatus({ assignment: { open, submitted, declined, closesOn }, progress }: AssignmentRowProps) {
  const { t } = useTranslation('start')
  const language = useLanguage()
  const date = dateInText(closesOn, language)
  if (declined) {
    const said = { date: dateInText(declined.at, language), reason: abstentionWords[declined.reason][language] }
    const words = [t('declined', said), open && t('declinedUntil', { date })]
    return <span className="task-list__note"> · {words.filter(Boolean).join(' ')}</span>
  }
  if (!open) return null
  const words = submitted
    ? t('submitted')
    : progress?.completing
      ? t('completeBy', { date })
      : [progress && t('progress', { done: progress.done, count: progress.count }), t('answerBy', { date })]
  return <span className="task-list__note"> · {[words].flat().filter(Boolean).join(' · ')}</span>
}
