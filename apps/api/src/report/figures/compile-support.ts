import { degreeOfNeed, isGreatNeed, type SupportNeed } from '@kartlaggning/schema/definitions/support-need'
import { task } from '@kartlaggning/schema/questionnaires/code-lists/task'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { isAnyShown, tally, type Said } from '@kartlaggning/schema/report/tally'
import { isWithheld } from '@kartlaggning/schema/answers/audience'
import type { MunicipalityAnswers } from '../../gaps/rules/round-answers.ts'
import { saidTo } from './said-to.ts'

/** T6: how many of each side need much support with each task, and how much they need in the mean. */
export function compileSupport(municipalities: readonly MunicipalityAnswers[]): FigureData['support'] {
  const rows = task.map(({ code }) => ({
    task: code,
    municipality: municipalities.map((it) => saidTo(it.municipality, `support.need.${code}`)),
    police: municipalities.map((it) => saidTo(it.police, `support.need.${code}`)),
  }))
  if (!rows.some((it) => isAnyShown(it.municipality) || isAnyShown(it.police))) return undefined
  return rows.map(({ task: code, municipality, police }) => ({
    task: code,
    great: { municipality: tally(municipality, isGreatNeed), police: tally(police, isGreatNeed) },
    mean: meanOf([...municipality, ...police]),
  }))
}

function meanOf(said: readonly Said<SupportNeed>[]): number | null {
  const degrees = said.flatMap((it) =>
    typeof it === 'object' && !isWithheld(it) ? (degreeOfNeed(it.answer) ?? []) : [],
  )
  return degrees.length === 0 ? null : degrees.reduce((sum, it) => sum + it, 0) / degrees.length
}
