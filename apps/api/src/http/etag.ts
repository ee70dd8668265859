import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Of the content and not of how it is compressed on the way. */
const tagOf = (json: string) => `W/"${createHash('sha1').update(json).digest('base64url')}"`

const isAmong = (tags: string | undefined, tag: string) =>
  tags?.split(',').some((it) => it.trim() === '*' || it.trim().replace(/^W\//, '') === tag.replace(/^W\//, '')) ?? false

/** A program that keeps what it has read asks whether it still stands, and is not sent it again. */
export function tagReplies(app: FastifyInstance) {
  app.addHook('onSend', async ({ method, headers }, reply, payload) => {
    const isJson = typeof payload === 'string' && String(reply.getHeader('content-type')).includes('json')
    if (!isJson || reply.statusCode !== 200 || (method !== 'GET' && method !== 'HEAD')) return payload
    const tag = tagOf(payload)
    reply.header('etag', tag)
    if (!isAmong(headers['if-none-match'], tag)) return payload
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return null
  })
}

/** Names a file by what it is made of, before it is made: whether whoever asks has that already. */
export function stillStands({ headers }: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag)
  return isAmong(headers['if-none-match'], tag)
}
