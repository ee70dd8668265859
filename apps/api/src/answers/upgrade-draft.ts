import { mappingsBetween } from '@kartlaggning/schema/questionnaires/registry'
import { upgraded } from '@kartlaggning/schema/versions/upgrade'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { answersAreOpen } from '../respondents/deadline.ts'
import { readRows } from './read-answers.ts'

/**
 * Writes a draft over into the version its round has been moved to. What stands is the same in other words, so versions and
 * authors stay; what is asked no longer stays where it is.
 */
export async function upgradeDraft(trx: Trx, respondentId: string) {
  const draft = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'roundId')
    .where('respondent.id', '=', respondentId)
    .select(['writtenIn', 'questionnaire', answersAreOpen.as('open')])
    .executeTakeFirst()
  if (!draft || draft.writtenIn === null || !draft.open) return
  const mappings = mappingsBetween(draft.writtenIn, draft.questionnaire)
  const moved = (await readRows(trx, respondentId)).flatMap((row) => {
    const { question, value } = upgraded(mappings, row)
    const isSame = question === row.question && JSON.stringify(value) === JSON.stringify(row.value)
    return isSame ? [] : [{ entry: row.entry, was: row.question, question, value }]
  })
  await sql`
    update answer set question = moved.question, value = moved.value
    from jsonb_to_recordset(${JSON.stringify(moved)}) as moved (entry uuid, was text, question text, value jsonb)
    where respondent_id = ${respondentId} and entry_id is not distinct from moved.entry and answer.question = moved.was`.execute(
    trx,
  )
  await trx.updateTable('respondent').set({ writtenIn: null }).where('id', '=', respondentId).execute()
}
