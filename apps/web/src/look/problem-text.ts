import type { Problem } from '@kartlaggning/schema/problem'
import { ProblemError, UnreachableError } from '../call.ts'
import { useTranslation } from '../translation.ts'

/** Fields set no limit of their own: a browser counts an emoji as several characters, and cuts what is pasted without a word. */
const isAboutLength = ({ type, errors = [] }: Problem) =>
  type === 'input-not-valid' && errors.length > 0 && errors.every(({ code }) => code === 'text-too-long')

/** The sentence for anything that was thrown by `call`. */
export function useProblemText(): (error: unknown) => string {
  const { t, exists } = useTranslation()
  return (error) => {
    if (error instanceof UnreachableError) return t('problems.unreachable')
    if (!(error instanceof ProblemError)) return t('problems.internal-error')
    if (isAboutLength(error.problem)) return t('textTooLong')
    const key = `problems.${error.problem.type}` as const
    // An API newer than this page may know problems that the page does not.
    return t(exists(key) ? key : 'problems.internal-error', { name: error.problem.signedInAs ?? '' })
  }
}
