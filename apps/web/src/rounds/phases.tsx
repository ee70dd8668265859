import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Round, RoundStatus } from '@kartlaggning/schema/rounds/round'
import { useLanguage, useTranslation } from '../translation.ts'
import { dateInText } from '@kartlaggning/schema/document/dates'

type Phase = 'plan' | 'answer' | 'reconcile' | 'analyse' | 'publish'

const phaseOf = {
  draft: 'plan',
  consultation: 'plan',
  open: 'answer',
  closed: 'answer',
  reconciliation: 'reconcile',
  analysis: 'analyse',
  feedback: 'analyse',
  published: 'publish',
  archived: 'publish',
} as const satisfies Record<RoundStatus, Phase>

/** The whole way of a round, and where on it this one is. */
export function Phases({ round }: { readonly round: Round }) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  const phases: Phase[] = [
    'plan',
    'answer',
    ...(round.reconciles ? (['reconcile'] as const) : []),
    'analyse',
    'publish',
  ]
  const at = phases.indexOf(phaseOf[round.status])
  const done = round.status === 'published' || round.status === 'archived' ? phases.length : at
  const isSkipped = analysisHasBegun(round.status) && round.reconcilesUntil === null
  return (
    <ol className="phases" aria-label={t('phases.label')}>
      {phases.map((phase, index) => (
        <li
          key={phase}
          aria-current={index === at ? 'step' : undefined}
          data-done={index < done && !(phase === 'reconcile' && isSkipped) ? '' : undefined}
        >
          <strong>{t(`phases.${phase}`)}</strong>
          {phase === 'reconcile' && index === at && round.reconcilesUntil && (
            <> {t('phases.until', { date: dateInText(round.reconcilesUntil, language) })}</>
          )}
          {index === at && phase === 'answer' && (
            <>
              {' '}
              {t(`phases.${round.status === 'open' ? 'until' : 'ended'}`, {
                date: dateInText(round.closesOn, language),
              })}
            </>
          )}
          <span className="visually-hidden">
            {' '}
            {phase === 'reconcile' && isSkipped
              ? t('phases.skipped')
              : index < done
                ? t('phases.done')
                : index === at
                  ? t('phases.now')
                  : ''}
          </span>
        </li>
      ))}
    </ol>
  )
}
