import { neighboursAmong } from '../../gaps/rules/neighbours.ts'
import { inOrderOfCode, type MunicipalityAnswers } from '../../gaps/rules/round-answers.ts'
import { handMadeMaps } from './hand-made-maps.ts'
import { computedPositions } from './computed-positions.ts'
import type { Position } from './settled-grid.ts'

type Place = Pick<MunicipalityAnswers, 'code' | 'neighbours'>

/** Where each municipality stands as a tile: by a map made by hand where there is one, otherwise by who borders on whom. */
export function tilePositions(municipalities: readonly Place[]): ReadonlyMap<string, Position> {
  const made = handMadeMaps.map(positionsIn).find((it) => municipalities.every(({ code }) => it.has(code)))
  return made ?? computedPositions(neighboursAmong(municipalities.toSorted(inOrderOfCode)))
}

const positionsIn = (rows: readonly (readonly string[])[]) =>
  new Map(rows.flatMap((row, y) => row.map((code, x): [string, Position] => [code, { x, y }])))
