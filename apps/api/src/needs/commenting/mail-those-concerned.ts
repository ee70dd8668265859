import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { enqueueMails } from '../../mail/enqueue-mail.ts'
import { personLanguage } from '../../respondents/tell-contacts.ts'
import { commentLetter } from './comment-letter.ts'

interface WhomToTell {
  readonly roundId: string
  readonly respondents: readonly string[]
  readonly until: string
}

/** One letter to each person, however many of them they answer for as a whole. */
export async function mailThoseConcerned(trx: Trx, { roundId, respondents, until }: WhomToTell, publicUrl: string) {
  if (respondents.length === 0) return
  const people = await trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('round', 'round.id', 'roundId')
    .innerJoin('person', 'person.id', 'personId')
    .innerJoin('municipality', 'municipality.code', 'municipalityCode')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`respondent.id = any (${respondents}::uuid[])`)
    .where(sql<boolean>`is_open(assignment)`)
    .where('sections', 'is', null)
    .select(['personId', 'respondentId', 'respondent.kind', 'municipality.name as place', 'officialName', 'email'])
    .select(personLanguage)
    .select(['round.name as round', 'contactName', 'contactEmail', 'fictional'])
    .execute()
  const mails = [...Map.groupBy(people, ({ personId }) => personId).values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    const about = those
      .map(({ respondentId, kind, place, officialName }) => ({
        respondentId,
        name: respondentName(kind, place, officialName),
      }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
    return [
      {
        about: {
          personId: first.personId,
          respondentId: first.respondentId,
          respondentIds: about.map(({ respondentId }) => respondentId),
          holdsWhile: 'access' as const,
        },
        letter: commentLetter({ ...first, until, about }, publicUrl),
      },
    ]
  })
  await enqueueMails(trx, mails)
}
