import type { Text } from '../text.ts'
import type { RuleCatalogue, ThresholdEntry } from './rule-entry.ts'
import { ruleThresholds } from './rule-thresholds.ts'
import { units, type Unit } from './unit.ts'

/** "24 månader" */
export function amountInWords(value: number, unit: Unit): Text {
  const { sv, en } = value === 1 ? units[unit].one : units[unit].many
  return { sv: `${value} ${sv}`, en: `${value} ${en}` }
}

/** What a threshold decides at this value. */
export function thresholdInWords({ explanation, unit }: ThresholdEntry, value: number): Text {
  const { sv, en } = amountInWords(value, unit)
  return { sv: explanation.sv.replace('{{value}}', sv), en: explanation.en.replace('{{value}}', en) }
}

/** The same of all the thresholds that a round has had, for its method chapter. */
export const thresholdsInWords = (values: Readonly<Record<string, number>>, catalogue?: RuleCatalogue): Text[] =>
  ruleThresholds(catalogue).flatMap((threshold) => {
    const value = values[threshold.name]
    return value === undefined ? [] : [thresholdInWords(threshold, value)]
  })
