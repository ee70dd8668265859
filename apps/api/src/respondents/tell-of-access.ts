import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { enqueueMails, type Letter } from '../mail/enqueue-mail.ts'
import { accessEndedLetter, accessGivenLetter, yourAccessEndedLetter, type AccessFacts } from './access-letter.ts'
import { stillWaits } from './select-access.ts'
import { areaName } from './area-name.ts'
import { personLanguage, type Recipient } from './tell-contacts.ts'

interface OneAccess {
  readonly respondentId: string
  readonly personId: string
}

/** Before a round is open those whom the county has planned for have not heard of it. */
const NOT_YET: readonly RoundStatus[] = ['draft', 'consultation']

/** Mails everyone else who answers for the respondent that a person has been given access. */
export async function tellOfNewAccess(trx: Trx, access: OneAccess, publicUrl: string) {
  const facts = await readAccessFacts(trx, access)
  if (NOT_YET.includes(facts.status)) return
  await tellOthers(trx, access, facts, (to) => accessGivenLetter(to, facts, publicUrl))
}

/** Mails everyone who answers for the respondent, and the person, that their access has ended. */
export async function tellOfEndedAccess(trx: Trx, access: OneAccess) {
  const facts = await readAccessFacts(trx, access)
  if (NOT_YET.includes(facts.status)) return
  await tellOthers(trx, access, facts, (to) => accessEndedLetter(to, facts))
  await enqueueMails(trx, [{ about: access, letter: yourAccessEndedLetter(facts) }])
}

/** Of what colleagues do between themselves only those hear who answer for the whole. */
async function tellOthers(
  trx: Trx,
  { respondentId, personId }: OneAccess,
  { byCounty }: AccessFacts,
  letterTo: (to: Recipient) => Letter,
) {
  const others = await trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .where('respondentId', '=', respondentId)
    .where('personId', '!=', personId)
    .where(sql<boolean>`person_id <> current_person()`)
    .where(sql<boolean>`is_open(assignment)`)
    .$if(!byCounty, (query) => query.where('sections', 'is', null))
    .select(['personId', 'email', personLanguage])
    .execute()
  await enqueueMails(
    trx,
    others.map(({ personId: other, ...to }) => ({ about: { personId: other, respondentId }, letter: letterTo(to) })),
  )
}

/** What letters say of a person's access, just when whoever asks has changed it. */
export async function readAccessFacts(
  trx: Trx,
  { respondentId, personId }: OneAccess,
): Promise<AccessFacts & { readonly status: RoundStatus }> {
  const { kind, municipality, officialName, policeArea, ...facts } = await trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('assignment.respondentId', '=', respondentId)
    .where('assignment.personId', '=', personId)
    .select([
      'respondent.id as respondentId',
      'roundId',
      'kind',
      'assignment.name',
      'person.email',
      'status',
      'authority',
      personLanguage,
    ])
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea'), 'round.name as round'])
    .select(sql<string>`my_name() ->> 'name'`.as('by'))
    .select(['contactName', 'contactEmail', 'fictional', stillWaits.as('opensAt')])
    .select(sql<boolean>`round.county_code in (select counties_i_coordinate())`.as('byCounty'))
    .executeTakeFirstOrThrow()
  return { ...facts, respondent: respondentName(kind, municipality ?? policeArea ?? '', officialName) }
}
