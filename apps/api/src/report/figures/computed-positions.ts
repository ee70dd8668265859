import { settled, type Position } from './settled-grid.ts'

const STRAIGHT = 0.75

type Borders = ReadonlyMap<string, ReadonlySet<string>>

/** Tiles in a grid, as far from each other as there are borders between them. The same borders always give the same map. */
export function computedPositions(borders: Borders): ReadonlyMap<string, Position> {
  const codes = fromTheMiddle(borders)
  const positions = upright(settled(bordersBetween(borders, codes)))
  return new Map(codes.flatMap((code, at) => (positions[at] ? [[code, positions[at]]] : [])))
}

/** How many borders one crosses from each to each; what cannot be reached lies beyond all the rest. */
function bordersBetween(borders: Borders, codes: readonly string[]): number[][] {
  const beyond = Math.ceil(Math.sqrt(borders.size)) + 1
  return codes.map((start) => {
    const found = new Map([[start, 0]])
    // The map grows while it is walked through.
    for (const [code, steps] of found)
      for (const next of borders.get(code) ?? []) if (!found.has(next)) found.set(next, steps + 1)
    return codes.map((code) => asTheCrowFlies(found.get(code) ?? beyond))
  })
}

/** A way of several borders seldom goes straight. */
const asTheCrowFlies = (steps: number) => (steps > 1 ? steps * STRAIGHT : steps)

/** The one with most neighbours first, then always the one with most neighbours among those there are. */
function fromTheMiddle(borders: Borders): string[] {
  const order: string[] = []
  const left = new Set(borders.keys())
  while (left.size > 0) {
    const known = (code: string) => order.filter((it) => borders.get(code)?.has(it)).length
    const next = [...left].toSorted(
      (a, b) => known(b) - known(a) || (borders.get(b)?.size ?? 0) - (borders.get(a)?.size ?? 0) || (a < b ? -1 : 1),
    )[0]
    if (next === undefined) break
    order.push(next)
    left.delete(next)
  }
  return order
}

/** From the upper left corner, and rather high than wide: tiles are wide themselves. */
function upright(all: readonly Position[]): Position[] {
  const [left, top] = [Math.min(...all.map((it) => it.x)), Math.min(...all.map((it) => it.y))]
  const isWide = Math.max(...all.map((it) => it.x - left)) > Math.max(...all.map((it) => it.y - top))
  return all.map(({ x, y }) => (isWide ? { x: y - top, y: x - left } : { x: x - left, y: y - top }))
}
