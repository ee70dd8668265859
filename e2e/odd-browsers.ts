import type { Page } from '@playwright/test'

/** As the translations of Chrome and Edge do: every text is put into an element, or gives way to one. */
export async function translate(page: Page, how: 'moved' | 'replaced') {
  await page.evaluate((way) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, textarea, script, style')) continue
      const font = document.createElement('font')
      const inner = document.createElement('font')
      font.append(inner)
      text.replaceWith(font)
      if (way === 'moved') inner.append(text)
      else inner.textContent = text.data
    }
  }, how)
}

/** A database of the browser that is asked and says nothing, as Safari's sometimes does. */
export const neverAnswersIndexedDB = (page: Page) =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest
  })

/** Where the browser's settings deny a site to keep anything, asking for it throws. */
export const blocksStorage = (page: Page) =>
  page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { configurable: true, get: deny })
    Object.defineProperty(window, 'BroadcastChannel', { configurable: true, get: deny })
  })
