export interface Position {
  readonly x: number
  readonly y: number
}

/** Where each should stand, seen from each other one: a way of one step to a neighbour. */
export type Wanted = readonly (readonly Position[])[]

const SWEEPS = 40
const MOST_SWAPS = 20
const BETTER = 1e-9

/** Places in a grid, each in a cell of its own: first where all of them would like to stand, then moved as long as that fits better. */
export function settled(wanted: Wanted): Position[] {
  const placed = inCells(atEase(wanted))
  for (let sweep = 0; sweep < MOST_SWAPS && improve(placed, wanted); sweep += 1);
  return placed
}

const weightOf = ({ x, y }: Position) => 1 / (x * x + y * y)

/** Without cells: each stands where the others want it, the nearest of them the most. */
function atEase(wanted: Wanted): Position[] {
  const placed = wanted.map((_, index) => wanted[0]?.[index] ?? { x: 0, y: 0 })
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const [index, ways] of wanted.entries()) {
      let [weight, x, y] = [0, 0, 0]
      for (const [other, way] of ways.entries()) {
        const at = placed[other]
        if (other === index || !at) continue
        const own = weightOf(way)
        weight += own
        x += own * (at.x - way.x)
        y += own * (at.y - way.y)
      }
      if (weight > 0) placed[index] = { x: x / weight, y: y / weight }
    }
  return placed
}

const key = ({ x, y }: Position) => 1000 * x + y

/** Those in the middle first, each in the free cell that is nearest. */
function inCells(at: readonly Position[]): Position[] {
  const middle = { x: mean(at.map(({ x }) => x)), y: mean(at.map(({ y }) => y)) }
  const order = [...at.keys()].toSorted((a, b) => far(at[a], middle) - far(at[b], middle) || a - b)
  const taken = new Set<number>()
  const cells: Position[] = at.map(({ x, y }) => ({ x, y }))
  for (const index of order) {
    const free = cellsNear(rounded(at[index]), Math.ceil(Math.sqrt(at.length))).filter((cell) => !taken.has(key(cell)))
    const cell = free.toSorted((a, b) => far(a, at[index]) - far(b, at[index]))[0]
    if (!cell) continue
    taken.add(key(cell))
    cells[index] = cell
  }
  return cells
}

const mean = (all: readonly number[]) => all.reduce((sum, it) => sum + it, 0) / Math.max(all.length, 1)
const rounded = (at: Position | undefined) => ({ x: Math.round(at?.x ?? 0), y: Math.round(at?.y ?? 0) })
const far = (one: Position | undefined, other: Position | undefined) =>
  one && other ? (one.x - other.x) ** 2 + (one.y - other.y) ** 2 : 0

function cellsNear({ x, y }: Position, reach: number): Position[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach)
  return steps.flatMap((dy) => steps.map((dx) => ({ x: x + dx, y: y + dy })))
}

/** How ill a cell fits: the nearer two should be, the more it weighs. */
function strain(index: number, { x, y }: Position, placed: readonly Position[], wanted: Wanted): number {
  let sum = 0
  for (const [other, way] of (wanted[index] ?? []).entries()) {
    const at = placed[other]
    if (other === index || !at) continue
    sum += ((at.x - x - way.x) ** 2 + (at.y - y - way.y) ** 2) * weightOf(way)
  }
  return sum
}

/** Moves each once if it fits better elsewhere, changing places with who stands there; false when none was moved. */
function improve(placed: Position[], wanted: Wanted): boolean {
  const moves = placed.map((at, index) => {
    const holders = new Map(placed.map((it, other) => [key(it), other]))
    return cellsNear(at, 2).some((cell) => moveIfBetter(index, cell, holders.get(key(cell)), placed, wanted))
  })
  return moves.includes(true)
}

function moveIfBetter(index: number, to: Position, holder: number | undefined, placed: Position[], wanted: Wanted) {
  const from = placed[index]
  if (!from || holder === index) return false
  const both = (own: Position, theirs: Position) =>
    strain(index, own, placed, wanted) + (holder === undefined ? 0 : strain(holder, theirs, placed, wanted))
  const before = both(from, to)
  placed[index] = to
  if (holder !== undefined) placed[holder] = from
  if (both(to, from) < before - BETTER) return true
  placed[index] = from
  if (holder !== undefined) placed[holder] = to
  return false
}
