import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds in the page as it stands, by all its rules or by those of some tags. */
export async function barriersOn(page: Page, tags?: readonly string[]) {
  await isLaidOut(page)
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (tags === undefined ? axe : axe.withTags([...tags])).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html.slice(0, 200)).join(' | ')}`)
}

/**
 * What depends on the width of the window is drawn anew a frame after the window has changed; and a button that was
 * busy a moment ago has, until it has faded back, colours that nobody reads it in.
 */
const isLaidOut = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle)))
    const passing = document.getAnimations().filter((it) => it.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map((it) => it.finished))
  })

/** What stands in somebody's way in this state of the page, on a wide screen and on the narrowest. */
export async function isForEveryone(page: Page, state: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await barriersOn(page, wcag), `${state}, ${width} px`).toEqual([])
    expect.soft(await beside(page), `${state}, ${width} px: nothing beside the screen`).toEqual([])
  }
}

export async function areForEveryone(page: Page, pages: readonly (readonly [state: string, address: string])[]) {
  for (const [state, address] of pages) {
    await page.goto(address)
    await isForEveryone(page, state)
  }
}

/** What scrolls sideways without being a region made for it, which the keyboard reaches. */
export async function beside(page: Page) {
  // A picture is made such a region once it has been drawn and seen to be tall.
  await isLaidOut(page)
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((it) => it.scrollWidth > it.clientWidth && it.checkVisibility())
      .filter(
        (it) =>
          it === document.documentElement ||
          (/auto|scroll/.test(getComputedStyle(it).overflowX) && !it.matches('[role=region][tabindex="0"]')),
      )
      .map((it) => it.outerHTML.slice(0, 200)),
  )
}
