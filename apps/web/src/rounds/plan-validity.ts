import { z } from 'zod'
import { zodResolver } from '@hookform/resolvers/zod'
import { RoundPlan } from '@kartlaggning/schema/rounds/round'
import { planOf, type PlanForm } from './plan-form.ts'

const PlanAsTyped = z
  .custom<PlanForm>()
  .transform(planOf)
  .pipe(RoundPlan)
  // A date that is not valid has an error of its own.
  .refine((plan) => !/^\d/.test(plan.opensOn) || plan.closesOn >= plan.opensOn, {
    path: ['closesOn'],
    error: 'closes-before-it-opens',
  })

/** Fetched when someone saves: the rest of the form does without schemas. */
export const resolvePlan = zodResolver(PlanAsTyped)
