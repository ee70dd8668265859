import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { useLoaderData } from 'react-router'
import { NotFoundPage } from '../../look/error-page.tsx'
import { OnBehalfSentence } from '../../look/on-behalf.tsx'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { answersIn } from './chosen-masks.ts'
import { CopiesMade } from './copies-made.tsx'
import { DisclosureForm } from './disclosure-form.tsx'
import type { loadDisclosure } from './load-disclosure.ts'
import './disclosure.css'

/** Where a copy of a submission is made for whoever has asked for it, and where every copy that was made stands. */
export function DisclosurePage() {
  const { t } = useTranslation('respondents/disclosure')
  const language = useLanguage()
  const { round, respondent, submission, sections, disclosures: made } = useLoaderData<typeof loadDisclosure>()
  const [message, tell] = useStatusMessage()
  if (!respondent) return <NotFoundPage />
  const proposed = sections.flatMap(answersIn).filter((it) => it.proposed).length
  return (
    <RoundFrame
      round={round}
      tab="answers"
      title={t('title', { respondent: insideSentence(respondent.name, language) })}
      back={{ to: pages.submission({ roundId: round.id, respondentId: respondent.id }), text: t('back') }}
    >
      <StatusMessage {...message} />
      {submission ? (
        <>
          <p className="lead">{t('lead')}</p>
          <p className="prose">
            {t('of', { version: submission.version, reference: submission.reference })}{' '}
            {t('proposed', { count: proposed })}{' '}
            <OnBehalfSentence side={{ kind: respondent.kind, onBehalf: submission.onBehalf }} />
          </p>
          <CopiesMade made={made} />
          <DisclosureForm key={submission.id} sections={sections} submissionId={submission.id} tell={tell} />
        </>
      ) : (
        <p className="lead">{t('notYet', { respondent: respondent.name })}</p>
      )}
    </RoundFrame>
  )
}
