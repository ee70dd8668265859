import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Jobs } from '../../jobs/start-jobs.ts'

const END_PROXIES = 'end-proxies'

/** Looks every minute whether a respondent's own last day has passed while the county board writes its answers. */
export const proxyJobs = ({ db }: Pick<FastifyInstance, 'db'>): Jobs => ({
  tasks: {
    async [END_PROXIES]() {
      await sql`select end_proxies_past_their_day()`.execute(db)
    },
  },
  everyMinute: [END_PROXIES],
})
