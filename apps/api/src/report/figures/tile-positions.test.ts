import { borders } from '@kartlaggning/db/reference/borders'
import { municipalities } from '@kartlaggning/db/reference/municipalities'
import { expect, test } from 'vitest'
import { tilePositions } from './tile-positions.ts'

/** A made-up county whose municipalities border on each other as on a map of so many columns. */
const county = (size: number, columns: number) =>
  Array.from({ length: size }, (_, at) => ({
    code: String(3000 + at),
    neighbours: [at % columns === columns - 1 ? -1 : at + 1, at + columns]
      .filter((it) => it >= 0 && it < size)
      .map((it) => String(3000 + it)),
  }))

const unknown = ({ code }: { readonly code: string }) => ({ code, neighbours: [] })

const keysOf = (found: ReturnType<typeof tilePositions>) => [...found.values()].map(({ x, y }) => `${x},${y}`)

/** How far neighbours stand from each other: 1, or 1.4 across a corner. */
function distances(places: ReturnType<typeof county>) {
  const found = tilePositions(places)
  return places.flatMap(({ code, neighbours }) =>
    neighbours.map((other) => {
      const [a, b] = [found.get(code), found.get(other)]
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN
    }),
  )
}

test.each([1, 2, 5, 10, 15, 33, 49])('each of %i has a tile of its own, near its neighbours', (size) => {
  const places = county(size, Math.ceil(Math.sqrt(size)))
  expect(new Set(keysOf(tilePositions(places))).size).toBe(size)
  const all = distances(places)
  const mean = all.reduce((sum, it) => sum + it, 0) / Math.max(all.length, 1)
  expect(mean).toBeLessThan(1.5)
})

test('the order in which they come does not matter', () => {
  const places = county(23, 5)
  expect(new Map(tilePositions(places.toReversed()))).toEqual(new Map(tilePositions(places)))
})

test('where it is not known of all who borders on whom, they stand in the order of their codes', () => {
  for (const places of [[...county(4, 2), { code: '0980', neighbours: [] }], county(49, 7).map(unknown)]) {
    const found = tilePositions(places.toReversed())
    const codes = places.map(({ code }) => code).toSorted()
    const read = [...found].toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([code]) => code)
    expect(read).toEqual(codes)
    expect(Math.max(...[...found.values()].map(({ x }) => x))).toBeLessThan(5)
  }
})

test('forty-nine are placed in a moment', () => {
  const start = performance.now()
  tilePositions(county(49, 7))
  expect(performance.now() - start).toBeLessThan(1000)
})

test('Västmanland stands as its map is made by hand', () => {
  const places = municipalities
    .filter(({ county: of }) => of === '19')
    .map(({ code }) => ({ code, neighbours: borders.flatMap(({ between: [a, b] }) => (a === code ? [b] : [])) }))
  const found = tilePositions(places)
  expect(found.get('1982')).toEqual({ x: 0, y: 0 })
  expect(found.get('1980')).toEqual({ x: 2, y: 2 })
})
