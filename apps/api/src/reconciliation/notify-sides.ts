import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { followReconciliation } from './follow-reconciliation.ts'
import { reconciliationLetter } from './reconciliation-letter.ts'

/** Mails those who answer for a municipality or its police, where both have submitted, that they see each other's answers. */
export async function notifySides(trx: Trx, roundId: string, publicUrl: string) {
  const municipalities = await followReconciliation(trx, roundId)
  const met = new Map(
    municipalities.filter((it) => it.municipalitySubmitted && it.policeSubmitted).map((it) => [it.municipality, it]),
  )
  const people = await trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('round', 'round.id', 'roundId')
    .innerJoin('person', 'person.id', 'personId')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`is_open(assignment)`)
    .where('sections', 'is', null)
    .select(['personId', 'respondentId', 'municipalityCode', 'email'])
    .select(['round.name as round', 'contactName', 'contactEmail', 'fictional'])
    .execute()
  const mails = people.flatMap(({ personId, municipalityCode, ...facts }) => {
    const here = met.get(municipalityCode ?? '')
    if (!here) return []
    const letter = reconciliationLetter({ ...facts, ...here, place: here.name }, publicUrl)
    return [{ about: { personId, respondentId: facts.respondentId }, letter }]
  })
  await enqueueMails(trx, mails)
}
