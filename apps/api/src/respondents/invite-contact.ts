import type { InputOf } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import type { Respondent, respondents } from '@kartlaggning/schema/respondents/respondent'
import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { assign } from './assign.ts'
import { answersAreOpen } from './deadline.ts'
import { invitationLetter } from './invitation-letter.ts'
import { readRespondent } from './list-respondents.ts'
import { AT_WORK, keepContact } from './people/keep-contact.ts'
import { sendInvitation } from './send-invitation.ts'
import { tellOfNewAccess } from './tell-of-access.ts'
import { takePartLetter } from './take-part-letter.ts'

const NOT_YET: readonly RoundStatus[] = ['draft', 'consultation']

/** Adds a contact to a respondent. The mail goes at once, except before the round is open: then with the others. */
export async function inviteContact(
  trx: Trx,
  respondentId: string,
  invitee: InputOf<typeof respondents.invite>['body'],
  publicUrl: string,
): Promise<Respondent> {
  const respondent = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.id', '=', respondentId)
    .select(['round.status', 'round.countyCode', answersAreOpen.as('open')])
    .executeTakeFirst()
  if (!respondent) throw new ProblemError('not-found')
  const { rows } = await sql<{ id: string }>`
    select register_person(${newId()}, ${invitee.email}, ${invitee.name}, ${invitee.function}) as id`.execute(trx)
  const personId = rows[0]?.id ?? ''
  const { name, function: role, phone, organisation } = invitee
  await assign(trx, { respondentId, personId, name, function: role, sections: null, signatory: true, invitedBy: null })
  const details = { ...(phone && { phone }), ...(organisation && { organisation }) }
  await keepContact(trx, { county: respondent.countyCode, personId }, { ...details, ...AT_WORK })
  await tellOfNewAccess(trx, { respondentId, personId }, publicUrl)
  if (!NOT_YET.includes(respondent.status)) {
    const letter = respondent.open ? invitationLetter : takePartLetter
    await sendInvitation(trx, { respondentId, personId }, publicUrl, letter)
  }
  return readRespondent(trx, respondentId)
}
