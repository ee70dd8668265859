import { answeringPhase, isBeingAnswered } from '@kartlaggning/schema/answers/answering-phase'
import { dateInText, daysUntil } from '@kartlaggning/schema/document/dates'
import { useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadOverview } from '../load-overview.ts'

/** How far the answers have come, and what is left of them, while they are being written. */
export function Progress() {
  const { t } = useTranslation('answers')
  const { answering, sections, minutesLeft } = useLoaderData<typeof loadOverview>()
  const phase = answeringPhase(answering)
  if (phase === 'submitted' || answering.resting) return null
  const done = sections.filter((it) => it.status === 'done').length
  const minutes = Math.round(sections.reduce((sum, it) => sum + it.seconds, 0) / 60)
  const words = t('list.progress', { done, count: sections.length })
  const isOpen = isBeingAnswered(phase)
  return (
    <div className="progress">
      <p>
        <strong>{words}</strong>
        <span>{answering.open ? <AnswerBy date={answering.closesOn} /> : t('list.roundClosed')}</span>
      </p>
      <progress max={sections.length} value={done} aria-label={words} />
      {(minutes > 0 || isOpen) && (
        <p className="quiet">
          {minutes > 0 && t('list.minutes', { count: minutes })}{' '}
          {isOpen && minutesLeft > 0 && t('phase.minutes', { count: minutesLeft })}
        </p>
      )}
    </div>
  )
}

function AnswerBy({ date }: { readonly date: string }) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const days = daysUntil(date)
  const left = days > 0 ? t('list.daysLeft', { count: days }) : t(days === 0 ? 'list.lastDay' : 'list.passed')
  return `${t('list.answerBy', { date: dateInText(date, language) })} (${left})`
}
