import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Statement } from './combinators.ts'
import { problemName } from './wording.ts'

/** Nothing is said of what is done, which is not that nothing is. */
export function workNotListed(problem: Problem, evidence: readonly Evidence[]): Statement {
  const { sv, en } = problemName(problem)
  const sentence = {
    sv: `Det framgår inte av svaren vilka insatser som finns mot ${sv}. Därför går det inte att bedöma om någon insats saknas.`,
    en: `The answers do not say which initiatives there are against ${en}, so it cannot be assessed whether one is missing.`,
  }
  return { severity: null, sentence, evidence: [...evidence] }
}
