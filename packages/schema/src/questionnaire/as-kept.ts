import type { Json } from '../json.ts'
import { readLink } from './read-link.ts'
import { readMonth } from './read-month.ts'
import { readNumber } from './read-number.ts'
import type { Text } from '../text.ts'

/** What of a question says how its answer is read. */
interface Asked {
  readonly kind: string
  readonly openEnded?: boolean
  readonly unknown?: boolean
  readonly unit?: Text
}

/**
 * What somebody has typed, as it is kept: a month as `YYYY-MM`, a number as a number, a link whole. What cannot be read
 * stays as it was typed, so that nothing is lost; the same from a field, from a file and through the API.
 */
export function asKept({ kind, openEnded, unknown, unit }: Asked, typed: Json): Json {
  if (typeof typed !== 'string') return typed
  if (unknown && (kind === 'month' || kind === 'number') && UNKNOWN.test(typed)) return 'unknown'
  switch (kind) {
    case 'month': {
      const read = readMonth(typed)
      if ('month' in read) return read.month
      return openEnded && OPEN_ENDED.test(typed) ? 'open_ended' : typed
    }
    case 'number': {
      const read = readNumber(typed, unit)
      return 'number' in read && Math.abs(read.number) <= LARGEST ? read.number : typed
    }
    case 'url':
      return readLink(typed)
    default:
      return typed
  }
}

const LARGEST = 1e12
const UNKNOWN = /^\s*(?:vet (?:inte|ej)|okänt|oklart|unknown|don[’'´]?t know|not known)[\s.]*$/i
const OPEN_ENDED = /^\s*(?:tills ?vidare|until further notice|open[ -]ended)[\s.]*$/i
