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
  /** Chains that do not hold. */
  readonly broken: readonly string[]
  readonly mail: { readonly sent: number; readonly waiting: number; readonly twiceUnderOneId: number }
}

/** Compares what was acknowledged with what the database, its trail and the mailboxes hold. */
export async function accountFor(
  { ownerUrl, mail }: Installation,
  traffic: Traffic,
  patience: number,
): Promise<Account> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const lost: string[] = []
  const doubled: string[] = []
  const broken: string[] = []
  try {
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
      mail: {
        sent: outbox.length - waiting.length,
        waiting: waiting.length,
        twiceUnderOneId: repeated(mail.received.map((it) => it.messageId)).length,
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

interface Outgoing {
  readonly recipient: string
  /** Or taken back, since its reason has gone. */
  readonly isSent: boolean
  readonly isGivenUp: boolean
}

/** Once everything has left, or the patience is at its end. */
async function settledOutbox(owner: pg.Client, patience: number): Promise<Outgoing[]> {
  for (const until = Date.now() + patience; ; await wait(250)) {
    const { rows } = await owner.query<Outgoing>(
      `select recipient, coalesce(sent_at, withdrawn_at) is not null as "isSent", attempts >= $1 as "isGivenUp" from mail join mail_content on mail_id = id`,
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
