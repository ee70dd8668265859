import type { CrosswalkFault } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { faultInWords } from '@kartlaggning/schema/answers/other-survey/other-survey-document'
import { useLanguage, useTranslation } from '../../translation.ts'

interface CrosswalkFaultsProps {
  readonly faults: readonly CrosswalkFault[]
  /** What became of the rest of it. */
  readonly lead: string
}

/** What is wrong with a file, each by its row. */
export function CrosswalkFaults({ faults, lead }: CrosswalkFaultsProps) {
  const { t } = useTranslation('answers/otherSurvey')
  const language = useLanguage()
  if (faults.length === 0) return null
  return (
    <section className="notice notice--warm no-print">
      <h3>{t('faults', { count: faults.length })}</h3>
      <ul>
        {faults.map((it, at) => (
          <li key={at}>{faultInWords(it, language)}</li>
        ))}
      </ul>
      <p>{lead}</p>
    </section>
  )
}
