import { newId } from '@kartlaggning/schema/id'
import type { CallNote } from '@kartlaggning/schema/respondents/calls'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface Said {
  readonly personId: string | null
  readonly note: string
  readonly nextOn: string | null
}

/** Notes what was said in a call, and when to ring again. */
export async function noteCall(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  { personId, note, nextOn }: Said,
): Promise<CallNote> {
  const [respondent, person] = await Promise.all([
    trx
      .selectFrom('respondent')
      .where('id', '=', respondentId)
      .select(sql<string>`today()`.as('today'))
      .executeTakeFirst(),
    trx
      .selectFrom('assignment')
      .where('respondentId', '=', respondentId)
      .where('personId', '=', personId)
      .select('name')
      .executeTakeFirst(),
  ])
  if (!respondent || (personId !== null && !person)) throw new ProblemError('not-found')
  if (nextOn !== null && nextOn <= respondent.today) throw new ProblemError('day-has-passed')
  const noted = await trx
    .insertInto('callNote')
    .values({ id: newId(), respondentId, personId, note, nextOn, notedBy: actor.personId, notedByName: actor.name })
    .returning(['id', 'note', 'nextOn', 'notedByName as by', 'notedAt as at'])
    .executeTakeFirstOrThrow()
  return { ...noted, name: person?.name ?? null }
}
