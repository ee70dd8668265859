import { useUnconfirmed } from '../questionnaire/saving/use-unconfirmed.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import type { Shown } from '../questionnaire/use-question-form.ts'
import { useTranslation } from '../translation.ts'

interface ConfirmUnchangedProps {
  readonly draft: Draft
  readonly section: string
  readonly entry: string | null
  readonly shown: readonly Shown[]
  /** Said on the button: what follows differs. */
  readonly button: string
  readonly onConfirmed?: () => void
}

/** Last round's answers, with one button for the one who sees that nothing has changed. */
export function ConfirmUnchanged({ draft, section, entry, shown, button, onConfirmed }: ConfirmUnchangedProps) {
  const { t } = useTranslation('answers')
  const { saving, previous } = draft
  const places = useUnconfirmed(saving, { section, entry, shown })
  if (places.length === 0 || !previous) return null
  const confirm = () => {
    saving.confirm(places)
    // The button goes; whoever used the keyboard begins at the top, where it says that it is saved.
    document.querySelector('h1')?.focus()
    onConfirmed?.()
  }
  return (
    <div className="notice no-print">
      <p>{t('carried.notice', { count: places.length, round: previous.roundName })}</p>
      <button className="ds-button" data-variant="secondary" type="button" onClick={confirm}>
        {button}
      </button>
    </div>
  )
}
