import { expect, type Page } from '@playwright/test'
import { beside } from './for-everyone.ts'

const LONG = 'Brottsförebyggandesamverkansöverenskommelseuppföljningsarbetsgruppssammankallande'

/** Names and texts of one word, longer than the screen is wide. */
export const withLongWords = <T>(value: T): T =>
  (typeof value === 'string' && value.startsWith('Påhitta')
    ? LONG
    : Array.isArray(value)
      ? value.map(withLongWords)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([name, it]) => [name, withLongWords(it)]))
        : value) as T

export async function fitsAt320(page: Page, addresses: readonly string[]) {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { wide, screen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }))
    expect.soft(wide, address).toBeLessThanOrEqual(screen)
    expect.soft(await beside(page), address).toEqual([])
    // Broken where nothing has to be, the name of the service would stand letter by letter.
    expect.soft((await page.getByRole('banner').boundingBox())?.height, address).toBeLessThan(200)
  }
}
