import { afterEach, expect, test, vi } from 'vitest'
import { keptInTab } from './kept-here.ts'
import { whereFrom } from './sign-in/where-from.ts'

afterEach(() => vi.restoreAllMocks())

const blocked = () => {
  throw new DOMException('site data are blocked', 'SecurityError')
}

test('a browser that keeps nothing for the site lets one go on as long as the page lives', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(blocked)
  keptInTab.set('a', '1')
  expect(keptInTab.get('a')).toBe('1')
  whereFrom.keep('/lan/19/nycklar')
  expect(whereFrom.take()).toBe('/lan/19/nycklar')
  expect(whereFrom.take()).toBe('/')
})

test('nothing else names what the browser keeps, which would throw where it is blocked', () => {
  const files = import.meta.glob<string>(['./**/*.{ts,tsx}', '!**/*.test.{ts,tsx}', '!./kept-here.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  expect(Object.keys(files).length).toBeGreaterThan(100)
  const naming = Object.entries(files).filter(([, text]) => /\b(local|session)Storage\b/.test(text))
  expect(naming.map(([file]) => file)).toEqual([])
})
