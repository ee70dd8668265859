import type { FieldErrors, FieldPath } from 'react-hook-form'
import { codeAt } from '../look/error-at.ts'
import type { SummedError } from '../look/error-summary.tsx'
import { useTranslation } from '../translation.ts'
import type { PlanForm } from './plan-form.ts'

/** In the order of the page. */
const fields = [
  'county',
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
    const code = codeAt(errors, field)
    return code === undefined ? [] : [{ target: field, text: textOf(field, code) }]
  })
}
