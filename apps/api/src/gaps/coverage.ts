import type { Concern, CoverageState } from '@kartlaggning/schema/gaps/gap'
import { isRecord, type Entry } from '@kartlaggning/schema/answers/answer-document'
import { initiativeStatus } from '@kartlaggning/schema/definitions/initiative-status'
import type { MunicipalityAnswers, Side } from './rules/round-answers.ts'

/** What each phase of an initiative says about coverage, the best first. */
const PHASES: readonly (readonly [CoverageState, readonly string[]])[] = [
  ['covered', ['ongoing', 'permanent']],
  ['planned', ['planning', 'idea']],
  ['ended', ['paused', 'ended']],
]

export const SIDES = ['municipality', 'police'] as const

/** Initiatives and joint actions of one side against a problem; what never came about is none. */
export function worksAgainst(
  side: Side | null,
  problem: string,
): { section: 'initiatives' | 'jointActions'; entry: Entry }[] {
  return (['initiatives', 'jointActions'] as const).flatMap((section) =>
    (side?.answers[section]?.entries ?? [])
      .filter((entry) => entry.problems?.some((it) => it === problem) && initiativeStatus(entry) !== 'never_started')
      .map((entry) => ({ section, entry })),
  )
}

export function concernOf(side: Side | null, problem: string): Concern {
  const concerns = side?.document['problems']?.['concern']
  return isRecord(concerns) ? ((concerns[problem] as Concern | undefined) ?? null) : null
}

/**
 * Covered, planned, ended – or honestly why not: stated by both that there is nothing, not answered by anyone, or not
 * known, because one side is silent or neither can judge the problem.
 */
export function coverageOf(answers: MunicipalityAnswers, problem: string): CoverageState {
  const sides = SIDES.map((kind) => answers[kind])
  const phases = sides.flatMap((side) => worksAgainst(side, problem)).map(({ entry }) => String(entry['phase']))
  const best = PHASES.find(([, those]) => phases.some((phase) => those.includes(phase)))
  if (best) return best[0]
  const submitted = sides.filter((side) => side !== null)
  if (submitted.length === 0) return 'not_answered'
  if (submitted.length < sides.length) return 'not_known'
  if (submitted.every((side) => concernOf(side, problem) === 'unknown')) return 'not_known'
  return 'stated_none'
}
