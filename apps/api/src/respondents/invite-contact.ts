import { newId } from '@kartlaggning/schema/id'
import type { Invitee, Respondent } from '@kartlaggning/schema/respondent'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { assign } from './assign.ts'
import { readRespondent } from './list-respondents.ts'
import { sendInvitation } from './send-invitation.ts'

/** Adds a contact to a respondent. In an open round the invitation goes at once, otherwise with the others. */
export async function inviteContact(
  trx: Trx,
  respondentId: string,
  invitee: Invitee,
  publicUrl: string,
): Promise<Respondent> {
  const respondent = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.id', '=', respondentId)
    .select('round.status')
    .executeTakeFirst()
  if (!respondent) throw new ProblemError('not-found')
  const { rows } = await sql<{ id: string }>`
    select register_person(${newId()}, ${invitee.email}, ${invitee.name}, ${invitee.function}) as id`.execute(trx)
  const personId = rows[0]?.id ?? ''
  await assign(trx, { respondentId, personId, sections: null, signatory: true, invitedBy: null })
  if (respondent.status === 'open') await sendInvitation(trx, { respondentId, personId }, publicUrl)
  return readRespondent(trx, respondentId)
}
