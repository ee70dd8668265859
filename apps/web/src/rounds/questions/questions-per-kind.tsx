import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { useLoaderData } from 'react-router'
import { useTranslation } from '../../translation.ts'
import type { loadQuestions } from './load-questions.ts'

const kinds = ['municipality', 'police', 'police_area'] as const

/** How much the round asks of each kind of respondent, and how long that is thought to take. */
export function QuestionsPerKind({ selection }: { readonly selection: QuestionSelection }) {
  const { t } = useTranslation('rounds')
  const { round, questionnaire } = useLoaderData<typeof loadQuestions>()
  const counted = kinds.map((kind) => {
    const sections = sectionsOfRound(questionnaire, { ...selection, scope: round.scope }, kind)
    const questions = sections
      .flatMap((section) => [...section.questions, ...(section.entries?.questions ?? [])])
      .filter((question) => !isReason(question) && question.kind !== 'fixed').length
    return { kind, sections: sections.length, questions }
  })
  return (
    <div className="prose">
      <p>
        {t(`questions.scope.${round.scope}`)} {t('questions.minutes', { count: round.estimatedMinutes })}
      </p>
      <ul>
        {counted.map(({ kind, sections, questions }) => (
          <li key={kind}>
            {sections === 0
              ? t(`questions.nothing.${kind}`)
              : t(`questions.asked.${kind}`, {
                  sections: t('questions.sections', { count: sections }),
                  questions: t('questions.questions', { count: questions }),
                })}
          </li>
        ))}
      </ul>
    </div>
  )
}
