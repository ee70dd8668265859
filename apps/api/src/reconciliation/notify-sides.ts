import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { followReconciliation } from './follow-reconciliation.ts'
import { reconciliationLetter, reconciliationOfSeveral } from './reconciliation-letter.ts'

/** Mails those who answer for a municipality or its police, where both have submitted, that they see each other's answers: one
 * letter each, however many they answer for. */
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
    .select(['round.name as round', 'contactName', 'contactEmail', 'fictional', 'reconcilesUntil'])
    .execute()
  const called = people.flatMap(({ municipalityCode, ...facts }) => {
    const here = met.get(municipalityCode ?? '')
    return here ? [{ ...facts, ...here, ...countsIn(here), place: here.name }] : []
  })
  const mails = [...Map.groupBy(called, ({ personId }) => personId).values()].flatMap((those) => {
    const [first, ...others] = those.toSorted((a, b) => a.place.localeCompare(b.place, 'sv'))
    if (!first) return []
    const letter =
      others.length === 0
        ? reconciliationLetter(first, publicUrl)
        : reconciliationOfSeveral([first, ...others], publicUrl)
    const respondentIds = those.map(({ respondentId }) => respondentId)
    return [
      {
        about: {
          personId: first.personId,
          respondentId: first.respondentId,
          respondentIds,
          occasion: `reconciliation until ${first.reconcilesUntil} in ${roundId}`,
          holdsWhile: 'access' as const,
        },
        letter,
      },
    ]
  })
  await enqueueMails(trx, mails)
}

const countsIn = ({ differences }: ReconciliationOfMunicipality) => ({
  compared: differences.compared,
  differing: differences.before,
})
