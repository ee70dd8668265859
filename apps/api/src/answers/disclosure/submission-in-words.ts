import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { Names } from '@kartlaggning/schema/answers/answer-in-words'
import { documentInWords } from '@kartlaggning/schema/answers/document-in-words'
import type { Language } from '@kartlaggning/schema/text'
import { paperWording } from '../paper-wording.ts'
import { respondentQuestions } from '../respondent-questions.ts'

/** What was submitted as people read it, in the order in which it was asked. */
export const submissionInWords = (answering: Answering, document: AnswerDocument, names: Names, language: Language) =>
  documentInWords(respondentQuestions(answering).sections, document, paperWording(answering, language, names))
