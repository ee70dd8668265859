import { expect, type Locator, type Page } from '@playwright/test'
import { asked } from './form.ts'

/** Presses a key that moves the focus, and sees where it went. */
export async function move(page: Page, key: string) {
  await page.keyboard.press(key)
  await isSeen(page)
}

/** What has the focus shows it, and nothing lies over it (WCAG 2.4.7 and 2.4.11). */
export async function isSeen(page: Page) {
  expect(await page.evaluate(whatHidesTheFocus)).toBe('')
}

/** Focus has been moved there, and is seen there. */
export async function landsOn(page: Page, target: Locator) {
  await expect(target).toBeFocused()
  await isSeen(page)
}

/** As often as it takes, but no further than to the end of the page. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible()
  const hasFocus = () => target.evaluate((element) => element === element.ownerDocument.activeElement)
  for (let pressed = 0; pressed < 200 && !(await hasFocus()); pressed++) await move(page, key)
  if (await hasFocus()) return
  throw new Error(`${target.toString()} is not reached by ${key}.`)
}

/** Goes to a button or a link, presses it, and sees that the focus goes on where it should. */
export async function press(page: Page, target: Locator, next: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
  await landsOn(page, next)
}

export async function type(page: Page, field: Locator, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(page, field, key)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await expect(field).toHaveValue(text)
}

/** Chooses among radios with the arrows. */
export async function pick(page: Page, group: Locator, option: string) {
  const radios = group.getByRole('radio')
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  const wanted = group.getByRole('radio', { name: option, exact: true })
  for (let pressed = 0; pressed < (await radios.count()) && !(await wanted.isChecked()); pressed++) {
    await move(page, 'ArrowDown')
  }
  await expect(wanted).toBeChecked()
}

export async function tick(page: Page, question: string, option: string) {
  const folded = asked(page, question).locator('details.folded:not([open]) > summary')
  if ((await folded.count()) > 0) {
    await tabTo(page, folded.first())
    await page.keyboard.press('Enter')
  }
  const box = asked(page, question).getByRole('checkbox', { name: option, exact: true })
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

function whatHidesTheFocus(): string {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has the focus'
  const it = `${element.outerHTML.slice(0, 160)} (${location.pathname})`
  const markOf = (of: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(of)
    const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineWidth + outlineColor
    return [/rgba\(.*, 0\)$/.test(outlineColor) ? '' : outline, boxShadow].join(' ')
  }
  // Where reading goes on after something was done: nothing there is to be operated.
  if (!element.matches('h1, h2, main, [role="status"]')) {
    const unfocused = element.cloneNode() as HTMLElement
    // In the same place, but no part of the same group of radios.
    unfocused.removeAttribute('name')
    element.after(unfocused)
    const differs = markOf(unfocused) !== markOf(element)
    unfocused.remove()
    if (!differs) return `no mark of focus on ${it}`
  }
  const [box = element.getBoundingClientRect()] = element.getClientRects()
  const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2
  const x = middle(box.left, box.right, innerWidth)
  const y = middle(box.top, box.bottom, innerHeight)
  const there = document.elementFromPoint(x, y)
  return element.contains(there) ? '' : `${there?.outerHTML.slice(0, 160) ?? 'the edge of the window'} lies over ${it}`
}
