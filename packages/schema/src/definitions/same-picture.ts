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

const answeredIn = (picture: Picture) =>
  new Map(Object.entries(picture).filter(([, size]) => size !== null && size !== undefined))
