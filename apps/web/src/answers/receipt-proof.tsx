import { pages } from '@kartlaggning/schema/pages'
import type { Answering, Submission } from '@kartlaggning/schema/answers/answers'
import { Link } from 'react-router'
import './receipt.css'
import { useTranslation } from '../translation.ts'
import { ReceiptCheck } from './receipt-check.tsx'
import { receiptNumber } from '@kartlaggning/schema/answers/receipt-number'

interface ProofProps {
  readonly answering: Answering
  readonly submission: Submission
}

/** What the respondent can hold the service to: the place in the chain of changes, and the sums. */
export function Proof({ answering: { respondentId }, submission: { hash, receipt } }: ProofProps) {
  const { t } = useTranslation('answers')
  return (
    <section className="prose">
      <h2>{t('proof.title')}</h2>
      <p>{t('proof.text')}</p>
      <dl className="proof">
        {receipt && (
          <>
            <dt>{t('proof.number')}</dt>
            <dd>{receiptNumber(receipt)}</dd>
          </>
        )}
        <dt>{t('proof.documentHash')}</dt>
        <dd>{hash}</dd>
      </dl>
      <ReceiptCheck respondentId={respondentId} receipt={receipt ?? undefined} />
      <p>
        <Link className="ds-link" to={pages.changes({ respondentId })}>
          {t('changes.link')}
        </Link>
      </p>
    </section>
  )
}
