import { expect, test } from 'vitest'
import { preloadsFor, sectionIn } from './preload.ts'

const asked = (url: string) => preloadsFor(url).link?.match(/(?<=<)[^>]+/g)

test('a section has the browser ask for who is signed in, how far they have come and its answers', () => {
  expect(asked('/svara/0199a000-0000-7000-8000-000000000001/knowledge?fran=granska')).toEqual([
    '/api/session',
    '/api/respondents/0199a000-0000-7000-8000-000000000001/overview',
    '/api/respondents/0199a000-0000-7000-8000-000000000001/answers?section=knowledge',
  ])
  expect(asked('/svara/0199a000-0000-7000-8000-000000000001/initiatives/e-1')?.at(-1)).toBe(
    '/api/respondents/0199a000-0000-7000-8000-000000000001/answers?section=initiatives',
  )
})

test('a task list has no section to ask for', () => {
  expect(asked('/svara/0199a000-0000-7000-8000-000000000001')).toEqual([
    '/api/session',
    '/api/respondents/0199a000-0000-7000-8000-000000000001/overview',
  ])
})

test.each([
  '/',
  '/omgangar/0199a000-0000-7000-8000-000000000001',
  '/svara',
  '/svara/0199a000-0000-7000-8000-000000000001/granska',
  '/svara/a%3E,b/knowledge',
  '/svara/0199a000-0000-7000-8000-000000000001/..%2f',
])('%s has nothing asked for', (url) => {
  expect(asked(url)).toBeUndefined()
})

test('what is no plain word is no section, and leads to no file', () => {
  expect(
    ['knowledge', 'kvittens', '..', '%2e%2e', ''].map((it) =>
      sectionIn(`/svara/0199a000-0000-7000-8000-000000000001/${it}`),
    ),
  ).toEqual(['knowledge', undefined, undefined, undefined, undefined])
})
