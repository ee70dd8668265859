import type { Kind, Question } from '@kartlaggning/schema/questionnaire/question'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../translation.ts'
import { useUnconfirmed } from '../saving/use-unconfirmed.ts'
import { fromForm, toForm } from '../form-values.ts'
import { sameValue } from '../saving/answer-address.ts'
import { fieldId, useQuestionContext } from '../question-context.tsx'
import { registers } from '../registers.ts'
import { useWordsFor } from '../use-words.ts'

interface EarlierProps {
  /** Where the form keeps it: `pictureStatus`, in a matrix `concern.youth_crime`. */
  readonly name: string
  readonly kind: Kind
}

/** What was answered last round, when something else is answered now. */
export function EarlierAnswer({ name, kind }: EarlierProps) {
  const answer = useQuestionContext().earlier(name)
  return answer === undefined ? null : <Earlier name={name} kind={kind} answer={answer} />
}

function Earlier({ name, kind, answer }: EarlierProps & { readonly answer: unknown }) {
  const { t } = useTranslation('questionnaire')
  const { form, kind: respondent } = useQuestionContext()
  const words = useWordsFor(respondent)
  const differs = useDiffers(name, kind, answer)
  const said = words(kind, answer).join(', ')
  if (!differs || said === '') return null
  const takeSame = () => {
    // The button goes; whoever used the keyboard stays at the question. A field that is left first says what it held.
    document.getElementById(fieldId(name))?.focus()
    form.setValue(name, toForm(kind, answer))
  }
  return (
    <p className="earlier">
      <span>{t('earlier.was', { answer: said })}</span>{' '}
      <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={takeSame}>
        {t('earlier.useSame')}
      </button>
    </p>
  )
}

/** Drawn again only when it turns, not at every key. */
function useDiffers(name: string, kind: Kind, answer: unknown): boolean {
  const { form } = useQuestionContext()
  // An actor that has been merged since is not another.
  const asOne = (value: unknown) => withActorsAsOne(value, registers.get().actors)
  const isAnother = () => !sameValue(asOne(fromForm(kind, form.getValues(name))), asOne(answer))
  const [differs, setDiffers] = useState(isAnother)
  useEffect(() =>
    form.subscribe({
      name,
      exact: true,
      formState: { values: true },
      callback: () => setDiffers(isAnother()),
    }),
  )
  return differs
}

interface UnconfirmedMarkProps {
  readonly question: Question
  readonly parts: string
  /** Where one row is shown at a time, and what comes after it. */
  readonly onConfirmed?: () => void
}

/** An answer that came along from the last round: it counts when it is confirmed or changed. */
export function UnconfirmedMark({ question, parts, onConfirmed }: UnconfirmedMarkProps) {
  const { t } = useTranslation('questionnaire')
  const { saving, section, entry } = useQuestionContext()
  const places = useUnconfirmed(saving, { section, entry, shown: [{ question, parts }] })
  if (places.length === 0) return null
  const isMatrix = question.kind === 'matrix' && onConfirmed === undefined
  const confirm = () => {
    saving.confirm(places)
    // The button goes; whoever used the keyboard stays at the question.
    document.getElementById(fieldId(nameOf(question)))?.focus({ preventScroll: true })
    onConfirmed?.()
  }
  return (
    <p className="unconfirmed no-print">
      <span>{isMatrix ? t('earlier.rows', { count: places.length }) : t('earlier.stillSo')}</span>{' '}
      <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={confirm}>
        {t(isMatrix ? 'earlier.yesRows' : 'earlier.yes')}
      </button>
    </p>
  )
}
