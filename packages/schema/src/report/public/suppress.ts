import { FEWEST_COUNTED } from '../count-shown.ts'
import { ANY, isKnown, rangesIn, type Range, type Sum } from './sums.ts'

/** Why a number is not shown: it counts too few, a sum would tell another that is not, or an earlier edition would. */
export const MASK_REASONS = ['few', 'sum', 'edition'] as const
export type MaskReason = (typeof MASK_REASONS)[number]

/** What stands in its place: that it is of too few, or only that it is not shown. */
export interface Mask {
  readonly reason: MaskReason
  readonly said: 'few' | 'hidden'
  /** Hidden together with others of which it is not said either which are of too few. */
  readonly vague?: true
}

/** Numbers that are to be published together, by name. */
export interface Numbers {
  readonly values: ReadonlyMap<string, number>
  readonly sums: readonly Sum[]
  /** Stand in no table, but follow from those that do: so many have not chosen an alternative. */
  readonly implied: ReadonlySet<string>
  /** Of those, what tells of nobody and may be known: how many more choices there are than answers. */
  readonly slack: ReadonlySet<string>
  /** Known whatever is done: of how many the others are. */
  readonly open: ReadonlySet<string>
}

/** What an earlier edition has told of the same numbers. */
export interface DisclosedBefore {
  readonly shown: ReadonlyMap<string, number>
  readonly masked: ReadonlySet<string>
  /** Of those, of which it was not said that they are of too few. */
  readonly hidden: ReadonlySet<string>
}

export const isFew = (value: number) => value > 0 && value < FEWEST_COUNTED

/**
 * Which numbers are not shown, so that none of too few can be told: not from itself, not by a sum within or between the tables
 * of an edition, and not by what has changed since an earlier one. What was not shown then is not shown now.
 */
export function suppress(numbers: Numbers, before: readonly DisclosedBefore[] = []): Map<string, Mask> {
  const { values, implied, open } = numbers
  const changed = new Set(before.flatMap((edition) => besideAFewChanged(numbers, edition)))
  const masks = new Map<string, Mask>()
  for (const [id, value] of values) {
    if (implied.has(id) || open.has(id)) continue
    // What was not said then is not said now.
    if (isFew(value) && before.some(({ hidden }) => hidden.has(id)))
      masks.set(id, { reason: 'few', said: 'hidden', vague: true })
    else if (isFew(value)) masks.set(id, { reason: 'few', said: 'few' })
    else if (changed.has(id) || before.some((edition) => isDisclosedBy(edition, id, value)))
      masks.set(id, { reason: 'edition', said: 'hidden' })
  }
  const parts = connected(numbers)
  while (parts.some((part) => hideWhatIsDisclosed(part, masks)));
  for (const part of parts) showAgain(part, masks)
  return masks
}

/** What is shown beside a number that follows from it, and has changed by so few: one more who has not chosen an alternative. */
const besideAFewChanged = ({ values, sums, implied, open, slack }: Numbers, { shown }: DisclosedBefore) =>
  sums.flatMap(({ total, parts }) => {
    const [follows, another] = parts.filter((id) => implied.has(id))
    if (follows === undefined || another !== undefined || slack.has(follows)) return []
    const others = parts.filter((id) => id !== follows)
    const then = [total, ...others].map((id) => shown.get(id))
    const now = [total, ...others].map((id) => values.get(id) ?? 0)
    const change = now.reduce((sum, it, at) => sum + (it - (then[at] ?? it)) * (at === 0 ? 1 : -1), 0)
    return !then.includes(undefined) && isFew(Math.abs(change)) ? others.filter((id) => !open.has(id)) : []
  })

/** Numbers that no sum connects tell nothing of each other. What is known anyhow connects none. */
function connected({ values, sums, ...kinds }: Numbers): Numbers[] {
  const { open } = kinds
  const left = new Set(sums)
  const found: Numbers[] = []
  for (const sum of sums) {
    if (!left.has(sum)) continue
    const own: Sum[] = []
    const reached = new Set([sum.total, ...sum.parts].filter((id) => !open.has(id)))
    for (let near = [sum]; near.length > 0; near = [...left].filter((it) => idsIn(it).some((id) => reached.has(id))))
      for (const it of near) {
        left.delete(it)
        own.push(it)
        for (const id of idsIn(it)) if (!open.has(id)) reached.add(id)
      }
    const ids = new Set(own.flatMap(idsIn))
    found.push({ values: new Map([...values].filter(([id]) => ids.has(id))), sums: own, ...kinds })
  }
  return found
}

const idsIn = ({ total, parts }: Sum) => [total, ...parts]

