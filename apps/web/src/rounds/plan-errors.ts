import { ruleThresholds } from '@kartlaggning/schema/rules/rule-thresholds'
import { units } from '@kartlaggning/schema/rules/unit'
import type { FieldErrors, FieldPath } from 'react-hook-form'
import { codeAt } from '../look/error-at.ts'
import type { SummedError } from '../look/error-summary.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { PlanForm } from './plan-form.ts'
import { useRuleCatalogue } from './rule-catalogue.ts'

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
] as const satisfies readonly FieldPath<PlanForm>[]

type PlainField = (typeof fields)[number]
export type PlanField = PlainField | `thresholds.${string}`

/** The sentence for what is wrong with a field: what to do about it. */
export function usePlanErrorText() {
  const { t } = useTranslation('rounds')
  const thresholdError = useThresholdError()
  return (field: PlanField, code: string | undefined): string => {
    switch (code) {
      case 'name-taken':
      case 'closes-before-it-opens':
      case 'text-too-long':
        return t(`plan.errors.${code}`)
      default:
        return isThreshold(field)
          ? thresholdError(field)
          : t(`plan.errors.${field.replace('.', '-') as Dashed<PlainField>}`)
    }
  }
}

type Dashed<F extends string> = F extends `${infer A}.${infer B}` ? `${A}-${B}` : F

const isThreshold = (field: PlanField): field is `thresholds.${string}` => field.startsWith('thresholds.')

function useThresholdError() {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  const thresholds = ruleThresholds(useRuleCatalogue())
  return (field: `thresholds.${string}`): string => {
    const threshold = thresholds.find(({ name }) => field === `thresholds.${name}`)
    if (!threshold) return field
    const { term, unit, min, max } = threshold
    return t('plan.errors.threshold', { term: term[language], unit: units[unit].many[language], min, max })
  }
}

export function usePlanErrors(errors: FieldErrors<PlanForm>): SummedError[] {
  const textOf = usePlanErrorText()
  const thresholds = ruleThresholds(useRuleCatalogue()).map(({ name }) => `thresholds.${name}` as const)
  return [...fields, ...thresholds].flatMap((field) => {
    const code = codeAt(errors, field)
    return code === undefined ? [] : [{ target: field, text: textOf(field, code) }]
  })
}
