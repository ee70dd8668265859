import type { PreviousNeed, PreviousRound } from '../round-answers.ts'

/** The needs of the round before as they were decided on: one that was merged stands as the one it was merged into. */
export function previousNeeds(previous: PreviousRound): PreviousNeed[] {
  const needs = previous.needs()
  const byId = new Map(needs.map((it) => [it.id, it]))
  return needs.map((it) => {
    const into = it.mergedInto === null ? undefined : byId.get(it.mergedInto)
    return into ? { ...it, status: into.status, measures: into.measures } : it
  })
}
