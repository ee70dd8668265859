import { useState } from 'react'
import { useUnconfirmed } from '../questionnaire/saving/use-unconfirmed.ts'
import { OnBehalfSentence } from '../look/on-behalf.tsx'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import type { Shown } from '../questionnaire/use-question-form.ts'
import { useTranslation } from '../translation.ts'
import { doneIn, type Confirmed } from './confirmed.ts'
import { ConfirmedNotice } from './confirmed-notice.tsx'
import { useSeenFirst } from './use-seen-first.ts'

interface ConfirmUnchangedProps {
  readonly draft: Draft
  readonly section: string
  readonly entry: string | null
  readonly shown: readonly Shown[]
  /** Said on the button: what follows differs. */
  readonly button: string
  /** Of what is confirmed here. */
  readonly title: string
  /** Where the same click says that the section is done. */
  readonly onDone?: (confirmed: Confirmed) => void
}

/** Last round's answers, with one button for the one who sees that nothing has changed. */
export function ConfirmUnchanged({ draft, section, entry, shown, button, title, onDone }: ConfirmUnchangedProps) {
  const { t } = useTranslation('answers')
  const { saving, previous } = draft
  const places = useUnconfirmed(saving, { section, entry, shown })
  const [confirmed, setConfirmed] = useState<Confirmed>()
  const { tooSoon, onClick } = useSeenFirst(() => {
    const done = doneIn(section)
    const now = { section, places, ...(onDone && { wasDone: saving.valueAt(done) }) }
    saving.confirm(places)
    if (onDone) saving.change(done, true)
    setConfirmed(now)
    // The button goes; whoever used the keyboard begins at the top, where it says that it is saved.
    document.querySelector('h1')?.focus()
    onDone?.(now)
  })
  if (!previous) return null
  return (
    <>
      {confirmed && <ConfirmedNotice {...{ saving, confirmed, title }} />}
      {places.length > 0 && (
        <div className="notice no-print">
          <p>
            {t('carried.notice', {
              count: places.length,
              round: previous.imported ? t('carried.imported', { round: previous.roundName }) : previous.roundName,
            })}
          </p>
          {previous.onBehalf && (
            <p>
              <OnBehalfSentence side={{ kind: draft.answering.kind, onBehalf: previous.onBehalf }} />
            </p>
          )}
          <button className="ds-button" data-variant="secondary" type="button" onClick={onClick}>
            {button}
          </button>
          <p role="status">{tooSoon && t('carried.tooSoon')}</p>
        </div>
      )}
    </>
  )
}
