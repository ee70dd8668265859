import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { givenAWorld } from '../../test/world.ts'

async function answers(...requests: readonly (readonly string[])[]) {
  const { app } = await givenAWorld()
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  return Promise.all(requests.map((lines) => answer(port, lines)))
}

async function answer(port: number, lines: readonly string[]) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  let said = ''
  socket.on('data', (bytes) => (said += bytes.toString()))
  socket.write(`${[...lines, 'Connection: close', '', ''].join('\r\n')}`)
  await new Promise((closed) => socket.on('close', closed))
  return said
}

test('a request that does not say whom it is for, or says it twice, is a problem', async () => {
  const get = 'GET /api/session HTTP/1.1'
  const refusals = await answers([get], [get, 'Host: one.example', 'Host: other.example'])
  for (const said of refusals) {
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said).toContain('application/problem+json')
    expect(said).toContain('"body-not-readable"')
  }
  const [older, usual] = await answers(['GET /api/session HTTP/1.0'], [get, 'Host: one.example'])
  for (const said of [older, usual]) expect(said).toMatch(/^HTTP\/1\.1 200 /)
})

test('one that expects what nobody promises is answered all the same', async () => {
  const post = ['POST /api/session/sign-out HTTP/1.1', 'Host: localhost', 'Content-Length: 0']
  const [said] = await answers([...post, 'Expect: the-unexpected'])
  expect(said).toMatch(/^HTTP\/1\.1 200 /)
})
