import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useMutation } from './use-mutation.ts'

test('what is asked for twice before the page has been drawn anew is asked once, and again once it is answered', async () => {
  const { result } = renderHook(() => useMutation())
  const { mutate } = result.current
  let times = 0
  const work = () => Promise.resolve(void (times += 1))
  await act(async () => {
    expect(await Promise.all([mutate(work), mutate(work)])).toEqual([true, false])
  })
  expect(times).toBe(1)
  await act(async () => void (await result.current.mutate(() => Promise.reject(new Error('refused')))))
  expect(result.current.errorMessage).toBeDefined()
  await act(async () => expect(await result.current.mutate(work)).toBe(true))
  expect(times).toBe(2)
})
