import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'

type Failure = 'cut' | 'silent'

/** A database, and a way to it that fails once: it is cut, or carries nothing any more and nobody is told. */
export async function givenAFailingDatabase(url: string) {
  const { hostname, port } = new URL(url)
  let next: { readonly how: Failure; readonly at: string } | undefined
  let failures = 0
  const server = createServer((near) => {
    const far = connect({ host: hostname, port: Number(port) })
    let isSilent = false
    near.on('data', (chunk) => {
      if (next && chunk.includes(next.at)) {
        failures++
        if (next.how === 'silent') isSilent = true
        else near.destroy()
        next = undefined
      } else if (!isSilent) far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (!isSilent) near.write(chunk)
    })
    near.on('close', () => far.destroy()).on('error', () => far.destroy())
    far.on('close', () => near.destroy()).on('error', () => near.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port: nearPort } = server.address() as { port: number }
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: nearPort }).href,
    /** The next statement with that in it does not arrive. */
    fails(how: Failure, at: string) {
      next = { how, at }
    },
    failures: () => failures,
  }
}
