import type { Block, CompiledDocument, Section as DocumentSection } from '../document/document.ts'
import { withoutHead } from '../document/table.ts'
import type { Section } from '../questionnaire/section.ts'
import type { Language } from '../text.ts'
import type { AnswerDocument } from './answer-document.ts'
import type { Answering } from './answers.ts'
import type { Submission } from './submission.ts'
import { documentInWords, type AnswerInWords, type PaperWording, type SectionInWords } from './document-in-words.ts'
import { paperTexts } from './paper-texts.ts'
import { receiptFacts } from './receipt-document.ts'

interface Submitted {
  readonly answering: Answering
  readonly submission: Submission
  readonly document: AnswerDocument
  readonly sections: readonly Section[]
  readonly wording: PaperWording
}

/** What was submitted, with its receipt. Nothing in it depends on when it is made or by whom it is read. */
export function answersDocument({ answering, submission, document, sections, wording }: Submitted): CompiledDocument {
  const { name, authority, roundName, fictional } = answering
  const { language } = wording
  const texts = paperTexts[language]
  return {
    title: texts.answersOf(name),
    within: roundName,
    language,
    author: authority,
    at: submission.submittedAt,
    fictional: fictional ? texts.fictional : null,
    foot: [submission.reference, roundName, name, ...(fictional ? [texts.fictional.split('.')[0] ?? ''] : [])],
    front: [receiptFacts(answering, submission, language), { kind: 'paragraph', words: texts.public }],
    sections: documentInWords(sections, document, wording).map((section) => sectionOfAnswers(section, language)),
  }
}

/** A section of what was submitted, with its entries. */
export function sectionOfAnswers({ id, title, answered, group }: SectionInWords, language: Language): DocumentSection {
  const isEmpty = group && group.entries.length === 0 && answered.length === 0
  return {
    kind: 'section',
    role: 'chapter',
    id,
    title,
    blocks: [
      ...answered.map((it) => answerBlock(it, language)),
      ...(isEmpty ? [{ kind: 'paragraph', words: paperTexts[language].none(group.many) } as const] : []),
      ...(group?.entries ?? []).map((entry, at): DocumentSection => ({
        kind: 'section',
        role: 'entry',
        id: `${id}-${at + 1}`,
        title: entry.title,
        language: 'sv',
        blocks: entry.answered.map((it) => answerBlock(it, language)),
      })),
    ],
  }
}

function answerBlock({ question, lines, rows }: AnswerInWords, language: Language): Block {
  const { notAnswered } = paperTexts[language]
  if (rows === undefined)
    return { kind: 'facts', layout: 'above', facts: [{ name: question, lines }], none: notAnswered }
  return withoutHead(
    question,
    rows.map((row) => [row.row, row.lines.join(', ') || notAnswered]),
  )
}
