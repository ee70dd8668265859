import { answer, type Answered } from '../answers/address.ts'
import type { Problem } from './problem-size.ts'

type CauseAnalysis = 'made' | 'not_made' | 'not_known'

/** Whether a side states that it has analysed the causes of a problem; undefined when it was not asked. */
export function causeAnalysisOf(from: Answered, problem: Problem): CauseAnalysis | undefined {
  const analysis = answer(from, 'knowledge.causeAnalysis')
  if (analysis === undefined) return undefined
  if (!isCauseAnalysisKnown(from)) return 'not_known'
  return answer(from, 'knowledge.causeProblems')?.includes(problem) ? 'made' : 'not_made'
}

/** The side knows whether it has analysed the causes of its problems, or has not been asked. */
export const isCauseAnalysisKnown = (from: Answered) => answer(from, 'knowledge.causeAnalysis') !== 'unknown'

/** The problems whose causes a side states that it has analysed; undefined when it states none. */
export function analysedProblems(from: Answered): readonly Problem[] | undefined {
  const analysis = answer(from, 'knowledge.causeAnalysis')
  return analysis === 'all' || analysis === 'some' ? answer(from, 'knowledge.causeProblems') : undefined
}
