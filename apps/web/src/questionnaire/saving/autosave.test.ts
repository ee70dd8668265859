// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { UnreachableError } from '../../call.ts'
import { givenASaving, later, other, place, problem } from '../../../test/a-saving.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('autosave', () => {
  test('saves what was last written, a moment after the last key', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(500)
    saving.change(place, 'ab')
    await later(799)
    expect(requests).toHaveLength(0)
    await later(1)
    expect(requests[0]?.changes).toEqual([{ ...place, value: 'ab', seen: 0, sequence: 2 }])
    await requests[0]?.answer()
    expect(saving.state.get()).toMatchObject({ phase: 'idle', savedAt: '2026-11-22T09:42:00Z' })
    expect(saving.hasUnsaved()).toBe(false)
  })

  test('a last round’s answer is confirmed by saving it as it stands, or by another value, once', async () => {
    const { saving, requests } = givenASaving()
    const carried = { value: 'all', version: 0, answeredBy: '', answeredAt: '2026-11-01T08:00:00Z' }
    saving.receive([
      { ...place, ...carried },
      { ...other, ...carried },
    ])
    expect([...saving.state.get().unconfirmed.keys()]).toEqual([place.question, other.question])
    saving.confirm([place])
    saving.change(other, 'some')
    saving.confirm([place])
    expect(saving.state.get().unconfirmed.size).toBe(0)
    await later(800)
    expect(requests[0]?.changes).toEqual([
      { ...place, value: 'all', seen: 0, sequence: 1 },
      { ...other, value: 'some', seen: 0, sequence: 2 },
    ])
    await requests[0]?.answer()
    saving.receive([{ ...place, ...carried, version: 1 }])
    expect(saving.state.get().unconfirmed.size).toBe(0)
  })

  test('what confirmed a last round’s answer is taken back, also when another value was written over it', async () => {
    const { saving, requests } = givenASaving()
    const carried = { value: 'all', version: 0, answeredBy: '', answeredAt: '2026-11-01T08:00:00Z' }
    saving.receive([
      { ...place, ...carried },
      { ...other, ...carried },
    ])
    saving.confirm([place])
    saving.change(other, 'some')
    await later(800)
    await requests[0]?.answer()
    saving.change(other, 'all')
    saving.unconfirm([place, other])
    expect([...saving.state.get().unconfirmed.keys()]).toEqual([place.question, other.question])
    saving.receive([{ ...place, ...carried, version: 1 }])
    expect([...saving.state.get().unconfirmed.keys()]).toEqual([place.question, other.question])
    await later(800)
    expect(requests[1]?.changes).toEqual([
      { ...other, value: 'all', seen: 1, sequence: 5, carried: true },
      { ...place, value: 'all', seen: 1, sequence: 4, carried: true },
    ])
    await requests[1]?.answer()
    saving.receive([])
    expect(saving.state.get().unconfirmed.has(place.question)).toBe(true)
    saving.confirm([place])
    expect(saving.state.get().unconfirmed.has(place.question)).toBe(false)
  })

  test('says that something is unsaved from the first key until the server has it', async () => {
    const { saving, requests } = givenASaving()
    const isUnsaved = () => saving.state.get().unsaved
    expect(isUnsaved()).toBe(false)
    saving.change(place, 'a')
    expect([isUnsaved(), saving.unsavedSection()]).toEqual([true, 'knowledge'])
    await later(800)
    await requests[0]?.answer(new UnreachableError(new Error('no network')))
    expect(isUnsaved()).toBe(true)
    await later(2000)
    await requests[1]?.answer()
    expect([isUnsaved(), saving.unsavedSection()]).toEqual([false, undefined])
    saving.change(place, '19121212-1212')
    expect([isUnsaved(), saving.withholds()]).toEqual([true, true])
    saving.change(place, 'abc')
    await later(800)
    await requests[2]?.answer()
    expect(isUnsaved()).toBe(false)
  })

  test('keeps what is written once another has signed in, and sends it when its writer is back', async () => {
    const { saving, requests, kept } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    await requests[0]?.answer(problem('signed-in-as-another', { signedInAs: 'Bo Lind' }))
    expect(saving.state.get()).toMatchObject({ phase: 'another', signedInAs: 'Bo Lind', unsaved: true })
    saving.change(place, 'ab')
    await later(60_000)
    expect(requests).toHaveLength(1)
    expect(kept.get(place.question)?.value).toBe('ab')
    saving.resume()
    expect(requests[1]?.changes).toMatchObject([{ value: 'ab' }])
    await requests[1]?.answer()
    expect(saving.state.get()).toMatchObject({ phase: 'idle', unsaved: false })
  })

  test('does not wait for ever while someone goes on writing', async () => {
    const { saving, requests } = givenASaving()
    for (let at = 0; at < 12; at++) {
      saving.change(place, 'x'.repeat(at + 1))
      await later(500)
    }
    expect(requests).toHaveLength(1)
  })

  test('has one request on its way at a time, and what is written meanwhile is no conflict with oneself', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    saving.change(place, 'ab')
    await later(5000)
    expect(requests).toHaveLength(1)
    await requests[0]?.answer()
    await later(800)
    expect(requests[1]?.changes).toEqual([{ ...place, value: 'ab', seen: 1, sequence: 2 }])
    await requests[1]?.answer()
    expect(saving.state.get().conflicts.size).toBe(0)
    expect(saving.valueAt(place)).toBe('ab')
  })

  test('a page that is being left sends the rest at once', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    saving.change(other, 'none')
    void saving.leave()
    expect(requests.map((it) => it.changes.map((change) => change.value))).toEqual([['a'], ['none']])
  })

  test('tries again, ever more seldom, and says when it has come through', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    await requests[0]?.answer(new UnreachableError(new Error('no network')))
    expect(saving.state.get().phase).toBe('failed')
    await later(2000)
    await requests[1]?.answer(problem('service-overloaded'))
    await later(3999)
    expect(requests).toHaveLength(2)
    await later(1)
    expect(requests[2]?.changes).toEqual(requests[0]?.changes)
    await requests[2]?.answer()
    expect(saving.state.get()).toMatchObject({ phase: 'idle', recovered: true })
  })

  test('says that one is offline when the browser says so', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    await requests[0]?.answer(new UnreachableError(new Error('no network')))
    expect(saving.state.get().phase).toBe('offline')
    vi.restoreAllMocks()
  })

  test('keeps every change until it is acknowledged', async () => {
    const { saving, requests, kept } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    saving.change(place, 'ab')
    await requests[0]?.answer()
    expect(kept.get(place.question)?.value).toBe('ab')
    await later(800)
    await requests[1]?.answer()
    expect(kept.size).toBe(0)
  })

  test('sends again what an earlier page left, as that page had numbered it', async () => {
    const { saving, requests } = givenASaving()
    const change = { ...place, value: 'left', seen: 3, sequence: 9 }
    saving.takeOver([{ respondentId: 'r', personId: 'p', writer: 'earlier', change }])
    expect(requests[0]).toMatchObject({ writer: 'earlier', changes: [change] })
    expect(saving.valueAt(place)).toBe('left')
  })

  test('what an earlier page left does not take the place of what is written here', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'here')
    const change = { ...place, value: 'left', seen: 3, sequence: 9 }
    saving.takeOver([{ respondentId: 'r', personId: 'p', writer: '0', change }])
    expect(saving.valueAt(place)).toBe('here')
    await later(800)
    expect(requests.flatMap((it) => it.changes.map(({ value }) => value))).toEqual(['here'])
  })

  test('what was written last is sent again, though what was written before it fails later', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    saving.change(place, 'ab')
    void saving.leave()
    await requests[1]?.answer(new UnreachableError(new Error('no network')))
    await requests[0]?.answer(new UnreachableError(new Error('no network')))
    expect(saving.valueAt(place)).toBe('ab')
    await later(4000)
    expect(requests.at(-1)?.changes).toMatchObject([{ value: 'ab', sequence: 2 }])
  })

  test('a reply that comes after a newer one says nothing of what stands, and what is typed back is sent', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    saving.change(place, 'ab')
    void saving.leave()
    await requests[1]?.answer()
    expect(saving.valueAt(place)).toBe('ab')
    await requests[0]?.answer()
    expect(saving.valueAt(place)).toBe('ab')
    saving.change(place, 'a')
    await later(800)
    expect(requests[2]?.changes).toMatchObject([{ value: 'a', sequence: 3 }])
  })

  test('nothing is said to be unsaved when only what was written over has failed', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'a')
    await later(800)
    saving.change(place, 'ab')
    void saving.leave()
    await requests[1]?.answer()
    await requests[0]?.answer(new UnreachableError(new Error('no network')))
    expect(saving.state.get().phase).toBe('idle')
    expect(saving.hasUnsaved()).toBe(false)
  })

  test('goes on by itself when the network is back and the server has refused something', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'far too long')
    await later(800)
    await requests[0]?.answer(new UnreachableError(new Error('no network')))
    await later(2000)
    await requests[1]?.answer(problem('input-not-valid', { errors: [{ path: place.question, code: 'text-too-long' }] }))
    saving.change(place, 'short')
    await later(800)
    expect(requests[2]?.changes).toMatchObject([{ value: 'short' }])
  })
})

