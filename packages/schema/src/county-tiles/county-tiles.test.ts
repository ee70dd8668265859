import { expect, test } from 'vitest'
import { tilePositions } from './county-tiles.ts'

/** A made-up county whose municipalities lie in so many columns, and border on those beside and below. */
const county = (size: number, columns: number) =>
  Array.from({ length: size }, (_, at) => ({
    code: String(3000 + at),
    neighbours: [at % columns === columns - 1 ? -1 : at + 1, at + columns]
      .filter((it) => it >= 0 && it < size)
      .map((it) => String(3000 + it)),
    middle: { north: 62 - Math.floor(at / columns) / 4, east: 14 + (at % columns) / 2 },
  }))

const keysOf = (found: ReturnType<typeof tilePositions>) => [...found.values()].map(({ x, y }) => `${x},${y}`)

test.each([1, 2, 5, 10, 15, 33, 49])('each of %i has a tile of its own, as it lies on the map', (size) => {
  const columns = Math.ceil(Math.sqrt(size))
  const found = tilePositions(county(size, columns))
  expect(new Set(keysOf(found)).size).toBe(size)
  for (const [code, { x, y }] of found) {
    const at = Number(code) - 3000
    const [dx, dy] = [Math.abs(x - (at % columns)), Math.abs(y - Math.floor(at / columns))]
    expect(Math.max(dx, dy)).toBeLessThan(2)
  }
})

test('the order in which they come does not matter', () => {
  const places = county(23, 5)
  expect(new Map(tilePositions(places.toReversed()))).toEqual(new Map(tilePositions(places)))
})

test('one that borders on none stands beside what is nearest', () => {
  const island = { code: '2999', neighbours: [], middle: { north: 62, east: 13.5 } }
  expect(tilePositions([...county(9, 3), island]).get('2999')).toEqual({ x: 0, y: 0 })
})

test('where it is not known of all where they lie, they stand in the order of their codes', () => {
  const nowhere = { code: '0980', neighbours: [], middle: null }
  for (const places of [
    [...county(4, 2), nowhere],
    county(49, 7).map(({ code, neighbours }) => ({ code, neighbours })),
  ]) {
    const found = tilePositions(places.toReversed())
    const codes = places.map(({ code }) => code).toSorted()
    const read = [...found].toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([code]) => code)
    expect(read).toEqual(codes)
    expect(Math.max(...[...found.values()].map(({ x }) => x))).toBeLessThan(5)
  }
})
