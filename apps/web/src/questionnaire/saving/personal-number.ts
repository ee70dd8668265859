import { hasPersonalNumber } from '@kartlaggning/schema/questionnaire/personal-data'
import type { Value } from './answer-address.ts'

/** The code of an answer that is neither sent nor kept. */
export const PERSONAL_NUMBER = 'personal-number'

export const hasPersonalNumberIn = (value: Value) => typeof value === 'string' && hasPersonalNumber(value)
