import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useTranslation } from '../translation.ts'
import { titleOf, type Point } from './points.ts'
import { Thread, useValueInWords } from './thread.tsx'
import type { Speaking } from './use-say.ts'
import { useSharedWording, useWho } from './who.ts'

interface SettledProps {
  readonly point: Point
  readonly parties: Reconciliation
  readonly speaking: Speaking
}

/** What a point has come to, in a line; how it got there is folded. */
export function Settled({ point, parties, speaking }: SettledProps) {
  const { t } = useTranslation('reconciliation')
  const who = useWho(parties.own.kind)
  const { text } = useSharedWording()
  const valueInWords = useValueInWords(point)
  const { agreement } = point.conversation
  const ours = valueInWords(asValue(point.own))
  const theirs = valueInWords(asValue(point.theirs))
  return (
    <>
      <p className="settled">
        {agreement && <strong>{valueInWords(agreement.value)}</strong>}
        <span>{t('own.talk.given', { ...who, ours, theirs })}</span>
        {agreement && parties.open && (
          <button
            className="ds-link"
            type="button"
            aria-disabled={speaking.busy}
            onClick={() => void speaking.say({ kind: 'reopen', ends: agreement.step })}
          >
            {t('own.talk.undo')}
            <span className="visually-hidden"> {t('own.talk.about', { title: titleOf(point, text) })}</span>
          </button>
        )}
      </p>
      <details className="settled__how">
        <summary>
          {t('own.talk.how')}
          <span className="visually-hidden"> {t('own.talk.about', { title: titleOf(point, text) })}</span>
        </summary>
        <Thread point={point} parties={parties} />
      </details>
    </>
  )
}

const asValue = (answer: unknown) => answer as Parameters<ReturnType<typeof useValueInWords>>[0]
