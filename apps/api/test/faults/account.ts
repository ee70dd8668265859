import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { MAX_ATTEMPTS } from '../../src/mail/queue-deliveries.ts'
import type { Installation } from './installation.ts'
import type { Traffic } from './traffic.ts'

/** What became of all that was acknowledged. */
export interface Account {
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly secondsWithoutService: number
  readonly internalErrors: number
  readonly surprises: readonly string[]
  readonly secondsUntilJobsAreTaken: number
  /** Chains that do not hold, and jobs that nobody takes. */
  readonly broken: readonly string[]
  readonly mail: { readonly sent: number; readonly waiting: number; readonly twiceUnderOneId: number }
}

/** Compares what was acknowledged with what the database, its trail and the mailboxes hold. */
export async function accountFor(
  { ownerUrl, mail, withEachAlone }: Installation,
  traffic: Traffic,
  patience: number,
): Promise<Account> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const lost: string[] = []
  const doubled: string[] = []
  const broken: string[] = []
  try {
    const untaken = await leftAlone(owner)
    if (untaken >= TAKEN_WITHIN) broken.push('jobs that nobody has taken')
    const takes = await withEachAlone(() => takenAlone(owner))
    broken.push(...takes.flatMap((does, at) => (does ? [] : [`process ${at} takes no jobs`])))
    for (const writing of traffic.writings) {
      const words = await wordsInTrail(owner, writing)
      const kept = new Set(words)
      lost.push(...writing.acknowledged.filter(({ word }) => !kept.has(word)).map(({ word }) => `the save ${word}`))
      doubled.push(...repeated(words).map((word) => `the save ${word}`))
      broken.push(...(await brokenChain(owner, writing.respondentId)))
    }
    for (const { respondentId, acknowledged, lost: replies } of traffic.submissions) {
      const { rows } = await owner.query<{ count: number }>(
        'select count(*)::int as count from submission where respondent_id = $1',
        [respondentId],
      )
      const count = rows[0]?.count ?? 0
      if (count < acknowledged) lost.push(`${acknowledged - count} submissions`)
      // One may be under way when all ends.
      if (count > acknowledged + replies + 1) doubled.push(`${count - acknowledged - replies} submissions`)
      broken.push(...(await brokenChain(owner, respondentId)))
    }
    const outbox = await settledOutbox(owner, patience)
    for (const email of traffic.invited) {
      const sent = outbox.filter(({ recipient }) => recipient === email)
      if (sent.length === 0) lost.push(`the invitation of ${email}`)
      if (sent.length > 1) doubled.push(`the invitation of ${email}`)
    }
    const waiting = outbox.filter(({ isSent }) => !isSent)
    const arrived = new Set(mail.received.map(({ to }) => to))
    const twice = repeated(mail.received.map(({ messageId }) => messageId))
    const arrivedTwice = new Set(twice.map(mailIdIn))
    doubled.push(
      ...outbox
        .filter((it) => arrivedTwice.has(it.id) && !it.isSaidToBeTwice)
        .map((it) => `the mail to ${it.recipient}, of which that is not said`),
    )
    lost.push(
      ...outbox.filter((it) => it.isSent && !arrived.has(it.recipient)).map((it) => `the mail to ${it.recipient}`),
      ...waiting.filter((it) => it.isGivenUp).map((it) => `the mail to ${it.recipient}`),
    )
    return {
      acknowledged:
        traffic.writings.reduce((sum, it) => sum + it.acknowledged.length, 0) +
        traffic.submissions.reduce((sum, it) => sum + it.acknowledged, 0) +
        traffic.invited.length,
      lost,
      doubled,
      broken,
      secondsWithoutService: traffic.service.without / 1000,
      internalErrors: traffic.statuses.get(500) ?? 0,
      surprises: traffic.surprises,
      secondsUntilJobsAreTaken: untaken / 1000,
      mail: {
        sent: outbox.length - waiting.length,
        waiting: waiting.length,
        twiceUnderOneId: twice.length,
      },
    }
  } finally {
    await owner.end()
  }
}

async function wordsInTrail(owner: pg.Client, { respondentId, question }: Traffic['writings'][number]) {
  const { rows } = await owner.query<{ word: string }>(
    `select new ->> 'value' as word from trail where chain = $1 and new ->> 'question' = $2 order by position`,
    [respondentId, question],
  )
  return rows.map(({ word }) => word)
}

async function brokenChain(owner: pg.Client, chain: string): Promise<string[]> {
  const { rows } = await owner.query<{ broken: unknown }>('select first_break_in($1) as broken', [chain])
  return rows[0]?.broken === null ? [] : [`the chain of ${chain}`]
}

/** `<01a2…@sala.example>` */
const mailIdIn = (messageId: string) => messageId.slice(1).split('@')[0]

interface Outgoing {
  readonly id: string
  readonly recipient: string
  /** Or taken back, since its reason has gone. */
  readonly isSent: boolean
  readonly isGivenUp: boolean
  readonly isSaidToBeTwice: boolean
}

/** Faults are over: so soon somebody takes a job whose time has come, and each process one of its own. */
const TAKEN_WITHIN = 10_000

/** For how long, in milliseconds, a job whose time had come was left alone. */
async function leftAlone(owner: pg.Client): Promise<number> {
  const since = Date.now()
  for (const until = since + TAKEN_WITHIN; Date.now() < until; await wait(100)) {
    const { rowCount } = await owner.query(
      'select from graphile_worker._private_jobs where is_available and run_at <= now()',
    )
    if (!rowCount) break
  }
  return Date.now() - since
}

/** A process that has stopped taking jobs is not seen while another does. */
async function takenAlone(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ id: string }>(`select id from graphile_worker.add_job('end-proxies')`)
  for (const until = Date.now() + TAKEN_WITHIN; Date.now() < until; await wait(100)) {
    const { rowCount } = await owner.query('select from graphile_worker._private_jobs where id = $1', [rows[0]?.id])
    if (!rowCount) return true
  }
  return false
}

/** Once everything has left, or the patience is at its end. */
async function settledOutbox(owner: pg.Client, patience: number): Promise<Outgoing[]> {
  for (const until = Date.now() + patience; ; await wait(250)) {
    const { rows } = await owner.query<Outgoing>(
      `select mail.id, recipient, coalesce(sent_at, withdrawn_at) is not null as "isSent", attempts >= $1 as "isGivenUp", maybe_twice as "isSaidToBeTwice" from mail join mail_content on mail_id = id`,
      [MAX_ATTEMPTS],
    )
    if (rows.every((it) => it.isSent) || Date.now() > until) return rows
  }
}

function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>()
  return list.filter((it) => seen.has(it) || !seen.add(it))
}

/** The line that tells everything. */
export const lastLine = ({ acknowledged, lost, doubled, secondsWithoutService, internalErrors }: Account) =>
  `acknowledged ${acknowledged}, lost ${lost.length}, doubled ${doubled.length}, ` +
  `seconds without service ${secondsWithoutService.toFixed(1)}, 500s ${internalErrors}`
