import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import type { MunicipalityAnswers } from '../../gaps/rules/round-answers.ts'
import { compileMethods } from './compile-methods.ts'
import { compileObstacles } from './compile-obstacles.ts'

/** What there is to draw, by figure. */
export const compileFigures = (municipalities: readonly MunicipalityAnswers[]): FigureData => ({
  methods: compileMethods(municipalities),
  obstacles: compileObstacles(municipalities),
})
