import { sectionsAsked } from '@kartlaggning/schema/asking'
import type { Asks } from '@kartlaggning/schema/asks'
import { isReason } from '@kartlaggning/schema/reason'
import { useLoaderData } from 'react-router'
import { useTranslation } from '../../translation.ts'
import type { loadAsks } from './load-asks.ts'

const kinds = ['municipality', 'police', 'police_area'] as const

/** How much the round asks of each kind of respondent, and how long that is thought to take. */
export function AskedOfEach({ asks }: { readonly asks: Asks }) {
  const { t } = useTranslation('rounds')
  const { round, questionnaire } = useLoaderData<typeof loadAsks>()
  const counted = kinds.map((kind) => {
    const sections = sectionsAsked(questionnaire, { ...asks, scope: round.scope }, kind)
    const questions = sections
      .flatMap((section) => [...section.questions, ...(section.entries?.questions ?? [])])
      .filter((question) => !isReason(question) && question.kind !== 'fixed').length
    return { kind, sections: sections.length, questions }
  })
  return (
    <div className="prose">
      <p>
        {t(`asks.scope.${round.scope}`)} {t('asks.minutes', { count: round.estimatedMinutes })}
      </p>
      <ul>
        {counted.map(({ kind, sections, questions }) => (
          <li key={kind}>
            {sections === 0
              ? t(`asks.nothing.${kind}`)
              : t(`asks.asked.${kind}`, {
                  sections: t('asks.sections', { count: sections }),
                  questions: t('asks.questions', { count: questions }),
                })}
          </li>
        ))}
      </ul>
    </div>
  )
}
