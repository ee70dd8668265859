import type { Answering } from '@kartlaggning/schema/answers/answers'
import { fold } from '@kartlaggning/schema/answers/fold'
import { minutesOf, type WhatIsLeft } from '@kartlaggning/schema/answers/what-is-left'
import { parseSubmission } from '@kartlaggning/schema/questionnaire/validation'
import type { Trx } from '../database/database.ts'
import { carriedIn } from './carried-answers.ts'
import { planOf, readPlannedMinutes } from './plan-of.ts'
import { readDraft } from './read-draft.ts'
import { respondentQuestions } from './respondent-questions.ts'

/** Of a draft, in these sections; null is the whole. */
export async function readWhatIsLeft(
  trx: Trx,
  answering: Answering,
  sections: readonly string[] | null,
): Promise<WhatIsLeft> {
  const { respondentId } = answering
  const [draft, minutes] = await Promise.all([readDraft(trx, respondentId), readPlannedMinutes(trx, respondentId)])
  const asked = respondentQuestions(answering).sections.filter(({ id }) => sections?.includes(id) ?? true)
  const document = fold(draft.answers, draft.entries)
  const carried = carriedIn(draft.unconfirmed, draft.entries)
  const { remarks } = parseSubmission(asked, document, carried)
  return {
    ...minutesOf({ sections: asked, document, carried }, planOf(answering, minutes)),
    filled: remarks.filter(({ code }) => code === 'carried-unconfirmed').length,
  }
}
