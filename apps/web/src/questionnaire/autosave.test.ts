import type { AnswerChange, Saved } from '@kartlaggning/schema/answers'
import type { Problem } from '@kartlaggning/schema/problem'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ProblemError, UnreachableError } from '../call.ts'
import { createAutosave } from './autosave.ts'
import type { Unsent } from './outbox.ts'

const place = { entry: null, question: 'knowledge.planLink' }
const other = { entry: null, question: 'knowledge.followup' }

/** A server whose answers are let out one at a time, and an outbox that can be looked into. */
function given() {
  const kept = new Map<string, AnswerChange>()
  const requests: {
    questionnaires: unknown[]
    changes: AnswerChange[]
    writer: string
    answer: (error?: Error) => Promise<void>
  }[] = []
  const outbox = {
    keep: async (changes: readonly Unsent[]) => changes.forEach(({ change }) => kept.set(change.question, change)),
    forget: async (changes: readonly Unsent[]) =>
      changes.forEach(({ change }) => {
        if (kept.get(change.question)?.sequence === change.sequence) kept.delete(change.question)
      }),
    keepOverReload: async (changes: readonly Unsent[]) => outbox.keep(changes),
  }
  const send = (writer: string, batch: readonly Unsent[]) => {
    const changes = batch.map((it) => it.change)
    const { promise, resolve, reject } = Promise.withResolvers<Saved>()
    const answer = async (error?: Error) => {
      if (error) reject(error)
      else resolve(savedAs(changes))
      await vi.advanceTimersByTimeAsync(0)
    }
    requests.push({ questionnaires: batch.map((it) => it.questionnaire), changes, writer, answer })
    return promise
  }
  return {
    requests,
    kept,
    saving: createAutosave({ respondentId: 'r', personId: 'p', personName: 'Anna Ek', send, outbox }),
  }
}

const savedAs = (changes: readonly AnswerChange[]): Saved => ({
  saved: changes.map(({ entry, question, seen }) => ({ entry, question, version: seen + 1 })),
  at: '2026-11-22T09:42:00Z',
  receipt: { position: 1, hash: '' },
})

const problem = (type: Problem['type'], more: Partial<Problem> = {}) =>
  new ProblemError({ type, title: type, status: 409, ...more })

