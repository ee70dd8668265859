import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import type { MarkedAnswer } from '@kartlaggning/schema/answers/marked-answer'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { useEffect } from 'react'
import { useLoaderData } from 'react-router'
import { useActor } from '../../session.tsx'
import { useLanguage } from '../../translation.ts'
import { useQuestionAt } from '../completion/use-question-at.ts'
import type { loadSubmission } from '../load-submission.ts'
import { useAnswerWords } from '../use-answer-words.ts'
import { restoreMarks, type Marked } from './marked-answers.ts'
import { useMarkOf } from './use-mark-of.ts'

/** What was marked here before the page was loaded anew is marked again, with what the submission says of it. */
export function useRestoredMarks() {
  const language = useLanguage()
  const { submitted, names } = useLoaderData<typeof loadSubmission>()
  const personId = useActor()?.personId
  const questionAt = useQuestionAt()
  const words = useAnswerWords(names)
  const markOf = useMarkOf()
  const read = ({ respondentId, entry, question: address }: MarkedAnswer): Marked | undefined => {
    const question = questionAt({ entry, question: address })
    if (!submitted || !question || respondentId !== submitted.answering.respondentId) return undefined
    const { kind } = submitted.answering
    const { entries, ...own } = submitted.document[address.split('.')[0] ?? ''] ?? {}
    const answers = entry === null ? own : entries?.find(({ id }) => id === entry)
    if (!answers) return undefined
    const answer: unknown = answers[nameOf(question)]
    if (question.kind !== 'matrix')
      return marking(address, entry, textFor(question.text, language, kind), words(kind, question, answer))
    const row = question.rows.find(({ code }) => address === `${question.id}.${code}`)
    const cell = isRecord(answer) && row ? words(kind, question.cell, answer[row.code]) : []
    return marking(address, entry, textFor((row ?? question).text, language, kind), cell)
  }
  const marking = (question: string, entry: string | null, asked: string, said: readonly string[]) =>
    markOf({ question, entry, asked, said: said.join(', ') })
  useEffect(() => {
    if (personId !== undefined) restoreMarks(personId, read)
  })
}
