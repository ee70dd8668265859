import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

/** How long each reply is on its way. */
const DELAY = 50
/** What is sent before a reply can have come has not waited for one. */
const ONE_FLIGHT = 0.75 * DELAY

/** A database far away: how many times somebody waits for it can be counted. */
export async function givenASlowDatabase(url: string) {
  const { hostname, port } = new URL(url)
  let flights = 0
  let lastSent = 0
  const server = createServer((near) => {
    let flightBegan = -DELAY
    const far = connect({ host: hostname, port: Number(port), noDelay: true })
    near.setNoDelay(true)
    near.on('data', (chunk) => {
      lastSent = performance.now()
      if (lastSent - flightBegan >= ONE_FLIGHT) {
        flightBegan = lastSent
        flights += 1
      }
      far.write(chunk)
    })
    far.on('data', (chunk) => void wait(DELAY).then(() => near.write(chunk)))
    near.on('close', () => far.destroy()).on('error', () => far.destroy())
    far.on('close', () => near.destroy()).on('error', () => near.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port: nearPort } = server.address() as { port: number }
  const slowly = (address: string) => Object.assign(new URL(address), { hostname: '127.0.0.1', port: nearPort }).href
  return {
    url: slowly(url),
    /** The same database, as another account. */
    slowly,
    /** How many round trips the work makes, its end included. */
    async countRoundTrips(work: () => Promise<unknown>): Promise<number> {
      await quiet()
      flights = 0
      await work()
      await quiet()
      return flights
    },
  }

  async function quiet() {
    do await wait(DELAY)
    while (performance.now() - lastSent < 3 * DELAY)
  }
}
