import type { Reply } from '@kartlaggning/schema/answers/answers-in-memory'
import { problems, type Problem } from '@kartlaggning/schema/problem'
import type { AutosaveEvent } from '../src/questionnaire/saving/autosave-state.ts'
import type { Batch } from '../src/questionnaire/saving/in-flight.ts'

export interface Request {
  readonly number: number
  readonly batch: Batch
  /** When it was sent, by the page's own count. */
  readonly at: number
}

export const outcomes: Partial<Record<Problem['type'], 'conflict' | 'refused' | 'corrected' | 'signed-out'>> = {
  'answer-changed-by-another': 'conflict',
  'input-not-valid': 'refused',
  'questionnaire-was-corrected': 'corrected',
  'not-signed-in': 'signed-out',
}

export const savedBy = ({ number }: Request, { saved }: Extract<Reply, { saved: unknown }>): AutosaveEvent => ({
  type: 'saved',
  request: number,
  saved: { saved: [...saved], at: '2026-11-22T09:42:00Z', receipt: { position: 1, hash: '' } },
})

export const problemOf = ({ refused: type, errors, conflicts }: Extract<Reply, { refused: unknown }>): Problem => ({
  type,
  title: type,
  status: problems[type],
  ...(errors && { errors }),
  ...(conflicts && { conflicts: [...conflicts] }),
})
