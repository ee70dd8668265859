// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { flushInput } from '../saving/deferred-input.ts'
import { whenTyped } from './typed.ts'

function givenAField() {
  const field = document.body.appendChild(document.createElement('input'))
  const heard = vi.fn()
  document.addEventListener('input', heard)
  const key = () => field.dispatchEvent(new Event('input', { bubbles: true }))
  return { field, heard, key }
}

test('a key is seen to after its frame, and taken no further through the page', () => {
  const { field, heard, key } = givenAField()
  const task = vi.fn()
  whenTyped(field, task)
  key()
  key()
  expect(task).not.toHaveBeenCalled()
  flushInput()
  expect(task).toHaveBeenCalledTimes(1)
  expect(heard).not.toHaveBeenCalled()
})

test('what is typed in any other field is left alone', () => {
  const { heard, key } = givenAField()
  key()
  expect(heard).toHaveBeenCalledTimes(1)
})
