import { connection } from '../database/database.ts'
import { MAX_ATTEMPTS } from '../mail/queue-deliveries.ts'
import pg from 'pg'
import type { Config } from '../config.ts'
import { of, type Finding } from './finding.ts'

/** Mail leaves within seconds where the server takes it, and is tried again for most of a day where it does not. */
const LATE_MINUTES = 15

interface Outbox {
  readonly waiting: number
  readonly minutes: number
  readonly failed: number
  readonly bounced_lately: number
  readonly given_up_lately: number
  readonly idle_minutes: number | null
}

/** Whether mail leaves, and whether any process performs the background jobs. Without a database nothing is said. */
export async function examineOutbox({ databaseUrl, bounces, jobs }: Config): Promise<Finding[]> {
  if (databaseUrl === undefined) return []
  const outbox = await readOutbox(databaseUrl).catch(() => undefined)
  if (!outbox) return []
  const { ok, note, wrong } = of('mail')
  const { waiting, minutes, failed, bounced_lately: bounced, given_up_lately: givenUp, idle_minutes: idle } = outbox
  const findings: Finding[] = []
  if (waiting > 0 && minutes >= LATE_MINUTES)
    findings.push(
      wrong(
        `${waiting} mails wait, the oldest for ${minutes} minutes; ${failed} of them have failed. Their reasons stand on the pages of the rounds.`,
      ),
    )
  if (idle !== null && idle >= LATE_MINUTES)
    findings.push(
      note(
        `No process has looked for background jobs for ${idle} minutes: start the service${jobs === 'elsewhere' ? ', or `pnpm worker`, since JOBS is elsewhere' : ''}.`,
      ),
    )
  if (givenUp + bounced > 0)
    findings.push(
      note(`In the last week ${givenUp} mails were given up and ${bounced} came back; coordinators see whose.`),
    )
  if (bounces === undefined)
    findings.push(
      note('BOUNCE_ADDRESS is not set: mail that comes back goes to MAIL_FROM, and is told of by pasting the report.'),
    )
  return findings.some((it) => it.state === 'wrong') ? findings : [ok('No mail has waited long.'), ...findings]
}

async function readOutbox(url: string): Promise<Outbox | undefined> {
  const client = new pg.Client(connection(url))
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Outbox>('select * from outbox_figures($1)', [MAX_ATTEMPTS])
    return rows[0]
  } finally {
    await client.end().catch(() => undefined)
  }
}
