import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { RoundFrame } from '../round-frame.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { QuestionsPerKind } from './questions-per-kind.tsx'
import type { loadQuestions } from './load-questions.ts'
import { OwnQuestions } from './own-questions.tsx'
import { QuestionPreview } from './question-preview.tsx'
import { SectionChoices } from './section-choices.tsx'
import { useQuestionSelection } from './use-question-selection.ts'
import './questions.css'

/** What a round asks: the questionnaire's sections, and the county's own questions. */
export function QuestionsPage() {
  const { t } = useTranslation('rounds')
  const { round } = useLoaderData<typeof loadQuestions>()
  const mayPlan = useMay('rounds.plan')
  const mayChange = mayPlan && round.status === 'draft'
  const { selection, decide, saved, errorMessage } = useQuestionSelection()
  return (
    <RoundFrame round={round} tab="settings" title={t('questions.title')}>
      <p className="lead">{t(mayChange ? 'questions.lead' : 'questions.fixed')}</p>
      <p>
        <Link className="ds-link" to={pages.letters({ roundId: round.id })}>
          {t('plan.toLetters')}
        </Link>
      </p>
      <QuestionsPerKind selection={selection} />
      {mayPlan && round.status === 'draft' && (
        <p>
          <Link className="ds-link" to={`${pages.planRound({ roundId: round.id })}#scope`}>
            {t('questions.changeScope')}
          </Link>
        </p>
      )}
      <div className="questions__outcome" role="status">
        {saved && <p className="quiet">{t('questions.saved')}</p>}
      </div>
      <ErrorMessage text={errorMessage} />
      <SectionChoices selection={selection} decide={mayChange ? decide : undefined} />
      <OwnQuestions selection={selection} decide={mayChange ? decide : undefined} />
      {selection.supplementary.length > 0 && (
        <>
          <h2>{t('questions.preview.title')}</h2>
          <QuestionPreview questions={selection.supplementary} />
        </>
      )}
    </RoundFrame>
  )
}
