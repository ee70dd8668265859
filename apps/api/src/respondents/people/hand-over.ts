import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface Handing {
  readonly from: string
  readonly to: string
  readonly respondents: readonly string[]
  /** What the one who takes over is called there. */
  readonly name: string
  readonly function: string
}

/**
 * Another answers for what somebody answered for, as much and with the same right to submit; the draft stays where it is. Where
 * anybody has come in or written something, the access of the one who takes over waits for a colleague's yes or a day: the one
 * who has left cannot answer, and the county's word alone opens no draft. Returns for which respondents it was given.
 */
export async function handOver(trx: Trx, { from, to, respondents, ...called }: Handing): Promise<readonly string[]> {
  const ended = await trx
    .updateTable('assignment')
    .set({ endedAt: sql`clock()` })
    .where('personId', '=', from)
    .where('respondentId', 'in', respondents)
    .where('endedAt', 'is', null)
    .returning(['respondentId', 'sections', 'signatory'])
    .execute()
  if (ended.length < respondents.length) throw new ProblemError('person-has-no-access')
  const given = await trx
    .insertInto('assignment')
    .values(ended.map((it) => ({ ...it, ...called, personId: to })))
    .onConflict((conflict) =>
      conflict
        .columns(['respondentId', 'personId'])
        .doUpdateSet((row) => ({
          sections: row.ref('excluded.sections'),
          signatory: row.ref('excluded.signatory'),
          name: row.ref('excluded.name'),
          function: row.ref('excluded.function'),
          invitedBy: null,
          createdAt: sql`clock()`,
          endedAt: null,
        }))
        .where('assignment.endedAt', 'is not', null),
    )
    .returning('respondentId')
    .execute()
  return given.map((it) => it.respondentId)
}

/** Whoever takes over and answers there already does so for the whole, and submits: what they have is not widened in passing. */
export async function requireNoLess(trx: Trx, to: string, respondents: readonly string[]) {
  const less = await trx
    .selectFrom('assignment')
    .where('personId', '=', to)
    .where('respondentId', 'in', respondents)
    .where('endedAt', 'is', null)
    .where((row) => row.or([row('sections', 'is not', null), row('signatory', '=', false)]))
    .select('respondentId')
    .executeTakeFirst()
  if (less) throw new ProblemError('person-answers-in-part')
}
