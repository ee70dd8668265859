import { expect } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan } from '@kartlaggning/schema/test/story'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('a planned round is rehearsed with people who are made up, unmistakably, and the rehearsal removed', async ({
  browser,
}) => {
  const { page, client } = await givenTheCoordinator(browser)
  const roundId = newId()
  const name = `Att öva ${roundId.slice(-6)}`
  await client.call(rounds.plan, { params: { roundId }, body: aPlan({ name }) })
  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('link', { name: 'Öva omgången' }).click()
  await isForEveryone(page, 'before a rehearsal')
  await page.getByRole('button', { name: 'Börja öva' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Övningen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '5 oktober 2026 kl. 08.00' })).toBeVisible()
  await expect(page).toHaveTitle(`Övningen – Övning: ${name}`)
  const params = { roundId: /omgangar\/([^/]+)/.exec(page.url())?.[1] ?? '' }

  await client.call(rounds.open, { params })
  await client.call(respondents.inviteAll, { params })
  await page.reload()
  await page.getByRole('button', { name: '7 dagar framåt' }).click()
  await expect(page.getByRole('status').getByText('1 har skickat in sina svar')).toBeVisible()
  await expect(page.getByRole('heading', { name: '12 oktober 2026 kl. 17.00' })).toBeVisible()
  await isForEveryone(page, 'a rehearsal')

  await page.getByRole('link', { name: /mejl i övningens brevlåda/ }).click()
  await expect(page.getByRole('heading', { name: 'Övningens brevlåda' })).toBeVisible()
  await isForEveryone(page, 'the mailbox of a rehearsal')
  const letter = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: /\/inbjudan#/ }) })
    .last()
  const address = (await letter.getByRole('link', { name: /\/inbjudan#/ }).getAttribute('href')) ?? ''
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(address)
  await expect(visitor.getByText('Övning. Allt på den här sidan är påhittat.')).toBeVisible()
  await visitor.getByRole('button', { name: 'Logga in och svara' }).click()
  await expect(visitor.getByText(/Du ser tjänsten som .* \(påhittad\)/)).toBeVisible()
  await expect(visitor).toHaveTitle(/Övning: /)

  // In one's own window one goes in as somebody made up, and comes back as oneself.
  await page.goto(address)
  await page.getByRole('button', { name: 'Logga in och svara' }).click()
  await expect(page.getByText(/Du ser tjänsten som .* \(påhittad\)/)).toBeVisible()
  await isForEveryone(page, 'a rehearsal as somebody made up')
  await expect(visitor.getByRole('button', { name: /Tillbaka till dig själv/ })).toHaveCount(0)
  await page.getByRole('button', { name: /Tillbaka till dig själv/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Övningen' })).toBeVisible()

  await client.call(rounds.close, { params })
  await page.goto(`/omgangar/${params.roundId}`)
  await page.getByRole('button', { name: 'Börja avstämningen' }).click()
  // Two weeks from what day it is in the rehearsal, not from the day of whoever rehearses.
  await expect(page.getByRole('dialog').getByLabel('Sista dagen')).toHaveValue('2026-10-26')

  await page.goto('/omgangar')
  await page.getByRole('banner').getByRole('link', { name: 'Till övningen' }).click()
  await page.getByRole('link', { name: 'Lämna övningen' }).click()
  await expect(page).toHaveURL(new RegExp(`/omgangar/${roundId}$`))
  await page.getByRole('banner').getByRole('link', { name: 'Till övningen' }).click()
  await page.goto(`/omgangar/${params.roundId}/ovning`)
  await page.getByRole('button', { name: 'Ta bort övningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort övningen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Omgångar' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Till övningen' })).toHaveCount(0)
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
})
