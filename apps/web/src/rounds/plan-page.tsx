import { pages } from '@kartlaggning/schema/pages'
import { newId } from '@kartlaggning/schema/id'
import { rounds, type Round, type RoundPlan } from '@kartlaggning/schema/rounds/round'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Link, useLoaderData, useNavigate } from 'react-router'
import { call, isProblem } from '../call.ts'
import { useActor } from '../session.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Page } from '../look/page.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useTranslation } from '../translation.ts'
import { LegalFields } from './plan-legal-fields.tsx'
import { formOf, type PlanForm } from './plan-form.ts'
import { Municipalities } from './plan-municipalities.tsx'
import { BasicFields } from './plan-basic-fields.tsx'
import { usePlanErrors } from './plan-errors.ts'
import type { loadPlan } from './load-plan.ts'
import { PlanCounty, useCountiesToPlan } from './plan-county.tsx'

/** A new round, or one that is still a draft. Anything may be left for later but what a draft is recognised by. */
export function PlanPage() {
  const { t } = useTranslation('rounds')
  const { round, rounds: all } = useLoaderData<typeof loadPlan>()
  const { form, save, busy, errorMessage, submitCount } = useSaving(round?.id)
  const errors = usePlanErrors(form.formState.errors)
  const last = lastIn(form.watch('county'), all, round?.id)
  if (round && round.status !== 'draft') return <AlreadyOpen />
  const summary = submitCount > 0 && errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />
  return (
    <Page
      title={round ? t('plan.title', { round: round.name }) : t('plan.newTitle')}
      back={
        round
          ? { to: pages.round({ roundId: round.id }), text: t('plan.backToRound') }
          : { to: pages.rounds(), text: t('list.title') }
      }
      errors={summary}
    >
      <p className="lead">{round || !last ? t('plan.lead') : t('plan.leadFromLast', { round: last.name })}</p>
      <FormProvider {...form}>
        <form className="form" noValidate onSubmit={(event) => void save(event)}>
          <PlanCounty />
          <BasicFields />
          <LegalFields />
          <Municipalities />
          <ErrorMessage text={errorMessage} />
          <div className="buttons">
            <button className="ds-button" type="submit" aria-disabled={busy}>
              {t('plan.save')}
            </button>
          </div>
          <p className="quiet">{t('plan.afterwards')}</p>
          {round && (
            <p>
              <Link className="ds-link" to={pages.roundQuestions({ roundId: round.id })}>
                {t('plan.toQuestions')}
              </Link>
              <br />
              <Link className="ds-link" to={pages.letters({ roundId: round.id })}>
                {t('plan.toLetters')}
              </Link>
            </p>
          )}
        </form>
      </FormProvider>
    </Page>
  )
}

function useSaving(existingId: string | undefined) {
  const { round, rounds: all } = useLoaderData<typeof loadPlan>()
  const [county = ''] = useCountiesToPlan()
  const [roundId] = useState(() => existingId ?? newId())
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const navigate = useNavigate()
  const [today] = useState(() => new Date())
  const by = useActor()
  const form = useForm<PlanForm, unknown, RoundPlan>({
    defaultValues: formOf(round, lastIn(county, all, existingId), { county, today, by }),
    resolver: async (...asked) => (await import('./plan-validity.ts')).resolvePlan(...asked),
    reValidateMode: 'onChange',
    shouldFocusError: false,
  })
  const send = async (plan: RoundPlan) => {
    try {
      await call(rounds.plan, { params: { roundId }, body: plan })
    } catch (problem) {
      if (!isProblem(problem, 'round-name-taken')) throw problem
      return form.setError('name', { message: 'name-taken' })
    }
    await navigate(pages.round({ roundId }))
  }
  const save = async (event: React.SyntheticEvent) => {
    await form.handleSubmit((plan) => mutate(() => send(plan)))(event)
    setSubmitCount((count) => count + 1)
  }
  return { form, save, busy, errorMessage, submitCount }
}

/** The last round of the county that has been opened, of which much is likely to be the same. */
const lastIn = (county: string, all: readonly Round[], except: string | undefined) =>
  all.find((it) => it.county === county && it.openedAt !== null && it.id !== except)

function AlreadyOpen() {
  const { t } = useTranslation('rounds')
  const { round } = useLoaderData<typeof loadPlan>()
  return (
    <Page
      title={round?.name ?? ''}
      back={{ to: pages.round({ roundId: round?.id ?? '' }), text: t('plan.backToRound') }}
    >
      <p className="lead">{t('plan.alreadyOpen')}</p>
    </Page>
  )
}
