import type { FastifyReply } from 'fastify'

/** A file on its way out; its name is in letters that every system takes. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Sends what a route `produces`, to be kept under its name. */
export function sendFile(reply: FastifyReply, { name, bytes }: NamedFile): Uint8Array {
  const { produces } = reply.routeOptions.schema as { produces?: readonly string[] }
  reply.type(produces?.[0] ?? 'application/octet-stream')
  reply.header('content-disposition', `attachment; filename="${name}"`)
  return bytes
}
