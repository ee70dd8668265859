import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FEWEST_COUNTED } from '../count-shown.ts'
import { isFew, suppress, type Mask, type Numbers } from './suppress.ts'
import type { Sum } from './sums.ts'

const OPEN = new Set(['of'])
const NONE = new Set<string>()

/** Alternatives of which each answer is one, and the groups that another table of the edition adds them up in. */
function choices(counts: readonly number[], groups: readonly (readonly number[])[] = []): Numbers {
  const values = new Map(counts.map((count, at) => [`a${at}`, count]))
  values.set(
    'of',
    counts.reduce((sum, count) => sum + count, 0),
  )
  const sums: Sum[] = [{ total: 'of', parts: counts.map((_, at) => `a${at}`) }]
  for (const [at, group] of groups.entries()) {
    const parts = group.map((it) => `a${it}`)
    values.set(
      `g${at}`,
      parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
    )
    sums.push({ total: `g${at}`, parts })
  }
  if (groups.length > 0) sums.push({ total: 'of', parts: groups.map((_, at) => `g${at}`) })
  return { values, sums, implied: NONE, slack: NONE, open: OPEN }
}

const masked = (numbers: Numbers) =>
  Object.fromEntries<string>([...suppress(numbers)].map(([id, { said }]) => [id, said]))

test.each([
  [[5, 4], {}],
  [[5, 3, 0], {}],
  [[8, 1], { a0: 'hidden', a1: 'few' }],
  [[8, 1, 0], { a0: 'hidden', a1: 'few' }],
  [[6, 4, 1], { a1: 'hidden', a2: 'few' }],
  [[5, 2, 1], { a1: 'few', a2: 'few' }],
  // Two of one each are told by what is left for them; so are two of two.
  [[5, 1, 1], { a0: 'hidden', a1: 'few', a2: 'few' }],
  [[2, 2], { a0: 'hidden', a1: 'hidden' }],
  // Three is the least that is not of too few: what is left is told by that.
  [[3, 1], { a0: 'hidden', a1: 'hidden' }],
])('of %j so much is not shown', (counts, expected) => {
  expect(masked(choices(counts))).toEqual(expected)
})

test('a number that another table adds up is not told by it', () => {
  // The group g0 is a0 and a1: shown beside a0 it would tell a1, and so would g1 and of.
  expect(
    masked(
      choices(
        [5, 1, 4, 3],
        [
          [0, 1],
          [2, 3],
        ],
      ),
    ),
  ).toEqual({ a0: 'hidden', a1: 'few' })
  expect(masked(choices([1, 6, 4], [[0], [1, 2]]))).toEqual({ a0: 'few', a2: 'hidden', g0: 'few', g1: 'hidden' })
})

test('what nobody counts in a table is not told either: that one alone has not chosen it', () => {
  const values = new Map([
    ['of', 9],
    ['chosen', 8],
    ['not', 1],
  ])
  const sums = [{ total: 'of', parts: ['chosen', 'not'] }]
  const numbers = { values, sums, implied: new Set(['not']), slack: NONE, open: OPEN }
  expect([...suppress(numbers)]).toEqual([['chosen', { reason: 'sum', said: 'hidden' }]])
  expect([...suppress({ ...numbers, values: new Map([...values, ['chosen', 4], ['not', 5]]) })]).toEqual([])
})

test('a change of too few since an earlier edition is not shown, nor what was not shown in it', () => {
  const before = {
    shown: new Map([
      ['a0', 5],
      ['a1', 3],
    ]),
    masked: new Set(['a2']),
    hidden: NONE,
  }
  const now = choices([6, 3, 4, 9])
  expect(suppress(now, [before]).get('a0')).toEqual({ reason: 'edition', said: 'hidden' })
  expect(suppress(now, [before]).get('a1')).toBeUndefined()
  expect(suppress(now, [before]).get('a2')).toEqual({ reason: 'edition', said: 'hidden' })
  expect(suppress(choices([8, 3]), [{ ...before, masked: NONE }]).size).toBe(0)
})

/** Of so many answers each alternative is chosen by so many, and may be beside others. */
function severalOf(of: number, counts: readonly number[]): Numbers {
  const at = counts.map((_, it) => `a${it}`)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const chosen = at.map((id, it) => [id, counts[it] ?? 0] as const)
  const implied = chosen.map(([id, count]) => [`${id}/not`, of - count] as const)
  const slack = [['all', all] as const, ['beyond', all - of] as const]
  return {
    values: new Map([['of', of], ...chosen, ...implied, ...slack]),
    sums: [
      ...at.map((id) => ({ total: 'of', parts: [id, `${id}/not`] })),
      { total: 'all', parts: at },
      { total: 'all', parts: ['of', 'beyond'] },
    ],
    implied: new Set([...implied, ...slack].map(([id]) => id)),
    slack: new Set(['all', 'beyond']),
    open: OPEN,
  }
}

test('where several may be chosen and everybody has chosen something, two of too few are not told by that', () => {
  // Four have chosen, and nobody the first: two of at most two each are two and two.
  const masks = suppress(severalOf(4, [0, 2, 2]))
  expect([...masks.keys()].toSorted()).toEqual(['a0', 'a1', 'a2'])
  expect(suppress(severalOf(9, [6, 5, 3])).size).toBe(0)
})

