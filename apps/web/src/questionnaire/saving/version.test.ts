import { beforeEach, describe, expect, test, vi } from 'vitest'
import { givenASaving, later, other, place, problem, takenBy } from '../../../test/a-saving.ts'
import type { Unsent } from './unsent.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('P4: when the questions have been corrected', () => {
  const renamed = { entry: null, question: 'knowledge.planAddress' }
  const recast = (unsent: Unsent): Unsent =>
    unsent.change.question === place.question ? { ...unsent, change: { ...unsent.change, ...renamed } } : unsent

  test('nothing more is sent, and what has been typed is sent in the new version as soon as it is known', async () => {
    const { saving, requests, kept } = givenASaving()
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
    saving.resume()
    expect(requests[1]?.changes).toMatchObject([
      { question: renamed.question, value: 'typed' },
      { question: other.question, value: 'typed after' },
    ])
    expect(requests[1]?.questionnaires).toEqual(['2026.1', '2026.1'])
    expect([...kept.keys()].toSorted()).toEqual([other.question, renamed.question].toSorted())
    expect(saving.isBehind('2026.1')).toBe(false)
  })

  test('what two had disagreed on is asked again, and what is held back stays held', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    saving.change(other, 'Ring Maja, 19121212-1212')
    saving.moveTo('2026.1', recast)
    expect(saving.state.get().conflicts.size).toBe(0)
    expect(saving.valueAt(renamed)).toBe('mine')
    expect(saving.withholds(other)).toBe(true)
    void saving.sendNow()
    expect(requests[1]?.changes).toMatchObject([{ question: renamed.question, value: 'mine', seen: 0 }])
  })

  test('what an earlier page left in the old version is behind', async () => {
    const { saving, requests } = givenASaving()
    const change = { ...place, value: 'left', seen: 1, sequence: 3 }
    saving.takeOver([{ respondentId: 'r', personId: 'p', writer: 'earlier', questionnaire: '2026', change }])
    await requests[0]?.answer(problem('questionnaire-was-corrected'))
    expect(saving.isBehind('2026.1')).toBe(true)
  })

  test('what is on its way goes along, and is sent without anyone writing more', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'typed')
    await later(800)
    saving.moveTo('2026.1', recast)
    expect(saving.valueAt(renamed)).toBe('typed')
    await later(800)
    expect(requests[1]?.changes).toMatchObject([{ ...renamed, value: 'typed', sequence: 1 }])
    await requests[0]?.answer(problem('questionnaire-was-corrected'))
    expect(saving.state.get().phase).toBe('saving')
  })

  test('of two versions of one answer the one that was written last is kept', async () => {
    const { saving, requests } = givenASaving()
    const left = (writer: string, question: string, value: string): Unsent => ({
      respondentId: 'r',
      personId: 'p',
      writer,
      change: { entry: null, question, value, seen: 0, sequence: 1 },
    })
    saving.noteCorrected()
    saving.takeOver([left('2', renamed.question, 'newer'), left('1', place.question, 'older')])
    saving.moveTo('2026.1', recast)
    saving.resume()
    expect(requests[0]?.changes).toMatchObject([{ value: 'newer' }])
  })

  test('P7 a personal number in what two disagree on is not sent in the new version either', async () => {
    const { saving, requests } = givenASaving()
    saving.change(place, 'mine')
    await later(800)
    await requests[0]?.answer(takenBy('theirs'))
    saving.change(place, 'Ring Maja, 19121212-1212')
    saving.moveTo('2026.1', recast)
    await later(100_000)
    expect(requests).toHaveLength(1)
    expect(saving.withholds(renamed)).toBe(true)
  })
})
