import { expect } from '@playwright/test'
import { test } from './test.ts'

for (const [url, status] of [
  ['/', 200],
  ['/omgangar', 200],
  ['/svara/0199a000-0000-7000-8000-00000000000a/knowledge', 200],
  ['/there/is/no/such', 404],
  ['/svara/%ff', 404],
] as const) {
  test(`the page at ${url} is sent with ${status}, to whoever takes no compression too`, async ({ request }) => {
    for (const encoding of ['identity', 'br']) {
      const reply = await request.get(url, { headers: { 'accept-encoding': encoding } })
      expect([reply.status(), reply.headers()['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
    }
  })
}

test('what is sent to a page is told that it is only read', async ({ request }) => {
  const reply = await request.post('/logga-in', { data: {} })
  expect([reply.status(), reply.headers()['allow']]).toEqual([405, 'GET, HEAD'])
  expect((await request.post('/there/is/no/such', { data: {} })).status()).toBe(404)
})

test('what the build leaves for itself is nobody’s to read', async ({ request }) => {
  for (const url of ['/.built-from', '/assets', '/assets/']) expect((await request.get(url)).status()).toBe(404)
})

test('an address that leads nowhere says so on a page', async ({ page }) => {
  await page.goto('/there/is/no/such')
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
})
