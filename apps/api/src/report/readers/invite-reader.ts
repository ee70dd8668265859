import { dateInWords } from '@kartlaggning/schema/document/dates'
import type { InputOf } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { pages } from '@kartlaggning/schema/pages'
import type { Actor } from '@kartlaggning/schema/permission'
import type { editionReaders, InvitedReader } from '@kartlaggning/schema/report/edition-readers'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { hashOf, newToken } from '../../identity/secret.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { readReader } from './list-readers.ts'
import { readerLetter } from './reader-letter.ts'

type Invitee = InputOf<typeof editionReaders.invite>['body']

/** Lets somebody read what is published for LänsBrå, and mails them a link of their own; whoever could already gets another. */
export async function inviteReader(
  trx: Trx,
  actor: Actor,
  { roundId, name, email, days }: Invitee & { readonly roundId: string },
  publicUrl: string,
): Promise<InvitedReader> {
  const round = await trx
    .selectFrom('round')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .where('round.id', '=', roundId)
    .where(sql<boolean>`round.id not in (select rounds_rehearsed())`)
    .select(['round.countyCode', 'round.name as round', 'authority', 'contactName', 'contactEmail', 'fictional'])
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const personId = await register(trx, { name, email })
  // Whoever is invited anew is on nobody's list of those who are gone.
  await trx
    .updateTable('contact')
    .set({ erasedAt: null, erasedBy: null })
    .where('countyCode', '=', round.countyCode)
    .where('personId', '=', personId)
    .execute()
  const given = {
    name,
    // Like the times of sign-in it follows no clock but the real one.
    expiresOn: sql<string>`(now() at time zone 'Europe/Stockholm')::date + ${days}::int`,
    givenBy: actor.personId,
    givenByName: actor.name,
    givenAt: sql<string>`clock()`,
  }
  const { id, expiresOn } = await trx
    .insertInto('editionReader')
    .values({ id: newId(), roundId, personId, ...given })
    .onConflict((conflict) => conflict.columns(['roundId', 'personId']).where('endedAt', 'is', null).doUpdateSet(given))
    .returning(['id', 'expiresOn'])
    .executeTakeFirstOrThrow()
  const token = newToken()
  await sql`select put_reader_link(${hashOf(token)}, ${id})`.execute(trx)
  const person = await trx
    .selectFrom('person')
    .where('id', '=', personId)
    .select(['email', 'language'])
    .executeTakeFirst()
  const language = (person?.language ?? 'sv') as Language
  const letter = readerLetter({
    ...round,
    name,
    email: person?.email ?? email,
    by: actor.name,
    language,
    until: dateInWords(String(expiresOn), language),
    // Behind a #, so that no server on the way and no scanner's request ever sees the token.
    link: `${publicUrl}${pages.invitation()}#${token}`,
  })
  await enqueueMail(trx, { personId, respondentId: null }, letter)
  return readReader(trx, roundId, id)
}

async function register(trx: Trx, { name, email }: Pick<Invitee, 'name' | 'email'>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select register_person(${newId()}, ${email}, ${name}, '') as id`.execute(
    trx,
  )
  return rows[0]?.id ?? ''
}
