import { beforeEach, describe, expect, test, vi } from 'vitest'
import { givenASaving, later, other, place, problem, takenBy } from '../../../test/a-saving.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('what cannot be saved', () => {
  test('is told by the question, and the rest is saved', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'far too long')
    saving.change(other, 'none')
    await later(800)
    await requests[0]?.answer(problem('input-not-valid', { errors: [{ path: place.question, code: 'text-too-long' }] }))
    expect(saving.state.get().withheld.get(place.question)?.code).toBe('text-too-long')
    expect(requests[1]?.changes.map((it) => it.question)).toEqual([other.question])
    saving.change(place, 'short')
    expect(saving.state.get().withheld.size).toBe(0)
  })

  test.each([
    ['not-signed-in', 'signed-out'],
    ['answers-are-submitted', 'submitted'],
    ['round-is-not-open', 'closed'],
  ] as const)('%s ends the saving and loses nothing', async (type, phase) => {
    const { saving, requests, kept } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    await requests[0]?.answer(problem(type))
    await later(100_000)
    expect(saving.state.get().phase).toBe(phase)
    expect(requests).toHaveLength(1)
    expect(kept.get(place.question)?.value).toBe('a')
    expect(saving.valueAt(place)).toBe('a')
  })

  test('stays where it was written and is kept, also when one comes back to it', async () => {
    const { saving, requests, kept } = givenASaving()
    saving.receive([{ ...place, value: 'before', version: 1, answeredBy: '', answeredAt: '2026-11-22T09:41:00Z' }])
    saving.change(place, 'far too long')
    await later(800)
    await requests[0]?.answer(problem('input-not-valid', { errors: [{ path: place.question, code: 'text-too-long' }] }))
    expect(saving.valueAt(place)).toBe('far too long')
    expect(saving.withholds(place)).toBe(true)
    expect(kept.get(place.question)?.value).toBe('far too long')
    saving.change(place, 'before')
    expect(saving.state.get().withheld.size).toBe(0)
    await later(800)
    expect(requests[1]?.changes).toMatchObject([{ value: 'before', seen: 1 }])
  })
})

describe('P7 a personal number', () => {
  const withNumber = 'Ring Pelle 19121212-1212'

  test('is neither sent nor kept, however long one waits, and stays where it was written', async () => {
    const { saving, requests, kept } = givenASaving()
    saving.change(place, withNumber)
    await later(100_000)
    void saving.leave()
    await saving.flush()
    expect(requests).toEqual([])
    expect(kept.size).toBe(0)
    expect(saving.valueAt(place)).toBe(withNumber)
    expect(saving.rows()).toEqual([{ ...place, value: withNumber }])
    expect(saving.state.get().withheld.get(place.question)?.code).toBe('personal-number')
    expect([saving.withholds(), saving.withholds(place), saving.withholds(other)]).toEqual([true, true, false])
  })

  test('takes with it what was begun of it', async () => {
    const { saving, requests, kept } = givenASaving()
    for (let at = 1; at <= withNumber.length; at++) {
      saving.change(place, withNumber.slice(0, at))
      await later(200)
    }
    await later(100_000)
    for (const anything of [requests, [...kept]]) expect(JSON.stringify(anything)).not.toContain('1912121')
  })

  test('does not keep other answers from being saved', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, withNumber)
    saving.change(other, 'none')
    await later(800)
    expect(requests[0]?.changes.map((it) => it.question)).toEqual([other.question])
    await requests[0]?.answer()
    expect(saving.state.get()).toMatchObject({ phase: 'idle', savedAt: '2026-11-22T09:42:00Z' })
  })

  test('is forgotten when it is removed, and the rest is saved', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, withNumber)
    saving.change(place, 'Ring växeln')
    expect(saving.withholds()).toBe(false)
    expect(saving.state.get().withheld.size).toBe(0)
    await later(800)
    expect(requests[0]?.changes).toMatchObject([{ value: 'Ring växeln' }])
  })

  test('that an earlier page left is not sent by this one', () => {
    const { saving, requests, kept } = givenASaving()
    const change = { ...place, value: withNumber, seen: 3, sequence: 9 }
    kept.set(place.question, change)
    saving.takeOver([{ respondentId: 'r', personId: 'p', writer: 'earlier', change }])
    expect(requests).toEqual([])
    expect(kept.size).toBe(0)
    expect(saving.valueAt(place)).toBe(withNumber)
  })

  test('that only the server sees is kept no longer either', async () => {
    const { saving, requests, kept } = givenASaving()
    saving.change(place, 'seen by the server')
    await later(800)
    const errors = [{ path: place.question, code: 'personal-number' }]
    await requests[0]?.answer(problem('input-not-valid', { errors }))
    expect(kept.size).toBe(0)
    expect(saving.valueAt(place)).toBe('seen by the server')
    expect(saving.state.get().withheld.get(place.question)?.code).toBe('personal-number')
  })

  test('is not sent by way of a conflict', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    const [conflict] = saving.state.get().conflicts.values()
    if (conflict) saving.resolve(conflict, 'both', withNumber)
    await later(100_000)
    expect(requests).toHaveLength(1)
    expect(saving.valueAt(place)).toBe(withNumber)
    saving.change(place, 'both')
    await later(800)
    expect(requests[1]?.changes).toMatchObject([{ value: 'both', seen: 7 }])
  })
})
