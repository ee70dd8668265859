import { analysisHasBegun } from '../rounds/phase.ts'
import type { Answering } from './answers.ts'

export type AnsweringPhase =
  /** Being answered for the first time. */
  | 'open'
  /** Being answered by the county board on the respondent's behalf, and by nobody else. */
  | 'proxy'
  /** Being answered again, while what was submitted stands. */
  | 'reopened'
  | 'submitted'
  /** The round is closed, and so is everything after. */
  | 'not_submitted'
  | 'left_open'
  | 'closed'
  | 'reconciliation'
  | 'analysis'
  | 'published'

/** How far a respondent has come; what it is told, offered and asked for follows from it. */
export function answeringPhase({
  open,
  roundStatus,
  resting,
  submission,
  proxy,
}: Pick<Answering, 'open' | 'roundStatus' | 'resting' | 'submission' | 'proxy'>): AnsweringPhase {
  if (open && proxy && !proxy.mine) return 'proxy'
  if (open) return resting ? 'submitted' : submission ? 'reopened' : 'open'
  if (!resting) return submission ? 'left_open' : 'not_submitted'
  if (roundStatus === 'reconciliation') return 'reconciliation'
  if (roundStatus === 'published' || roundStatus === 'archived') return 'published'
  return analysisHasBegun(roundStatus) ? 'analysis' : 'closed'
}

/** Whether what was submitted, which was whole, is what there is to see. */
export const isSubmitted = (phase: AnsweringPhase) =>
  !isBeingAnswered(phase) && phase !== 'proxy' && phase !== 'not_submitted' && phase !== 'left_open'

/** Whether answers are being written. */
export const isBeingAnswered = (phase: AnsweringPhase) => phase === 'open' || phase === 'reopened'
