import { createHash } from 'node:crypto'
import type { Answering, Submission } from '@kartlaggning/schema/answers/answers'
import { fold } from '@kartlaggning/schema/answers/fold'
import { newId } from '@kartlaggning/schema/id'
import { areaPart, mirroredPart } from '@kartlaggning/schema/answers/visible-part'
import type { Actor } from '@kartlaggning/schema/permission'
import { parseSubmission } from '@kartlaggning/schema/questionnaire/validation'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { sql } from 'kysely'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readAnswering, readLatestSubmission } from './answering.ts'
import { carriedIn } from './carried-answers.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { readDraft } from './read-draft.ts'

export interface Submitted {
  /** As they stood before. */
  readonly answering: Answering
  readonly submission: Submission
}

/** Folds the rows, parses the whole, freezes it. Nothing hidden goes along; nothing missing goes through. */
export async function submitAnswers(trx: Trx, actor: Actor, respondentId: string): Promise<Submitted> {
  // Sent in this order, so that whatever is read is what stands once everyone else has finished.
  const [, respondent, answering, { rows, entries }] = await Promise.all([
    sql`select one_at_a_time(${respondentId})`.execute(trx),
    lockRespondent(trx, respondentId),
    readAnswering(trx, respondentId),
    readDraft(trx, respondentId),
  ])
  if (!respondent) throw new ProblemError('not-found')
  if (respondent.submittedAt) throw new ProblemError('answers-are-submitted')
  if (respondent.writtenIn !== null) throw new ProblemError('questionnaire-was-corrected')
  if (answering.roundStatus !== 'open') throw new ProblemError('round-is-not-open')

  const { sections } = respondentQuestions(answering)
  const { document, remarks } = parseSubmission(sections, fold(rows, entries), carriedIn(rows, entries))
  if (remarks.length > 0) throw new ProblemError('answers-are-not-complete', { remarks })

  const partForOthers = answering.kind === 'police_area' ? areaPart : mirroredPart
  const id = newId()
  const version = (answering.submission?.version ?? 0) + 1
  const reference = referenceOf(answering, version, id)
  const [, , , submission] = await Promise.all([
    trx
      .insertInto('submission')
      .values({ id, respondentId, version, ...frozen(document), reference, submittedBy: actor.personId })
      .execute(),
    trx
      .insertInto('submissionMirror')
      .values({ submissionId: id, respondentId, document: asJson(partForOthers(sections, document)) })
      .execute(),
    trx
      .updateTable('respondent')
      .set({ submittedAt: sql`clock()` })
      .where('id', '=', respondentId)
      .execute(),
    readLatestSubmission(trx, respondentId),
  ])
  if (!submission) throw new ProblemError('internal-error')
  return { answering, submission }
}

const lockRespondent = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('respondent')
    .where('id', '=', respondentId)
    .select(['submittedAt', 'writtenIn'])
    .forNoKeyUpdate()
    .executeTakeFirst()

/** As it is kept to the letter, and the hash of that, so that whoever has the row can check it. */
function frozen(document: AnswerDocument) {
  const text = JSON.stringify(document)
  return { document: sql<AnswerDocument>`${text}::json`, hash: createHash('sha256').update(text).digest('hex') }
}

const LETTERS = { municipality: 'K', police: 'P', police_area: 'L' } as const

/** "KL26-1981-K1-3F9A": year, municipality or county, kind and version, and what makes it unique. */
function referenceOf(
  {
    year,
    municipality,
    county,
    kind,
  }: { year: number; municipality: string | null; county: string; kind: keyof typeof LETTERS },
  version: number,
  id: string,
) {
  return `KL${year % 100}-${municipality ?? county}-${LETTERS[kind]}${version}-${id.slice(-4).toUpperCase()}`
}
