import type { ValueAt } from '../answers/address.ts'

/** One side's answer to how much support it needs with a task: 0–3, or a word. */
export type SupportNeed = ValueAt<'support.need.training'>

const GREAT = 2

/** Great, very great or urgent. */
export const isGreatNeed = (need: SupportNeed) => typeof need === 'number' && need >= GREAT

/** As a number, to be added up; undefined where it is not known. */
export const degreeOfNeed = (need: SupportNeed): number | undefined => (typeof need === 'number' ? need : undefined)
