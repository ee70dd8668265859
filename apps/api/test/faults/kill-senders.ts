import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { DELIVER_MAIL, MAX_ATTEMPTS } from '../../src/mail/queue-deliveries.ts'
import { startMailServer } from '../mail-server.ts'

interface Database {
  readonly jobsUrl: string
  readonly ownerUrl: string
}

/** What became of the mails whose sender was killed after the server had them, and before that was written down. */
export interface KilledSenders {
  readonly killed: number
  readonly lost: readonly string[]
  /** Arrived more than once, and the log does not say that it may have. */
  readonly unnamed: readonly string[]
  /** Arrived more than once under different message ids. */
  readonly underTwoIds: readonly string[]
  readonly arrivedTwice: number
  readonly saidToBeTwice: number
}

const PATIENCE = 60_000

/** Kills a process that sends, as many times: by turns before it has read the server's reply, and just after. */
export async function killSenders({ jobsUrl, ownerUrl }: Database, times: number): Promise<KilledSenders> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  owner.on('error', () => undefined)
  const server = await startMailServer()
  const environment = { JOBS_DATABASE_URL: jobsUrl, MAIL_URL: server.url, LOG_LEVEL: 'silent' }
  let killed = 0
  const put: string[] = []
  try {
    for (let time = 0; time < times; time++) {
      const to = `person-${time}@example.org`
      put.push(await putMail(owner, to))
      const worker = startWorker(environment)
      const gone = once(worker, 'exit')
      const kill = () => worker.kill('SIGKILL')
      if (time % 2 === 0) server.beforeReply.set(to, kill)
      else server.afterReply.set(to, kill)
      const ended = await Promise.race([gone, wait(PATIENCE, ['late'])])
      if (ended[1] !== 'SIGKILL') throw new Error(`the process that sends to ${to} was not killed: ${String(ended[0])}`)
      killed++
      await leaseRunsOut(owner)
    }
    const last = startWorker(environment)
    try {
      await allHaveLeft(owner)
    } finally {
      const gone = once(last, 'exit')
      last.kill('SIGTERM')
      await gone
    }
    return { killed, ...(await accountFor(owner, server.received, put)) }
  } finally {
    await server.close()
    await owner.end()
  }
}

const startWorker = (environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, '../../src/worker.ts')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

async function putMail(owner: pg.Pool, email: string): Promise<string> {
  const [person, mail] = [randomUUID(), randomUUID()]
  await owner.query('insert into person (id, email, name) values ($1, $2, $2)', [person, email])
  const row = { id: mail, person, respondent: null, about: [], holds_while: 'always', recipient: email }
  const mails = JSON.stringify([{ ...row, subject: 'Hej', body: 'Hej', language: 'sv' }])
  await owner.query('select put_mails($1, $2, $3)', [mails, DELIVER_MAIL, MAX_ATTEMPTS])
  return mail
}

/** As if the time had passed after which another may send what nobody has written down. */
const leaseRunsOut = (owner: pg.Pool) =>
  owner.query(
    `update mail set claimed_at = claimed_at - interval '10 minutes', next_attempt_at = next_attempt_at - interval '10 minutes'
     where sent_at is null`,
  )

async function allHaveLeft(owner: pg.Pool) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(200)) {
    const { rowCount } = await owner.query('select from mail where sent_at is null')
    if (rowCount === 0) return
    await leaseRunsOut(owner)
    await owner.query(`select graphile_worker.add_job('resume-mail', job_key => 'resume-mail')`)
  }
}

async function accountFor(
  owner: pg.Pool,
  received: readonly { readonly to: string; readonly messageId: string }[],
  put: readonly string[],
): Promise<Omit<KilledSenders, 'killed'>> {
  const { rows } = await owner.query<{ id: string; to: string; twice: boolean }>(
    'select mail.id, recipient as to, maybe_twice as twice from mail join mail_content on mail_id = mail.id where mail.id = any ($1)',
    [put],
  )
  const arrivalsOf = Map.groupBy(received, ({ to }) => to)
  const twice = rows.filter(({ to }) => (arrivalsOf.get(to)?.length ?? 0) > 1)
  const idsOf = (to: string) => new Set(arrivalsOf.get(to)?.map(({ messageId }) => messageId))
  return {
    lost: rows.filter(({ to }) => !arrivalsOf.has(to)).map(({ to }) => to),
    unnamed: twice.filter((it) => !it.twice).map(({ to }) => to),
    underTwoIds: rows.filter(({ to }) => idsOf(to).size > 1).map(({ to }) => to),
    arrivedTwice: twice.length,
    saidToBeTwice: rows.filter((it) => it.twice).length,
  }
}
