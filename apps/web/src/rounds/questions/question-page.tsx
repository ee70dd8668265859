import { pages } from '@kartlaggning/schema/pages'
import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'
import { useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useLoaderData, useNavigate, useParams } from 'react-router'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { NotFoundPage } from '../../look/error-page.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { RoundFrame } from '../round-frame.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadQuestions } from './load-questions.ts'
import { useQuestionErrors } from './question-errors.ts'
import { QuestionFields } from './question-fields.tsx'
import { formOf, newCode, type QuestionForm } from './question-form.ts'
import { QuestionPreview } from './question-preview.tsx'
import { previewOf, resolveQuestion } from './question-validity.ts'
import { forgetTyped, typedBefore, useTypedKept } from './typed-question.ts'
import './questions.css'

/** One question of the county's own, new or existing, with how it looks to those who answer. */
export function QuestionPage() {
  const { round, selection } = useLoaderData<typeof loadQuestions>()
  const { questionId = '' } = useParams()
  const mayPlan = useMay('rounds.plan')
  const existing = selection.supplementary.find((it) => it.id === questionId)
  if (!mayPlan || round.status !== 'draft' || (!existing && questionId !== 'ny')) return <NotFoundPage />
  return <OneQuestion key={questionId} existing={existing} />
}

function OneQuestion({ existing }: { readonly existing: SupplementaryQuestion | undefined }) {
  const { t } = useTranslation('rounds')
  const { round } = useLoaderData<typeof loadQuestions>()
  const { id, form, save, busy, errorMessage, submitCount } = useSaving(existing)
  const errors = useQuestionErrors(form.formState.errors, form.getValues())
  return (
    <RoundFrame
      round={round}
      tab="settings"
      title={t(existing ? 'questions.form.change' : 'questions.form.new')}
      back={{ to: pages.roundQuestions({ roundId: round.id }), text: t('questions.back') }}
      errors={submitCount > 0 && errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}
    >
      <FormProvider {...form}>
        <form className="form" noValidate onSubmit={(event) => void save(event)}>
          <QuestionFields />
          <ErrorMessage text={errorMessage} />
          <div className="buttons">
            <button className="ds-button" type="submit" aria-disabled={busy}>
              {t('questions.form.save')}
            </button>
          </div>
        </form>
        <h2>{t('questions.preview.title')}</h2>
        <LivePreview id={id} />
      </FormProvider>
    </RoundFrame>
  )
}

function LivePreview({ id }: { readonly id: string }) {
  const { t } = useTranslation('rounds')
  const question = previewOf(id, useWatch<QuestionForm>() as QuestionForm)
  if (!question) return <p className="quiet">{t('questions.preview.notYet')}</p>
  return <QuestionPreview questions={[question]} />
}

function useSaving(existing: SupplementaryQuestion | undefined) {
  const { round } = useLoaderData<typeof loadQuestions>()
  const navigate = useNavigate()
  const [id] = useState(() => existing?.id ?? newCode('x'))
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const place = `${round.id} ${existing?.id ?? 'ny'}`
  const [resolver] = useState(() => resolveQuestion(id))
  const form = useForm<QuestionForm, unknown, SupplementaryQuestion>({
    defaultValues: typedBefore(place) ?? formOf(existing),
    resolver,
    reValidateMode: 'onChange',
    shouldFocusError: false,
  })
  useTypedKept(place, form)
  const send = async (question: SupplementaryQuestion) => {
    const params = { roundId: round.id }
    // Anew: someone may have moved or removed others in the meantime.
    const selection = await call(rounds.questions, { params })
    await call(rounds.selectQuestions, { params, body: withQuestion(selection, question) })
    forgetTyped(place)
    await navigate(`${pages.roundQuestions({ roundId: round.id })}#own-questions`)
  }
  const save = async (event: React.SyntheticEvent) => {
    await form.handleSubmit((question) => mutate(() => send(question)))(event)
    setSubmitCount((count) => count + 1)
  }
  return { id, form, save, busy, errorMessage, submitCount }
}

function withQuestion(selection: QuestionSelection, question: SupplementaryQuestion): QuestionSelection {
  const at = selection.supplementary.findIndex((it) => it.id === question.id)
  const supplementary = at < 0 ? [...selection.supplementary, question] : selection.supplementary.with(at, question)
  return { ...selection, supplementary }
}
