import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { useLoaderData } from 'react-router'
import { useTranslation } from '../../translation.ts'
import type { loadQuestions } from './load-questions.ts'

const kinds = ['municipality', 'police', 'police_area'] as const

/** How much the round asks of each kind of respondent, and how long that is thought to take. */
export function QuestionsPerKind({ asks }: { readonly asks: QuestionSelection }) {
  const { t } = useTranslation('rounds')
  const { round, questionnaire } = useLoaderData<typeof loadQuestions>()
  const counted = kinds.map((kind) => {
    const sections = sectionsOfRound(questionnaire, { ...asks, scope: round.scope }, kind)
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
