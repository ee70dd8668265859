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
  const { asks, decide, saved, errorMessage } = useQuestionSelection()
  return (
    <RoundFrame round={round} tab="settings" title={t('asks.title')}>
      <p className="lead">{t(mayChange ? 'asks.lead' : 'asks.stands')}</p>
      <QuestionsPerKind asks={asks} />
      {mayPlan && round.status === 'draft' && (
        <p>
          <Link className="ds-link" to={`${pages.planRound({ roundId: round.id })}#scope`}>
            {t('asks.changeScope')}
          </Link>
        </p>
      )}
      <div className="asks__outcome" role="status">
        {saved && <p className="quiet">{t('asks.saved')}</p>}
      </div>
      <ErrorMessage text={errorMessage} />
      <SectionChoices asks={asks} decide={mayChange ? decide : undefined} />
      <OwnQuestions asks={asks} decide={mayChange ? decide : undefined} />
      {asks.supplementary.length > 0 && (
        <>
          <h2>{t('asks.preview.title')}</h2>
          <QuestionPreview questions={asks.supplementary} />
        </>
      )}
    </RoundFrame>
  )
}
