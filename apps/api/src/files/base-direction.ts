export const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Nko}\p{Script=Thaana}]/u
const LETTER = /\p{L}/u

export type Direction = 'ltr' | 'rtl'

/** From where a whole paragraph is read: its first letter says it. */
export function baseDirection(text: string): Direction {
  const first = LETTER.exec(text)?.[0]
  return first && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr'
}
