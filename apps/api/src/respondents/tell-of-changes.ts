import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { colleaguesLetter, type AccessChange, type ChangeFacts } from './people-letter.ts'
import { stillWaits } from './select-access.ts'
import { areaName } from './area-name.ts'
import { personLanguage } from './tell-contacts.ts'

/** Before a round is open those whom the county has planned for have not heard of it. */
const NOT_YET: readonly RoundStatus[] = ['draft', 'consultation']

/**
 * Mails everyone who answers beside those whose access the county has just changed: one letter each about a round, however
 * much has changed. Returns what letters to those concerned may say.
 */
export async function tellOfChanges(
  trx: Trx,
  changes: readonly AccessChange[],
  publicUrl: string,
): Promise<readonly ChangeFacts[]> {
  if (changes.length === 0) return []
  const [facts, colleagues] = await Promise.all([readFacts(trx, changes), readColleagues(trx, changes)])
  const letters = [...Map.groupBy(colleagues, (it) => it.personId)].flatMap(([personId, theirs]) => {
    const [to] = theirs
    const about = facts.filter((it) => theirs.some(({ respondentId }) => respondentId === it.respondentId))
    return [...Map.groupBy(about, (it) => it.roundId).values()].flatMap(([first, ...others]) =>
      first && to
        ? [
            {
              about: { personId, respondentId: first.respondentId },
              letter: colleaguesLetter(to, [first, ...others], publicUrl),
            },
          ]
        : [],
    )
  })
  await enqueueMails(trx, letters)
  return facts
}

async function readFacts(trx: Trx, changes: readonly AccessChange[]): Promise<readonly ChangeFacts[]> {
  const rows = await trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where(
      sql<boolean>`(assignment.respondent_id, assignment.person_id) in (select * from unnest(
        ${changes.map(({ respondentId }) => respondentId)}::uuid[], ${changes.map(({ personId }) => personId)}::uuid[]))`,
    )
    .where('round.status', 'not in', NOT_YET)
    .select(['assignment.respondentId', 'assignment.personId', 'roundId', 'kind', 'assignment.name', 'person.email'])
    .select(personLanguage)
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea')])
    .select(['round.name as round', 'authority', 'contactName', 'contactEmail', 'fictional', stillWaits.as('opensAt')])
    .select(sql<string>`my_name() ->> 'name'`.as('by'))
    .orderBy('assignment.respondentId')
    .execute()
  const changeOf = new Map(changes.map((it) => [`${it.respondentId} ${it.personId}`, it]))
  return rows.flatMap(({ kind, municipality, officialName, policeArea, ...facts }) => {
    const change = changeOf.get(`${facts.respondentId} ${facts.personId}`)
    return change
      ? [{ ...change, ...facts, respondent: respondentName(kind, municipality ?? policeArea ?? '', officialName) }]
      : []
  })
}

const readColleagues = (trx: Trx, changes: readonly AccessChange[]) =>
  trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .where(sql<boolean>`assignment.respondent_id = any (${[...new Set(changes.map((it) => it.respondentId))]}::uuid[])`)
    .where(sql<boolean>`assignment.person_id <> all (${[...new Set(changes.map((it) => it.personId))]}::uuid[])`)
    .where(sql<boolean>`person_id <> current_person()`)
    .where(sql<boolean>`is_open(assignment)`)
    .select(['assignment.respondentId', 'assignment.personId', 'email', personLanguage])
    .execute()
