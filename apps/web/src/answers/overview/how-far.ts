import { answeringPhase, isBeingAnswered } from '@kartlaggning/schema/answers/answering-phase'
import { whenInText } from '@kartlaggning/schema/document/dates'
import { useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadOverview } from '../load-overview.ts'

/** The line under the heading: what is filled in from the last round, and when something was last saved. */
export function useHowFar(): string | undefined {
  const { t } = useTranslation('answers')
  const { t: look } = useTranslation()
  const language = useLanguage()
  const { answering, sections, lastSavedAt } = useLoaderData<typeof loadOverview>()
  const saved =
    lastSavedAt && t('list.savedAt', { when: whenInText(lastSavedAt, language, (time) => look('today', { time })) })
  if (!isBeingAnswered(answeringPhase(answering))) return saved ?? undefined
  const filled = sections.reduce((sum, it) => sum + it.unconfirmed, 0)
  if (filled === 0) return saved ?? t('list.notBegun')
  const left = sections.reduce((sum, it) => sum + it.toAnswer - it.answered, 0)
  return [t('phase.filled', { count: filled }), left > 0 && t('phase.alsoLeft', { count: left }), saved && `${saved}.`]
    .filter(Boolean)
    .join(' ')
}
