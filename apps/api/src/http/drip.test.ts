import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { givenAWorld } from '../../test/world.ts'

test('a body that comes a byte at a time is cut off', async () => {
  const { app } = await givenAWorld({ requestTimeout: 1000 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  let said = ''
  socket.on('data', (bytes) => (said += bytes.toString()))
  socket.write(
    'POST /api/session/link HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  )
  const drip = setInterval(() => socket.write(' '), 100)
  await new Promise((closed) => socket.on('close', closed))
  clearInterval(drip)
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
  expect(said).toContain('"request-too-slow"')
})
