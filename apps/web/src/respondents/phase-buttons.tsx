import { gaps } from '@kartlaggning/schema/gaps/gap'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { rounds, type Round } from '@kartlaggning/schema/rounds/round'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { dateInTable, dateInText, present } from '@kartlaggning/schema/document/dates'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import { useState } from 'react'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { Closing, OpeningOffPlan } from './course/consequences.tsx'
import { RemainsToMend } from './course/remains-to-mend.tsx'
import { statusCounts } from './status-counts.ts'
import type { Announce } from './status-message.tsx'

/** How long the two sides have, unless another day is chosen. */
const TWO_WEEKS = 14

interface PhaseButtonProps {
  readonly round: Round
  readonly done: Announce
}

/** Asks again with what remains to be put right, where that is known. */
export function OpenButton({ round, done, remains }: PhaseButtonProps & { readonly remains?: string | undefined }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  if (!useMay('rounds.open')) return null
  const open = async () => {
    await call(rounds.open, { params: { roundId: round.id } })
    done(t('open.done'))
  }
  return (
    <ConfirmButton
      text={t('open.button')}
      title={t('open.title', { round: round.name })}
      confirm={t('open.confirm')}
      onConfirm={open}
    >
      <p>{t('open.text', { count: round.municipalities.length, closesOn: dateInText(round.closesOn, language) })}</p>
      <OpeningOffPlan round={round} />
      <p>{t('open.noMail')}</p>
      {remains ? <p>{remains}</p> : <RemainsToMend roundId={round.id} />}
    </ConfirmButton>
  )
}

export function CloseButton({
  round,
  respondents,
  done,
  isNext,
}: PhaseButtonProps & {
  readonly respondents: readonly Respondent[]
  /** There is nothing else to do first. */
  readonly isNext: boolean
}) {
  const { t } = useTranslation('respondents')
  const { all, submitted } = statusCounts(respondents)
  if (!useMay('rounds.close')) return null
  const close = async () => {
    await call(rounds.close, { params: { roundId: round.id } })
    done(t('close.done'))
  }
  return (
    <ConfirmButton
      text={t('close.button')}
      {...(!isNext && { variant: 'secondary' })}
      title={t('close.title', { round: round.name })}
      confirm={t('close.confirm')}
      onConfirm={close}
    >
      <p>{t('close.submitted', { submitted, all })}</p>
      <Closing round={round} respondents={respondents} />
    </ConfirmButton>
  )
}

export function BeginReconciliationButton({ round, done }: PhaseButtonProps) {
  const { t } = useTranslation('respondents')
  const mayBegin = useMay('reconciliation.begin')
  const [today] = useState(() => dateInTable(present().toISOString()))
  const [until, setUntil] = useState(() => addDays(today, TWO_WEEKS))
  const [wrong, setWrong] = useState(false)
  const isReady = () => {
    const isLater = until >= today
    setWrong(!isLater)
    if (!isLater) document.getElementById('reconcile-until')?.focus()
    return isLater
  }
  if (!mayBegin) return null
  const error = wrong ? t('reconcile.untilWrong') : undefined
  const begin = async () => {
    await call(reconciliation.begin, { params: { roundId: round.id }, querystring: { until } })
    done(t('reconcile.done'))
  }
  return (
    <ConfirmButton
      text={t('reconcile.button')}
      title={t('reconcile.title')}
      confirm={t('reconcile.confirm')}
      onConfirm={begin}
      isReady={isReady}
    >
      <p>{t('reconcile.text')}</p>
      <Field id="reconcile-until" label={t('reconcile.until')} error={error}>
        <input
          className="ds-input middling"
          id="reconcile-until"
          type="date"
          min={today}
          value={until}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'reconcile-until', error })}
          onChange={(event) => setUntil(event.target.value)}
        />
      </Field>
    </ConfirmButton>
  )
}

export function AnalyseButton({ round, done, variant }: PhaseButtonProps & { readonly variant?: 'secondary' }) {
  const { t } = useTranslation('respondents')
  if (!useMay('gaps.analyse')) return null
  const again = round.status !== 'closed' && round.status !== 'reconciliation'
  const analyse = async () => {
    const found = await call(gaps.analyse, { params: { roundId: round.id } })
    done(t('analyse.done', { count: found.gaps, notAssessed: found.notAssessed }))
  }
  return (
    <ConfirmButton
      text={t(again ? 'analyse.again' : 'analyse.button')}
      {...(variant && { variant })}
      title={t(again ? 'analyse.againTitle' : 'analyse.title')}
      confirm={t('analyse.confirm')}
      onConfirm={analyse}
    >
      <p>
        {t(
          again
            ? 'analyse.againText'
            : round.status === 'reconciliation'
              ? 'analyse.endsReconciliation'
              : 'analyse.text',
        )}
      </p>
    </ConfirmButton>
  )
}
