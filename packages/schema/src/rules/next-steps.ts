import type { NextStep, NextSteps } from './next-steps/next-step.ts'
import { oneSideSteps } from './next-steps/one-side.ts'
import { regionalSteps } from './next-steps/regional.ts'
import { sinceLastRoundSteps } from './next-steps/since-last-round.ts'
import { twoSidesSteps } from './next-steps/two-sides.ts'

/** What the county board can offer, rule by rule: chosen from its commission and the list of support measures. */
export const nextSteps: NextSteps = { ...oneSideSteps, ...twoSidesSteps, ...regionalSteps, ...sinceLastRoundSteps }

export const nextStepsOf = (rule: string): readonly NextStep[] =>
  Object.hasOwn(nextSteps, rule) ? (nextSteps[rule] ?? []) : []
