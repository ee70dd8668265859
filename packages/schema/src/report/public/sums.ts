/** What everybody knows to hold between numbers: one is the sum of others. */
export interface Sum {
  readonly total: string
  readonly parts: readonly string[]
}

/** What a number can be, for all that is known of it: both ends are the same where it is known. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

export const isKnown = ({ lo, hi }: Range) => lo === hi

type Ranges = ReadonlyMap<string, Range>

/** Numbers times what stands before each, that are this together. */
interface Equation {
  readonly factors: ReadonlyMap<string, number>
  readonly is: number
}

/** Far above every count. */
export const ANY = 100_000

/**
 * What the sums tell of numbers of which so much is known: as far as it goes by solving them together, and by what is left of
 * one when the others are as small or as large as they can be. Numbers that no sum holds stay as they are.
 */
export function rangesIn(sums: readonly Sum[], known: Ranges): Ranges {
  const ranges = new Map(known)
  const equations = sums.map((sum) => equationOf(sum, known)).filter(({ factors }) => factors.size > 0)
  const all = [...equations, ...solved(equations)]
  while (all.filter((equation) => narrow(equation, ranges)).length > 0);
  return ranges
}

/** Only of what is not known. */
function equationOf({ total, parts }: Sum, known: Ranges): Equation {
  const factors = new Map<string, number>()
  let is = 0
  for (const [id, factor] of [[total, 1] as const, ...parts.map((part) => [part, -1] as const)]) {
    const range = rangeOf(known, id)
    if (isKnown(range)) is -= factor * range.lo
    else factors.set(id, (factors.get(id) ?? 0) + factor)
  }
  return { factors: nonZero(factors), is }
}

const rangeOf = (ranges: Ranges, id: string): Range => ranges.get(id) ?? { lo: 0, hi: ANY }

const nonZero = (factors: ReadonlyMap<string, number>) =>
  new Map([...factors].filter(([, factor]) => Math.abs(factor) > 1e-9))

/** Every equation without what another one begins with (Gauss and Jordan). */
function solved(equations: readonly Equation[]): Equation[] {
  const done: { readonly pivot: string; equation: Equation }[] = []
  for (const given of equations) {
    const rest = done.reduce((equation, it) => without(it.pivot, it.equation, equation), given)
    const [first] = rest.factors
    if (!first) continue
    const [pivot, factor] = first
    const own = { factors: new Map([...rest.factors].map(([id, it]) => [id, it / factor])), is: rest.is / factor }
    for (const it of done) it.equation = without(pivot, own, it.equation)
    done.push({ pivot, equation: own })
  }
  return done.map(({ equation }) => equation)
}

function without(pivot: string, own: Equation, { factors, is }: Equation): Equation {
  const times = factors.get(pivot) ?? 0
  if (times === 0) return { factors, is }
  const left = new Map(factors)
  for (const [id, factor] of own.factors) left.set(id, (left.get(id) ?? 0) - times * factor)
  return { factors: nonZero(left), is: is - times * own.is }
}

/** Whether an equation tells more of one of its numbers than was known. */
function narrow({ factors, is }: Equation, ranges: Map<string, Range>): boolean {
  let narrowed = false
  let [least, most] = [0, 0]
  for (const [id, factor] of factors) {
    const range = rangeOf(ranges, id)
    least += leastOf(factor, range)
    most -= leastOf(-factor, range)
  }
  for (const [id, factor] of factors) {
    const now = rangeOf(ranges, id)
    // What the others are together at least, and at most.
    const from = least - leastOf(factor, now)
    const to = most + leastOf(-factor, now)
    const [one, other] = [(is - to) / factor, (is - from) / factor]
    const lo = Math.max(now.lo, Math.ceil(Math.min(one, other) - 1e-6))
    const hi = Math.min(now.hi, Math.floor(Math.max(one, other) + 1e-6))
    if (lo <= now.lo && hi >= now.hi) continue
    const known = { lo, hi }
    ranges.set(id, known)
    least = from + leastOf(factor, known)
    most = to - leastOf(-factor, known)
    narrowed = true
  }
  return narrowed
}

const leastOf = (factor: number, { lo, hi }: Range): number => factor * (factor > 0 ? lo : hi)
