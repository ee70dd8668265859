import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext } from '../question-context.tsx'
import { tickedIn } from '../form-values.ts'

interface FoldedListProps {
  readonly name: string
  /** What the fold says while nothing is chosen. */
  readonly choose: string
  /** What each of the chosen is called. */
  readonly named: (code: string) => string
  readonly children: ReactNode
}

/** A long list of boxes, folded to how many are chosen and which. */
export function FoldedList({ name, choose, named, children }: FoldedListProps) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const chosen = tickedIn(useWatch({ control: form.control, name }))
  return (
    <>
      <details className="folded">
        <summary>{chosen.length > 0 ? t('chosenChange', { count: chosen.length }) : choose}</summary>
        {children}
      </details>
      {chosen.length > 0 && <p className="folded-chosen">{chosen.map(named).join(', ')}</p>}
    </>
  )
}
