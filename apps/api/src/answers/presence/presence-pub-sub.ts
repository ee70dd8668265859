import { newId } from '@kartlaggning/schema/id'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { connection } from '../../database/database.ts'
import type { PresenceRegistry, PresenceMessage } from './presence.ts'

const TICK = 200
/** So often each process says again who sits with it. */
const TICKS_BETWEEN_REPORTS = 40
const TRY_AGAIN = 2000
/** PostgreSQL carries somewhat less than 8000 bytes at a time. */
const MOST_BYTES = 7000

/** The processes tell each other who is here by PostgreSQL's own NOTIFY, over one connection each; nothing is stored. */
export function connectPresence(app: FastifyInstance, presence: PresenceRegistry, databaseUrl: string) {
  const process = newId()
  let client: pg.Client | undefined
  let ticks = 0
  let isOver = false
  let again: NodeJS.Timeout | undefined

  const receive = ({ channel, payload = '' }: pg.Notification) => {
    if (channel === 'shut_out') return presence.end(payload)
    const [from, reports] = JSON.parse(payload) as [string, PresenceMessage[]]
    if (from !== process) for (const report of reports) presence.receive(from, report)
  }

  async function listen() {
    const opened = new pg.Client(connection(databaseUrl))
    const lost = () => {
      if (client === opened) client = undefined
      if (isOver || again) return
      // Whoever was shut out meanwhile has not been heard of: all ask anew.
      presence.end()
      again = setTimeout(() => {
        again = undefined
        void listen()
      }, TRY_AGAIN).unref()
    }
    opened.on('error', lost).on('end', lost).on('notification', receive)
    try {
      await opened.connect()
      await opened.query('listen presence; listen shut_out')
      if (isOver) await opened.end()
      else client = opened
    } catch {
      lost()
    }
  }

  const timer = setInterval(() => {
    const reports = presence.tick({ everything: ++ticks % TICKS_BETWEEN_REPORTS === 0 })
    for (const payload of payloads(process, reports))
      client?.query('select pg_notify($1, $2)', ['presence', payload]).catch(() => undefined)
  }, TICK).unref()

  app.addHook('onReady', listen)
  // Before the server waits for those who are still connected.
  app.addHook('preClose', async () => {
    isOver = true
    clearInterval(timer)
    clearTimeout(again)
    presence.end()
    await client?.end().catch(() => undefined)
  })
}

function payloads(process: string, reports: readonly PresenceMessage[]): string[] {
  const full: PresenceMessage[][] = []
  for (const report of reports) {
    const last = full.at(-1)
    const fits = last && Buffer.byteLength(JSON.stringify([process, [...last, report]])) < MOST_BYTES
    if (fits) last.push(report)
    else full.push([report])
  }
  return full.map((some) => JSON.stringify([process, some]))
}
