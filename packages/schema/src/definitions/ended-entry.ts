import type { Answers } from '../answers/answer-document.ts'

/** What has become of an entry since the last round, when nothing is left of it in this one. */
const ended: readonly unknown[] = ['ended_done', 'ended_other', 'never_started']

/** An entry that nothing is left of in the next round. */
export const hasEnded = (entry: Answers) => ended.includes(entry['statusSinceLast']) || entry['phase'] === 'ended'

/** The answers of an entry that follow from what has become of it, by the names of their questions. */
export const followingFrom = (statusSinceLast: string): Readonly<Record<string, string>> => ({
  ...(ended.includes(statusSinceLast) && { phase: 'ended' }),
  ...(statusSinceLast === 'ended_done' && { result: 'reached' }),
})

/** It goes on as it was. */
export const goesOn = 'continues'

/** It goes on, but not as it was: its other answers are to be gone through. */
export const hasChanged = (statusSinceLast: string) => statusSinceLast === 'changed'
