import type { PoliceAreaAnswers as Given } from '@kartlaggning/schema/answers/earlier-answers'
import { isForCounterparts } from '@kartlaggning/schema/answers/visible-part'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { OnBehalfSentence } from '../look/on-behalf.tsx'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { useTranslation } from '../translation.ts'
import { CheckAnswers } from './check-answers.tsx'

interface PoliceAreaAnswersProps {
  readonly draft: Draft
  readonly area: Given
  /** The section as the police area is asked it. */
  readonly section: Section
}

/** What the local police area answers once for all its municipalities, to be read beside one's own. */
export function PoliceAreaAnswers({ draft, area, section }: PoliceAreaAnswersProps) {
  const { t } = useTranslation(['answers', 'questionnaire'])
  const shown = section.questions.filter(isForCounterparts)
  return (
    <section className="notice" aria-labelledby="police-area">
      <h2 id="police-area">{t('policeArea.title', { name: area.name })}</h2>
      {area.submittedAt === null ? (
        <p>{t('policeArea.notYet')}</p>
      ) : (
        <>
          {area.onBehalf && (
            <p>
              <OnBehalfSentence side={{ kind: 'police_area', onBehalf: area.onBehalf }} />
            </p>
          )}
          <CheckAnswers
            draft={draft}
            questions={shown}
            answers={area.document[section.id] ?? {}}
            page={undefined}
            rowsFrom="police-area"
          />
          {shown.length < section.questions.length && <p>{t('questionnaire:onlyForCountyBoard')}</p>}
          {draft.answering.kind === 'police' && <p>{t('policeArea.override')}</p>}
        </>
      )}
    </section>
  )
}
