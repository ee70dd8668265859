import Fastify from 'fastify'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { zipOf } from '../files/streamed-zip.ts'
import { streamFile } from './send-file.ts'

test('a file that is streamed is read no further when whoever fetches it has gone', async () => {
  let read = 0
  let isLeft = false
  async function* rows() {
    try {
      for (;;) {
        read += 1
        await wait(1)
        // What compresses to nothing would be read for long before any of it leaves.
        yield Buffer.from(crypto.getRandomValues(new Uint8Array(4096))).toString('hex')
      }
    } finally {
      isLeft = true
    }
  }
  const app = Fastify()
  onTestFinished(() => app.close())
  app.route({
    method: 'GET',
    url: '/file',
    schema: { produces: ['application/zip'] } as object,
    handler: (_, reply) => streamFile(reply, 'svar.zip', zipOf([{ name: 'svar.csv', content: rows() }])),
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const leaving = new AbortController()
  const reply = await fetch(`${address}/file`, { signal: leaving.signal })
  await reply.body?.getReader().read()
  expect([reply.status, isLeft]).toEqual([200, false])
  leaving.abort()
  await vi.waitUntil(() => isLeft, { timeout: 5000 })
  const then = read
  await wait(50)
  expect(read).toBe(then)
})
