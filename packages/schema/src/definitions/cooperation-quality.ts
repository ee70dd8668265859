import type { ValueAt } from '../answers/address.ts'

const WELL = 4

/** Fairly or very well. */
export const worksWell = (quality: ValueAt<'collaborators.counterpartQuality'>) =>
  typeof quality === 'number' && quality >= WELL

/** Whether the one who answers has a judgement of it. */
export const isJudged = (quality: ValueAt<'collaborators.counterpartQuality'> | undefined) =>
  typeof quality === 'number'
