import { pages } from '@kartlaggning/schema/pages'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { respondentName } from '../identity/respondent-name.ts'
import { hashOf, newToken } from '../identity/secret.ts'
import { enqueueMail, type Letter } from '../mail/enqueue-mail.ts'
import { invitationLetter, type InvitationFacts } from './invitation-letter.ts'

/** Makes a personal link, valid as long as the round lives, and puts the invitation in the outbox. */
export async function sendInvitation(
  trx: Trx,
  to: { respondentId: string; personId: string },
  publicUrl: string,
  written: (facts: InvitationFacts) => Letter = invitationLetter,
) {
  const about = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .leftJoin('policeArea', 'policeArea.id', 'respondent.policeAreaId')
    .innerJoin('person', (join) => join.on('person.id', '=', to.personId))
    .where('respondent.id', '=', to.respondentId)
    .select([
      'kind',
      'municipality.name as municipality',
      'policeArea.name as policeArea',
      'person.email',
      'round.name as round',
    ])
    .select(['closesOn', 'estimatedMinutes', 'voluntary', 'contactName', 'contactEmail', 'authority', 'fictional'])
    .executeTakeFirstOrThrow()
  const token = newToken()
  await sql`select put_link(${hashOf(token)}, ${to.personId}, ${to.respondentId}, null)`.execute(trx)
  const respondent = respondentName(about.kind, about.municipality ?? about.policeArea ?? '')
  // Behind a #, so that no server on the way and no scanner's request ever sees the token.
  const link = `${publicUrl}${pages.invitation()}#${token}`
  await enqueueMail(trx, to, written({ ...about, respondent, link }))
}
