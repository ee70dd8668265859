import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Opening } from '../../database/transaction.ts'
import type { Jobs } from '../../jobs/start-jobs.ts'
import { remindByPlan } from './remind-by-plan.ts'

const REMIND = 'remind'

/** Begins the transactions of the job that reminds, in the name of a coordinator or of nobody. */
const asReminder = (db: Database, coordinator = ''): Opening => ({
  statement: sql`select set_config('app.person_id', ${coordinator}, true)`.compile(db),
  check: () => undefined,
})

/** Looks every minute whether somebody is to be reminded, in each round by itself. */
export const reminderJobs = (
  { db, transactions, log }: Pick<FastifyInstance, 'db' | 'transactions' | 'log'>,
  publicUrl: string,
): Jobs => ({
  tasks: {
    async [REMIND]() {
      const { rows } = await transactions.read(asReminder(db), (trx) =>
        sql<{ roundId: string; coordinator: string }>`select * from rounds_to_remind()`.execute(trx),
      )
      const failures: unknown[] = []
      for (const { roundId, coordinator } of rows)
        await transactions
          .write(asReminder(db, coordinator), (trx) => remindByPlan(trx, roundId, publicUrl))
          .catch((error: unknown) => failures.push(error))
      for (const error of failures) log.warn(error, 'a round could not be reminded')
      if (failures.length > 0) throw new Error('a round could not be reminded')
    },
  },
  everyMinute: [REMIND],
})
