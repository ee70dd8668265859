import type { TrailReceipt } from '@kartlaggning/schema/answers/submission'
import { receipts, type ReceiptVerdict } from '@kartlaggning/schema/answers/receipt'
import { useRef, useState } from 'react'
import './receipt.css'
import { call } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { dateInText, timeInText } from '@kartlaggning/schema/document/dates'
import { describedBy, Field } from '../look/field.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { receiptIn, receiptNumber } from '@kartlaggning/schema/answers/receipt-number'

interface ReceiptCheckProps {
  readonly respondentId: string
  /** The number that stands there from the start. */
  readonly receipt?: TrailReceipt | undefined
}

/** Asks the service whether it still has what a receipt says. */
export function ReceiptCheck({ respondentId, receipt }: ReceiptCheckProps) {
  const { t } = useTranslation('answers')
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(receipt ? receiptNumber(receipt) : '')
  const [wrong, setWrong] = useState(false)
  const [verdict, setVerdict] = useState<ReceiptVerdict>()
  const { busy, mutate, errorMessage } = useMutation()
  const check = async () => {
    const body = receiptIn(typed)
    setWrong(!body)
    setVerdict(undefined)
    if (!body) return field.current?.focus()
    await mutate(async () => setVerdict(await call(receipts.verify, { params: { respondentId }, body })))
  }
  const error = wrong ? t('proof.notANumber') : undefined
  const hint = t('proof.hint')
  return (
    <form
      className="receipt-check no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <Field id="receipt" label={t('proof.toCheck')} hint={hint} error={error}>
        <textarea
          ref={field}
          id="receipt"
          className="ds-input"
          rows={2}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'receipt', hint, error })}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
        {t('proof.check')}
      </button>
      <ErrorMessage text={errorMessage} />
      <div role="status">{verdict && <Verdict verdict={verdict} />}</div>
    </form>
  )
}

function Verdict({ verdict: { holds, at, after, brokenAt } }: { readonly verdict: ReceiptVerdict }) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const when = at && { date: dateInText(at, language), time: timeInText(at, language) }
  return (
    <div className={holds && brokenAt === null ? 'notice notice--done' : 'notice notice--warm'}>
      {holds && when ? (
        <>
          <p>
            <strong>{t('proof.holds')}</strong> {t('proof.savedAt', when)}
          </p>
          <p>{after ? t('proof.after', { count: after }) : t('proof.nothingAfter')}</p>
        </>
      ) : (
        <p>
          <strong>{t('proof.doesNotHold')}</strong> {t('proof.askUs')}
        </p>
      )}
      <p>{brokenAt === null ? t('proof.whole') : t('proof.broken', { position: brokenAt })}</p>
    </div>
  )
}
