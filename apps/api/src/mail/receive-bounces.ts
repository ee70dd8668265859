import { callbackify } from 'node:util'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { asNobody } from '../database/as-nobody.ts'
import { readBounces } from './read-bounce.ts'
import { mailReturnedTo } from './return-path.ts'

interface Where {
  readonly port: number
  /** Mail that comes back is sent to this, with the mail's id in it. */
  readonly address: string
}

const LARGEST = 1024 * 1024
const MOST_CLIENTS = 20
const SILENT = false
const LONGEST_REASON = 300

const refused = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code })

/** Receives the mail that comes back, and nothing else: only an address with the id of a mail in it is known here. */
export async function receiveBounces(
  databases: Pick<FastifyInstance, 'db' | 'transactions'>,
  { port, address }: Where,
  log: Pick<FastifyBaseLogger, 'warn'>,
) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST,
    maxClients: MOST_CLIENTS,
    logger: SILENT,
    onRcptTo({ address: to }, _, done) {
      done(mailReturnedTo(address, to) === undefined ? refused(550, 'No such address') : undefined)
    },
    onData(stream, { envelope }, done) {
      const returned = envelope.rcptTo.flatMap((it) => mailReturnedTo(address, it.address) ?? [])
      const noted = async () => {
        const raw = await readAll(stream)
        if (stream.sizeExceeded) throw refused(552, 'Too large')
        await noteReturned(databases, returned, raw).catch((error: unknown) => {
          log.warn(error, 'a mail that came back could not be noted')
          throw refused(451, 'Try again later')
        })
      }
      callbackify(noted)(done)
    },
  })
  server.on('error', (error) => log.warn(error, 'the receiver of mail that comes back has a broken connection'))
  await new Promise<void>((listening, failed) => {
    server.server.once('error', failed)
    server.listen(port, () => listening())
  })
  return { port: portOf(server), stop: () => new Promise<void>((stopped) => server.close(() => stopped())) }
}

async function readAll(stream: SMTPServerDataStream): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) parts.push(part)
  return Buffer.concat(parts)
}

function portOf({ server }: SMTPServer): number {
  const at = server.address()
  return typeof at === 'object' && at ? at.port : 0
}

/** The address tells which mail it was, and the report whether it has failed for good. It may be here before we know that it left. */
async function noteReturned(
  { db, transactions }: Pick<FastifyInstance, 'db' | 'transactions'>,
  mails: readonly string[],
  raw: Uint8Array,
) {
  const [bounce] = await readBounces(raw)
  if (!bounce || mails.length === 0) return
  await transactions.write(asNobody(db), (trx) =>
    trx
      .updateTable('mail')
      .set({ bouncedAt: sql`coalesce(bounced_at, now())`, bounce: bounce.said.slice(0, LONGEST_REASON) })
      .where('id', 'in', mails)
      .where(sql<boolean>`may_have_left(mail)`)
      .execute(),
  )
}
