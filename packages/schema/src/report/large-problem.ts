import { isWithheld } from '../answers/audience.ts'
import { isLarge } from '../definitions/problem-size.ts'
import { countShown } from './count-shown.ts'
import type { Counted } from './counted.ts'
import type { Report } from './report.ts'

type Problem = Report['problems'][number]
type Cell = Pick<Problem['cells'][number], 'concern'>

const sidesOf = ({ concern }: Cell) => [concern.municipality, concern.police]

/** In the eyes of either side. */
const isLargeThere = (cell: Cell) => sidesOf(cell).some(isLarge)

/** One side is enough to be counted by; where none is shown and one is withheld there is nothing to count. */
const isShown = (cell: Cell) =>
  !sidesOf(cell).some(isWithheld) || sidesOf(cell).some((degree) => degree !== null && !isWithheld(degree))

/** In how many municipalities either side finds the problem large. */
export const largeIn = (cells: readonly Cell[]): Counted | null => countShown(cells, isShown, isLargeThere)

/** The same of a report; editions from before a count said of how many it is have their cells to count. */
export const largeOf = ({ large, cells }: Pick<Problem, 'large' | 'cells'>) =>
  large === undefined ? largeIn(cells) : large
