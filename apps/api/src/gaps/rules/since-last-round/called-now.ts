import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import type { PreviousGap } from '../round-answers.ts'

type Named = Pick<PreviousGap, 'key' | 'problem'>

/** What was found when other words were asked, under the code that its problem is read by now: else it would look as if it were gone. */
export const calledNow =
  (questionnaire: string) =>
  <Found extends Named>(found: Found): Found => {
    const { key, problem } = found
    if (problem === null) return found
    const now =
      canonicalAnswers({ problems: { priority: [problem] } }, questionnaire).problems?.priority?.[0] ?? problem
    return {
      ...found,
      problem: now,
      key: key
        .split(':')
        .map((part) => (part === problem ? now : part))
        .join(':'),
    }
  }
