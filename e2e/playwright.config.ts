import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { freePort } from './application.ts'

// The workers read this file again, with the environment of the first reading.
process.env['E2E_PORT'] ??= String(await freePort())

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './application.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  // Two cores carry server, database, two browsers and their tests; how fast a page is, `pnpm bench` measures.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${process.env['E2E_PORT']}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await findBrowser(),
    // A trace of everything costs a sixth of the time; `pnpm e2e NAME --trace on` makes one of what failed.
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } }],
})
