import { dateInWords } from '../../document/dates.ts'
import type { CompiledDocument } from '../../document/document.ts'
import type { Language } from '../../text.ts'
import { sectionOfAnswers } from '../answers-document.ts'
import type { Answering } from '../answers.ts'
import type { Submission } from '../submission.ts'
import type { SectionInWords } from '../document-in-words.ts'
import { paperTexts } from '../paper-texts.ts'
import { receiptFacts } from '../receipt-document.ts'
import { disclosureTexts, groundInWords } from './disclosure-texts.ts'
import type { Mask } from './mask.ts'
import { masksAt, maskSections } from './mask-sections.ts'

interface ToDisclose {
  readonly answering: Answering
  readonly submission: Omit<Submission, 'receipt'>
  readonly sections: readonly SectionInWords[]
  readonly masks: readonly Mask[]
  readonly at: string
  readonly language: Language
}

/** A copy of what was submitted, for whoever has asked for it. Who that is does not stand in it. */
export function disclosureDocument(copied: ToDisclose): CompiledDocument {
  const { answering, submission, sections, masks, at, language } = copied
  const { name, authority, roundName, fictional } = answering
  const texts = disclosureTexts[language]
  const paper = paperTexts[language]
  const maskAt = masksAt(masks, (mask) => texts.masked(groundInWords(mask, language)))
  const title = texts.copyOf(paper.answersOf(name))
  return {
    title,
    within: roundName,
    language,
    author: authority,
    at,
    fictional: fictional ? paper.fictional : null,
    foot: [submission.reference, roundName, title, ...(fictional ? [paper.fictional.split('.')[0] ?? ''] : [])],
    front: [
      receiptFacts(answering, submission, language, masks.length === 0),
      { kind: 'paragraph', words: texts.madeAt(dateInWords(at, language)) },
      { kind: 'paragraph', words: texts.count(masks.length) },
    ],
    sections: maskSections(sections, maskAt).map((section) => sectionOfAnswers(section, language)),
  }
}
