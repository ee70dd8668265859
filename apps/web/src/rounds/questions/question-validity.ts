import { z } from 'zod'
import { zodResolver } from '@hookform/resolvers/zod'
import { SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'
import type { Text } from '@kartlaggning/schema/text'
import type { Resolver } from 'react-hook-form'
import { questionOf, type QuestionForm } from './question-form.ts'

/** Fetched with the page that makes a question: the same schema judges it here and where it is kept. */
export function resolveQuestion(id: string): Resolver<QuestionForm, unknown, SupplementaryQuestion> {
  const judge = zodResolver(
    z
      .custom<QuestionForm>()
      .transform((form) => questionOf(id, form))
      .pipe(SupplementaryQuestion),
  )
  return async (form, ...asked) => {
    const result = await judge(form, ...asked)
    const { max, ...others } = result.errors
    // How many may be chosen is typed in a field of its own.
    return max && form.kind === 'multi' ? { values: {}, errors: { ...others, most: max } } : result
  }
}

/** The question as far as it has come, to be looked at. */
export function previewOf(id: string, form: QuestionForm): SupplementaryQuestion | undefined {
  const options = form.options.map((option) => ({ ...option, text: filled(option.text) }))
  const helps = form.help.sv.trim() !== '' || form.help.en.trim() !== ''
  const help = helps ? filled(form.help) : form.help
  const max = form.max.trim() === '' ? form.min : form.max
  const soFar = { ...form, text: filled(form.text), help, options, max }
  return SupplementaryQuestion.safeParse(questionOf(id, soFar)).data
}

const filled = ({ sv, en }: Text): Text => ({ sv: sv.trim() || '…', en: en.trim() || sv.trim() || '…' })
