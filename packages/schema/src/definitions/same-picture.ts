/** What one municipality's police answers about each problem, as far as it has answered. */
type Picture = Readonly<Record<string, unknown>>

/**
 * Whether the police give several municipalities the same picture of every problem, which may be a sign that it was copied
 * (rule 48). Only where each has answered something: what is empty is like nothing.
 */
export function isSamePicture(pictures: readonly Picture[]): boolean {
  const [first, ...others] = pictures.map(answeredIn)
  if (!first || first.size === 0 || others.length === 0) return false
  return others.every((it) => it.size === first.size && [...first].every(([problem, size]) => it.get(problem) === size))
}

/** The problems of which two of them have known and different pictures. */
export function differingProblems(pictures: readonly Picture[]): string[] {
  const sizes = new Map<string, unknown>()
  const differing = new Set<string>()
  for (const [problem, size] of pictures.flatMap((it) => [...answeredIn(it)])) {
    if (size === 'unknown') continue
    if (sizes.has(problem) && sizes.get(problem) !== size) differing.add(problem)
    sizes.set(problem, size)
  }
  return [...differing].toSorted()
}

const answeredIn = (picture: Picture) =>
  new Map(Object.entries(picture).filter(([, size]) => size !== null && size !== undefined))
