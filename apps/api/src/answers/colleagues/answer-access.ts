import type { Colleague } from '@kartlaggning/schema/answers/colleagues'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { enqueueMail, enqueueMails } from '../../mail/enqueue-mail.ts'
import { accessOpenLetter, objectionLetter } from '../../respondents/access-letter.ts'
import { readAccessFacts, tellOfEndedAccess } from '../../respondents/tell-of-access.ts'
import { listColleagues } from './list-colleagues.ts'

interface OneColleague {
  readonly respondentId: string
  readonly personId: string
}

interface Recipient {
  readonly personId: string
  readonly email: string
}

/** Somebody whom the county has added answers from now, and is told so. */
export async function agreeToAccess(trx: Trx, newcomer: OneColleague, publicUrl: string): Promise<Colleague[]> {
  const { respondentId, personId } = newcomer
  const { rows } = await sql<{ agreed: boolean }>`
    select agree_to_access(${respondentId}, ${personId}) as agreed`.execute(trx)
  if (!rows[0]?.agreed) throw new ProblemError('access-does-not-wait')
  await enqueueMail(trx, newcomer, accessOpenLetter(await readAccessFacts(trx, newcomer), publicUrl))
  return listColleagues(trx, respondentId)
}

/** Their access ends before it has begun; they, the others and the county are told. */
export async function objectToAccess(trx: Trx, newcomer: OneColleague, publicUrl: string): Promise<Colleague[]> {
  const { respondentId, personId } = newcomer
  const { rows } = await sql<{ coordinators: Recipient[] | null }>`
    select object_to_access(${respondentId}, ${personId}) as coordinators`.execute(trx)
  const coordinators = rows[0]?.coordinators
  if (!coordinators) throw new ProblemError('access-does-not-wait')
  const facts = await readAccessFacts(trx, newcomer)
  await tellOfEndedAccess(trx, newcomer)
  await enqueueMails(
    trx,
    coordinators.map((it) => ({
      about: { personId: it.personId, respondentId },
      letter: objectionLetter(it.email, facts, publicUrl),
    })),
  )
  return listColleagues(trx, respondentId)
}
