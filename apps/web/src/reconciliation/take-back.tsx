import { reconciliation, type Confirmation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useTranslation } from '../translation.ts'

interface TakeBackProps {
  readonly respondentId: string
  readonly entry: string
  readonly name: string
  readonly onTaken: (confirmation: Confirmation | null) => void
}

/** Takes back what we said of a joint action of theirs; a pair made by it is two again. */
export function TakeBack({ respondentId, entry, name, onTaken }: TakeBackProps) {
  const { t } = useTranslation('reconciliation')
  const { busy, mutate, errorMessage } = useMutation()
  const params = { respondentId, entryId: entry }
  const takeBack = () => mutate(async () => onTaken((await call(reconciliation.takeBack, { params })).confirmation))
  return (
    <>
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        aria-disabled={busy}
        onClick={() => void takeBack()}
      >
        {t('own.talk.undo')} <span className="visually-hidden">{t('own.theirs.changeWhich', { name })}</span>
      </button>
      <ErrorMessage text={errorMessage} />
    </>
  )
}
