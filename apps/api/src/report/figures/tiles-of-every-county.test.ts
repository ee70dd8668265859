import { borders } from '@kartlaggning/db/reference/borders'
import { counties } from '@kartlaggning/db/reference/counties'
import { municipalities } from '@kartlaggning/db/reference/municipalities'
import { municipalityCentres } from '@kartlaggning/db/reference/municipality-centres'
import { tilePositions } from '@kartlaggning/schema/county-tiles/county-tiles'
import { expect, test } from 'vitest'

const middles = new Map(municipalityCentres.map(({ code, north, east }) => [code, { north, east }]))

const placesOf = (county: string) =>
  municipalities
    .filter((it) => it.county === county)
    .map(({ code }) => ({
      code,
      middle: middles.get(code) ?? { north: Number.NaN, east: Number.NaN },
      neighbours: borders.flatMap(({ between: [a, b] }) => (a === code ? [b] : b === code ? [a] : [])),
    }))

test.each(counties.map(({ code, name }) => [name, code]))('%s', (_, county) => {
  const places = placesOf(county)
  const found = tilePositions(places)
  const tiles = [...found.values()]
  expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(places.length)
  const [columns, rows] = [new Set(tiles.map(({ x }) => x)), new Set(tiles.map(({ y }) => y))]
  expect([Math.max(...columns) + 1, Math.max(...rows) + 1]).toEqual([columns.size, rows.size])
  expect(columns.size).toBeLessThan(9)

  const apart = places.flatMap(({ code, neighbours }) =>
    neighbours.flatMap((other) => {
      const [a, b] = [found.get(code), found.get(other)]
      return a && b ? [Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))] : []
    }),
  )
  expect(apart.filter((it) => it > 3)).toEqual([])
  expect(apart.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(1.3 * apart.length)

  // Who lies well to the north, or to the west, of another seldom stands below it, or to its right.
  const pairs = places.flatMap((one) => places.map((other) => [one, other] as const))
  const turned = (far: number, along: 'north' | 'east', axis: 'x' | 'y') => {
    const clear = pairs.filter(([a, b]) => (along === 'north' ? 1 : -1) * (a.middle[along] - b.middle[along]) > far)
    const wrong = clear.filter(([a, b]) => (found.get(a.code)?.[axis] ?? 0) > (found.get(b.code)?.[axis] ?? 0))
    return wrong.length <= clear.length * 0.06
  }
  expect([turned(0.15, 'north', 'y'), turned(0.3, 'east', 'x')]).toEqual([true, true])
})

test('49 are placed in a moment', () => {
  const start = performance.now()
  tilePositions(placesOf('14'))
  expect(performance.now() - start).toBeLessThan(1000)
})

test('Västmanland stands as its map is made by hand', () => {
  const found = tilePositions(placesOf('19'))
  expect(found.get('1982')).toEqual({ x: 0, y: 0 })
  expect(found.get('1980')).toEqual({ x: 2, y: 2 })
})
