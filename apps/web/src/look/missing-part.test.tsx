import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { speak } from '../language.ts'
import { missingParts, noticeMissingParts } from '../parts.ts'
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
  act(() => missingParts.set([{ error: new Error('gone'), isReachable: true }]))
  expect(screen.getByRole('alert').textContent).toMatch(said)
  expect(screen.queryByRole('button') !== null).toBe(said === comesAlong)
  // Once it has been saved, the way on is there.
  act(() => everyAutosave.set([saving(false)]))
  expect(screen.getByRole('button', { name: 'Ladda om sidan' })).toBeTruthy()
})

test('without a network nobody is told that the service has changed, nor to load a page that would be gone', async () => {
  await speak('sv')
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  noticeMissingParts()
  render(<MissingPart />)
  const alert = screen.getByRole('alert')
  const lose = () => dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new Error('gone') }))
  await act(async () => void lose())
  expect(alert.textContent).toContain('för vi når inte tjänsten')
  expect(alert.textContent).not.toContain('uppdaterats')
  // Asked for again, and still no answer: the page stays.
  await act(async () => screen.getByRole('button', { name: 'Försök igen' }).click())
  expect(fetched).toHaveBeenCalledTimes(2)
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy()
  act(() => void dispatchEvent(new Event('online')))
  expect(alert.textContent).toBe('')
  fetched.mockResolvedValue(new Response(null, { status: 502 }))
  await act(async () => void lose())
  expect(alert.textContent).toContain('för vi når inte tjänsten')
  fetched.mockResolvedValue(new Response('{}', { status: 200 }))
  await act(async () => void lose())
  expect(alert.textContent).toContain('Tjänsten kan ha uppdaterats')
  fetched.mockRestore()
})
