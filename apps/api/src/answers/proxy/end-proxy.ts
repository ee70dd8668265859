import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readRespondentFacts, tellContacts } from '../../respondents/tell-contacts.ts'
import { tellWriter } from './tell-writer.ts'
import { proxyEndedByContactLetter, proxyWithdrawnLetter } from './proxy-letters.ts'

interface Ending {
  readonly how: 'withdrawn' | 'taken_over' | 'objected'
  readonly why: string
}

/** Ends that the answers are written on behalf of a respondent: the county board takes it back, or its contacts step in. */
export async function endProxy(
  trx: Trx,
  respondentId: string,
  { how, why }: Ending,
  publicUrl: string,
): Promise<Record<string, never>> {
  const { rows } = await sql<{ writer: string | null }>`
    select end_proxy(${respondentId}, ${how}, ${why}) as writer`.execute(trx)
  const writer = rows[0]?.writer
  if (!writer) throw new ProblemError('no-proxy-is-open')
  if (how === 'withdrawn')
    await tellContacts(trx, respondentId, (to, facts) => proxyWithdrawnLetter(to, { ...facts, reason: why }, publicUrl))
  else {
    const facts = await readRespondentFacts(trx, respondentId)
    await tellWriter(trx, respondentId, (to) => proxyEndedByContactLetter(to, { ...facts, how, note: why }, publicUrl))
  }
  return {}
}
