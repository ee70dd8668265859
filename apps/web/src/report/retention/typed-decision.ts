import { readDay } from '@kartlaggning/schema/document/read-day'
import { retentionLimits, type NewRetentionDecision } from '@kartlaggning/schema/report/retention/retention'
import { isDecided, type RetentionClassName } from '@kartlaggning/schema/report/retention/retention-classes'

export type DecisionField = 'class' | 'number' | 'date' | 'by' | 'months'

/** A decision as somebody has typed it so far. */
export interface TypedDecision {
  readonly class: RetentionClassName | ''
  readonly number: string
  readonly date: string
  readonly by: string
  readonly erased: 'erased' | 'kept'
  readonly months: string
}

const isLine = (text: string, longest: number) => text.trim() !== '' && text.trim().length <= longest

/** The decision as it is meant, or the fields that are missing or cannot be read. */
export function decisionOf({ class: name, number, date, by, erased, months }: TypedDecision) {
  const faults: DecisionField[] = []
  const decidedOn = readDay(date)
  const isErased = name !== '' && isDecided(name) && erased === 'erased'
  const count = /^\d{1,4}$/.test(months.trim()) ? Number(months) : 0
  if (name === '') faults.push('class')
  if (!isLine(number, retentionLimits.registryNumber)) faults.push('number')
  if (decidedOn === undefined) faults.push('date')
  if (!isLine(by, retentionLimits.decidedBy)) faults.push('by')
  if (isErased && (count < 1 || count > retentionLimits.months)) faults.push('months')
  const wanted: NewRetentionDecision = {
    registryNumber: number.trim(),
    decidedOn: decidedOn ?? '',
    decidedBy: by.trim(),
    months: isErased ? count : null,
  }
  return { faults, wanted }
}
