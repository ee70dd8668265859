import { setTimeout } from 'node:timers/promises'
import { ProblemError } from '../../http/problem-error.ts'

const ATTEMPTS = 60
const WAIT = 1000

/** Makes a file, and waits as long as too many others are being made: of an archive half is nothing. */
export async function untilThereIsRoom<T>(make: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await make()
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof ProblemError) || error.type !== 'service-overloaded') throw error
      await setTimeout(WAIT)
    }
  }
}
