import type { InvitedReader } from '@kartlaggning/schema/report/edition-readers'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { keptAddress } from '../../respondents/people/read-people.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'

/** Who has been invited to read what is published for LänsBrå, the newest first; those that are over too. */
export async function listReaders(trx: Trx, roundId: string): Promise<InvitedReader[]> {
  const [rows] = await Promise.all([
    trx
      .selectFrom('editionReader as held')
      .innerJoin('person', 'person.id', 'held.personId')
      .leftJoin(
        sql<{ personId: string; readAt: string | null }>`when_editions_were_read(${roundId})`.as('opened'),
        (join) => join.onRef('opened.personId', '=', 'held.personId'),
      )
      .where('held.roundId', '=', roundId)
      .innerJoin('round', 'round.id', 'held.roundId')
      .leftJoin('contact', (join) =>
        join.onRef('contact.personId', '=', 'held.personId').onRef('contact.countyCode', '=', 'round.countyCode'),
      )
      .select(['held.id', 'held.personId', 'held.name', keptAddress.as('email'), 'erasedAt'])
      .select(['givenAt', 'givenByName as givenBy', 'expiresOn'])
      .select(['endedAt', 'endedByName', 'opened.readAt'])
      .select(sql<boolean>`is_usable(held.ended_at, held.expires_on)`.as('usable'))
      .orderBy('givenAt', 'desc')
      .orderBy('held.id', 'desc')
      .execute(),
    refuseHiddenRound(trx, roundId),
  ])
  return rows.map(({ endedAt, endedByName, ...reader }) => ({
    ...reader,
    ended: endedAt === null || endedByName === null ? null : { at: endedAt, by: endedByName },
  }))
}

export async function readReader(trx: Trx, roundId: string, readerId: string): Promise<InvitedReader> {
  const reader = (await listReaders(trx, roundId)).find(({ id }) => id === readerId)
  if (!reader) throw new ProblemError('not-found')
  return reader
}
