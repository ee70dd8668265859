import { test as withOpenWindows } from '@playwright/test'

/** A test whose windows are closed when it has ended: what stays open goes on listening while others are tried. */
export const test = withOpenWindows.extend<{ windows: void }>({
  windows: [
    async ({ browser }, use) => {
      await use()
      await Promise.all(browser.contexts().map((it) => it.close()))
    },
    { auto: true },
  ],
})
