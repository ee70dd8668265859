import { carriedForward } from '@kartlaggning/schema/answers/carry-forward'
import { unfold } from '@kartlaggning/schema/answers/fold'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { sql } from 'kysely'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readAnswering } from './answering.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { inQuestionnaire, readPrevious } from './read-previous.ts'
import { upgradeDraft } from './upgrade-draft.ts'

/** Lays what was submitted last round into the draft, unconfirmed, and moves it to a corrected questionnaire. The first who
 * opens it does so; repeating it is harmless. */
export async function beginAnswers(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  idOf: (carriedFrom: string) => string = newId,
) {
  await sql`select lock_respondent(${respondentId})`.execute(trx)
  await upgradeDraft(trx, respondentId)
  const begun = await trx
    .updateTable('respondent')
    .set({ begunAt: sql`clock()` })
    .where('id', '=', respondentId)
    .where('begunAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!begun) return {}
  const [answering, given] = await Promise.all([readAnswering(trx, respondentId), readPrevious(trx, respondentId)])
  if (!answering.open) throw new ProblemError('round-is-not-open')
  const previous = inQuestionnaire(answering, given)
  if (previous) {
    const { sections } = respondentQuestions(answering)
    const document = carriedForward(sections, previous.document)
    await layIn(trx, { actor, respondentId, sections, document, idOf })
  }
  return {}
}

interface Carrying {
  readonly actor: Actor
  readonly respondentId: string
  readonly sections: readonly Section[]
  readonly document: AnswerDocument
  readonly idOf: (carriedFrom: string) => string
}

async function layIn(trx: Trx, { actor, respondentId, sections, document, idOf }: Carrying) {
  const newIds = new Map(
    sections.flatMap(({ id: section }) =>
      (document[section]?.entries ?? []).map(({ id }) => [id, { id: idOf(id), section, carriedFrom: id }] as const),
    ),
  )
  const entries = [...newIds.values()].map((entry) => ({ ...entry, respondentId, createdBy: actor.personId }))
  if (entries.length > 0) await trx.insertInto('entry').values(entries).execute()

  const matrices = new Set(
    sections.flatMap(({ questions }) => questions.filter((it) => it.kind === 'matrix').map((it) => it.id)),
  )
  // No page's: whoever confirms an answer writes it as one that they have seen and not written.
  const writer = newId()
  const rows = unfold(document, (question) => matrices.has(question)).map(({ entry, question, value }) => ({
    respondentId,
    entryId: entry === null ? null : (newIds.get(entry)?.id ?? null),
    question,
    value: asJson(value),
    version: 0,
    answeredBy: actor.personId,
    writer,
    sequence: 0,
  }))
  if (rows.length > 0) await trx.insertInto('answer').values(rows).execute()
}
