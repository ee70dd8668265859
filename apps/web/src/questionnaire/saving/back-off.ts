import { numberIsUnderWay } from '@kartlaggning/schema/questionnaire/personal-data'
import type { Value } from './answer-address.ts'

/** After the last change; and so long at most, while someone goes on typing. */
export const SAVE_DELAY = 800
const AT_MOST = 5000
/** In the middle of a personal number the delay is longer, so that its beginning is not sent either. */
const IN_A_NUMBER = 6000
const RETRIES = [2000, 4000, 8000, 15_000, 30_000, 60_000]

/** `waited`: how long the first of what waits has done so. */
export function saveDelay(value: Value, waited: number): number {
  if (typeof value === 'string' && numberIsUnderWay(value)) return IN_A_NUMBER
  return Math.min(SAVE_DELAY, Math.max(0, AT_MOST - waited))
}

export const retryDelay = (failures: number) => RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0