function hideWhatIsDisclosed(numbers: Numbers, masks: Map<string, Mask>): boolean {
  const already = masks.size
  for (let disclosed = firstDisclosed(numbers, masks); disclosed; disclosed = firstDisclosed(numbers, masks))
    if (!hideAnother(numbers, masks, disclosed)) sayLess(numbers, masks, disclosed)
  return masks.size > already
}

/** A change of so few is of those few. */
const isDisclosedBy = ({ shown, masked }: DisclosedBefore, id: string, value: number) =>
  masked.has(id) || isFew(Math.abs(value - (shown.get(id) ?? value)))

/** What was hidden for a sum's sake may not be needed when others are. */
function showAgain(numbers: Numbers, masks: Map<string, Mask>) {
  for (const id of numbers.values.keys()) {
    const mask = masks.get(id)
    if (mask?.reason !== 'sum' || numbers.open.has(id)) continue
    masks.delete(id)
    if (firstDisclosed(numbers, masks)) masks.set(id, mask)
  }
}

/** A number that is to be secret and could be worked out, and the sums that tell it. */
interface Disclosed {
  readonly id: string
  readonly sums: readonly Sum[]
}

function firstDisclosed(numbers: Numbers, masks: ReadonlyMap<string, Mask>): Disclosed | undefined {
  const { values, sums, implied, slack } = numbers
  const ranges = rangesIn(sums, rangesShown(numbers, masks))
  const isSecret = (id: string) => masks.has(id) || (implied.has(id) && !slack.has(id) && isFew(values.get(id) ?? 0))
  const id = [...values.keys()].find((it) => isSecret(it) && isKnown(ranges.get(it) ?? { lo: 0, hi: ANY }))
  if (id === undefined) return undefined
  // A sum of which least else is unknown tells it; a short one is mended with least.
  const unknownIn = (sum: Sum) => idsIn(sum).filter((it) => masks.has(it) || implied.has(it)).length
  const clearest = sums.toSorted(
    (one, other) => unknownIn(one) - unknownIn(other) || one.parts.length - other.parts.length,
  )
  return { id, sums: around(id, clearest) }
}

/** The sums that a number stands in come first, then those that share a number with them, and so on. */
function around(id: string, sums: readonly Sum[]): Sum[] {
  const found: Sum[] = []
  const reached = new Set([id])
  for (let left = sums; ;) {
    const near = left.filter(({ total, parts }) => idsIn({ total, parts }).some((it) => reached.has(it)))
    if (near.length === 0) return found
    found.push(...near)
    for (const { total, parts } of near) for (const it of [total, ...parts]) reached.add(it)
    left = left.filter((it) => !near.includes(it))
  }
}

/** What a reader sees of each number before any sum is done. */
const rangesShown = ({ values, implied }: Numbers, masks: ReadonlyMap<string, Mask>) =>
  new Map([...values].map(([id, value]) => [id, rangeShown(value, masks.get(id), implied.has(id))]))

function rangeShown(value: number, mask: Mask | undefined, isImplied: boolean): Range {
  if (isImplied) return { lo: 0, hi: ANY }
  if (!mask) return { lo: value, hi: value }
  if (mask.said === 'few') return { lo: 1, hi: FEWEST_COUNTED - 1 }
  // Whoever knows the rules knows that what is hidden for another's sake is not of too few.
  return { lo: value > 0 && !mask.vague ? FEWEST_COUNTED : 0, hi: ANY }
}

/** Hides the smallest number beside it that is shown: nought last, since it hides least. */
function hideAnother({ values, implied, open }: Numbers, masks: Map<string, Mask>, { sums }: Disclosed): boolean {
  for (const { total, parts } of sums) {
    const [smallest] = [total, ...parts]
      .filter((id) => !masks.has(id) && !implied.has(id) && !open.has(id))
      .map((id) => ({ id, size: values.get(id) || ANY }))
      .toSorted((one, other) => one.size - other.size)
    if (!smallest) continue
    masks.set(smallest.id, { reason: 'sum', said: 'hidden' })
    return true
  }
  return false
}

/** Where nothing is left to hide, it is not even said which are of too few. */
function sayLess({ open }: Numbers, masks: Map<string, Mask>, { id, sums }: Disclosed): void {
  const near = sums.flatMap(idsIn)
  const speaking = near.flatMap((it) => {
    const mask = masks.get(it)
    return mask && !mask.vague ? [[it, mask] as const] : []
  })
  for (const [it, { reason }] of speaking) masks.set(it, { reason, said: 'hidden', vague: true })
  if (speaking.length > 0) return
  const last = near.find((it) => open.has(it) && !masks.has(it))
  if (last === undefined) throw new Error(`${id} can be told whatever is hidden`)
  masks.set(last, { reason: 'sum', said: 'hidden' })
}
