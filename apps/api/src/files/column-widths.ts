/** By weight, but whoever needs more gets it first, from the others. */
export function columnWidths(whole: number, weights: readonly number[], least: readonly number[]): number[] {
  if (sum(least) >= whole) return least.map((width) => (width * whole) / sum(least))
  const given = new Map<number, number>()
  for (;;) {
    const left = whole - sum([...given.values()])
    const open = weights.flatMap((weight, at) => (given.has(at) ? [] : [{ at, weight }]))
    const share = (weight: number) => (left * weight) / sum(open.map((it) => it.weight))
    const narrow = open.filter(({ at, weight }) => share(weight) < (least[at] ?? 0))
    if (narrow.length === 0) return weights.map((weight, at) => given.get(at) ?? share(weight))
    for (const { at } of narrow) given.set(at, least[at] ?? 0)
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
