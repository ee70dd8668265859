import { connectedGroups, neighboursAmong } from '../../gaps/rules/neighbours.ts'
import { inOrderOfCode, type MunicipalityAnswers } from '../../gaps/rules/round-answers.ts'
import { handMadeMaps } from './hand-made-maps.ts'
import { computedPositions } from './computed-positions.ts'
import type { Position } from './settled-grid.ts'

type Place = Pick<MunicipalityAnswers, 'code' | 'neighbours'>

/**
 * Where each municipality stands as a tile: by a map made by hand where there is one, otherwise by who borders on whom, and
 * where that is not known of all of them in the order of their codes, which claims nothing of where they lie.
 */
export function tilePositions(municipalities: readonly Place[]): ReadonlyMap<string, Position> {
  const made = handMadeMaps.map(positionsIn).find((it) => municipalities.every(({ code }) => it.has(code)))
  if (made) return made
  const inOrder = municipalities.toSorted(inOrderOfCode)
  return connectedGroups(inOrder).length > 1 ? positionsInOrder(inOrder) : computedPositions(neighboursAmong(inOrder))
}

/** No wider than a page, since tiles are wide themselves. */
const MOST_COLUMNS = 5

function positionsInOrder(inOrder: readonly Place[]): ReadonlyMap<string, Position> {
  const columns = Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(inOrder.length)))
  return new Map(inOrder.map(({ code }, at) => [code, { x: at % columns, y: Math.floor(at / columns) }]))
}

const positionsIn = (rows: readonly (readonly string[])[]) =>
  new Map(rows.flatMap((row, y) => row.map((code, x): [string, Position] => [code, { x, y }])))
