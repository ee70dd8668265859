import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { fold } from '@kartlaggning/schema/answers/fold'
import { parseSubmission } from '@kartlaggning/schema/questionnaire/validation'
import type { Remark } from '@kartlaggning/schema/questionnaire/remark'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { Draft } from './saving/drafts.ts'

const isThere = (entry: AnswerEntry) => entry.removedAt === null

/** What the API would say of some sections if they were submitted as they stand. */
export function remarksOn(sections: readonly Section[], { entries, saving }: Draft): readonly Remark[] {
  const carried = {
    entries: new Set(entries.filter((entry) => entry.carriedFrom !== null).map((entry) => entry.id)),
    unconfirmed: saving.state.get().unconfirmed,
  }
  return parseSubmission(sections, fold(saving.rows(), entries.filter(isThere)), carried).remarks
}
