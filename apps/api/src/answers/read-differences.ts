import type { Answer } from '@kartlaggning/schema/answers/answers'
import type { Differences } from '@kartlaggning/schema/answers/differences'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { readLatestSubmission } from './answering.ts'

interface Changed {
  entry: string | null
  question: string
  before: Answer['value']
  after: Answer['value']
  by: string
  at: string
}

/**
 * What is different from when it was last submitted, as the trail tells; before there is a submission, what others have
 * written since the one who asks last wrote there.
 */
export async function readDifferences(trx: Trx, respondentId: string): Promise<Differences> {
  const since = await readLatestSubmission(trx, respondentId)
  const position = since?.receipt?.position ?? 0
  const [entries, answers] = await Promise.all([
    changedEntries(trx, respondentId, position),
    changedAnswers(trx, respondentId, position),
  ])
  const changed = new Set(entries.map((it) => it.id))
  return { since, answers: answers.filter((it) => it.entry === null || !changed.has(it.entry)), entries }
}

async function changedAnswers(trx: Trx, respondentId: string, position: number): Promise<Changed[]> {
  const { rows } = await sql<Changed>`
    with step as (
      select position, old, new ->> 'entry_id' as entry, new ->> 'question' as question,
        max(position) filter (where ${position} = 0 and person_id = current_person())
          over (partition by new ->> 'entry_id', new ->> 'question') as mine
      from trail
      where chain = ${respondentId} and relation = 'answer' and position > ${position}
        and (new ->> 'version')::int > 0),
    first_step as (
      select distinct on (entry, question) entry, question, old -> 'value' as before
      from step where position > coalesce(mine, 0) order by entry, question, position)
    select first_step.entry, first_step.question, before, answer.value as after, coalesce(person.name, '') as by, answered_at as at
    from first_step
    join answer on respondent_id = ${respondentId} and entry_id is not distinct from first_step.entry::uuid
      and answer.question = first_step.question
    left join entry as its_entry on its_entry.id = entry_id
    left join names_in(${respondentId}) as person on person.person_id = answered_by
    where nullif(before, 'null') is distinct from nullif(answer.value, 'null') and its_entry.removed_at is null
      and answer.question not like '%.completed'
    order by answer.question, entry_id`.execute(trx)
  return rows
}

/** Entries that are there now and were not, and the other way round. */
async function changedEntries(trx: Trx, respondentId: string, position: number): Promise<Differences['entries']> {
  const { rows } = await sql<Differences['entries'][number]>`
    with step as (
      select distinct on (new ->> 'id') (new ->> 'id')::uuid as id,
        operation = 'update' and old ->> 'removed_at' is null as was_there
      from trail where chain = ${respondentId} and relation = 'entry' and position > ${position}
      order by new ->> 'id', position),
    latest as (
      select distinct on (new ->> 'id') (new ->> 'id')::uuid as id, person_id, at
      from trail where chain = ${respondentId} and relation = 'entry' and position > ${position}
      order by new ->> 'id', position desc)
    select entry.id, section, carried_from as "carriedFrom", entry.created_at as "createdAt", removed_at as "removedAt", moved_to as "movedTo",
      case when was_there then 'removed' else 'added' end as what, coalesce(person.name, '') as by, latest.at,
      remover.name as "removedBy"
    from step join latest using (id) join entry using (id)
    left join names_in(${respondentId}) as remover on remover.person_id = removed_by left join names_in(${respondentId}) as person on person.person_id = latest.person_id
    where was_there = (removed_at is not null)
      and (${position} > 0 or (carried_from is null and latest.person_id <> current_person()))
    order by section, entry.created_at, entry.id`.execute(trx)
  return rows
}
