import { actorOf } from '@kartlaggning/schema/test/story'
import { expect } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { session } from '@kartlaggning/schema/identity/session'
import { isSaved } from './form.ts'
import { givenAMunicipalityThatAnswers, theCoordinator } from './story.ts'
import { test } from './test.ts'

test('P1: whose session ends while they write signs in on the spot, and nothing typed is lost', async ({ browser }) => {
  const { answerer } = await givenAMunicipalityThatAnswers(browser)
  const { page, client, respondentId } = answerer
  const actor = await actorOf(client)
  await page.goto(`/svara/${respondentId}/problems`)
  const field = page.getByRole('textbox', { name: 'Ser ni något nytt problem på väg?' })
  await field.fill('Före')
  await isSaved(page)
  await client.call(session.signOut, {})
  await field.fill('Före och efter')
  await expect(page.getByText('Du har blivit utloggad.').first()).toBeVisible()

  await page.getByRole('button', { name: 'Logga in igen' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Logga in igen' })
  await dialog.getByRole('button', { name: 'Skicka kod' }).click()
  await expect(dialog.getByLabel('Kod från mejlet')).toBeFocused()
  await dialog.getByLabel('Kod från mejlet').fill('12')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Kod från mejlet')).toHaveAccessibleDescription(/Skriv de sex siffrorna/)
  await dialog.getByLabel('Kod från mejlet').fill(await codeMailedTo(actor.email))
  await page.keyboard.press('Enter')

  await expect(dialog).toBeHidden()
  await isSaved(page)
  await expect(field).toHaveValue('Före och efter')
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  expect(rows.find((it) => it.question === 'problems.emerging')?.value).toBe('Före och efter')
})

async function codeMailedTo(email: string): Promise<string> {
  const { client } = await theCoordinator()
  const mails = await client.call(mailbox.list, {})
  const codes = mails.filter((it) => it.to === email).map((it) => /\b\d{6}\b/.exec(it.body)?.[0])
  return codes.find((code) => code !== undefined) ?? ''
}
