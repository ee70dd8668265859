import { seesDifferences } from '@kartlaggning/schema/answers/audience'
import { reachedStep, workingStepNames } from '@kartlaggning/schema/definitions/working-steps'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import type { MunicipalityAnswers, RoundAnswers } from '../../gaps/rules/round-answers.ts'

/** F1: how far each municipality has come on the five steps; it tells what the two sides agree on, so it is not for all. */
export function compileSteps(round: RoundAnswers, municipalities: readonly MunicipalityAnswers[]): FigureData['steps'] {
  if (!seesDifferences(round.reader)) return undefined
  const rows = municipalities.map(({ code, municipality, police }) => ({
    municipality: code,
    steps: workingStepNames.map((step) => ({
      step,
      reached: reachedStep(step, { municipality, police }, round) ?? null,
    })),
  }))
  const isAsked = rows.some(({ steps }) => steps.some(({ reached }) => reached && reached.state !== 'not_known'))
  return isAsked ? rows : undefined
}
