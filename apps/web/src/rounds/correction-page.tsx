import { rounds } from '@kartlaggning/schema/rounds/round'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { RoundFrame } from './round-frame.tsx'
import { useTranslation } from '../translation.ts'
import { ChangedQuestions } from './changed-questions.tsx'
import type { loadCorrection } from './load-correction.ts'

/** What a corrected questionnaire changes and for how many, before the round moves to it. */
export function CorrectionPage() {
  const { t } = useTranslation('rounds')
  const { round, correction } = useLoaderData<typeof loadCorrection>()
  const { to, drafts } = correction
  const [done, setDone] = useState<string>()
  const { revalidate } = useRevalidator()
  const changed = correction.questions.filter((it) => it.change !== 'identical')
  const correct = async () => {
    if (to === null) return
    await call(rounds.correct, { params: { roundId: round.id }, body: { to } })
    setDone(t('correction.done', { to }))
    await revalidate()
  }
  return (
    <RoundFrame round={round} tab="settings" title={t('correction.title')}>
      <p role="status">{done}</p>
      <p className="lead">{t('correction.lead')}</p>
      {to === null ? (
        <p className="notice">{t('correction.none')}</p>
      ) : (
        <>
          <h2>{t('correction.changed', { count: changed.length, to })}</h2>
          {changed.length > 0 && <ChangedQuestions questions={changed} />}
          <p>{t('correction.drafts', { count: drafts })}</p>
          {round.status === 'open' && (
            <p className="buttons">
              <ConfirmButton
                text={t('correction.button')}
                title={t('correction.confirmTitle', { to })}
                confirm={t('correction.confirm', { to })}
                onConfirm={correct}
              >
                <p>{t('correction.confirmText')}</p>
              </ConfirmButton>
            </p>
          )}
        </>
      )}
    </RoundFrame>
  )
}
