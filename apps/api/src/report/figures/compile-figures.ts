import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { MunicipalityAnswers, RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { compileAcross } from './compile-across.ts'
import { compileActors } from './compile-actors.ts'
import { compileInitiatives } from './compile-initiatives.ts'
import { compileJointActions } from './compile-joint-actions.ts'
import { compileMethods } from './compile-methods.ts'
import { compileObstacles } from './compile-obstacles.ts'
import { compileSinceLast } from './compile-since-last.ts'
import { compileSteps } from './compile-steps.ts'
import { compileSupport } from './compile-support.ts'
import { compileTies } from './compile-ties.ts'

/** What there is to draw, by figure. */
export const compileFigures = (
  round: RoundAnswers,
  municipalities: readonly MunicipalityAnswers[],
  register: readonly RegisteredActor[],
): FigureData => ({
  steps: compileSteps(round, municipalities),
  methods: compileMethods(municipalities),
  initiatives: compileInitiatives(municipalities),
  actors: compileActors(round, municipalities, register),
  jointActions: compileJointActions(round, municipalities, register),
  ties: compileTies(round),
  across: compileAcross(round, municipalities),
  sinceLast: compileSinceLast(round, municipalities),
  support: compileSupport(municipalities),
  obstacles: compileObstacles(municipalities),
})
