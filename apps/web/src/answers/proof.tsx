import type { Submission } from '@kartlaggning/schema/answers'
import { useTranslation } from 'react-i18next'

/** What the respondent can hold the service to: the place in the chain of changes, and the sums. */
export function Proof({ submission: { hash, receipt } }: { readonly submission: Submission }) {
  const { t } = useTranslation('answers')
  return (
    <section className="prose">
      <h2>{t('receipt.proofTitle')}</h2>
      <p>{t('receipt.proofText')}</p>
      <dl className="proof">
        {receipt && (
          <>
            <dt>{t('receipt.position')}</dt>
            <dd>{receipt.position}</dd>
            <dt>{t('receipt.chainHash')}</dt>
            <dd>{receipt.hash}</dd>
          </>
        )}
        <dt>{t('receipt.documentHash')}</dt>
        <dd>{hash}</dd>
      </dl>
    </section>
  )
}
