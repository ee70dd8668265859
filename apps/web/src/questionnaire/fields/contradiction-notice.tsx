import { contradictionsIn } from '@kartlaggning/schema/questionnaire/contradictions'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext, useText } from '../question-context.tsx'

/** Says, without moving focus, that an answer does not go with another; both may stand. */
export function ContradictionNotice({ question }: { readonly question: Question }) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const { form } = useQuestionContext()
  const names = [nameOf(question), ...(question.contradictions ?? []).map((it) => nameOf({ id: it.question }))]
  const values = useWatch({ control: form.control, name: names })
  const answers = Object.fromEntries(names.map((name, at) => [name, values[at]]))
  const [today] = useState(() => new Date().toISOString())
  const found = contradictionsIn(question, answers, today)
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="found">
          {found.map((it) => (
            <p key={it.text.sv}>
              <strong>{text(it.text)}</strong>
            </p>
          ))}
          <p>{t('contradiction')}</p>
        </div>
      )}
    </div>
  )
}
