import type { AnswersBefore } from '@kartlaggning/schema/answers/answer-notes'
import type { PreviousAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { isAsFrozen } from '../is-as-frozen.ts'
import { inQuestionnaire } from '../read-previous.ts'

interface Found extends PreviousAnswers {
  readonly then: string
  readonly now: string
  readonly carried: AnswersBefore['carried'] | null
  readonly isAsFrozen: boolean
  readonly respondentId: string
}

export interface Before {
  readonly answers: AnswersBefore
  /** Who gave them: the respondent of then. */
  readonly respondentId: string
}

/** What whoever is read submitted in the round before, newest version, as the questions of this round have it. */
export async function readBefore(trx: Trx, respondentId: string): Promise<Before | null> {
  const { rows } = await sql<Found>`
    select before.name as "roundName", before.year, iso(submission.submitted_at) as "submittedAt",
      before.imported_at is not null as imported, submission.document, before.questionnaire as "then",
      on_behalf_in_newest(then_asked.id) as "onBehalf",
      round.questionnaire as "now", then_asked.id as "respondentId", ${isAsFrozen} as "isAsFrozen",
      (select json_agg(json_build_object('id', carried.id, 'from', carried.carried_from))
       from carried_entries(round.id) as carried) as carried
    from respondent as now_asked join round on round.id = now_asked.round_id
      cross join respondent_before(now_asked) as then_asked
      join round as before on before.id = then_asked.round_id
      join submission on submission.respondent_id = then_asked.id
    where now_asked.id = ${respondentId} and now_asked.submitted_at is not null
    order by submission.version desc limit 1`.execute(trx)
  const [found] = rows
  if (!found) return null
  const { then, now, carried, isAsFrozen: isFrozen, respondentId: thenAsked, ...previous } = found
  if (!isFrozen) throw new ProblemError('document-was-altered')
  const asNow = inQuestionnaire({ questionnaire: now }, { ...previous, questionnaire: then }) ?? previous
  const entries = new Set(
    Object.values(asNow.document).flatMap((section) => (section?.entries ?? []).map((entry) => entry.id)),
  )
  const { roundName, year, submittedAt, imported, onBehalf, document } = asNow
  const own = (carried ?? []).filter(({ from }) => entries.has(from))
  return {
    answers: { roundName, year, submittedAt, imported, onBehalf, document, carried: own },
    respondentId: thenAsked,
  }
}
