import type { Problem } from './problem-size.ts'

/** In how many municipalities a problem is large to someone, and in how many more it may be. */
interface Spread {
  readonly large: number
  readonly maybe: number
}

/**
 * The problems that are large in most municipalities; those that share the last place are all among them. `sure` is one that
 * would be, whatever those answer who do not know.
 */
export function topProblems(spread: ReadonlyMap<Problem, Spread>, places: number) {
  const all = [...spread].map(([problem, { large, maybe }]) => ({ problem, large, atMost: large + maybe }))
  return all
    .filter(({ large }) => large > 0 && all.filter((it) => it.large > large).length < places)
    .map(({ problem, large }) => ({
      problem,
      sure: all.filter((it) => it.problem !== problem && it.atMost > large).length < places,
    }))
}
