import { newId } from '@kartlaggning/schema/id'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { connection } from '../../database/database.ts'
import type { Gathering, Report } from './gathering.ts'

const TICK = 200
/** So often each process says again who sits with it. */
const TICKS_BETWEEN_REPORTS = 40
const TRY_AGAIN = 2000
/** PostgreSQL carries somewhat less than 8000 bytes at a time. */
const MOST_BYTES = 7000

/** The processes tell each other who is here by PostgreSQL's own NOTIFY, over one connection each; nothing is stored. */
export function gatherBetweenProcesses(app: FastifyInstance, gathering: Gathering, databaseUrl: string) {
  const process = newId()
  let client: pg.Client | undefined
  let ticks = 0
  let isOver = false
  let again: NodeJS.Timeout | undefined

  const hear = ({ channel, payload = '' }: pg.Notification) => {
    if (channel === 'shut_out') return gathering.end(payload)
    const [from, reports] = JSON.parse(payload) as [string, Report[]]
    if (from !== process) for (const report of reports) gathering.hear(from, report)
  }

  async function listen() {
    const opened = new pg.Client(connection(databaseUrl))
    const lost = () => {
      if (client === opened) client = undefined
      if (isOver || again) return
      // Whoever was shut out meanwhile has not been heard of: all ask anew.
      gathering.end()
      again = setTimeout(() => {
        again = undefined
        void listen()
      }, TRY_AGAIN).unref()
    }
    opened.on('error', lost).on('end', lost).on('notification', hear)
    try {
      await opened.connect()
      await opened.query('listen gathering; listen shut_out')
      if (isOver) await opened.end()
      else client = opened
    } catch {
      lost()
    }
  }

  const timer = setInterval(() => {
    const reports = gathering.tick({ everything: ++ticks % TICKS_BETWEEN_REPORTS === 0 })
    for (const payload of payloads(process, reports))
      client?.query('select pg_notify($1, $2)', ['gathering', payload]).catch(() => undefined)
  }, TICK).unref()

  app.addHook('onReady', listen)
  // Before the server waits for those who are still connected.
  app.addHook('preClose', async () => {
    isOver = true
    clearInterval(timer)
    clearTimeout(again)
    gathering.end()
    await client?.end().catch(() => undefined)
  })
}

function payloads(process: string, reports: readonly Report[]): string[] {
  const full: Report[][] = []
  for (const report of reports) {
    const last = full.at(-1)
    const fits = last && Buffer.byteLength(JSON.stringify([process, [...last, report]])) < MOST_BYTES
    if (fits) last.push(report)
    else full.push([report])
  }
  return full.map((some) => JSON.stringify([process, some]))
}
