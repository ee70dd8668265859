/** Without case, accents and signs: "Köpings-AB" is "kopings ab". */
export const normalized = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The pairs of letters in the words of a folded text. */
export function pairsOf(folded: string): Set<string> {
  const inWord = (word: string) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
  return new Set(folded.split(' ').flatMap(inWord))
}

/** Shared pairs of letters over all pairs (Dice): forgives small spelling differences. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let shared = 0
  for (const pair of other) if (one.has(pair)) shared += 1
  return (2 * shared) / (one.size + other.size)
}

/** The rank of what does not match. */
export const MISSED = 4

/** A name made ready, so that a key press costs no more than the search itself. */
export interface Searchable {
  readonly folded: string
  readonly words: readonly string[]
}

export function searchable(name: string): Searchable {
  const folded = normalized(name)
  return { folded, words: folded.split(' ') }
}

/** How well a name matches: the whole of it, its beginning, the beginnings of its words in any order, any parts. */
export function rankIn({ folded, words }: Searchable, wanted: string): number {
  if (folded === wanted) return 0
  if (folded.startsWith(wanted)) return 1
  const parts = wanted.split(' ')
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2
  return parts.every((part) => folded.includes(part)) ? 3 : MISSED
}
