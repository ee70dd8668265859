import { dateInWords } from '@kartlaggning/schema/document/dates'
import { retention, type ProposedErasure, type Retention } from '@kartlaggning/schema/report/retention/retention'
import { useState } from 'react'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { HintAndError } from '../../look/field.tsx'
import type { Announce } from '../../respondents/status-message.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

interface ConfirmErasureProps {
  readonly proposal: ProposedErasure
  readonly county: string
  readonly tell: Announce
}

const A_DAY = 24 * 60 * 60 * 1000

/** Why whoever looks cannot confirm what is proposed; null where they can. */
export function useWhyNotConfirmed(proposal: ProposedErasure | null, { isOnlyCoordinator }: Retention): string | null {
  const { t } = useTranslation('report/retention')
  const language = useLanguage()
  const [now] = useState(() => Date.now())
  if (!proposal?.isMine) return null
  if (!isOnlyCoordinator) return t('confirm.another')
  const from = new Date(Date.parse(proposal.proposedAt) + A_DAY)
  return from.getTime() > now ? t('confirm.tomorrow', { date: dateInWords(from.toISOString(), language) }) : null
}

/** The second step. */
export function ConfirmErasure({ proposal, county, tell }: ConfirmErasureProps) {
  const { t } = useTranslation('report/retention')
  const [said, setSaid] = useState(false)
  const [error, setError] = useState<string>()
  const isReady = () => {
    setError(said ? undefined : t('confirm.sayFirst'))
    return said
  }
  const confirm = async () => {
    const params = { county, erasureId: proposal.id }
    await call(retention.confirm, { params, body: { nothingIsRequested: true } })
    tell(t('confirm.done'))
  }
  return (
    <ConfirmButton
      text={t('confirm.button')}
      title={t('confirm.title')}
      confirm={t('confirm.go')}
      isReady={isReady}
      onConfirm={confirm}
    >
      <p>{t('confirm.text')}</p>
      <div className="field" data-invalid={error ? '' : undefined}>
        <HintAndError id="nothing-requested" error={error} />
        <div className="option">
          <input
            className="ds-input"
            type="checkbox"
            id="nothing-requested"
            checked={said}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'nothing-requested-error' : undefined}
            onChange={(event) => setSaid(event.currentTarget.checked)}
          />
          <label htmlFor="nothing-requested">{t('confirm.nothingRequested')}</label>
        </div>
      </div>
    </ConfirmButton>
  )
}
