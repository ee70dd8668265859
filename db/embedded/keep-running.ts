import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { SetupError } from '../setup-error.ts'

/** A server, and the process that stops it when Node ends. */
export interface Running {
  readonly child: ChildProcess
  readonly watch: ChildProcess
  readonly stop: () => Promise<void>
}

/** Told of each death; when it was one too many the database stays down. */
export type OnDeath = (sentence: string, isFinal: boolean) => void

const MOST_DEATHS = 5
const WITHIN = 10 * 60_000

/** Starts a server anew when it dies, on the same port, until it has died so often that there must be a cause. */
export function keepRunning(first: Running, start: () => Promise<Running>, log: string, onDeath: OnDeath) {
  const deaths: number[] = []
  let isStopping = false
  let running = first
  let restarting: Promise<void> | undefined

  const attend = ({ child, watch }: Running) =>
    child.once('exit', () => {
      // Its process id may be given to another program, which must not be stopped in its stead.
      watch.kill()
      if (!isStopping) restarting = restart()
    })

  async function restart(): Promise<void> {
    const now = Date.now()
    deaths.push(now)
    const recent = deaths.filter((at) => now - at < WITHIN).length
    if (recent >= MOST_DEATHS)
      return onDeath(
        `PostgreSQL has died ${recent} times in ${WITHIN / 60_000} minutes and is not started again: see ${log}.`,
        true,
      )
    try {
      await wait(100 * 2 ** (recent - 1))
      if (isStopping) return
      running = await start()
      attend(running)
      onDeath(`PostgreSQL died and was started again: see ${log}.`, false)
    } catch (error) {
      if (!isStopping) onDeath(error instanceof SetupError ? error.message : String(error), true)
    }
  }

  attend(first)
  return {
    stop: async () => {
      isStopping = true
      await restarting
      await running.stop()
    },
  }
}
