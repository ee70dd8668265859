import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Trx } from '../database/database.ts'
import type { Jobs } from '../jobs/start-jobs.ts'
import { asDeliverer } from './as-deliverer.ts'
import { codeOfFailure } from './mail-failure.ts'
import { DELIVER_MAIL, MAX_ATTEMPTS, queueDeliveries } from './queue-deliveries.ts'
import type { Sender } from './sender.ts'

const Delivery = z.object({ mail: z.uuid() })
const RESUME_MAIL = 'resume-mail'

/** What is done with the outbox. A delivery that fails is tried again by the queue, ever more seldom. */
export const mailJobs = ({ db, transactions }: Pick<FastifyInstance, 'db' | 'transactions'>, sender: Sender): Jobs => ({
  tasks: {
    async [DELIVER_MAIL](payload: unknown) {
      const { mail } = Delivery.parse(payload)
      const failure = await transactions.write(asDeliverer(db), (trx) => deliver(trx, sender, mail))
      // Only now, when it has been written down; there, since what a server says may name the one it was for.
      if (failure) throw new Error(`a mail has not left: ${codeOfFailure(failure) || 'refused'}`)
    },
    [RESUME_MAIL]: () => transactions.write(asDeliverer(db), resume),
  },
  everyMinute: [RESUME_MAIL],
})

/** Sends a mail that waits, and holds its row meanwhile, so that nobody else does. Returns what went wrong, written down. */
async function deliver(trx: Trx, sender: Sender, id: string): Promise<Error | undefined> {
  const mail = await trx
    .selectFrom('mail')
    .innerJoin('mailContent', 'mailContent.mailId', 'mail.id')
    .where('mail.id', '=', id)
    .where('sentAt', 'is', null)
    .where('attempts', '<', MAX_ATTEMPTS)
    .select(['mail.id', 'mail.attempts', 'recipient', 'subject', 'body'])
    .forUpdate('mail')
    .skipLocked()
    .executeTakeFirst()
  if (!mail) return undefined
  const attempts = mail.attempts + 1
  try {
    await sender.send(mail)
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error))
    await writeFailure(trx, id, attempts, failure)
    return failure
  }
  await Promise.all([
    trx
      .updateTable('mail')
      .set({ sentAt: sql`now()`, attempts, failure: null })
      .where('id', '=', id)
      .execute(),
    !sender.keepsContent && wipeContent(trx, id),
  ])
  return undefined
}

/** A link is in the body, a code in the subject: neither is kept longer than it takes to deliver them, or to give up. */
const wipeContent = (trx: Trx, id: string) =>
  trx.updateTable('mailContent').set({ subject: '', body: '' }).where('mailId', '=', id).execute()

async function writeFailure(trx: Trx, id: string, attempts: number, error: Error): Promise<void> {
  const failure = [codeOfFailure(error), error.message].filter(Boolean).join(': ').slice(0, 300)
  // As the queue reckons it.
  const nextAttemptAt = sql<string>`now() + make_interval(secs => exp(least(${attempts}, 10)))`
  await trx.updateTable('mail').set({ attempts, failure, nextAttemptAt }).where('id', '=', id).execute()
  if (attempts >= MAX_ATTEMPTS) await wipeContent(trx, id)
}

/** Mail whose delivery nobody performs: its process was killed in the middle, or there was no job for it. */
async function resume(trx: Trx): Promise<void> {
  const overdue = await trx
    .selectFrom('mail')
    .where('sentAt', 'is', null)
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