const takenBy = (value: string) =>
  problem('answer-changed-by-another', {
    conflicts: [{ ...place, value, version: 7, answeredBy: 'Bo Lind', answeredAt: '2026-11-22T09:41:00Z' }],
  })

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('autosave', () => {
  test('saves what was last written, a moment after the last key', async () => {
    const { saving, requests } = given()
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
    const { saving, requests } = given()
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

  test('does not wait for ever while someone goes on writing', async () => {
    const { saving, requests } = given()
    for (let at = 0; at < 12; at++) {
      saving.change(place, 'x'.repeat(at + 1))
      await later(500)
    }
    expect(requests).toHaveLength(1)
  })

  test('has one request on its way at a time, and what is written meanwhile is no conflict with oneself', async () => {
    const { saving, requests } = given()
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
    const { saving, requests } = given()
    saving.change(place, 'a')
    await later(800)
    saving.change(other, 'none')
    void saving.sendNow({ leaving: true })
    expect(requests.map((it) => it.changes.map((change) => change.value))).toEqual([['a'], ['none']])
  })

  test('tries again, ever more seldom, and says when it has come through', async () => {
    const { saving, requests } = given()
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
    const { saving, requests } = given()
    saving.change(place, 'a')
    await later(800)
    await requests[0]?.answer(new UnreachableError(new Error('no network')))
    expect(saving.state.get().phase).toBe('offline')
    vi.restoreAllMocks()
  })

  test('keeps every change until it is acknowledged', async () => {
    const { saving, requests, kept } = given()
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
    const { saving, requests } = given()
    const change = { ...place, value: 'left', seen: 3, sequence: 9 }
    saving.takeOver([{ respondentId: 'r', personId: 'p', writer: 'earlier', change }])
    expect(requests[0]).toMatchObject({ writer: 'earlier', changes: [change] })
    expect(saving.valueAt(place)).toBe('left')
  })
})

describe('when another has changed the same answer', () => {
  test('both are shown, and the other answers of the batch are saved', async () => {
    const { saving, requests } = given()
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
    const { saving, requests } = given()
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

  test('theirs can be taken, or the two put together', async () => {
    const { saving, requests } = given()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    const [conflict] = saving.state.get().conflicts.values()
    if (conflict) saving.resolve(conflict, 'both', 'mine and theirs')
    expect(requests[1]?.changes).toMatchObject([{ value: 'mine and theirs', seen: 7 }])
  })
})

describe('what cannot be saved', () => {
  test('is told by the question, and the rest is saved', async () => {
    const { saving, requests } = given()
    saving.change(place, 'far too long')
    saving.change(other, 'none')
    await later(800)
    await requests[0]?.answer(problem('input-not-valid', { errors: [{ path: place.question, code: 'text-too-long' }] }))
    expect(saving.state.get().refused.get(place.question)).toBe('text-too-long')
    expect(requests[1]?.changes.map((it) => it.question)).toEqual([other.question])
    saving.change(place, 'short')
    expect(saving.state.get().refused.size).toBe(0)
  })

  test.each([
    ['not-signed-in', 'signed-out'],
    ['answers-are-submitted', 'submitted'],
    ['round-is-not-open', 'closed'],
  ] as const)('%s ends the saving and loses nothing', async (type, phase) => {
    const { saving, requests, kept } = given()
    saving.change(place, 'a')
    await later(800)
    await requests[0]?.answer(problem(type))
    await later(100_000)
    expect(saving.state.get().phase).toBe(phase)
    expect(requests).toHaveLength(1)
    expect(kept.get(place.question)?.value).toBe('a')
    expect(saving.valueAt(place)).toBe('a')
  })
})

describe('P7 a personal number', () => {
  const withNumber = 'Ring Pelle 19121212-1212'

  test('is neither sent nor kept, however long one waits, and stays where it was written', async () => {
    const { saving, requests, kept } = given()
    saving.change(place, withNumber)
    await later(100_000)
    void saving.sendNow({ leaving: true })
    await saving.flush()
    expect(requests).toEqual([])
    expect(kept.size).toBe(0)
    expect(saving.valueAt(place)).toBe(withNumber)
    expect(saving.rows()).toEqual([{ ...place, value: withNumber }])
    expect(saving.state.get().refused.get(place.question)).toBe('personal-number')
    expect([saving.holds(), saving.holds(place), saving.holds(other)]).toEqual([true, true, false])
  })

  test('takes with it what was begun of it', async () => {
    const { saving, requests, kept } = given()
    for (let at = 1; at <= withNumber.length; at++) {
      saving.change(place, withNumber.slice(0, at))
      await later(200)
    }
    await later(100_000)
    for (const anything of [requests, [...kept]]) expect(JSON.stringify(anything)).not.toContain('1912121')
  })

  test('does not keep other answers from being saved', async () => {
    const { saving, requests } = given()
    saving.change(place, withNumber)
    saving.change(other, 'none')
    await later(800)
    expect(requests[0]?.changes.map((it) => it.question)).toEqual([other.question])
    await requests[0]?.answer()
    expect(saving.state.get()).toMatchObject({ phase: 'idle', savedAt: '2026-11-22T09:42:00Z' })
  })

  test('is forgotten when it is removed, and the rest is saved', async () => {
    const { saving, requests } = given()
    saving.change(place, withNumber)
    saving.change(place, 'Ring växeln')
    expect(saving.holds()).toBe(false)
    expect(saving.state.get().refused.size).toBe(0)
    await later(800)
    expect(requests[0]?.changes).toMatchObject([{ value: 'Ring växeln' }])
  })

  test('that an earlier page left is not sent by this one', () => {
    const { saving, requests, kept } = given()
    const change = { ...place, value: withNumber, seen: 3, sequence: 9 }
    kept.set(place.question, change)
    saving.takeOver([{ respondentId: 'r', personId: 'p', writer: 'earlier', change }])
    expect(requests).toEqual([])
    expect(kept.size).toBe(0)
    expect(saving.valueAt(place)).toBe(withNumber)
  })

  test('that only the server sees is kept no longer either', async () => {
    const { saving, requests, kept } = given()
    saving.change(place, 'seen by the server')
    await later(800)
    const errors = [{ path: place.question, code: 'personal-number' }]
    await requests[0]?.answer(problem('input-not-valid', { errors }))
    expect(kept.size).toBe(0)
    expect(saving.valueAt(place)).toBe('seen by the server')
    expect(saving.state.get().refused.get(place.question)).toBe('personal-number')
  })

  test('is not sent by way of a conflict', async () => {
    const { saving, requests } = given()
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

describe('what others write', () => {
  const answer = { ...place, value: 'theirs', version: 2, answeredBy: 'Bo Lind', answeredAt: '2026-11-22T09:41:00Z' }

  test('comes in where one has not written oneself', () => {
    const { saving } = given()
    saving.receive([{ ...answer, value: 'before', version: 1 }])
    expect(saving.receive([answer]).map((it) => it.value)).toEqual(['theirs'])
    expect(saving.valueAt(place)).toBe('theirs')
  })

  test('never replaces what is on its way', () => {
    const { saving } = given()
    saving.change(place, 'mine')
    expect(saving.receive([answer])).toEqual([])
    expect(saving.valueAt(place)).toBe('mine')
  })
})

describe('P4: when the questions have been corrected', () => {
  const renamed = { entry: null, question: 'knowledge.planAddress' }
  const recast = (unsent: Unsent): Unsent =>
    unsent.change.question === place.question ? { ...unsent, change: { ...unsent.change, ...renamed } } : unsent

  test('nothing more is sent, and what has been typed is sent in the new version as soon as it is known', async () => {
    const { saving, requests, kept } = given()
    expect(saving.isBehind('2026')).toBe(false)
    saving.change(place, 'typed')
    await later(800)
    await requests[0]?.answer(problem('questionnaire-was-corrected'))
    expect(saving.state.get().phase).toBe('corrected')
    saving.change(other, 'typed after')
    await later(100_000)
    expect(requests).toHaveLength(1)
    await saving.keepOverReload()
    expect([...kept.keys()]).toEqual([place.question, other.question])

    expect(saving.isBehind('2026.1')).toBe(true)
    saving.moveTo('2026.1', recast)
    saving.begin()
    expect(requests[1]?.changes).toMatchObject([
      { question: renamed.question, value: 'typed' },
      { question: other.question, value: 'typed after' },
    ])
    expect(requests[1]?.questionnaires).toEqual(['2026.1', '2026.1'])
    expect([...kept.keys()].toSorted()).toEqual([other.question, renamed.question].toSorted())
    expect(saving.isBehind('2026.1')).toBe(false)
  })

  test('what two had disagreed on is asked again, and what is held back stays held', async () => {
    const { saving, requests } = given()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    saving.change(other, 'Ring Maja, 19121212-1212')
    saving.moveTo('2026.1', recast)
    expect(saving.state.get().conflicts.size).toBe(0)
    expect(saving.valueAt(renamed)).toBe('mine')
    expect(saving.holds(other)).toBe(true)
    void saving.sendNow()
    expect(requests[1]?.changes).toMatchObject([{ question: renamed.question, value: 'mine', seen: 0 }])
  })

  test('what an earlier page left in the old version is behind', async () => {
    const { saving, requests } = given()
    const change = { ...place, value: 'left', seen: 1, sequence: 3 }
    saving.takeOver([{ respondentId: 'r', personId: 'p', writer: 'earlier', questionnaire: '2026', change }])
    await requests[0]?.answer(problem('questionnaire-was-corrected'))
    expect(saving.isBehind('2026.1')).toBe(true)
  })
})
