import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { stillWaits } from '../select-access.ts'
import { areaName } from '../area-name.ts'

interface OnePerson {
  readonly county: string
  readonly personId: string
}

/** Everyone who answers or has answered in the rounds of a county, by name; each with what they answer for, newest first. */
export async function readPeople(trx: Trx, county: string): Promise<RegisteredPerson[]> {
  const [mine, rows] = await Promise.all([isMine(trx, county), selectHeld(trx, county).execute()])
  if (!mine) throw new ProblemError('not-found')
  return peopleIn(rows).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

export async function readPerson(trx: Trx, { county, personId }: OnePerson): Promise<RegisteredPerson> {
  const [mine, rows] = await Promise.all([
    isMine(trx, county),
    selectHeld(trx, county).where('assignment.personId', '=', personId).execute(),
  ])
  if (!mine) throw new ProblemError('not-found')
  const [person] = peopleIn(rows)
  if (!person) throw new ProblemError('person-not-in-register')
  return person
}

async function isMine(trx: Trx, county: string): Promise<boolean> {
  const { rows } = await sql`select from my_counties() as mine (code) where code = ${county}`.execute(trx)
  return rows.length > 0
}

/** What has been erased in one county may stand in another, which keeps the address. */
export const keptAddress = sql<string>`case when contact.erased_at is null then person.email else '' end`

const selectHeld = (trx: Trx, county: string) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .leftJoin('contact', (join) =>
      join.onRef('contact.personId', '=', 'assignment.personId').onRef('contact.countyCode', '=', 'round.countyCode'),
    )
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('round.countyCode', '=', county)
    .select(['assignment.personId', 'assignment.name', 'assignment.function', keptAddress.as('email')])
    .select(['phone', 'organisation', 'contact.closedAt', 'erasedAt', 'mergedInto', 'mergedAt'])
    .select([
      'respondent.id as respondentId',
      'roundId',
      'kind',
      'round.name as roundName',
      'round.status as roundStatus',
    ])
    .select((row) => row.fn.coalesce('municipality.name', areaName).as('place'))
    .select('officialName')
    .select(['signatory', 'assignment.createdAt as since', 'endedAt', stillWaits.as('opensAt')])
    .select(sql<boolean>`sections is not null`.as('isPart'))
    .select(sql<boolean>`mended_at is not null`.as('isOwnName'))
    .orderBy('round.year', 'desc')
    .orderBy('round.opensOn', 'desc')
    .orderBy('assignment.createdAt', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof selectHeld>['execute']>>[number]

/** What somebody is called is what the newest of what they answer for says. */
function peopleIn(rows: readonly Row[]): RegisteredPerson[] {
  return [...Map.groupBy(rows, (it) => it.personId).values()].flatMap((held) => {
    const current = held.find((it) => it.endedAt === null) ?? held[0]
    if (!current) return []
    const { personId, name, email, isOwnName, closedAt, erasedAt, mergedInto, mergedAt } = current
    const { function: role, phone, organisation } = current
    const details = { phone: phone ?? '', organisation: organisation ?? '' }
    const assignments = held
      .map(assignmentIn)
      .toSorted((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null))
    return [
      {
        personId,
        name,
        email,
        function: role,
        isOwnName,
        ...details,
        closedAt,
        erasedAt,
        mergedInto,
        mergedAt,
        assignments,
      },
    ]
  })
}

const assignmentIn = ({ kind, place, officialName, respondentId, roundId, roundName, roundStatus, ...row }: Row) => ({
  respondentId,
  roundId,
  roundName,
  roundStatus,
  respondent: respondentName(kind, place ?? '', officialName),
  isPart: row.isPart,
  signatory: row.signatory,
  since: row.since,
  opensAt: row.opensAt,
  endedAt: row.endedAt,
})
