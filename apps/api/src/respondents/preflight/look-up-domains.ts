import { Resolver } from 'node:dns/promises'

/** Whether mail can be sent to a domain, as far as the network says. */
export type DomainState = 'takes-mail' | 'takes-none' | 'not-known'

/** Milliseconds for each question: a coordinator waits for the page. */
const PATIENCE = 1500

type Ask = Pick<Resolver, 'resolveMx' | 'resolve4' | 'resolve6'>

/** Each domain once, all at the same time. A domain without MX takes mail at its own address (RFC 5321, 5.1). */
export async function lookUpDomains(
  domains: Iterable<string>,
  ask: Ask = new Resolver({ timeout: PATIENCE, tries: 1 }),
): Promise<ReadonlyMap<string, DomainState>> {
  const found = [...new Set(domains)].map(async (domain) => [domain, await lookUp(domain, ask)] as const)
  return new Map(await Promise.all(found))
}

async function lookUp(domain: string, ask: Ask): Promise<DomainState> {
  // Names set aside for examples and tests are nowhere on the network (RFC 2606, RFC 6761).
  if (/(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org)$/i.test(domain)) return 'not-known'
  const [servers, addresses, newAddresses] = await Promise.all([
    answerTo(ask.resolveMx(domain)),
    answerTo(ask.resolve4(domain)),
    answerTo(ask.resolve6(domain)),
  ])
  // A single empty name says that the domain takes no mail (RFC 7505).
  if (Array.isArray(servers)) return servers.some(({ exchange }) => exchange !== '') ? 'takes-mail' : 'takes-none'
  if (Array.isArray(addresses) || Array.isArray(newAddresses)) return servers === 'none' ? 'takes-mail' : 'not-known'
  return [servers, addresses, newAddresses].every((it) => it === 'none') ? 'takes-none' : 'not-known'
}

/** What was found, that there is none, or that nobody could say. */
async function answerTo<T>(asked: Promise<T[]>): Promise<T[] | 'none' | 'not-known'> {
  try {
    return await asked
  } catch (error) {
    const { code } = error as { code?: string }
    return code === 'ENOTFOUND' || code === 'ENODATA' ? 'none' : 'not-known'
  }
}
