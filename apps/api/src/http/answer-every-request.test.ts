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

test('a method that there is not is not implemented, and neither is a tunnel', async () => {
  const host = 'Host: localhost'
  for (const said of await answers(['FOO /api/session HTTP/1.1', host], ['CONNECT example.org:443 HTTP/1.1', host])) {
    expect(said).toMatch(/^HTTP\/1\.1 501 Not Implemented\r\n/)
    expect(said).toContain('Content-Type: application/problem+json')
    expect(said).toMatch(/\r\n\r\n\{"type":"about:blank","title":"Not Implemented","status":501\}$/)
  }
})

test('whatever method another address has not is told which it has, before what is sent is read', async () => {
  const sent = ['Host: localhost', 'Content-Type: text/xml', 'Content-Length: 4']
  const methods = ['QUERY', 'PROPFIND', 'TRACE', 'OPTIONS', 'DELETE', 'PATCH']
  const known = await answers(...methods.map((method) => [`${method} /api/session HTTP/1.1`, ...sent]))
  const unknown = await answers(...methods.map((method) => [`${method} /api/nowhere HTTP/1.1`, 'Host: localhost']))
  for (const said of known) {
    expect(said).toMatch(/^HTTP\/1\.1 405 [^]*\r\nallow: GET, HEAD\r\n/)
    expect(said).toContain('"method-not-allowed"')
  }
  for (const said of unknown) expect(said).toMatch(/^HTTP\/1\.1 404 [^]*"not-found"/)
})
