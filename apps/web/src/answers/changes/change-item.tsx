import type { TrailStep } from '@kartlaggning/schema/answers/receipt'
import { dateInText, timeInText } from '@kartlaggning/schema/document/dates'
import { useLoaderData } from 'react-router'
import type { loadChanges } from '../load-paper.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { receiptNumber } from '@kartlaggning/schema/answers/receipt-number'
import { useStepInWords } from './step-in-words.ts'

/** One step of the trail: what happened, who did it and when, what stood there before and after. */
export function ChangeItem({ step }: { readonly step: TrailStep }) {
  const { titles } = useLoaderData<typeof loadChanges>()
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { title, about, note, before, after } = useStepInWords()(step, titles)
  const when = { date: dateInText(step.at, language), time: timeInText(step.at, language) }
  return (
    <li className="change" id={`nr-${step.position}`}>
      <p className="quiet">
        {t('changes.when', { ...when, position: step.position, name: step.by || t('changes.notOneOfYou') })}
      </p>
      <h2>{title}</h2>
      {about && <p>{about}</p>}
      {note && <p>{note}</p>}
      {after !== undefined && (
        <dl>
          {before !== undefined && (
            <div>
              <dt>{t('changes.before')}</dt>
              <dd>{before}</dd>
            </div>
          )}
          <div>
            <dt>{t('changes.after')}</dt>
            <dd>{after}</dd>
          </div>
        </dl>
      )}
      <details className="folded no-print">
        <summary>
          {t('proof.number')} <span className="visually-hidden">{step.position}</span>
        </summary>
        <p className="change__receipt">{receiptNumber(step)}</p>
      </details>
    </li>
  )
}
