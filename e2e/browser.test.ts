import { chromium } from '@playwright/test'
import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from './browser.ts'
import { chromiumFromNpm } from './chromium-from-npm.ts'

const page = '<h1 style="display: inline">Kartläggning</h1>'

afterEach(() => vi.unstubAllEnvs())

test('a browser is found that shows a page', async () => {
  expect(await widthOfHeading(await findBrowser())).toBeGreaterThan(100)
})

test('the browser from npm shows letters, also where no font is installed', async ({ skip }) => {
  const fromNpm = await chromiumFromNpm()
  if (!fromNpm) return skip('npm has none for this kind of machine')
  expect(await widthOfHeading({ ...fromNpm, args: ['--no-sandbox'] })).toBeGreaterThan(100)
})

test('a browser that was named and is none is said in one sentence', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH says /nowhere/chromium, and that is no browser that runs.')
})

async function widthOfHeading(options: { executablePath: string; args: string[]; env: Record<string, string> }) {
  const browser = await chromium.launch(options)
  try {
    const opened = await browser.newPage()
    await opened.setContent(page)
    return (await opened.getByRole('heading').boundingBox())?.width
  } finally {
    await browser.close()
  }
}
