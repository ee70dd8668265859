import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Jobs } from '../../jobs/start-jobs.ts'

const FORGET_FILES = 'forget-files'

/** Removes every minute the files that were ordered too long ago to be fetched. */
export const orderedFileJobs = ({ db }: Pick<FastifyInstance, 'db'>): Jobs => ({
  tasks: {
    async [FORGET_FILES]() {
      await sql`select forget_ordered_files()`.execute(db)
    },
  },
  everyMinute: [FORGET_FILES],
})
