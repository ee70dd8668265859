/** A part of a text, counted in code points as every language and database counts them; `to` is not in it. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' })

const lengthOf = (text: string) => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

export const textAt = (text: string, { from, to }: TextRange): string => Array.from(text).slice(from, to).join('')

/**
 * What is chosen between two places of a field, which a browser counts in UTF-16: whole characters as a person sees them,
 * and no space around. Null where nothing is.
 */
export function rangeChosen(text: string, one: number, other: number): TextRange | null {
  let from = Math.min(one, other)
  let to = Math.max(one, other)
  if (from === to) return null
  for (const { index, segment } of characters.segment(text)) {
    const end = index + segment.length
    if (index < from && from < end) from = index
    if (index < to && to < end) to = end
  }
  const chosen = text.slice(from, to)
  const kept = chosen.trim()
  if (kept === '') return null
  const start = from + (chosen.length - chosen.trimStart().length)
  const before = lengthOf(text.slice(0, start))
  return { from: before, to: before + lengthOf(kept) }
}

/** The same as a browser counts it, for showing in a field what is chosen. */
export function fieldPlaces(text: string, { from, to }: TextRange): TextRange {
  const all = Array.from(text)
  const start = all.slice(0, from).join('').length
  return { from: start, to: start + all.slice(from, to).join('').length }
}

/** Each sentence, to be chosen without marking; a line break ends one too. */
export function sentencesIn(text: string): TextRange[] {
  return [...sentences.segment(text)].flatMap(({ index, segment }) => {
    const range = rangeChosen(text, index, index + segment.length)
    return range ? [range] : []
  })
}

/** Where the same words stand now, the place that is nearest to where they stood. */
export function findAgain(text: string, words: string, near: number): TextRange | null {
  const all = Array.from(text)
  const wanted = Array.from(words)
  let found: TextRange | null = null
  for (let from = 0; from + wanted.length <= all.length; from += 1) {
    const isCloser = found === null || Math.abs(from - near) < Math.abs(found.from - near)
    if (isCloser && wanted.every((character, at) => all[from + at] === character))
      found = { from, to: from + wanted.length }
  }
  return found
}

interface Piece<Id> {
  readonly text: string
  /** The ranges that it is part of. */
  readonly in: readonly Id[]
}

/** The text in pieces, each wholly inside or outside of every range, so that ranges over each other can be shown. */
export function piecesOf<Id>(text: string, ranges: readonly (TextRange & { readonly id: Id })[]): Piece<Id>[] {
  const all = Array.from(text)
  const within = ranges.filter(({ from, to }) => from < to && from < all.length)
  const bounds = new Set([0, all.length, ...within.flatMap(({ from, to }) => [from, Math.min(to, all.length)])])
  const places = [...bounds].toSorted((one, other) => one - other)
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? all.length
    return {
      text: all.slice(from, to).join(''),
      in: within.filter((range) => range.from <= from && to <= range.to).map(({ id }) => id),
    }
  })
}
