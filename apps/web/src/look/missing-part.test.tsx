import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../language.ts'
import { missingParts } from '../parts.ts'
import type { Autosave } from '../questionnaire/saving/autosave.ts'
import { browserKeeps } from '../questionnaire/saving/browser-keeps.ts'
import { everyAutosave } from '../questionnaire/saving/open-autosaves.ts'
import { rememberSharing } from '../session.tsx'
import { createStore } from '../store.ts'
import { MissingPart } from './missing-part.tsx'

afterEach(() => {
  missingParts.set([])
  everyAutosave.set([])
  browserKeeps.set(true)
  rememberSharing(false)
})

const saving = (isUnsaved: boolean): Autosave =>
  ({ hasUnsaved: () => isUnsaved, withholds: () => false, state: createStore({}) }) as unknown as Autosave

const comesAlong = /så följer det du har skrivit med/
const isLost = /Ladda inte om sidan förrän det du har skrivit är sparat/

test.each([
  ['on one’s own computer', false, true, true, comesAlong],
  ['on a shared computer', true, true, true, isLost],
  ['where the browser keeps nothing', false, false, true, isLost],
  ['on a shared computer with everything saved', true, true, false, comesAlong],
])('a part is missing %s', async (_, shares, keeps, isUnsaved, said) => {
  await speak('sv')
  rememberSharing(shares)
  browserKeeps.set(keeps)
  everyAutosave.set([saving(isUnsaved)])
  render(<MissingPart />)
  expect(screen.getByRole('alert').textContent).toBe('')
  act(() => missingParts.set([new Error('gone')]))
  expect(screen.getByRole('alert').textContent).toMatch(said)
  expect(screen.queryByRole('button') !== null).toBe(said === comesAlong)
  // Once it has been saved, the way on is there.
  act(() => everyAutosave.set([saving(false)]))
  expect(screen.getByRole('button', { name: 'Ladda om sidan' })).toBeTruthy()
})
