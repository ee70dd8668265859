import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Completions, NewCompletion } from '@kartlaggning/schema/answers/completion'
import { newId } from '@kartlaggning/schema/id'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { enqueueMails } from '../../mail/enqueue-mail.ts'
import { readSubmission } from '../read-submission.ts'
import { respondentQuestions } from '../respondent-questions.ts'
import { completionLetter } from './completion-letter.ts'
import { readCompletions } from './read-completions.ts'
import { titleIn } from './title-in.ts'

type AskedAgain = NewCompletion['questions'][number]

/** Sends some questions of a submission back, and mails those who answer for the whole. */
export async function askCompletion(
  trx: Trx,
  respondentId: string,
  { reason, answerBy, questions }: NewCompletion,
  publicUrl: string,
): Promise<Completions> {
  const [{ answering, document }, people, { rows }] = await Promise.all([
    readSubmission(trx, respondentId),
    selectPeople(trx, respondentId).execute(),
    sql<{ today: string }>`select today()`.execute(trx),
  ])
  if (answerBy < (rows[0]?.today ?? '')) throw new ProblemError('deadline-has-passed')
  const { sections } = respondentQuestions(answering)
  const asked = questions.map((it) => ({
    ...it,
    title: titleIn(document as AnswerDocument, it),
    text: textFor(questionAt(sections, document as AnswerDocument, it).text, 'sv', answering.kind),
  }))
  const id = newId()
  await sql`
    select ask_completion(${id}, ${respondentId}, ${reason}, ${JSON.stringify(questions)}::jsonb, ${answerBy})`.execute(
    trx,
  )
  const mails = people.map(({ personId, email }) => ({
    about: { personId, respondentId, occasion: `completion ${id}`, holdsWhile: 'unsubmitted' as const },
    letter: completionLetter({ to: email, answering, reason, answerBy, asked }, publicUrl),
  }))
  await enqueueMails(trx, mails)
  return readCompletions(trx, respondentId)
}

const selectPeople = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'personId')
    .where('respondentId', '=', respondentId)
    .where('sections', 'is', null)
    .where(sql<boolean>`is_open(assignment)`)
    .select(['personId', 'person.email'])

/** A question that the respondent was asked; of an entry, one that it has submitted. */
function questionAt(sections: readonly Section[], document: AnswerDocument, { entry, question }: AskedAgain) {
  const section = sections.find(({ id }) => id === question.split('.')[0])
  const isThere = entry === null || document[section?.id ?? '']?.entries?.some(({ id }) => id === entry)
  const of = (entry === null ? section?.questions : section?.entries?.questions) ?? []
  const [, name, row] = question.split('.')
  const found = of.find((it) => nameOf(it) === name && it.kind !== 'fixed')
  const hasRow = row === undefined || (found?.kind === 'matrix' && found.rows.some(({ code }) => code === row))
  if (!found || !isThere || !hasRow) throw new ProblemError('answer-not-asked')
  return found
}
