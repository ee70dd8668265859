import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { isLargeObstacle, obstaclesOfAll } from '@kartlaggning/schema/definitions/obstacle'
import { isAnyShown, tally } from '@kartlaggning/schema/report/tally'
import type { MunicipalityAnswers } from '../../gaps/rules/round-answers.ts'
import { saidTo } from './said-to.ts'

/** F9: to how many of each side each obstacle is large or stops the work. */
export function compileObstacles(municipalities: readonly MunicipalityAnswers[]): FigureData['obstacles'] {
  const rows = obstaclesOfAll.map(({ code }) => ({
    obstacle: code,
    municipality: municipalities.map((it) => saidTo(it.municipality, `closing.obstacle.${code}`)),
    police: municipalities.map((it) => saidTo(it.police, `closing.obstacle.${code}`)),
  }))
  if (!rows.some((it) => isAnyShown(it.municipality) || isAnyShown(it.police))) return undefined
  return rows.map((it) => ({
    obstacle: it.obstacle,
    large: { municipality: tally(it.municipality, isLargeObstacle), police: tally(it.police, isLargeObstacle) },
  }))
}
