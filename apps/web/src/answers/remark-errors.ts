import { pages } from '@kartlaggning/schema/pages'
import { maskedNumberIn } from '@kartlaggning/schema/questionnaire/personal-data'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Remark } from '@kartlaggning/schema/questionnaire/remark'
import type { SummedError } from '../look/error-summary.tsx'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { fieldId, useTextFor } from '../questionnaire/question-context.tsx'
import { remarkText } from '../questionnaire/remark-texts.ts'
import { useTranslation } from '../translation.ts'
import { useEntryTitle } from './entry-title.ts'

/** Where on a section's page its entries are listed. */
export const ENTRIES = 'entries'

/** Remarks as lines of an error summary: what to do, about which question, with a link there. */
export function useRemarkErrors(draft: Draft, sections: readonly Section[]) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const titleOf = useEntryTitle(draft)
  const base = pages.taskList({ respondentId: draft.answering.respondentId })

  function errorOf(remark: Remark, here: string | undefined): SummedError {
    const { section: id, entry, question: name, code } = remark
    const section = sections.find((it) => it.id === id)
    const questions = entry ? section?.entries?.questions : section?.questions
    const question = questions?.find((it) => nameOf(it) === name?.split('.')[0])
    const number = maskedNumberIn(draft.saving.valueAt({ entry: entry ?? null, question: `${id}.${name}` }))
    const todo = text(remarkText(code, question && (question.kind === 'matrix' ? question.cell : question), number))
    const asked = questions?.find((it) => question && isReason(question) && it.id === question.shownWhen?.question)
    const about = question ? text(rowOf(question, name) ?? (asked ?? question).text) : section && text(section.title)
    const title = entry && section?.entries ? titleOf(section, entry) : undefined
    const words = title
      ? t('section.errorInEntry', { entry: title, remark: todo, question: about ?? '' })
      : t('section.errorAbout', { remark: todo, question: about ?? '' })
    const to = entry ? `${base}/${id}/${entry}` : id === here ? undefined : `${base}/${id}`
    return { target: name ? fieldId(name) : ENTRIES, text: words, ...(to && { to }) }
  }
  return (remarks: readonly Remark[], here?: string) => remarks.map((remark) => errorOf(remark, here))
}

function rowOf(question: Question, name: string | undefined) {
  if (question.kind !== 'matrix') return undefined
  return question.rows.find((row) => row.code === name?.split('.')[1])?.text
}
