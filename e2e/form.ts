import { expect, type Locator, type Page } from '@playwright/test'

/** A question with several controls, by its words. */
export const asked = (page: Page, question: string): Locator =>
  page.getByRole('group', { name: question }).or(page.getByRole('radiogroup', { name: question }))

/** Chooses among the answers to a question, by radio or by box. */
export async function choose(page: Page, question: string, ...options: readonly string[]) {
  const folded = asked(page, question).locator('details.folded:not([open]) > summary')
  if ((await folded.count()) > 0) await folded.first().click()
  for (const option of options) await asked(page, question).getByLabel(option, { exact: true }).check()
}

export const chosen = (page: Page, question: string, option: string): Locator =>
  asked(page, question).getByLabel(option, { exact: true })

/** One row of a matrix, within the question: the same problem is asked about several times. */
export const rowOf = (page: Page, question: string, row: string): Locator =>
  asked(page, question).getByRole('radiogroup', { name: row, exact: true })

/** How the saving goes, in the line under the heading. */
export const saving = (page: Page): Locator => page.locator('.page__status .save-status')

export const isSaved = (page: Page) => expect(saving(page)).toHaveText(/^Sparat \d\d:\d\d$/)

export async function markDone(page: Page) {
  await page.getByLabel('Ja, det är klart').check()
}

/** Whether the browser would ask whoever closes the page now. */
export const confirmsLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
