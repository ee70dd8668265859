import type { Browser, Page } from '@playwright/test'
import type { Answerer } from './answerers.ts'

export const SLOW_DOWN = 4

/** A page of a new window on a slow processor, where the answerer is signed in. */
export async function onPage<T>(from: Browser, { cookie }: Answerer, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await from.newContext({ extraHTTPHeaders: { cookie } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    return await work(page)
  } finally {
    await context.close()
  }
}

export async function untilUsable(page: Page, overview: string) {
  await page.goto(overview, { waitUntil: 'commit' })
  await page.getByRole('main').getByRole('listitem').first().waitFor()
}