describe('what others write', () => {
  const answer = { ...place, value: 'theirs', version: 2, answeredBy: 'Bo Lind', answeredAt: '2026-11-22T09:41:00Z' }

  test('comes in where one has not written oneself', () => {
    const { saving } = givenASaving()
    saving.receive([{ ...answer, value: 'before', version: 1 }])
    expect(saving.receive([answer]).map((it) => it.value)).toEqual(['theirs'])
    expect(saving.valueAt(place)).toBe('theirs')
  })

  test('never replaces what is on its way', () => {
    const { saving } = givenASaving()
    saving.change(place, 'mine')
    expect(saving.receive([answer])).toEqual([])
    expect(saving.valueAt(place)).toBe('mine')
  })

  test('is not taken from a reply that is older than what one has saved', async () => {
    const { saving, requests } = givenASaving()
    saving.receive([{ ...answer, value: 'before', version: 1 }])
    saving.change(place, 'after')
    await later(800)
    await requests[0]?.answer()
    saving.receive([{ ...answer, value: 'before', version: 1 }])
    expect(saving.valueAt(place)).toBe('after')
  })

  test('confirms nothing from the last round, though it is put into an open form', () => {
    const { saving } = givenASaving()
    saving.remoteChanges.subscribe(() => saving.remoteChanges.get().forEach((it) => saving.change(it, it.value)))
    saving.receive([{ ...answer, value: 'from last round', version: 0 }])
    expect([...saving.state.get().unconfirmed.keys()]).toEqual([place.question])
    expect(saving.hasUnsaved()).toBe(false)
  })
})
