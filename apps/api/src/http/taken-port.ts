import { SetupError } from '@kartlaggning/db/setup-error'
import { createServer } from 'node:net'

/** What a browser tries for `localhost`, in the order of its liking. */
const LOCALHOST = ['::1', '127.0.0.1']

/**
 * A server listens on what is free of `localhost`, and says nothing of the rest: then half of those who come reach another
 * program. Throws when any of its addresses is taken.
 */
export async function refuseTakenPort(port: number): Promise<void> {
  if (port === 0) return
  for (const host of LOCALHOST) {
    const code = await failureToListen(port, host)
    if (code === 'EADDRINUSE')
      throw new SetupError(`The port ${port} is taken on ${host}: end what uses it, or choose another with PORT.`)
    if (code === 'EACCES')
      throw new SetupError(`The port ${port} may not be used by this account: choose another with PORT.`)
  }
}

/** Undefined when nobody is there; a machine without IPv6 has a code of its own for that. */
function failureToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => settle(code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => settle(undefined)))
  })
}
