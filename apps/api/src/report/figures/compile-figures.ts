import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import type { MunicipalityAnswers, RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { compileMethods } from './compile-methods.ts'
import { compileInitiatives } from './compile-initiatives.ts'
import { compileSinceLast } from './compile-since-last.ts'
import { compileObstacles } from './compile-obstacles.ts'

/** What there is to draw, by figure. */
export const compileFigures = (answers: RoundAnswers, municipalities: readonly MunicipalityAnswers[]): FigureData => ({
  methods: compileMethods(municipalities),
  initiatives: compileInitiatives(municipalities),
  sinceLast: compileSinceLast(answers, municipalities),
  obstacles: compileObstacles(municipalities),
})
