import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Trx } from '../database/database.ts'
import { freeJobs } from '../jobs/free-jobs.ts'
import type { Jobs } from '../jobs/start-jobs.ts'
import { asNobody } from '../database/as-nobody.ts'
import { claimMail, LEASE } from './claim-mail.ts'
import { asError, codeOfFailure } from './mail-failure.ts'
import { DELIVER_MAIL, MAX_ATTEMPTS, queueDeliveries } from './queue-deliveries.ts'
import { recordFailure, recordSent, wipeGivenUp } from './record-delivery.ts'
import type { Sender } from './sender.ts'

const Delivery = z.object({ mail: z.uuid() })
const RESUME_MAIL = 'resume-mail'

type Databases = Pick<FastifyInstance, 'db' | 'transactions'>

/** What is done with the outbox. A delivery that fails is tried again by the queue, ever more seldom. */
export const mailJobs = (databases: Databases, sender: Sender): Jobs => ({
  tasks: {
    async [DELIVER_MAIL](payload: unknown) {
      const failure = await deliver(databases, sender, Delivery.parse(payload).mail)
      // Only now, when it has been written down; there, since what a server says may name the one it was for.
      if (failure) throw new Error(`a mail has not left: ${codeOfFailure(failure) || 'refused'}`)
    },
    [RESUME_MAIL]: () => databases.transactions.write(asNobody(databases.db), resume),
  },
  everyMinute: [RESUME_MAIL],
})

/**
 * Claims a mail, sends it and writes down what the server said: no transaction waits for the network. A process that ends in
 * between leaves the claim, by which the next to send it knows that it may go twice. Returns what went wrong, written down.
 */
async function deliver({ db, transactions }: Databases, sender: Sender, id: string): Promise<Error | undefined> {
  const mail = await transactions.write(asNobody(db), (trx) => claimMail(trx, id))
  if (!mail) return undefined
  const outcome = await sender.send(mail).catch((error: unknown) => asError(error))
  await transactions.write(asNobody(db), (trx) =>
    outcome instanceof Error ? recordFailure(trx, mail, outcome) : recordSent(trx, mail, outcome, sender.keepsContent),
  )
  return outcome instanceof Error ? outcome : undefined
}

/** Mail whose delivery nobody performs: its process was killed in the middle, or there was no job for it. */
async function resume(trx: Trx): Promise<void> {
  await freeJobs(trx)
  await wipeGivenUp(trx, LEASE)
  const overdue = await trx
    .selectFrom('mail')
    .where('sentAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('attempts', '<', MAX_ATTEMPTS)
    .where('nextAttemptAt', '<', sql<string>`now() - interval '1 minute'`)
    .select('id')
    .forUpdate()
    .skipLocked()
    .execute()
  await queueDeliveries(
    trx,
    overdue.map(({ id }) => id),
  )
}
