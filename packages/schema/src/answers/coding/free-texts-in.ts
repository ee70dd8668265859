import { isFreeText } from '../../definitions/free-text.ts'
import { nameOf, type Section } from '../../questionnaire/section.ts'
import type { Question } from '../../questionnaire/question.ts'
import type { Text } from '../../text.ts'
import { isRecord, titleOf, type Answers, type AnswerDocument } from '../answer-document.ts'

/** What was answered in words, by where it stands. */
export interface TextAnswer {
  readonly entry: string | null
  readonly entryName: string | null
  readonly question: string
  /** As it was put to this respondent. */
  readonly asked: Text
  readonly text: string
}

/** Every free text of a submission, in the order that it was asked for; an entry about an organisation is called as that is. */
export const freeTextsIn = (
  sections: readonly Section[],
  document: AnswerDocument,
  actorName: (id: string) => string | null,
): TextAnswer[] =>
  sections.flatMap(({ id, questions, entries: group }) => {
    const { entries = [], ...own } = document[id] ?? {}
    const isText = group?.questions.some((it) => nameOf(it) === group.titleQuestion && it.kind === 'text')
    const inEntries = entries.flatMap((entry) => {
      const title = titleOf(entry, group?.titleQuestion)
      const entryName = (isText ? title : title && actorName(title)) || null
      return textsOf(group?.questions ?? [], entry).map((it) => ({ ...it, entry: entry.id, entryName }))
    })
    return [...textsOf(questions, own).map((it) => ({ ...it, entry: null, entryName: null })), ...inEntries]
  })

const textsOf = (questions: readonly Question[], answers: Answers) =>
  questions.flatMap((question) => {
    const answer = answers[nameOf(question)]
    if (question.kind !== 'matrix') return isFreeText(question) ? saidAt(question.id, question.text, answer) : []
    if (!isFreeText(question.cell) || !isRecord(answer)) return []
    return question.rows.flatMap((row) =>
      saidAt(`${question.id}.${row.code}`, rowOf(question.text, row.text), answer[row.code]),
    )
  })

const saidAt = (question: string, asked: Text, text: unknown) =>
  typeof text === 'string' && text !== '' ? [{ question, asked, text }] : []

const rowOf = (question: Text, row: Text): Text => ({
  sv: `${question.sv} – ${row.sv}`,
  en: `${question.en} – ${row.en}`,
})
