import { expect, test } from 'vitest'
import { preloadsFor, sectionIn } from './preload.ts'

const asked = (url: string) => preloadsFor(url).link?.match(/(?<=<)[^>]+/g)

test('a section has the browser ask for who is signed in, how far they have come and its answers', () => {
  expect(asked('/svara/r-1/knowledge?fran=granska')).toEqual([
    '/api/session',
    '/api/respondents/r-1/overview',
    '/api/respondents/r-1/answers?section=knowledge',
  ])
  expect(asked('/svara/r-1/initiatives/e-1')?.at(-1)).toBe('/api/respondents/r-1/answers?section=initiatives')
})

test('a task list has no section to ask for', () => {
  expect(asked('/svara/r-1')).toEqual(['/api/session', '/api/respondents/r-1/overview'])
})

test.each(['/', '/omgangar/r-1', '/svara', '/svara/r-1/granska', '/svara/a%3E,b/knowledge', '/svara/r-1/..%2f'])(
  '%s has nothing asked for',
  (url) => {
    expect(asked(url)).toBeUndefined()
  },
)

test('what is no plain word is no section, and leads to no file', () => {
  expect(['knowledge', 'kvittens', '..', '%2e%2e', ''].map((it) => sectionIn(`/svara/r-1/${it}`))).toEqual([
    'knowledge',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
