import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumFromNpm } from './chromium-from-npm.ts'

/** What Playwright is told to launch. */
export interface Browser {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const onMac = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
// A browser that calls home fails on a machine without a network, many times at once.
const quiet = ['background-networking', 'component-update', 'sync', 'quic'].map((feature) => `--disable-${feature}`)

/** The browser that is there, or one from npm. */
export async function findBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = ['--no-first-run', ...quiet, ...asRoot]
  const installed = whatIsInstalled()
  if (installed !== undefined) return { executablePath: installed, args, env: environment() }
  const fromNpm = await chromiumFromNpm()
  if (fromNpm === undefined) {
    throw new Error('No browser was found: install Chromium or Google Chrome, or say where it is with CHROMIUM_PATH.')
  }
  // Unpacked in a directory of ours, where no sandbox is set up for it.
  return {
    executablePath: fromNpm.executablePath,
    args: [...args, '--no-sandbox'],
    env: { ...environment(), ...fromNpm.env },
  }
}

function whatIsInstalled(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH says ${named}, and that is no browser that runs.`)
    return named
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...onMac].find((path) => existsSync(path) && runs(path))
}

/** A name on the path may be no more than advice to install something. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
