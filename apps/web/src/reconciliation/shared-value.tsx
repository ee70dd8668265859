import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { FormValues } from '../questionnaire/form-values.ts'
import { fromForm, toForm } from '../questionnaire/form-values.ts'
import { AnswerField } from '../questionnaire/fields/answer-field.tsx'
import { QuestionContextProvider, type QuestionContext } from '../questionnaire/question-context.tsx'
import { createAutosave } from '../questionnaire/saving/autosave.ts'
import { createStore } from '../store.ts'
import { useTranslation } from '../translation.ts'
import type { Point } from './points.ts'

/** A field of the questionnaire, outside it: nothing is saved until it is sent. */
export function useSharedValue(point: Point, respondentId: string) {
  const name = point.id.replaceAll('.', '_')
  const form = useForm<FormValues>({ defaultValues: { [name]: toForm(point.kind, null) } })
  const [errors] = useState(() => createStore<object>({}))
  const [saving] = useState(() => createAutosave({ respondentId, personId: '', personName: '', send, outbox }))
  const context = useMemo<QuestionContext>(
    () => ({
      form,
      errors,
      saving,
      section: point.section.id,
      entry: null,
      kind: 'municipality',
      county: '',
      municipality: null,
      place: '',
      earlier: () => undefined,
    }),
    [form, errors, saving, point.section.id],
  )
  return { name, context, read: () => fromForm(point.kind, form.getValues(name)) }
}

const send = () => Promise.reject(new Error('What is proposed is sent by itself'))
const nothing = () => Promise.resolve()
const outbox = { keep: nothing, forget: nothing, keepOverReload: nothing }

interface SharedValueProps {
  readonly point: Point
  readonly shared: ReturnType<typeof useSharedValue>
}

export function SharedValue({ point: { kind }, shared: { name, context } }: SharedValueProps) {
  const { t } = useTranslation('reconciliation')
  const label = t('own.talk.value')
  return (
    <QuestionContextProvider value={context}>
      <AnswerField asked={{ name, kind, text: { sv: label, en: label }, optional: true }} compact />
    </QuestionContextProvider>
  )
}
