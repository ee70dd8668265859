import { expect, test } from 'vitest'

test('Zod compiles nothing when it is loaded after this has been said', async () => {
  await import('./without-eval.ts')
  const { config } = await import('zod/v4/core')
  expect(config()).toMatchObject({ jitless: true })
})
