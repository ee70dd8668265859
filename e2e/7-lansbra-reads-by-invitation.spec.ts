import { expect } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { pages } from '@kartlaggning/schema/pages'
import { reports } from '@kartlaggning/schema/report/report'
import { retention } from '@kartlaggning/schema/report/retention/retention'
import { givenACounty } from './a-county.ts'
import { givenAnAnalysis } from './after-closing.ts'
import { barriersOn, isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator, linkMailedTo } from './story.ts'
import { test } from './test.ts'

test('P7 somebody at LänsBrå reads by a link of their own, and nothing else, until it is ended', async ({
  browser,
}) => {
  test.slow()
  const { roundId } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const params = { roundId }
  await client.call(reports.publish, { params, body: { note: '', readers: ['participants', 'lansbra'] } })
  await page.goto(pages.report(params))
  const readers = page.locator('section', { has: page.getByRole('heading', { name: 'Läsare på LänsBrå' }) })
  await readers.getByText('Bjud in en läsare').click()
  const invite = readers.getByRole('button', { name: 'Skicka inbjudan' })
  await invite.click()
  await expect(readers.getByText('Skriv ett namn')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  const email = `${newId()}@example.org`
  await readers.getByLabel('Namn').fill('Lina Bro')
  await readers.getByLabel('E-postadress').fill(email)
  await invite.click()
  await expect(page.getByText(`Inbjudan är skickad till ${email}.`)).toBeVisible()
  await expect(readers.getByRole('row', { name: /Lina Bro/ })).toContainText('Inte än')

  const reader = await (await browser.newContext()).newPage()
  await reader.goto(await linkMailedTo({ client }, email))
  await isForEveryone(reader, 'the door of one who is invited to read')
  await reader.getByRole('main').getByRole('button').first().click()
  await expect(reader).toHaveURL(/\/utgavor\/1|\/rapport/, { timeout: 15_000 })
  await expect(reader.getByRole('link', { name: 'Ladda ner som PowerPoint' })).toBeVisible()
  await isForEveryone(reader, 'an edition, as one who is invited reads it')
  for (const address of [pages.round(params), pages.report(params), pages.needs(params), pages.rounds()]) {
    await reader.goto(address)
    await expect(reader.getByRole('heading', { level: 1 }), address).toBeVisible()
    await expect(reader.getByText('Sala kommun'), address).toHaveCount(0)
  }

  await page.reload()
  const row = readers.getByRole('row', { name: /Lina Bro/ })
  await expect(row).not.toContainText('Inte än')
  await row.getByRole('button', { name: 'Avsluta' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Avsluta' }).click()
  await expect(page.getByText('Lina Bro kan inte läsa längre.')).toBeVisible()
  await reader.goto(pages.edition({ roundId, number: 1 }))
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Ladda ner som PowerPoint' })).toHaveCount(0)

  await client.call(retention.decide, {
    params: { county: '19', class: 'contacts' },
    body: { registryNumber: '100-17-2026', decidedOn: '2026-01-15', decidedBy: 'Länsarkivarien', months: 24 },
  })
  await row.getByRole('button', { name: 'Granska vad som kan tas bort' }).press('Enter')
  await expect(row).toContainText('Namn och e-postadress tas bort, också i 1 mejl.')
  await row.getByRole('button', { name: 'Ta bort personuppgifterna' }).press('Enter')
  await isForEveryone(page, 'the erasure of somebody who was invited to read')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort personuppgifterna' }).click()
  await expect(page.getByText('Personuppgifterna är borttagna.')).toBeVisible()
  await expect(readers.getByRole('row', { name: /Borttagen person/ })).toContainText(/Borttagen \d+ /)
  await expect(readers.getByText(email)).toHaveCount(0)
})

test('a file that takes long is ordered by key, waited for, and fetched', async ({ browser }) => {
  test.slow()
  const { roundId } = await givenACounty(49)
  const { page, client } = await givenTheCoordinator(browser)
  await client.call(reports.publish, { params: { roundId }, body: { note: '' } })
  await page.goto(pages.edition({ roundId, number: 1 }))
  const fetched = page.waitForEvent('download', { timeout: 180_000 })
  await page.getByRole('button', { name: 'Ladda ner som PDF' }).press('Enter')
  await expect(page.getByText(/^PDF-filen (skapas|väntar|är klar)/).first()).toBeVisible({ timeout: 30_000 })
  expect(await barriersOn(page)).toEqual([])
  expect((await fetched).suggestedFilename()).toMatch(/\.pdf$/)
  await expect(page.getByText('Den finns kvar här i ett dygn.')).toBeVisible()
  await isForEveryone(page, 'a file that has been made')
})
