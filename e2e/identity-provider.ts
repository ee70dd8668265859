import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

interface Account {
  readonly name: string
  readonly email: string
  readonly groups: readonly string[]
  readonly email_verified?: boolean
}

/** An identity provider that knows these accounts, by what they sign in with. */
export async function givenAnIdentityProvider(port: number, clientUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), 'kartlaggning-oidc-'))
  const accounts: Record<string, Account> = {}
  const file = join(folder, 'accounts.json')
  const has = async (login: string, account: Account) => {
    accounts[login] = account
    await writeFile(file, JSON.stringify(accounts))
  }
  let running: ChildProcess | undefined
  const start = async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'identity-provider-process.ts')], {
      env: { ...process.env, PORT: `${port}`, ACCOUNTS: file, CLIENT_URL: clientUrl },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    running = child
    await once(child.stdout, 'data')
  }
  const stop = async () => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    running.kill()
    await once(running, 'exit')
  }
  await start()
  return { issuer: `http://localhost:${port}`, has, start, stop, forget: () => rm(folder, { recursive: true }) }
}

/** Signs in on its page, and lets it tell us who that is. */
export async function signsInThere(page: Page, login: string) {
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]').click()
}
