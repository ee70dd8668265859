import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readOwing } from './read-owing.ts'
import { copyReminder, remind } from './remind.ts'

/** Reminds the contacts of those chosen, at once. Whoever has been reminded by hand today is not again. */
export async function remindByHand(
  trx: Trx,
  roundId: string,
  respondents: readonly string[],
  publicUrl: string,
): Promise<{ sent: number; already: number }> {
  const chosen = new Set(respondents)
  const [owing, { rows }] = await Promise.all([
    readOwing(trx, roundId),
    sql<{ today: string }>`select today() as today`.execute(trx),
  ])
  const to = owing.filter(({ respondent }) => chosen.has(respondent.id))
  if (to.length === 0) throw new ProblemError('nobody-to-remind')
  const today = rows[0]?.today ?? ''
  const sending = { occasion: `by hand ${today} in ${roundId}`, today }
  const sent = await remind(trx, to, sending, publicUrl)
  await copyReminder(trx, to, sending)
  return { sent, already: new Set(to.map(({ personId }) => personId)).size - sent }
}
