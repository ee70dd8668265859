// It costs a slow computer a tenth of a second to make, and most texts never need it.
let segmenter: Intl.Segmenter | undefined

/** Every character of these is one of its own. */
const ONE_BY_ONE = /^[\n\u0020-\u02ff\u2010-\u2027\u20ac]*$/

/** How many characters a person sees: a flag or a family is one, whatever it is made of. */
export function charactersIn(text: string): number {
  if (ONE_BY_ONE.test(text)) return text.length
  segmenter ??= new Intl.Segmenter('sv', { granularity: 'grapheme' })
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/** What is seen as one may be made of many; no text is so many times as long as it looks. */
const MOST_FOR_ONE = 20

/** Whether a text has room, as its writer counts and as it is stored. */
export const hasRoom = (text: string, max: number) => text.length <= max * MOST_FOR_ONE && charactersIn(text) <= max
