import { expect } from '@playwright/test'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { pages } from '@kartlaggning/schema/pages'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { givenBothHaveSubmitted } from './after-closing.ts'
import { isForEveryone } from './for-everyone.ts'
import { test } from './test.ts'

const named = (name: string) => (document: AnswerDocument) => ({
  ...document,
  initiatives: {
    ...document['initiatives'],
    entries: (document['initiatives']?.entries ?? []).map((entry, at) => ({
      ...entry,
      name: `${name} ${at + 1}`,
      share: at === 0 ? 'yes_both' : 'not_now',
    })),
  },
})

test('what others share is found, kept in the address, and asked about through the coordinator', async ({
  browser,
}) => {
  const name = `Föräldrar på stan ${Date.now()}`
  const { municipality, coordinator, roundId } = await givenBothHaveSubmitted(browser, {}, named(name))
  await coordinator.client.call(rounds.close, { params: { roundId } })
  const { page, client } = municipality
  await page.goto('/')
  await page.getByRole('link', { name: 'Insatskatalogen' }).click()
  await page.getByLabel('Sök insats').fill(name)
  await page.getByRole('button', { name: 'Sök' }).click()
  // Of Sala and its police one each is shared; Sala shows its answers to the county board alone.
  await expect(page.getByText(/^1 av \d+ insatser$/)).toBeVisible()
  await isForEveryone(page, 'what is found')
  await page.getByLabel('Kommun').selectOption({ label: 'Sala' })
  await expect(page).toHaveURL(/kommun=1981/)
  await page.reload()
  await expect(page.getByLabel('Sök insats')).toHaveValue(name)
  await expect(page.getByLabel('Kommun')).toHaveValue('1981')
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ladda ner insatserna (Excel)' }).click()
  expect((await file).suggestedFilename()).toBe('insatskatalog-vastmanlands-lan.xlsx')

  await page.getByRole('link', { name: `${name} 1` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} 1`)
  await page.getByRole('button', { name: 'Skicka frågan' }).click()
  await expect(page.getByText('Skriv vad du vill veta.')).toBeVisible()
  await isForEveryone(page, 'an initiative')
  await page.getByLabel('Vad vill du veta?').fill('Hur fick ni med föräldrarna?')
  await page.getByRole('button', { name: 'Skicka frågan' }).click()
  await expect(page.getByText('Frågan är skickad till samordnaren.')).toBeVisible()
  await expect(page.getByText(/^Du frågade om insatsen/)).toBeVisible()
  const [mail] = (await client.call(mailbox.list, {})).filter((it) => it.subject.includes(name))
  expect(mail?.body).toContain('Hur fick ni med föräldrarna?')

  await page.goto(`${pages.initiatives({ county: '19' })}?sok=finns-inte-alls`)
  await expect(page.getByText('Ingen insats stämmer med det du söker.')).toBeVisible()
  await page.goto(pages.initiative({ county: '19', initiativeId: 'finns-inte-alls' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
})
