import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { followReconciliation } from './follow-reconciliation.ts'
import { readLetterTexts } from '../mail/letters/read-letter-texts.ts'
import { reconciliationLetter } from './reconciliation-letter.ts'

/** Mails those who answer for a municipality or its police, where both have submitted, that they see each other's answers: one
 * letter each, however many they answer for. */
export async function notifySides(trx: Trx, roundId: string, publicUrl: string) {
  const [municipalities, people, texts] = await Promise.all([
    followReconciliation(trx, roundId),
    readPeople(trx, roundId),
    readLetterTexts(trx, roundId),
  ])
  const met = new Map(
    municipalities.filter((it) => it.municipalitySubmitted && it.policeSubmitted).map((it) => [it.municipality, it]),
  )
  const called = people.flatMap(({ municipalityCode, ...facts }) => {
    const here = met.get(municipalityCode ?? '')
    return here ? [{ ...facts, ...countsIn(here), jointActions: here.jointActions, place: here.name }] : []
  })
  const mails = [...Map.groupBy(called, ({ personId }) => personId).values()].flatMap((those) => {
    const [first, ...others] = those.toSorted((a, b) => a.place.localeCompare(b.place, 'sv'))
    if (!first) return []
    const letter = reconciliationLetter(texts, [first, ...others], publicUrl)
    const about = {
      personId: first.personId,
      respondentId: first.respondentId,
      respondentIds: those.map(({ respondentId }) => respondentId),
      occasion: `reconciliation until ${first.until} in ${roundId}`,
      holdsWhile: 'access' as const,
    }
    return [{ about, letter }]
  })
  await enqueueMails(trx, mails)
}

const readPeople = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('round', 'round.id', 'roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .innerJoin('person', 'person.id', 'personId')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`is_open(assignment)`)
    .where('sections', 'is', null)
    .select(['personId', 'respondentId', 'kind', 'municipalityCode', 'officialName', 'assignment.name', 'email'])
    .select((row) => row.ref('person.language').$castTo<Language>().as('language'))
    .select(['round.name as round', 'reconcilesUntil as until'])
    .select(['authority', 'contactName', 'contactEmail', 'fictional'])
    .execute()

const countsIn = ({ differences }: ReconciliationOfMunicipality) => ({
  compared: differences.compared,
  differing: differences.before,
})
