import { parseSubmission } from '../questionnaire/validation.ts'
import type { Section } from '../questionnaire/section.ts'
import type { AnswerDocument } from './answer-document.ts'
import { allCarried } from './carried-answers.ts'
import { carriedForward } from './carry-forward.ts'
import { estimatedMinutes } from './estimate.ts'

/** What somebody who is invited has before them. */
export interface WhatIsLeft {
  readonly minutes: number
  /** Where they answer for another in the same grid. */
  readonly minutesBeside: number
  /** Filled in from the last round, to be confirmed or changed. */
  readonly filled: number
}

interface Invited {
  /** That the person answers. */
  readonly sections: readonly Section[]
  /** As last submitted, in the words of this round; null when there is nothing. */
  readonly previous: AnswerDocument | null
  readonly plan: Parameters<typeof estimatedMinutes>[1]
}

/** Of a draft that nobody has opened. */
export function whatIsLeft({ sections, previous, plan }: Invited): WhatIsLeft {
  if (previous === null) return { ...minutesOf({ sections }, plan), filled: 0 }
  const document = carriedForward(sections, previous)
  const carried = allCarried(document)
  const { remarks } = parseSubmission(sections, document, carried)
  return {
    ...minutesOf({ sections, document, carried }, plan),
    filled: remarks.filter((it) => it.code === 'carried-unconfirmed').length,
  }
}

export const minutesOf = (...[asked, plan]: Parameters<typeof estimatedMinutes>) => ({
  minutes: estimatedMinutes(asked, plan),
  minutesBeside: estimatedMinutes({ ...asked, beside: true }, plan),
})
