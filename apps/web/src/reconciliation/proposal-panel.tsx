import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useTranslation } from '../translation.ts'
import { titleOf, type Point } from './points.ts'
import { useValueInWords } from './thread.tsx'
import type { Speaking } from './use-say.ts'
import { useSharedWording, useWho } from './who.ts'

interface ProposalPanelProps {
  readonly point: Point
  readonly parties: Pick<Reconciliation, 'own' | 'open'>
  readonly isFirst: boolean
  readonly speaking: Speaking
}

/** The value that one side proposes that both state; where one decides. */
export function ProposalPanel({ point, parties: { own, open }, isFirst, speaking }: ProposalPanelProps) {
  const { t } = useTranslation('reconciliation')
  const who = useWho(own.kind)
  const { text } = useSharedWording()
  const valueInWords = useValueInWords(point)
  const { steps, proposal } = point.conversation
  const proposed = steps.find(({ id }) => id === proposal)
  if (!proposed) return null
  const value = valueInWords(proposed.value)
  const isOurs = proposed.by === own.kind
  const about = <span className="visually-hidden"> {t('own.talk.about', { title: titleOf(point, text) })}</span>
  return (
    <>
      <div className="shared-proposal">
        <p>{t(isOurs ? 'own.talk.weProposed' : 'own.talk.theyProposed', who)}</p>
        <p className="shared-proposal__value">{value}</p>
        {open && (
          <div className="buttons">
            <button
              className="ds-button"
              {...(!(isFirst && !isOurs) && { 'data-variant': 'secondary' })}
              type="button"
              aria-disabled={speaking.busy}
              onClick={() => void speaking.say({ kind: isOurs ? 'withdraw' : 'accept', ends: proposed.id })}
            >
              {isOurs ? t('own.talk.withdraw') : t('own.talk.accept', { value })}
              {about}
            </button>
          </div>
        )}
      </div>
      {open && !isOurs && <p className="quiet">{t('own.talk.restsOn', { value })}</p>}
    </>
  )
}
