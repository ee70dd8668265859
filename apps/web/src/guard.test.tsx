import { beforeEach, expect, test, vi } from 'vitest'
import type * as Guarding from './guard.ts'

let guarding: typeof Guarding

/** What follows what is typed is made ready when it is first asked for. */
const FIRST_FETCH = { timeout: 10_000 }

beforeEach(async () => {
  vi.resetModules()
  guarding = await import('./guard.ts')
  guarding.guardTyped()
})

async function goTo(html: string, text: string) {
  document.body.innerHTML = html
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input')
  field?.focus()
  if (field) field.value = text
  field?.dispatchEvent(new Event('input', { bubbles: true }))
}

test.each([
  ['a text', '<form><textarea></textarea></form>', 'Vi ringde'],
  ['a short one that says no type', '<form><input></form>', 'Karin'],
  ['a short one that says its type', '<form><input type="text"></form>', 'Karin'],
  ['a name, which the browser may know', '<form><input autocomplete="name"></form>', 'Karin Berg'],
  ['the address of a colleague', '<form><input type="email"></form>', 'a@b.se'],
  ['a telephone number', '<form><input type="tel" autocomplete="tel"></form>', '021-12 34 56'],
  ['a day', '<form><input type="date"></form>', '2026-12-01'],
])('what is typed in the first field that somebody goes to is followed: %s', async (_, html, text) => {
  await goTo(html, text)
  await vi.waitFor(() => expect(guarding.somethingIsTyped()).toBe(true), FIRST_FETCH)
})

test('what is typed in the next field is followed too, before what follows it is there', async () => {
  document.body.innerHTML = '<form><input type="checkbox"><textarea>Vi </textarea></form>'
  document.querySelector('input')?.focus()
  const field = document.querySelector('textarea')
  field?.focus()
  if (field) field.value = 'Vi ringde'
  await vi.waitFor(() => expect(guarding.somethingIsTyped()).toBe(true), FIRST_FETCH)
  if (field) field.value = 'Vi '
  expect(guarding.somethingIsTyped()).toBe(false)
})

test.each([
  ['an answer, which saves itself', '<form data-saves-itself><input></form>', 'Ja'],
  ['what is searched for', '<form role="search"><input></form>', 'Sala'],
  ['the address one signs in with', '<form><input type="email" autocomplete="email"></form>', 'a@b.se'],
  ['the code one signs in with', '<form><input autocomplete="one-time-code"></form>', '123456'],
])('what is lost with nobody caring is not: %s', async (_, html, text) => {
  await goTo('<form><textarea></textarea></form>', 'Vi ringde')
  await vi.waitFor(() => expect(guarding.somethingIsTyped()).toBe(true), FIRST_FETCH)
  await goTo(html, text)
  expect(guarding.somethingIsTyped()).toBe(false)
})
