import {
  documentInWords,
  type AnswerInWords,
  type SectionInWords,
} from '@kartlaggning/schema/answers/document-in-words'
import type { Answering, Submission } from '@kartlaggning/schema/answers/answers'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Language } from '@kartlaggning/schema/text'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { NamedFile } from '../http/send-file.ts'
import type { Sheet } from '../paper/sheet.ts'
import { taggedPdf } from '../paper/tagged-pdf.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { paperTexts } from './paper-texts.ts'
import { paperWording, whenOnPaper } from './paper-wording.ts'
import { readNames } from './read-names.ts'
import { readSubmission } from './read-submission.ts'

/** Apart from the making of the file, which takes its time and needs no transaction. */
export async function readForPdf(trx: Trx, respondentId: string) {
  return { ...(await readSubmission(trx, respondentId)), names: await readNames(trx) }
}

/** The newest submission as a PDF. Nothing in it depends on when it is made or by whom it is read. */
export async function answersAsPdf(
  { answering, document, names }: Awaited<ReturnType<typeof readForPdf>>,
  language: Language,
): Promise<NamedFile> {
  const { submission, name, authority, roundName, fictional } = answering
  if (!submission) throw new ProblemError('not-found')
  const texts = paperTexts[language]
  const wording = paperWording(answering, language, names)
  const sections = documentInWords(respondentQuestions(answering).sections, document as AnswerDocument, wording)
  const foot = [submission.reference, roundName, name, ...(fictional ? [texts.fictional.split('.')[0]] : [])]
  const bytes = await taggedPdf(
    {
      title: `${texts.answersOf(name)} – ${roundName}`,
      language,
      author: authority,
      at: submission.submittedAt,
      foot: foot.join(' · '),
    },
    async (sheet) => {
      sheet.heading(1, texts.answersOf(name))
      writeFacts(sheet, answering, submission, language)
      for (const section of sections) {
        writeSection(sheet, section, language)
        // Others' answers are being saved meanwhile.
        await nextTurn()
      }
    },
  )
  return { name: `${submission.reference}.pdf`, bytes }
}

function writeFacts(sheet: Sheet, { roundName, fictional }: Answering, submission: Submission, language: Language) {
  const texts = paperTexts[language]
  const { submittedBy, submittedByFunction, submittedAt, reference, version, hash } = submission
  if (fictional) sheet.paragraph(texts.fictional)
  sheet.table(texts.round + ': ' + roundName, [
    [texts.reference, reference],
    [texts.submitted, whenOnPaper(submittedAt, language)],
    [texts.by, [submittedBy, submittedByFunction].filter(Boolean).join(', ')],
    [texts.version, String(version)],
    [texts.checksum, hash],
  ])
  sheet.paragraph(texts.public)
}

function writeSection(sheet: Sheet, { title, answered, group }: SectionInWords, language: Language) {
  sheet.heading(2, title)
  for (const it of answered) writeAnswered(sheet, it, language)
  if (group && group.entries.length === 0 && answered.length === 0)
    sheet.paragraph(paperTexts[language].none(group.many))
  for (const entry of group?.entries ?? []) {
    sheet.heading(3, entry.title)
    for (const it of entry.answered) writeAnswered(sheet, it, language)
  }
}

function writeAnswered(sheet: Sheet, { question, lines, rows }: AnswerInWords, language: Language) {
  const { notAnswered } = paperTexts[language]
  if (rows === undefined) sheet.labelled(question, lines, notAnswered)
  else
    sheet.table(
      question,
      rows.map((row) => [row.row, row.lines.join(', ') || notAnswered]),
    )
}
