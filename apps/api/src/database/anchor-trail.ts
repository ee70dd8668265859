import { anchorsIn } from '@kartlaggning/db/verify/anchors'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from './database.ts'

const EVERY = 5 * 60_000
/** Only a number that every process agrees on: two do not write a line at the same time. */
const LOCK = 5_021_971

/**
 * Writes down outside of the database, now and at intervals, where the chains of the trail have come: whoever owns the database
 * can write a chain anew, cut it off or remove it, and the notes tell.
 */
export async function anchorTrail({ db, log }: Pick<FastifyInstance, 'log'> & { db: Database }, directory: string) {
  const write = anchorsIn(directory)
  const anchor = () =>
    db
      .transaction()
      .execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx)
        await sql`select chain_events()`.execute(trx)
        const { rows } = await sql<Head>`select chain, at_position, hash from trail_heads()`.execute(trx)
        await write(new Map(rows.map(({ chain, atPosition, hash }) => [chain, [atPosition, hash]])))
      })
      .catch((error: unknown) => log.error(withoutStack(error), `the trail could not be anchored in ${directory}`))
  await anchor()
  const timer = setInterval(() => void anchor(), EVERY).unref()
  return {
    async stop() {
      clearInterval(timer)
      await anchor()
    },
  }
}

/** What the disk refuses has a code, and where in the program it was tried helps nobody. */
function withoutStack(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  return syscall === undefined ? error : { code }
}

interface Head {
  readonly chain: string
  readonly atPosition: number
  readonly hash: string
}
