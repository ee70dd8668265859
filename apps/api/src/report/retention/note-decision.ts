import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { NewRetentionDecision } from '@kartlaggning/schema/report/retention/retention'
import { isDecided, type RetentionClassName } from '@kartlaggning/schema/report/retention/retention-classes'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface OneClass {
  readonly county: string
  readonly class: RetentionClassName
}

/** Notes a decision. The ones before stay, and what it lets be erased is erased by nobody yet. */
export async function noteDecision(trx: Trx, { personId, name }: Actor, one: OneClass, decided: NewRetentionDecision) {
  if (decided.months !== null && !isDecided(one.class)) throw new ProblemError('class-is-kept')
  const { rows } = await sql<{ today: string }>`select today() as today`.execute(trx)
  if (decided.decidedOn > (rows[0]?.today ?? '')) throw new ProblemError('decision-lies-ahead')
  await trx
    .insertInto('retentionDecision')
    .values({
      ...decided,
      id: newId(),
      countyCode: one.county,
      class: one.class,
      notedBy: personId,
      notedByName: name,
    })
    .execute()
  return {}
}
