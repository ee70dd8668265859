import type { Kind } from './question.ts'
import type { Text } from '../text.ts'

export interface Choice {
  readonly value: string
  readonly text: Text
  readonly help?: Text | undefined
}

/** What stands for not knowing, whatever is asked for. */
export const unknown = { value: 'unknown', text: { sv: 'Vet inte', en: 'Don’t know' } } as const satisfies Choice
const notApplicable = {
  value: 'not_applicable',
  text: { sv: 'Inte aktuellt', en: 'Not applicable' },
} as const satisfies Choice

/** The points of a scale, and the answers that stand outside it. */
export const scaleOptions = (scale: Kind & { kind: 'scale' }): readonly Choice[] => [
  ...scale.points.map(({ value, text }) => ({ value: String(value), text })),
  ...(scale.unknown ? [unknown] : []),
  ...(scale.notApplicable ? [notApplicable] : []),
]
