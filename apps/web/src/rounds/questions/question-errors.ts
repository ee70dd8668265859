import type { FieldErrors } from 'react-hook-form'
import { codeAt } from '../../look/error-at.ts'
import type { SummedError } from '../../look/error-summary.tsx'
import { useTranslation } from '../../translation.ts'
import type { QuestionForm } from './question-form.ts'

const knownCodes = [
  'text-too-long',
  'not-a-whole-number',
  'number-too-small',
  'number-too-large',
  'max-below-min',
  'too-few-options',
  'too-many-options',
] as const

const perField = ['askedOf', 'audience', 'kind'] as const

/** The sentence for what is wrong with a field: what to do about it. */
export function useQuestionErrorText() {
  const { t } = useTranslation('rounds')
  return (field: string, code: string): string => {
    const known = knownCodes.find((it) => it === code)
    if (known) return t(`questions.errors.${known}`)
    const whole = perField.find((it) => it === field)
    if (whole) return t(`questions.errors.${whole}`)
    if (field === 'min' || field === 'max' || field === 'most') return t('questions.errors.not-a-whole-number')
    const [part, at] = field.split('.')
    if (part === 'options') return t('questions.errors.option-sv', { number: Number(at) + 1 })
    return t(part === 'text' ? 'questions.errors.text-sv' : 'questions.errors.also-sv')
  }
}

/** Everything that is wrong, in the order of the page. */
export function useQuestionErrors(errors: FieldErrors<QuestionForm>, form: QuestionForm): SummedError[] {
  const textOf = useQuestionErrorText()
  const fields = [
    'text.sv',
    'text.en',
    'help.sv',
    'help.en',
    'kind',
    'options',
    ...form.options.flatMap((_, at) => [`options.${at}.text.sv`, `options.${at}.text.en`]),
    'most',
    'min',
    'max',
    'unit.sv',
    'unit.en',
    'askedOf',
    'audience',
  ]
  return fields.flatMap((field) => {
    const code = codeAt(errors, field)
    return code === undefined ? [] : [{ target: field, text: textOf(field, code) }]
  })
}
