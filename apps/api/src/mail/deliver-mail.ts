import { sql } from 'kysely'
import nodemailer from 'nodemailer'
import type { Database, Trx } from '../database/database.ts'

export interface Postman {
  /** Delivers what waits, now. Returns how many were tried. */
  deliver(): Promise<number>
  stop(): Promise<void>
}

interface Sender {
  send(mail: { id: string; recipient: string; subject: string; body: string }): Promise<void>
  readonly keepsContent: boolean
}

const EVERY = 1000
const MAX_ATTEMPTS = 12

/** Mail over SMTP. The message id is the row's, so that a mail delivered twice is seen to be one. */
export function smtp(url: string, from: string): Sender {
  const transport = nodemailer.createTransport(url)
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    keepsContent: false,
    async send(mail) {
      await transport.sendMail({
        messageId: `<${mail.id}@${domain}>`,
        from,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
  }
}

/** The demo's mailbox: nothing leaves the machine, the mail stays where it is and can be read. */
export const mailbox: Sender = { keepsContent: true, send: async () => {} }

/** Delivers the outbox until stopped. Several processes may; a row is held by one at a time. */
export function startPostman(db: Database, sender: Sender, onError: (error: unknown) => void): Postman {
  let current: Promise<number> = Promise.resolve(0)
  const deliver = () => (current = current.catch(() => 0).then(() => deliverAll(db, sender)))
  const timer = setInterval(() => void deliver().catch(onError), EVERY)
  return {
    deliver,
    async stop() {
      clearInterval(timer)
      await current.catch(() => 0)
    },
  }
}

async function deliverAll(db: Database, sender: Sender): Promise<number> {
  let tried = 0
  while (await db.transaction().execute((trx) => deliverOne(trx, sender))) tried += 1
  return tried
}

/** Sends one mail that waits; false when none does. A failure is written down and tried again later, ever more seldom. */
async function deliverOne(trx: Trx, sender: Sender): Promise<boolean> {
  await sql`select set_config('app.job', 'mail', true)`.execute(trx)
  const mail = await trx
    .selectFrom('mail')
    .innerJoin('mailContent', 'mailContent.mailId', 'mail.id')
    .where('sentAt', 'is', null)
    .where('nextAttemptAt', '<=', sql<string>`now()`)
    .where('attempts', '<', MAX_ATTEMPTS)
    .orderBy('nextAttemptAt')
    .select(['mail.id', 'mail.attempts', 'recipient', 'subject', 'body'])
    .limit(1)
    .forUpdate('mail')
    .skipLocked()
    .executeTakeFirst()
  if (!mail) return false
  const attempts = mail.attempts + 1
  try {
    await sender.send(mail)
    await trx
      .updateTable('mail')
      .set({ sentAt: sql`now()`, attempts, failure: null })
      .where('id', '=', mail.id)
      .execute()
    // A link is in the body, a code in the subject.
    if (!sender.keepsContent)
      await trx.updateTable('mailContent').set({ subject: '', body: '' }).where('mailId', '=', mail.id).execute()
  } catch (error) {
    const failure = (error instanceof Error ? error.message : String(error)).slice(0, 300)
    const wait = sql<string>`now() + make_interval(secs => ${Math.min(3600, 5 * 2 ** attempts)})`
    await trx.updateTable('mail').set({ attempts, failure, nextAttemptAt: wait }).where('id', '=', mail.id).execute()
  }
  return true
}
