import { expect, test } from 'vitest'
import { lookUpDomains } from './look-up-domains.ts'

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))
const none = failing('ENODATA')
const found = {
  mx: () => Promise.resolve([{ exchange: 'mx.sala.se', priority: 10 }]),
  a: () => Promise.resolve(['192.0.2.1']),
}

test.each([
  { says: 'mail goes to its servers', resolveMx: found.mx, resolve4: none, state: 'takes-mail' },
  { says: 'mail goes to itself', resolveMx: none, resolve4: found.a, state: 'takes-mail' },
  {
    says: 'there is no such domain',
    resolveMx: failing('ENOTFOUND'),
    resolve4: failing('ENOTFOUND'),
    state: 'takes-none',
  },
  {
    says: 'it wants no mail',
    resolveMx: () => Promise.resolve([{ exchange: '', priority: 0 }]),
    resolve4: found.a,
    state: 'takes-none',
  },
  { says: 'nobody answers', resolveMx: failing('ETIMEOUT'), resolve4: failing('ECONNREFUSED'), state: 'not-known' },
  { says: 'the servers are not known', resolveMx: failing('ETIMEOUT'), resolve4: found.a, state: 'not-known' },
])('when the network says that $says, a domain $state', async ({ resolveMx, resolve4, state }) => {
  const resolve6 = () => failing('ENOTFOUND')() as Promise<string[]>
  const states = await lookUpDomains(['sala.se', 'sala.se'], {
    resolveMx,
    resolve4: resolve4 as () => Promise<string[]>,
    resolve6,
  } as unknown as Parameters<typeof lookUpDomains>[1])
  expect([...states]).toEqual([['sala.se', state]])
})

test('names that stand in examples are not asked for', async () => {
  const ask = { resolveMx: () => expect.unreachable(), resolve4: none, resolve6: none } as unknown as Parameters<
    typeof lookUpDomains
  >[1]
  expect([...(await lookUpDomains(['sala.example'], ask)).values()]).toEqual(['not-known'])
})
