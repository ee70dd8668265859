import { answer, type Answered } from '../answers/address.ts'

const GREATEST = 3

/** Whoever answers has no training in crime prevention. */
export const isUntrained = (from: Answered) => answer(from, 'organisation.training')?.includes('none') ?? false

/** How great a need of support with training a side has; undefined when it was not asked. */
export const trainingNeedOf = (from: Answered) => answer(from, 'support.need.training')

export const hasGreatestTrainingNeed = (from: Answered) => trainingNeedOf(from) === GREATEST
