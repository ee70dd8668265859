export interface Position {
  readonly x: number
  readonly y: number
}

const MOST_SWEEPS = 12
const BETTER = 1e-9

/** Places in a grid, one after the other where each fits best, and then moved about as long as that makes them fit better. */
export function settled(wanted: readonly (readonly number[])[]): Position[] {
  const placed: Position[] = []
  for (const index of wanted.keys()) placed.push(bestFree(index, placed, wanted))
  for (let sweep = 0; sweep < MOST_SWEEPS && improve(placed, wanted); sweep += 1);
  return placed
}

type Wanted = readonly (readonly number[])[]

/** How ill a place fits: the nearer two should be, the more it weighs. */
function strain(index: number, { x, y }: Position, placed: readonly Position[], wanted: Wanted): number {
  const distances = wanted[index] ?? []
  let sum = 0
  for (let other = 0; other < placed.length; other += 1) {
    const at = placed[other]
    const distance = distances[other]
    if (other === index || !at || !distance) continue
    const off = Math.sqrt((x - at.x) ** 2 + (y - at.y) ** 2) / distance - 1
    sum += off * off
  }
  return sum
}

const key = ({ x, y }: Position) => 1000 * x + y

/** The cells in use and one more on every side. */
function cellsAround(placed: readonly Position[]): Position[] {
  const all = placed.length === 0 ? [{ x: 0, y: 0 }] : placed
  const [left, right] = [Math.min(...all.map((it) => it.x)) - 1, Math.max(...all.map((it) => it.x)) + 1]
  const [top, bottom] = [Math.min(...all.map((it) => it.y)) - 1, Math.max(...all.map((it) => it.y)) + 1]
  const cells: Position[] = []
  for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) cells.push({ x, y })
  return cells
}

function bestFree(index: number, placed: readonly Position[], wanted: Wanted): Position {
  const taken = new Set(placed.map(key))
  const free = cellsAround(placed).filter((cell) => !taken.has(key(cell)))
  const strains = free.map((cell) => strain(index, cell, placed, wanted))
  return free[strains.indexOf(Math.min(...strains))] ?? { x: 0, y: 0 }
}

const NEAR = [-2, -1, 0, 1, 2]

const cellsNear = (at: Position | undefined): Position[] =>
  at ? NEAR.flatMap((dy) => NEAR.map((dx) => ({ x: at.x + dx, y: at.y + dy }))) : []

/** Moves each once if it fits better elsewhere, changing places with who stands there; false when none was moved. */
function improve(placed: Position[], wanted: Wanted): boolean {
  const moves = placed.map((_, index) => {
    const holders = new Map(placed.map((at, other) => [key(at), other]))
    return cellsNear(placed[index]).some((cell) => moveIfBetter(index, cell, holders.get(key(cell)), placed, wanted))
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
