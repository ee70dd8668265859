import { isRehearsal } from '@kartlaggning/schema/county'
import type { FastifyReply } from 'fastify'
import { Readable } from 'node:stream'
import { ProblemError } from './problem-error.ts'

/** A file on its way out; its name is in letters that every system takes. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Sends what a route `produces`, to be kept under its name. */
export function sendFile(reply: FastifyReply, { name, bytes }: NamedFile): Uint8Array {
  headFile(reply, name)
  return bytes
}

/** Aborted when whoever asked goes away before they have been answered: what they wait for need not be made. */
export function whileWaitedFor({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new ProblemError('request-too-slow'))
  })
  return gone.signal
}

/** The same while it is being made. One that cannot be made to its end is cut off, which whoever fetches it is told. */
export function streamFile(reply: FastifyReply, name: string, parts: AsyncIterable<string | Uint8Array>): FastifyReply {
  headFile(reply, name)
  return reply.send(Readable.from(parts, { objectMode: false }))
}

/** What the name of a rehearsed round begins with too, and then of a file that is called after it. */
const REHEARSED = 'ovning-'

function headFile(reply: FastifyReply, name: string) {
  const { produces } = reply.routeOptions.schema as { produces?: readonly string[] }
  reply.type(produces?.[0] ?? 'application/octet-stream')
  const { signedIn } = reply.request
  // A rehearsal is to be seen without opening the file.
  const kind = signedIn?.county && isRehearsal(signedIn.county) && !name.startsWith(REHEARSED) ? REHEARSED : ''
  reply.header('content-disposition', `attachment; filename="${kind}${name}"`)
}
