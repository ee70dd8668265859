import { oneSide } from './one-side.ts'
import { regional } from './regional.ts'
import type { RuleCatalogue, RuleEntry } from './rule-entry.ts'
import { sinceLastRound } from './since-last-round.ts'
import { twoSides } from './two-sides.ts'

/** Every rule there is. Whatever is shown or decided of rules derives from here. */
export const ruleCatalogue = {
  ...oneSide,
  ...twoSides,
  ...regional,
  ...sinceLastRound,
} as const satisfies RuleCatalogue

export type RuleId = keyof typeof ruleCatalogue

/** What it finds is for the coordinator alone. */
export const isForCoordinator = (rule: string, catalogue?: RuleCatalogue) =>
  entryOf(rule, catalogue)?.audience === 'coordinator'

/** What the catalogue says of a rule; a gap may be of one that is no longer there. */
export const entryOf = (rule: string, catalogue: RuleCatalogue = ruleCatalogue): RuleEntry | undefined =>
  Object.hasOwn(catalogue, rule) ? catalogue[rule] : undefined
