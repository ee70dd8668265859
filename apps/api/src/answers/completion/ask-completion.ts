import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Completions, NewCompletion } from '@kartlaggning/schema/answers/completion'
import { newId } from '@kartlaggning/schema/id'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import type { Language, Text } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { enqueueMails } from '../../mail/enqueue-mail.ts'
import { readLetterTexts } from '../../mail/letters/read-letter-texts.ts'
import { copyToMailboxes } from '../../respondents/copy-to-mailboxes.ts'
import { readSubmission } from '../read-submission.ts'
import { respondentQuestions } from '../respondent-questions.ts'
import { completionLetter } from './completion-letter.ts'
import { questionAt } from './question-at.ts'
import { readCompletions } from './read-completions.ts'
import { titleIn } from './title-in.ts'

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
    text: inBoth(questionAt(sections, document as AnswerDocument, it).text, answering.kind),
  }))
  const id = newId()
  await sql`
    select ask_completion(${id}, ${respondentId}, ${reason}, ${JSON.stringify(questions)}::jsonb, ${answerBy})`.execute(
    trx,
  )
  const texts = await readLetterTexts(trx, answering.roundId)
  const facts = { answering, reason, answerBy, asked }
  const purpose = { occasion: `completion ${id}`, holdsWhile: 'unsubmitted' as const }
  const mails = people.map(({ personId, ...to }) => ({
    about: { personId, respondentId, ...purpose },
    letter: completionLetter(texts, to, facts, publicUrl),
  }))
  await enqueueMails(trx, mails)
  const access = people.map(({ personId }) => ({ personId, respondentId }))
  await copyToMailboxes(trx, access, { copied: 'completion', purposeOf: () => purpose, answerBy })
  return readCompletions(trx, respondentId)
}

const selectPeople = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'personId')
    .where('respondentId', '=', respondentId)
    .where('sections', 'is', null)
    .where(sql<boolean>`is_open(assignment)`)
    .select(['personId', 'assignment.name', 'person.email'])
    .select((row) => row.ref('person.language').$castTo<Language>().as('language'))

const inBoth = (text: Parameters<typeof textFor>[0], kind: RespondentKind): Text => ({
  sv: textFor(text, 'sv', kind),
  en: textFor(text, 'en', kind),
})
