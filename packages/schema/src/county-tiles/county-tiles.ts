import { neighboursAmong } from '../definitions/neighbours.ts'
import { handMadeMaps } from './hand-made-maps.ts'
import { settled, type Position } from './settled-grid.ts'

interface Place {
  readonly code: string
  readonly neighbours: readonly string[]
  /** About where its middle is, in degrees. */
  readonly middle?: { readonly north: number; readonly east: number } | null
}

/**
 * Where each municipality stands as a tile: by a map made by hand where there is one, otherwise with north upwards, as far from
 * each other as there are borders between them; and in the order of their codes where it is not known where they lie.
 */
export function tilePositions(municipalities: readonly Place[]): ReadonlyMap<string, Position> {
  const made = handMadeMaps.map(positionsIn).find((it) => municipalities.every(({ code }) => it.has(code)))
  if (made) return made
  const inOrder = municipalities.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const middles = inOrder.map(({ middle }) => middle)
  return middles.every((it) => it) ? onMapAsBefore(inOrder) : positionsInOrder(inOrder)
}

/** So many sets of municipalities are remembered. */
const MOST_REMEMBERED = 60
const remembered = new Map<string, ReadonlyMap<string, Position>>()

/** The same municipalities are drawn time and again, and to settle many takes long. */
function onMapAsBefore(inOrder: readonly Place[]): ReadonlyMap<string, Position> {
  const key = JSON.stringify(inOrder.map(({ code, neighbours, middle }) => [code, neighbours, middle]))
  const known = remembered.get(key)
  if (known) return known
  const found = positionsOnMap(inOrder)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, found)
  return found
}

/** No wider than a page, since tiles are wide themselves. */
const MOST_COLUMNS = 5

function positionsInOrder(inOrder: readonly Place[]): ReadonlyMap<string, Position> {
  const columns = Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(inOrder.length)))
  return new Map(inOrder.map(({ code }, at) => [code, { x: at % columns, y: Math.floor(at / columns) }]))
}

const positionsIn = (rows: readonly (readonly string[])[]) =>
  new Map(rows.flatMap((row, y) => row.map((code, x): [string, Position] => [code, { x, y }])))

/** A way of several borders seldom goes straight. */
const asTheCrowFlies = (steps: number) => (steps > 1 ? steps * 0.75 : steps)

/** Tiles are wider than they are high, so that a step to the east is a shorter one. */
const EASTWARDS = 0.8

function positionsOnMap(places: readonly Place[]): ReadonlyMap<string, Position> {
  const at = places.map(({ middle }) => onPaper(middle))
  const steps = stepsBetween(places, at)
  const wanted = at.map((from, one) =>
    at.map((to, other) => {
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
      const way = asTheCrowFlies(steps[one]?.[other] ?? 1)
      return { x: (EASTWARDS * way * (to.x - from.x)) / length, y: (way * (to.y - from.y)) / length }
    }),
  )
  const found = withoutGaps(settled(wanted))
  return new Map(places.flatMap(({ code }, index) => (found[index] ? [[code, found[index]]] : [])))
}

/** Degrees as lengths, south downwards. */
function onPaper(middle: Place['middle']): Position {
  const { north, east } = middle ?? { north: 0, east: 0 }
  return { x: east * Math.cos((north * Math.PI) / 180), y: -north }
}

/** How many borders one crosses from each to each; an island is joined to what is nearest. */
function stepsBetween(places: readonly Place[], at: readonly Position[]): number[][] {
  const borders = joined(places, at)
  return places.map(({ code: start }) => {
    const found = new Map([[start, 0]])
    // The map grows while it is walked through.
    for (const [code, steps] of found)
      for (const next of borders.get(code) ?? []) if (!found.has(next)) found.set(next, steps + 1)
    return places.map(({ code }) => found.get(code) ?? 1)
  })
}

function joined(places: readonly Place[], at: readonly Position[]): Map<string, Set<string>> {
  const borders = neighboursAmong(places)
  for (;;) {
    const reached = new Set(places.slice(0, 1).map(({ code }) => code))
    for (const code of reached) for (const next of borders.get(code) ?? []) reached.add(next)
    const nearest = places
      .flatMap(({ code: here }, one) =>
        reached.has(here)
          ? places.flatMap(({ code: there }, other) =>
              reached.has(there) ? [] : [{ here, there, far: distance(at[one], at[other]) }],
            )
          : [],
      )
      .toSorted((a, b) => a.far - b.far)[0]
    if (!nearest) return borders
    borders.get(nearest.here)?.add(nearest.there)
    borders.get(nearest.there)?.add(nearest.here)
  }
}

const distance = (one: Position | undefined, other: Position | undefined) =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0

/** From the upper left corner, without a row or column in which nobody stands. */
function withoutGaps(all: readonly Position[]): Position[] {
  const columns = [...new Set(all.map(({ x }) => x))].toSorted((a, b) => a - b)
  const rows = [...new Set(all.map(({ y }) => y))].toSorted((a, b) => a - b)
  return all.map(({ x, y }) => ({ x: columns.indexOf(x), y: rows.indexOf(y) }))
}