test('P7 what an edition has not said of a number no later one says, where nothing has changed', () => {
  // Three and one of four: said of the one alone, the other would be three.
  const first = suppress(choices([3, 1]))
  const hidden = new Set(first.keys())
  const again = suppress(choices([3, 1]), [{ shown: new Map([['of', 4]]), masked: hidden, hidden }])
  expect([...again.values()].map(({ said }) => said)).toEqual(['hidden', 'hidden'])
})

test('P7 of one more answer it is not told what it has chosen: not by which numbers are no longer shown', () => {
  const before = {
    shown: new Map([
      ['of', 8],
      ['a0', 5],
      ['a1', 4],
      ['a2', 0],
    ]),
    masked: NONE,
    hidden: NONE,
  }
  const masks = suppress(severalOf(9, [6, 4, 0]), [before])
  expect([...masks.keys()]).toEqual(['a0', 'a1', 'a2'])
  expect(new Set([...masks.values()].map(({ reason }) => reason))).toEqual(new Set(['edition']))
  expect(suppress(severalOf(8, [5, 4, 0]), [before]).size).toBe(0)
  expect(suppress(severalOf(11, [8, 4, 0]), [before]).size).toBe(0)
})

const someCounts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 4 })
const grouped = fc.tuple(someCounts, fc.integer({ min: 1, max: 4 })).map(([counts, at]) => {
  const cut = Math.min(at, counts.length - 1)
  const all = counts.map((_, it) => it)
  return choices(counts, [all.slice(0, cut), all.slice(cut)])
})
const enough = ({ values }: Numbers) => (values.get('of') ?? 0) >= FEWEST_COUNTED

/** Everything that the masked numbers can be, tried one by one: a reader knows the sums, and what is said of each. */
function* everyReading(numbers: Numbers, masks: ReadonlyMap<string, Mask>): Generator<Map<string, number>> {
  const free = [...masks.keys()].filter((id) => id.startsWith('a'))
  const most = numbers.values.get('of') ?? 0
  const tried = new Map([...numbers.values].filter(([id]) => !masks.has(id)))
  yield* from(0)
  function* from(at: number): Generator<Map<string, number>> {
    const id = free[at]
    if (id === undefined) {
      const whole = new Map(tried)
      for (const { total, parts } of numbers.sums.toReversed())
        if (masks.has(total))
          whole.set(
            total,
            parts.reduce((sum, it) => sum + (whole.get(it) ?? 0), 0),
          )
      if (
        numbers.sums.every(
          ({ total, parts }) => whole.get(total) === parts.reduce((sum, it) => sum + (whole.get(it) ?? 0), 0),
        )
      )
        if ([...masks].every(([it, { said }]) => said !== 'few' || isFew(whole.get(it) ?? 0))) yield whole
      return
    }
    const least = masks.get(id)?.said === 'few' ? 1 : 0
    const others = [...tried].filter(([it]) => it.startsWith('a') && !free.slice(at).includes(it))
    const left = most - others.reduce((sum, [, value]) => sum + value, 0)
    for (let value = least; value <= left; value++) {
      tried.set(id, value)
      yield* from(at + 1)
    }
  }
}

test('P7 no number that is not shown can be worked out from all that is', () => {
  fc.assert(
    fc.property(grouped.filter(enough), (numbers) => {
      const masks = suppress(numbers)
      for (const [id, value] of numbers.values) if (isFew(value) && id !== 'of') expect(masks.has(id)).toBe(true)
      const possible = new Map([...masks.keys()].map((id) => [id, new Set<number>()]))
      for (const reading of everyReading(numbers, masks))
        for (const [id, found] of possible) found.add(reading.get(id) ?? 0)
      for (const [id, found] of possible) expect(found.size, id).toBeGreaterThan(1)
    }),
    { numRuns: 100 },
  )
})

test('P7 nor from two editions together: no change of too few stands between two numbers that are shown', () => {
  fc.assert(
    fc.property(
      grouped.filter(enough),
      fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 5, maxLength: 5 }),
      (first, by) => {
        const counts = [...first.values.keys()].filter((id) => id.startsWith('a'))
        const group = first.sums.slice(1, 3).map(({ parts }) => parts.map((it) => Number(it.slice(1))))
        const second = choices(
          counts.map((id, at) => Math.max(0, (first.values.get(id) ?? 0) + (by[at] ?? 0))),
          group,
        )
        fc.pre(enough(second))
        const before = suppress(first)
        const shown = new Map([...first.values].filter(([id]) => !before.has(id)))
        const hidden = new Set([...before].filter(([, { said }]) => said === 'hidden').map(([id]) => id))
        const masks = suppress(second, [{ shown, masked: new Set(before.keys()), hidden }])
        for (const id of hidden) expect(masks.get(id)?.said).toBe('hidden')
        for (const [id, value] of second.values) {
          if (masks.has(id) || OPEN.has(id)) continue
          expect(before.has(id)).toBe(false)
          expect(isFew(Math.abs(value - (shown.get(id) ?? value)))).toBe(false)
        }
        const possible = new Map([...masks.keys()].map((id) => [id, new Set<number>()]))
        for (const reading of everyReading(second, masks))
          for (const [id, found] of possible) found.add(reading.get(id) ?? 0)
        for (const [id, found] of possible) expect(found.size, id).toBeGreaterThan(1)
      },
    ),
    { numRuns: 100 },
  )
})

test('what is shown and what is not are all there is', () => {
  fc.assert(
    fc.property(grouped, (numbers) => {
      const masks = suppress(numbers)
      for (const id of masks.keys()) expect(numbers.values.has(id)).toBe(true)
      expect(suppress(numbers)).toEqual(masks)
    }),
  )
})
