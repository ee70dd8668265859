import { expect, test, vi } from 'vitest'
import { ProblemError, UnreachableError } from '../call.ts'
import { missingParts } from '../parts.ts'
import { whatWentWrong } from './what-went-wrong.ts'

const refused = (type: ConstructorParameters<typeof ProblemError>[0]['type']) =>
  new ProblemError({ type, title: type, status: 400 })

test.each([
  ['an address nothing is at', refused('not-found'), 'notFound'],
  ['an address that cannot be asked for', refused('input-not-valid'), 'notFound'],
  ['a page that is others’', refused('not-allowed'), 'notAllowed'],
  ['a session that has ended', refused('not-signed-in'), 'signedOut'],
  ['a server that has failed', refused('internal-error'), 'failed'],
  ['no network', new UnreachableError(undefined), 'offline'],
] as const)('%s is told as what it is', (_, error, kind) => {
  expect(whatWentWrong(error, true)).toBe(kind)
})

test.each([
  [undefined, 'outdated'],
  [true, 'outdated'],
  [false, 'offline'],
] as const)('a part that is fetched and not imported, too, is told as %s: %s', (isReachable, kind) => {
  vi.stubGlobal('navigator', { onLine: true })
  const error = refused('not-found')
  missingParts.set([{ error, isReachable }])
  expect(whatWentWrong(error, true)).toBe(kind)
  expect(whatWentWrong(refused('not-found'), true)).toBe('notFound')
  missingParts.set([])
  vi.unstubAllGlobals()
})

test.each([
  [undefined, 'outdated'],
  [true, 'outdated'],
  [false, 'offline'],
] as const)('a part that is missing while the service answers: %s, is told as %s', (isReachable, kind) => {
  vi.stubGlobal('navigator', { onLine: true })
  const error = new TypeError('Failed to fetch dynamically imported module')
  expect(whatWentWrong(error, true)).toBe('failed')
  missingParts.set([{ error, isReachable }])
  expect(whatWentWrong(error, true)).toBe(kind)
  missingParts.set([])
  vi.unstubAllGlobals()
})
