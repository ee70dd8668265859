import type { Answering } from '@kartlaggning/schema/answers/answers'
import { paperQuestionnaire } from '@kartlaggning/schema/answers/paper-questionnaire'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../database/database.ts'
import type { NamedFile } from '../http/send-file.ts'
import { readAnswering } from './answering.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { paperTexts } from './paper-texts.ts'
import { paperWording, whenOnPaper } from './paper-wording.ts'
import { readNames } from './read-names.ts'
import { readPrevious } from './read-previous.ts'

interface Wish {
  readonly language: Language
  /** With last round's answers beside the questions. */
  readonly previous: 'yes' | 'no'
  /** Blank copies of the questions about one of a repeated group. */
  readonly copies: number
}

/** Apart from the making of the file, which takes its time and needs no transaction. */
export async function readForDocx(trx: Trx, respondentId: string) {
  const answering = await readAnswering(trx, respondentId)
  return { answering, previous: await readPrevious(trx, answering), names: await readNames(trx) }
}

/** Every question asked of the respondent as a document to fill in, with headings and in the language chosen. */
export async function questionsAsDocx(
  { answering, previous, names }: Awaited<ReturnType<typeof readForDocx>>,
  { language, previous: wanted, copies }: Wish,
): Promise<NamedFile> {
  const texts = paperTexts[language]
  const beside = wanted === 'yes' ? previous : null
  const wording = paperWording(answering, language, names)
  // Long to load, and seldom asked for.
  const { docxOf } = await import('./docx-of.ts')
  const bytes = await docxOf({
    title: texts.questionsTo(answering.name),
    within: answering.roundName,
    author: answering.authority,
    facts: factsAbout(answering, language),
    sections: paperQuestionnaire(
      respondentQuestions(answering).sections,
      (beside?.document ?? {}) as AnswerDocument,
      wording,
    ),
    year: beside?.year ?? null,
    copies,
    language,
  })
  return { name: fileName(answering), bytes }
}

function factsAbout({ fictional, closesOn, contactName, contactEmail }: Answering, language: Language): string[] {
  const texts = paperTexts[language]
  return [
    ...(fictional ? [texts.fictional] : []),
    texts.meeting,
    `${texts.answerBy} ${whenOnPaper(closesOn, language)}. ${texts.contact} ${[contactName, contactEmail].filter(Boolean).join(', ')}.`,
  ]
}

/** "kartlaggningen-2026-sala-kommun.docx" */
const fileName = ({ roundName, name }: Answering) =>
  `${`${roundName} ${name}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.docx`
