import { beforeEach, describe, expect, test, vi } from 'vitest'
import { givenASaving, later, other, place, takenBy } from '../../../test/a-saving.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('when another has changed the same answer', () => {
  test('both are shown, and the other answers of the batch are saved', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    saving.change(other, 'none')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    expect([...saving.state.get().conflicts.values()]).toMatchObject([
      { mine: 'mine', theirs: 'theirs', by: 'Bo Lind' },
    ])
    expect(requests[1]?.changes.map((it) => it.question)).toEqual([other.question])
  })

  test('nothing is sent of it before a choice is made, and what is written meanwhile counts', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    saving.change(place, 'mine, longer')
    await later(10_000)
    expect(requests).toHaveLength(1)
    const [conflict] = saving.state.get().conflicts.values()
    if (conflict) saving.resolve(conflict, 'mine')
    expect(requests[1]?.changes).toMatchObject([{ value: 'mine, longer', seen: 7 }])
  })

  test('what is written while it is asked about, and turns out to be what stands, is not kept to be asked about again', async () => {
    const { saving, requests, kept } = givenASaving()
    saving.change(place, 'first')
    await later(800)
    saving.change(place, 'second')
    void saving.leave()
    await requests[1]?.answer(takenBy('first'))
    saving.change(place, 'first')
    expect(saving.state.get().conflicts.size).toBe(1)
    expect(kept.size).toBe(1)
    await requests[0]?.answer()
    expect(saving.state.get().conflicts.size).toBe(0)
    expect([...kept.values()]).toEqual([])
    expect(saving.hasUnsaved()).toBe(false)
  })

  test('theirs can be taken, or the two put together', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    const [conflict] = saving.state.get().conflicts.values()
    if (conflict) saving.resolve(conflict, 'both', 'mine and theirs')
    expect(requests[1]?.changes).toMatchObject([{ value: 'mine and theirs', seen: 7 }])
  })

  test('a second reply about it does not take back what has been written since the first', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    saving.change(place, 'mine, longer')
    void saving.leave()
    await requests[0]?.answer(takenBy('theirs'))
    saving.change(place, 'mine, longest')
    await requests[1]?.answer(takenBy('theirs'))
    expect([...saving.state.get().conflicts.values()]).toMatchObject([{ mine: 'mine, longest' }])
    expect(saving.valueAt(place)).toBe('mine, longest')
  })

  test('a choice made on an older view of it takes what has been written since', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    const [older] = saving.state.get().conflicts.values()
    saving.change(place, 'mine, longer')
    if (older) saving.resolve(older, 'mine')
    expect(requests[1]?.changes).toMatchObject([{ value: 'mine, longer', seen: 7 }])
  })

  test('P1 what is written while one has to choose is kept until then', async () => {
    const { saving, requests, kept } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    saving.change(place, 'mine, longer')
    expect(kept.get(place.question)).toMatchObject({ value: 'mine, longer', seen: 0 })
    saving.change(place, 'Ring Pelle 19121212-1212')
    expect(kept.size).toBe(0)
  })
})
