import type { Problem } from '@kartlaggning/schema/problem'
import { addressKey, type AnswerAddress, type Value } from './answer-address.ts'

/** Two people have answered the same question; neither answer is thrown away until one of them has chosen. */
export interface Conflicting {
  readonly place: AnswerAddress
  readonly mine: Value
  readonly theirs: Value
  readonly version: number
  readonly by: string
  readonly at: string
}

export type Choice = 'mine' | 'theirs' | 'both'

/** What stands on the server, for each of the answers it turned away. */
export const conflictsIn = (problem: Problem) =>
  (problem.conflicts ?? []).map((it) => ({
    key: addressKey(it),
    place: { entry: it.entry, question: it.question },
    theirs: it.value,
    version: it.version,
    by: it.answeredBy,
    at: it.answeredAt,
  }))

/** The places the server could not accept, with the code of the reason. */
export const refusalsIn = (problem: Problem) => new Map((problem.errors ?? []).map(({ path, code }) => [path, code]))
