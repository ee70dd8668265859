import { Link, useLoaderData } from 'react-router'
import { Page } from '../../look/page.tsx'
import { Trouble } from '../../look/trouble.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { AskedOfEach } from './asked-of-each.tsx'
import type { loadAsks } from './load-asks.ts'
import { OwnQuestions } from './own-questions.tsx'
import { QuestionPreview } from './question-preview.tsx'
import { SectionChoices } from './section-choices.tsx'
import { useAsks } from './use-asks.ts'
import './asks.css'

/** What a round asks: the questionnaire's sections, and the county's own questions. */
export function AsksPage() {
  const { t } = useTranslation('rounds')
  const { round } = useLoaderData<typeof loadAsks>()
  const mayPlan = useMay('rounds.plan')
  const mayChange = mayPlan && round.status === 'draft'
  const { asks, decide, saved, trouble } = useAsks()
  return (
    <Page
      title={t('asks.title')}
      within={round.name}
      back={{ to: `/omgangar/${round.id}`, text: t('plan.backToRound') }}
      aside={round.name}
      fictional={round.fictional}
    >
      <p className="lead">{t(mayChange ? 'asks.lead' : 'asks.stands')}</p>
      <AskedOfEach asks={asks} />
      {mayPlan && round.status === 'draft' && (
        <p>
          <Link className="ds-link" to={`/omgangar/${round.id}/planera#scope`}>
            {t('asks.changeScope')}
          </Link>
        </p>
      )}
      <div className="asks__outcome" role="status">
        {saved && <p className="quiet">{t('asks.saved')}</p>}
      </div>
      <Trouble text={trouble} />
      <SectionChoices asks={asks} decide={mayChange ? decide : undefined} />
      <OwnQuestions asks={asks} decide={mayChange ? decide : undefined} />
      {asks.supplementary.length > 0 && (
        <>
          <h2>{t('asks.preview.title')}</h2>
          <QuestionPreview questions={asks.supplementary} />
        </>
      )}
    </Page>
  )
}
