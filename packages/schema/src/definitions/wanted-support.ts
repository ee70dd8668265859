import { answer, type Answered } from '../answers/address.ts'

/** Wants advice on methods that are known to work. */
export const wantsMethodAdvice = (from: Answered) =>
  answer(from, 'support.what.evidence_base')?.includes('method_advice') ?? false
