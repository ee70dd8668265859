import { expect } from '@playwright/test'
import { givenAnAnalysis } from './after-closing.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('a cell of a figure leads to the answers behind it, and those to where they were given', async ({ browser }) => {
  const { roundId } = await givenAnAnalysis(browser)
  const { page } = await givenTheCoordinator(browser)
  await page.goto(`/omgangar/${roundId}/figurer`)
  const picture = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Sala', exact: true }) })
  const cell = picture
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Narkotikabrott och öppen droghandel' }) })
    .getByRole('link')
    .first()
  await cell.focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Svaren bakom figuren eller tabellen' })).toBeVisible()
  await expect(page).toHaveURL(/fraga=problems\.concern\.narcotics&kommun=1981$/)
  await expect(page.getByText('Bara det som ligger bakom ett av värdena: Sala, Narkotikabrott')).toBeVisible()
  const answers = page.getByRole('main').getByRole('table').getByRole('link')
  await expect(answers).toHaveCount(2)
  await answers.first().click()
  await expect(page.locator('[data-pointed]')).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Visa alla svar bakom figuren eller tabellen' }).click()
  await expect(answers.nth(2)).toBeVisible()

  // In the table that the figure is drawn from, each side's word by itself.
  await page.goto(`/omgangar/${roundId}/figurer`)
  const figure = page.getByRole('figure').filter({ has: picture })
  await figure.getByRole('button', { name: 'Visa som tabell' }).click()
  await page.locator('a[href*="problems-figure"][href*="narcotics"][href*="vem=police"]').first().click()
  await expect(page.getByText('Bara det som ligger bakom ett av värdena: Sala, polisens svar')).toBeVisible()
  await expect(answers).toHaveCount(1)
})
