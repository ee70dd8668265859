import { ProblemError, UnreachableError } from '../call.ts'
import { useTranslation } from '../translation.ts'

/** The sentence for anything that was thrown by `call`. */
export function useProblemText(): (error: unknown) => string {
  const { t, exists } = useTranslation()
  return (error) => {
    if (error instanceof UnreachableError) return t('problems.unreachable')
    if (!(error instanceof ProblemError)) return t('problems.internal-error')
    const key = `problems.${error.problem.type}` as const
    // An API newer than this page may know problems that the page does not.
    return t(exists(key) ? key : 'problems.internal-error', { name: error.problem.signedInAs ?? '' })
  }
}
