import type { MunicipalityAnswers } from '../../gaps/rules/round-answers.ts'

/** The same municipality in this round and in the one before, where it may not have been asked. */
export interface EarlierAndNow {
  readonly now: MunicipalityAnswers
  readonly earlier: MunicipalityAnswers | undefined
}
