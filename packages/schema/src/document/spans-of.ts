interface Point {
  readonly x: number
  readonly y: number
}

type Span = readonly [Point, Point]

/** The shortest way to join all points: each time the nearest of those not yet joined. */
export function spansOf(points: readonly Point[]): Span[] {
  const [start, ...rest] = points
  if (!start) return []
  const joined = [start]
  const left = [...rest]
  const spans: Span[] = []
  while (left.length > 0) {
    const nearest = joined
      .flatMap((a) => left.map((b): Span => [a, b]))
      .toSorted((one, other) => lengthOf(one) - lengthOf(other))[0]
    if (!nearest) break
    spans.push(nearest)
    joined.push(nearest[1])
    left.splice(left.indexOf(nearest[1]), 1)
  }
  return spans
}

const lengthOf = ([a, b]: Span) => Math.hypot(a.x - b.x, a.y - b.y)
