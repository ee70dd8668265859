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
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${process.env['E2E_PORT']}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await findBrowser(),
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } }],
})
