import { nameOf, type Answers, type Document, type Section } from './shown.ts'
import type { Question } from './question.ts'

/** What the counterpart may see of a submission after closing: the mirrored questions and nothing else. */
export function mirroredPart(sections: readonly Section[], document: Document): Document {
  return Object.fromEntries(
    sections.flatMap((section) => {
      const { entries = [], ...own } = document[section.id] ?? {}
      const answers = only(mirrored(section.questions), own)
      const opened = section.entries
        ? [...mirrored(section.entries.questions), ...(section.entries.matchQuestions ?? [])]
        : []
      const mirroredEntries =
        opened.length > 0 ? entries.map(({ id, ...entry }) => ({ id, ...only(opened, entry) })) : []
      if (Object.keys(answers).length === 0 && mirroredEntries.length === 0) return []
      return [[section.id, mirroredEntries.length > 0 ? { ...answers, entries: mirroredEntries } : answers]]
    }),
  )
}

const mirrored = (questions: readonly Question[]) => questions.filter((question) => question.mirrored).map(nameOf)

const only = (names: readonly string[], answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)))
