import { beforeEach, expect, test, vi } from 'vitest'
import { givenASaving, later, other, place } from '../../test/a-saving.ts'
import { doneIn, stateOf, takeBack } from './confirmed.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const carried = { value: 'all', version: 0, answeredBy: '', answeredAt: '2026-11-01T08:00:00Z' }

/** Two answers of the last round, confirmed with one click that said that the section is done. */
function givenAConfirmation() {
  const { saving, requests } = givenASaving()
  saving.receive([
    { ...place, ...carried },
    { ...other, ...carried },
  ])
  const confirmed = { section: 'knowledge', places: [place, other], wasDone: saving.valueAt(doneIn('knowledge')) }
  saving.confirm(confirmed.places)
  saving.change(doneIn('knowledge'), true)
  return { saving, requests, confirmed, asked: () => [...saving.state.get().unconfirmed.keys()] }
}

test.each(['before the server has it', 'after'] as const)('what was confirmed is taken back, %s', async (when) => {
  const { saving, requests, confirmed, asked } = givenAConfirmation()
  if (when === 'after') {
    await later(800)
    await requests[0]?.answer()
  }
  expect([stateOf(saving, confirmed), asked()]).toEqual(['confirmed', []])
  takeBack(saving, confirmed)
  expect([stateOf(saving, confirmed), asked()]).toEqual(['undone', [place.question, other.question]])
  expect(saving.valueAt(doneIn('knowledge'))).toBeNull()
  await later(800)
  expect(
    requests
      .at(-1)
      ?.changes.filter((it) => it.carried)
      .map((it) => it.question),
  ).toEqual([place.question, other.question])
})

test('what is written after it was confirmed stays, and is not asked about again', async () => {
  const { saving, requests, confirmed, asked } = givenAConfirmation()
  await later(800)
  await requests[0]?.answer()
  saving.change(other, 'some')
  takeBack(saving, confirmed)
  expect(asked()).toEqual([place.question])
  expect(saving.valueAt(other)).toBe('some')
})

test('what a colleague has written since stays', async () => {
  const { saving, requests, confirmed, asked } = givenAConfirmation()
  await later(800)
  await requests[0]?.answer()
  saving.receive([{ ...other, ...carried, value: 'some', version: 2, answeredBy: 'Bo Lind' }])
  takeBack(saving, confirmed)
  expect(asked()).toEqual([place.question])
})

test('nothing is said of it once all of it was answered otherwise, or by a page that knows nothing of it', async () => {
  const { saving, requests, confirmed } = givenAConfirmation()
  await later(800)
  await requests[0]?.answer()
  for (const it of confirmed.places) saving.change(it, 'some')
  expect(stateOf(saving, confirmed)).toBe('gone')
  expect(stateOf(givenASaving().saving, confirmed)).toBe('gone')
})
