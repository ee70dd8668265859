import { isMarkedSecret, type SecretAnswer } from '../secret-answer.ts'
import type { SecrecyGround } from '../secrecy-grounds.ts'
import { personalDataIn } from '../../questionnaire/personal-data.ts'
import type { AnswerInWords, EntryInWords, SectionInWords } from '../document-in-words.ts'
import type { DisclosableAnswer, DisclosableSection } from './disclosure.ts'

/** Where an answer is marked as secret, and on what ground. */
export interface MarkedAnswer extends SecretAnswer {
  readonly ground: SecrecyGround
}

/** The answers of a submission, each with what speaks for masking it. What was not answered has nothing to mask. */
export const disclosableSections = (
  sections: readonly SectionInWords[],
  marked: readonly MarkedAnswer[],
): DisclosableSection[] =>
  sections
    .map(({ id, title, answered, group }) => ({
      id,
      title,
      answers: answered.flatMap((it) => disclosableAnswers(it, null, marked)),
      entries: (group?.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title,
        answers: [
          titleOf(entry, group?.many ?? '', marked),
          ...entry.answered.flatMap((it) => disclosableAnswers(it, entry.id, marked)),
        ],
      })),
    }))
    .filter((it) => it.answers.length > 0 || it.entries.length > 0)

const titleOf = (
  { id, titledBy, title }: EntryInWords,
  many: string,
  marked: readonly MarkedAnswer[],
): DisclosableAnswer => ({
  entry: id,
  question: titledBy,
  asked: many,
  within: null,
  said: [title],
  proposed: proposedFor({ entry: id, question: titledBy }, [title], marked),
})

function disclosableAnswers(
  { id, question, lines, rows, isKnown }: AnswerInWords,
  entry: string | null,
  marked: readonly MarkedAnswer[],
): DisclosableAnswer[] {
  if (isKnown) return []
  const own = {
    entry,
    question: id,
    asked: question,
    within: null,
    said: [...lines],
    proposed: proposedFor({ entry, question: id }, lines, marked),
  }
  if (!rows) return lines.length > 0 ? [own] : []
  return rows
    .filter((row) => row.lines.length > 0)
    .map((row) => ({
      entry,
      question: `${id}.${row.code}`,
      asked: row.row,
      within: question,
      said: [...row.lines],
      proposed: proposedFor({ entry, question: id }, row.lines, marked),
    }))
}

function proposedFor(
  { entry, question }: SecretAnswer,
  said: readonly string[],
  marked: readonly MarkedAnswer[],
): DisclosableAnswer['proposed'] {
  const mark = marked.find((it) => isMarkedSecret([it], entry, question))
  if (mark) return { ground: mark.ground, because: 'secrecy-mark' }
  return said.some((line) => personalDataIn(line).length > 0) ? { ground: 'osl-21-7', because: 'personal-data' } : null
}
