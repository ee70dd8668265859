import { zodResolver } from '@hookform/resolvers/zod'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { submissionOf } from '@kartlaggning/schema/questionnaire/validation'
import type { FieldValues, Resolver } from 'react-hook-form'
import { answersIn, type FormValues } from './form-values.ts'

const built = new WeakMap<readonly Question[], Resolver<FormValues>>()
const builtForCarried = new WeakMap<readonly Question[], Resolver<FormValues>>()

/** Judges a form as the API judges a submission: by the same schema, on the same answers. */
export function resolverFor(questions: readonly Question[], carried: boolean): Resolver<FormValues> {
  const known = carried ? builtForCarried : built
  const resolver = known.get(questions) ?? build(questions, carried)
  known.set(questions, resolver)
  return resolver
}

function build(questions: readonly Question[], carried: boolean): Resolver<FormValues> {
  const judge = zodResolver(submissionOf(questions, carried)) as unknown as Resolver<FieldValues>
  return async (values, context, options) => {
    const result = await judge(answersIn(questions, values), context, options as Parameters<typeof judge>[2])
    return Object.keys(result.errors).length > 0 ? { values: {}, errors: result.errors } : { values, errors: {} }
  }
}
