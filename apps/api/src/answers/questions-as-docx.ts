import type { Answering } from '@kartlaggning/schema/answers/answers'
import { questionsDocument } from '@kartlaggning/schema/answers/questions-document'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../database/database.ts'
import { files } from '../files/file-pool.ts'
import type { NamedFile } from '../http/send-file.ts'
import { readAnswering } from './answering.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { paperWording } from './paper-wording.ts'
import { readNames } from './read-names.ts'
import { inQuestionnaire, readPrevious } from './read-previous.ts'

interface Wish {
  readonly language: Language
  /** With last round's answers beside the questions. */
  readonly previous: 'yes' | 'no'
  /** Blank copies of the questions about one of a repeated group. */
  readonly copies: number
}

/** Apart from the making of the file, which takes its time and needs no transaction. */
export async function readForDocx(trx: Trx, respondentId: string) {
  const [answering, previous, names] = await Promise.all([
    readAnswering(trx, respondentId),
    readPrevious(trx, respondentId),
    readNames(trx),
  ])
  return { answering, previous: inQuestionnaire(answering, previous), names }
}

/** Every question asked of the respondent as a document to fill in, with headings and in the language chosen. */
export async function questionsAsDocx(
  { answering, previous, names }: Awaited<ReturnType<typeof readForDocx>>,
  { language, previous: wanted, copies }: Wish,
  signal: AbortSignal,
): Promise<NamedFile> {
  const compiled = questionsDocument({
    answering,
    sections: respondentQuestions(answering).sections,
    previous: wanted === 'yes' ? previous : null,
    copies,
    wording: paperWording(answering, language, names),
  })
  return { name: fileName(answering), bytes: await files.make('docx', compiled, { signal }) }
}

/** "kartlaggningen-2026-sala-kommun.docx" */
const fileName = ({ roundName, name }: Answering) =>
  `${`${roundName} ${name}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.docx`
