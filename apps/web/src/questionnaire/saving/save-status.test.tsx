import { act, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beReady } from '../../../test/a-form.tsx'
import { givenASaving, other, place, problem } from '../../../test/a-saving.ts'
import { SaveStatus } from './save-status.tsx'

beforeEach(async () => {
  await beReady()
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

const toCorrect = 'Något du har skrivit sparas inte förrän det är rättat.'

test.each([
  ['is too long', 'x', problem('input-not-valid', { errors: [{ path: place.question, code: 'text-too-long' }] })],
  ['has a personal number in it', '19121212-1212', undefined],
])('nothing is said to be saved while something on the page %s', async (_, value, refusal) => {
  const { saving, requests } = givenASaving()
  render(
    <RouterProvider router={createMemoryRouter([{ path: '/', element: <SaveStatus saving={saving} speaks /> }])} />,
  )
  await act(async () => {
    saving.change(other, 'kort')
    if (refusal === undefined) saving.change(place, value)
    await vi.advanceTimersByTimeAsync(800)
    await requests[0]?.answer()
  })
  if (refusal !== undefined) {
    expect(screen.getByText(/^Sparat \d\d:\d\d$/)).toBeTruthy()
    await act(async () => {
      saving.change(place, value)
      await vi.advanceTimersByTimeAsync(800)
      await requests[1]?.answer(refusal)
    })
  }
  expect(screen.getAllByText(toCorrect)).toHaveLength(2)
  expect(screen.queryByText(/^Sparat|^Svaren är sparade/)).toBeNull()
  await act(async () => {
    saving.change(place, 'rätt')
    await vi.advanceTimersByTimeAsync(800)
    await requests.at(-1)?.answer()
  })
  expect(screen.queryByText(toCorrect)).toBeNull()
  expect(screen.getByText(/^Sparat \d\d:\d\d$/)).toBeTruthy()
})
