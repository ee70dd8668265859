import { expect } from '@playwright/test'
import { needs } from '@kartlaggning/schema/needs/need'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { needBy } from '@kartlaggning/schema/test/story'
import { givenAnAnalysis } from './after-closing.ts'
import { isForEveryone } from './for-everyone.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test('a profile is looked at, released, and read by those it belongs to', async ({ browser }) => {
  const { roundId, municipality } = await givenAnAnalysis(browser)
  const { page, client } = await givenTheCoordinator(browser)
  const need = await needBy(client, roundId, 'R06')
  await client.call(needs.decide, {
    params: { needId: need.id },
    body: { status: 'confirmed', motivation: 'Det visar svaren.', priority: null, seen: need.version },
  })
  const { respondentId } = municipality
  const theirs = municipality.page
  await theirs.goto(`/profil/${respondentId}`)
  await expect(theirs.getByRole('heading', { level: 1, name: 'Profilen kommer senare' })).toBeVisible()

  await page.goto(`/omgangar/${roundId}`)
  await page.getByRole('link', { name: 'Profilerna' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profilerna' })).toBeVisible()
  await isForEveryone(page, 'profiles')
  await page.getByRole('link', { name: 'Sala kommun' }).click()
  await expect(page.getByText('Förhandsvisning.')).toBeVisible()
  await page.getByRole('link', { name: 'Till profilerna' }).click()
  await page.getByRole('button', { name: 'Släpp profilerna' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Släpp profilerna' }).click()
  await expect(page.getByText(/2 profiler är släppta\. Mejl: \d/)).toBeVisible()

  await theirs.goto('/')
  await theirs.getByRole('link', { name: /^Profil för Sala kommun/ }).click()
  await expect(theirs).toHaveURL(new RegExp(`/profil/${respondentId}$`))
  await expect(theirs.getByRole('heading', { level: 1, name: 'Sala kommun' })).toBeVisible()
  await expect(theirs.getByRole('heading', { name: 'Aktuell lägesbild saknas' })).toBeVisible()
  await expect(theirs.getByText('Färre än tre andra har svarat')).toBeVisible()
  await expect(theirs.getByRole('main')).not.toContainText('%')
  await isForEveryone(theirs, 'profile')

  const compare = theirs.getByRole('navigation', { name: 'Jämför med' })
  await compare.getByRole('link', { name: 'Lagen' }).focus()
  await theirs.keyboard.press('Enter')
  await expect(theirs.getByText('Lagen kräver det här').first()).toBeVisible()
  await compare.getByRole('link', { name: 'Egna mål' }).click()
  await theirs.getByRole('combobox', { name: 'Lägesbild' }).selectOption({ label: 'Aktuell' })
  await expect(theirs.getByText('Målet för Lägesbild är sparat.')).toBeVisible()
  await expect(theirs.getByText('Målet är inte nått: Aktuell').first()).toBeVisible()
  await isForEveryone(theirs, 'goals')
  const download = theirs.waitForEvent('download')
  await theirs.getByRole('link', { name: 'Ladda ner som PDF' }).click()
  expect((await download).suggestedFilename()).toBe('profil-sala-kommun.pdf')
  const { released } = await municipality.client.call(profiles.read, { params: { respondentId }, querystring: {} })
  expect(released?.number).toBe(1)
})
