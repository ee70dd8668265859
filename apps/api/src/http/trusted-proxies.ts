import { isIP } from 'node:net'
import { z } from 'zod'

const NAMED = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** Whose `X-Forwarded-*` is believed: nobody's, or that of the proxies an authority has put before the application. */
export type TrustedProxies = false | ((address: string, hop: number) => boolean) | string[]

/** As it is configured: nothing, how many proxies a request has come through, or their addresses and networks. */
export const TrustedProxies = z
  .string()
  .transform((given) => given.split(/[\s,]+/).filter(Boolean))
  .refine(
    (given) => (given.length === 1 && isCount(given[0])) || given.every(isNetwork),
    'must be a number of proxies, or a list of addresses and networks such as 10.0.0.5, 10.1.0.0/16 or loopback',
  )
  .transform((given): TrustedProxies => {
    const [count] = given
    if (given.length === 0 || count === '0') return false
    return isCount(count) ? (_, hop) => hop < Number(count) : given
  })

const isCount = (given = '') => /^\d$/.test(given)

function isNetwork(given: string): boolean {
  const [address = '', bits, ...rest] = given.split('/')
  if (NAMED.has(given)) return true
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
}
