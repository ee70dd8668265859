import { setTimeout as wait } from 'node:timers/promises'
import { accountFor, type Account } from './account.ts'
import { canBeTried, faults, type FaultName } from './faults.ts'
import { startInstallation } from './installation.ts'
import { givenPeople } from './people.ts'
import { startTraffic } from './traffic.ts'

interface Trial {
  /** How often each fault is tried. */
  readonly times: number
  /** Milliseconds between two faults, in which people write in peace. */
  readonly peace: number
  /** Milliseconds that mail is waited for. */
  readonly patience: number
  readonly report?: (line: string) => void
}

const NAMES = Object.keys(faults) as FaultName[]
const RECOVERS_WITHIN = 30_000

/** Lets people work while one thing after another fails, and tells what became of what they were report is done. */
export async function tryFaults({ times, peace, patience, report = () => undefined }: Trial): Promise<Account> {
  const installation = await startInstallation()
  try {
    const people = await givenPeople(installation)
    const traffic = startTraffic(people)
    const saves = () => traffic.writings.reduce((sum, it) => sum + it.acknowledged.length, 0)
    for (let time = 0; time < times; time++) {
      for (const name of NAMES) {
        if (!canBeTried(name, installation)) {
          report(`${name}: not tried, since a disk cannot be mounted here`)
          continue
        }
        await wait(peace * (0.5 + Math.random()))
        const before = traffic.service.without
        await faults[name](installation)
        const since = saves()
        const until = Date.now() + RECOVERS_WITHIN
        while (saves() < since + people.writers.length && Date.now() < until) await wait(20)
        report(`${name}: ${((traffic.service.without - before) / 1000).toFixed(1)} s without service`)
      }
    }
    await wait(peace)
    await traffic.end()
    report(`statuses ${[...traffic.statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}`)
    for (const line of installation.logged) report(line)
    return await accountFor(installation, traffic, patience)
  } finally {
    await installation.end()
  }
}
