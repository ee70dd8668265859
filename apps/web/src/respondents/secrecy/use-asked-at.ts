import { isWholeEntry, type SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import { titleOf, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { useLoaderData } from 'react-router'
import { useLanguage } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'

/** What the entry of a marked answer is called, and the question as it was asked; null where all of the entry is marked. */
export function useAskedAt() {
  const language = useLanguage()
  const { submitted } = useLoaderData<typeof loadSubmission>()
  return (mark: SecretAnswer): { title: string | null; question: string | null } => {
    if (!submitted) return { title: null, question: mark.question }
    const { answering } = submitted
    const document: AnswerDocument = submitted.document
    const sections = sectionsOfRound(questionnaireOf(answering.questionnaire), answering, answering.kind)
    const section = sections.find(({ id }) => id === mark.question.split('.')[0])
    const entry = document[section?.id ?? '']?.entries?.find(({ id }) => id === mark.entry)
    const title = entry ? titleOf(entry, section?.entries?.titleQuestion) : null
    if (isWholeEntry(mark)) return { title: title ?? section?.title[language] ?? null, question: null }
    const asked = (mark.entry === null ? section?.questions : section?.entries?.questions) ?? []
    const question = asked.find(({ id }) => id === mark.question)
    return { title, question: question ? textFor(question.text, language, answering.kind) : mark.question }
  }
}
