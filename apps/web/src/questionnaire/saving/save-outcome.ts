import type { Problem } from '@kartlaggning/schema/problem'
import { ProblemError, UnreachableError } from '../../call.ts'
import type { End } from './save-state.ts'

/** What becomes of changes the server did not take: `failed` and `offline` are tried again. */
export type Outcome = 'conflict' | 'refused' | 'failed' | 'offline' | End

export function outcomeOfError(error: unknown): { readonly problem?: Problem; readonly outcome: Outcome } {
  if (error instanceof ProblemError) return { problem: error.problem, outcome: outcomeOf(error.problem) }
  return { outcome: error instanceof UnreachableError && !navigator.onLine ? 'offline' : 'failed' }
}

function outcomeOf({ type }: Problem): Outcome {
  switch (type) {
    case 'answer-changed-by-another':
      return 'conflict'
    case 'input-not-valid':
    case 'answer-not-asked':
      return 'refused'
    case 'not-signed-in':
      return 'signed-out'
    case 'signed-in-as-another':
      return 'another'
    case 'answers-are-submitted':
      return 'submitted'
    case 'questionnaire-was-corrected':
      return 'corrected'
    case 'round-is-not-open':
      return 'closed'
    case 'not-found':
    case 'access-has-ended':
      return 'withdrawn'
    default:
      return 'failed'
  }
}

/** The addresses that the server could not accept, with the code of the reason. */
export const refusalsIn = (problem: Problem) => new Map((problem.errors ?? []).map(({ path, code }) => [path, code]))
