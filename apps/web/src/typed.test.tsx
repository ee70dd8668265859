import { afterEach, beforeAll, expect, test } from 'vitest'
import { abandonTyped, follow, hold, isStillTyped, somethingIsTyped, whileSending } from './typed.ts'

beforeAll(() => follow())
afterEach(() => {
  abandonTyped()
  document.body.replaceChildren()
})

function fieldIn(html: string): HTMLTextAreaElement | HTMLInputElement {
  document.body.innerHTML = html
  const field = document.querySelector<HTMLTextAreaElement>('textarea, input')
  if (!field) throw new Error('no field')
  return field
}

function type(field: HTMLTextAreaElement | HTMLInputElement, text: string) {
  field.focus()
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const form = '<form><textarea></textarea><button type="button">Spara</button></form>'
const reply = (status: number) => Promise.resolve(new Response(null, { status }))

test.each([
  ['a text', form, 'Vi ringde', true],
  ['a short one in a form', '<form><input type="text"></form>', 'Karin', true],
  ['a text outside any form', '<textarea></textarea>', 'Vi ringde', true],
  ['blanks', form, '  \n', false],
  ['what stood there before', '<form><textarea>Före</textarea></form>', 'Före', false],
  ['what narrows a list', '<input type="search">', 'Sala', false],
  ['the address one signs in with', '<form><input type="text" autocomplete="email"></form>', 'a@b.se', false],
  ['an answer, which saves itself', '<form data-saves-itself><textarea></textarea></form>', 'Ja', false],
])('%s is guarded or not', (_, html, text, isGuarded) => {
  type(fieldIn(html), text)
  expect(somethingIsTyped()).toBe(isGuarded)
  expect(document.querySelectorAll('[data-unsent]')).toHaveLength(isGuarded ? 1 : 0)
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(!isGuarded)
})

test('a field that the page removes or fills holds nothing any more', () => {
  const field = fieldIn(form)
  type(field, 'Vi ringde')
  field.value = ''
  expect(somethingIsTyped()).toBe(false)
  type(field, 'Igen')
  field.remove()
  expect(somethingIsTyped()).toBe(false)
})

test('what the server accepts is sent; what it refuses, and what is typed meanwhile, is not', async () => {
  const field = fieldIn(form)
  type(field, 'Vi "ringde"\ni går ')
  const body = JSON.stringify({ words: 'Vi "ringde"\ni går' })
  await whileSending(body, reply(502))
  expect(somethingIsTyped()).toBe(true)
  await whileSending(JSON.stringify({ other: 1 }), reply(200))
  expect(somethingIsTyped()).toBe(true)
  const sending = whileSending(body, reply(200))
  type(field, 'Vi ringde i dag')
  await sending
  expect(somethingIsTyped()).toBe(true)
  document.querySelector('button')?.click()
  await whileSending(JSON.stringify({ made: 'otherwise' }), reply(200))
  expect(somethingIsTyped()).toBe(false)
  expect(document.querySelector('[data-unsent]')).toBeNull()
})

test('work of several steps is guarded until it is let go of, each on its own, or given up', () => {
  const [one, other] = [hold(), hold()]
  one()
  expect(somethingIsTyped()).toBe(true)
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false)
  other()
  expect(somethingIsTyped()).toBe(false)
  const third = hold()
  abandonTyped()
  expect(somethingIsTyped()).toBe(false)
  third()
  expect(somethingIsTyped()).toBe(false)
})

test('what is on its way is waited for, and what is saved when a field is left is saved', async () => {
  const field = fieldIn(form)
  field.addEventListener('blur', () => void whileSending(JSON.stringify({ words: field.value }), reply(200)))
  type(field, 'Kapitlet')
  expect(await isStillTyped(1000)).toBe(false)
})
