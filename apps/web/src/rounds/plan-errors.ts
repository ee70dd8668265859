import type { FieldErrors, FieldPath } from 'react-hook-form'
import type { SummedError } from '../look/error-summary.tsx'
import { useTranslation } from '../translation.ts'
import type { PlanForm } from './plan-form.ts'

/** In the order of the page. */
const fields = [
  'name',
  'year',
  'scope',
  'previousRoundId',
  'opensOn',
  'closesOn',
  'estimatedMinutes',
  'reconciles',
  'contactName',
  'contactEmail',
  'registryNumber',
  'purpose',
  'selection',
  'voluntary',
  'legalGround',
  'consultation.held',
  'consultation.with',
  'consultation.on',
  'consultation.reason',
  'municipalities',
  'thresholds.pictureMonths',
  'thresholds.agreementDateMonths',
  'thresholds.concernDifference',
  'thresholds.neighbourGroup',
] as const satisfies readonly FieldPath<PlanForm>[]

export type PlanField = (typeof fields)[number]

/** The sentence for what is wrong with a field: what to do about it. */
export function usePlanErrorText() {
  const { t } = useTranslation('rounds')
  return (field: PlanField, code: string | undefined): string => {
    switch (code) {
      case 'name-taken':
      case 'closes-before-it-opens':
      case 'text-too-long':
        return t(`plan.errors.${code}`)
      default:
        return t(`plan.errors.${field.replace('.', '-') as Dashed<PlanField>}`)
    }
  }
}

type Dashed<F extends string> = F extends `${infer A}.${infer B}` ? `${A}-${B}` : F

export function usePlanErrors(errors: FieldErrors<PlanForm>): SummedError[] {
  const textOf = usePlanErrorText()
  return fields.flatMap((field) => {
    const code = codeOf(errors, field)
    return code === undefined ? [] : [{ target: field, text: textOf(field, code) }]
  })
}

export function codeOf(errors: FieldErrors<PlanForm>, field: PlanField): string | undefined {
  const found = field
    .split('.')
    .reduce<unknown>((within, name) => (within as Record<string, unknown> | undefined)?.[name], errors)
  const error = found as { message?: string } | undefined
  return error && (error.message ?? 'not-valid')
}
