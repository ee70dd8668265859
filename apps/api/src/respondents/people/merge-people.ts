import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { tellOfChanges } from '../tell-of-changes.ts'
import { handOver, requireNoLess } from './hand-over.ts'
import { inviteWhereItIsOpen } from './invite-where-it-is-open.ts'
import { AT_WORK, keepContact } from './keep-contact.ts'
import { readPeople, readPerson } from './read-people.ts'
import { tellThatItHasEnded } from './replace-person.ts'

interface OnePerson {
  readonly county: string
  readonly personId: string
}

/** Two that are the same person: the other answers for it all from now. Reads as one from then on, and can be undone. */
export async function mergePeople(
  trx: Trx,
  one: OnePerson,
  into: string,
  publicUrl: string,
): Promise<RegisteredPerson> {
  const register = await readPeople(trx, one.county)
  const [from, other] = [one.personId, into].map((id) => register.find((it) => it.personId === id))
  if (!from || !other) throw new ProblemError('person-not-in-register')
  if (from === other) throw new ProblemError('people-cannot-merge')
  if (from.mergedInto !== null || other.mergedInto !== null) throw new ProblemError('person-is-merged')
  if (from.closedAt !== null || other.closedAt !== null) throw new ProblemError('person-is-closed')
  await moveInto(trx, { county: one.county, from, into, called: other }, publicUrl)
  return readPerson(trx, one)
}

interface Move {
  readonly county: string
  readonly from: RegisteredPerson
  readonly into: string
  readonly called: Pick<RegisteredPerson, 'name' | 'function'>
}

export async function moveInto(trx: Trx, { county, from, into, called }: Move, publicUrl: string) {
  const open = from.assignments.filter((it) => it.endedAt === null).map((it) => it.respondentId)
  const name = { name: called.name, function: called.function }
  if (open.length > 0) await requireNoLess(trx, into, open)
  const given =
    open.length === 0 ? [] : await handOver(trx, { from: from.personId, to: into, respondents: open, ...name })
  await keepContact(trx, { county, personId: into }, { ...AT_WORK })
  await trx
    .updateTable('contact')
    .set((row) => ({
      phone: sql<string>`coalesce(nullif(${row.ref('phone')}, ''), ${from.phone})`,
      organisation: sql<string>`coalesce(nullif(${row.ref('organisation')}, ''), ${from.organisation})`,
    }))
    .where('countyCode', '=', county)
    .where('personId', '=', into)
    .execute()
  await keepContact(
    trx,
    { county, personId: from.personId },
    {
      mergedInto: into,
      mergedBy: sql<string>`current_person()`,
      mergedAt: sql<string>`clock()`,
      moved: open,
    },
  )
  await tell(trx, { from: from.personId, to: into, ended: open, given }, publicUrl)
}

interface Moved {
  readonly from: string
  readonly to: string
  readonly ended: readonly string[]
  readonly given: readonly string[]
}

/** Those who answer beside them, the address that is not used any more, and the one that is. */
async function tell(trx: Trx, { from, to, ended, given }: Moved, publicUrl: string) {
  const facts = await tellOfChanges(
    trx,
    [
      ...ended.map((respondentId) => ({ respondentId, personId: from, what: 'ended' as const })),
      ...given.map((respondentId) => ({ respondentId, personId: to, what: 'given' as const })),
    ],
    publicUrl,
  )
  await tellThatItHasEnded(
    trx,
    facts.filter((it) => it.what === 'ended'),
  )
  await inviteWhereItIsOpen(trx, { personId: to, respondents: given }, publicUrl)
  await sql`select end_sessions_without_access(${from})`.execute(trx)
}

/** Each answers for what they answered for before the merge. What the other has written meanwhile stays, with their name. */
export async function separatePerson(trx: Trx, one: OnePerson, publicUrl: string): Promise<RegisteredPerson> {
  const before = await readPerson(trx, one)
  const { mergedInto: into, mergedAt } = before
  if (into === null || mergedAt === null) throw new ProblemError('person-is-not-merged')
  const { moved } = await trx
    .selectFrom('contact')
    .where('countyCode', '=', one.county)
    .where('personId', '=', one.personId)
    .select('moved')
    .executeTakeFirstOrThrow()
  const { ended, given } = await giveBack(trx, { from: into, to: one.personId, respondents: moved, mergedAt })
  await keepContact(trx, one, { mergedInto: null, mergedBy: null, mergedAt: null, moved: [] })
  await tell(trx, { from: into, to: one.personId, ended, given }, publicUrl)
  return readPerson(trx, one)
}

interface GivingBack {
  readonly from: string
  readonly to: string
  readonly respondents: readonly string[]
  readonly mergedAt: string
}

/** What the other was given by the merge ends, where it still goes on; where a third has taken over since, it stays so. */
async function giveBack(trx: Trx, { from, to, respondents, mergedAt }: GivingBack) {
  if (respondents.length === 0) return { ended: [], given: [] }
  const held = await trx
    .selectFrom('assignment')
    .where('personId', '=', from)
    .where('respondentId', 'in', respondents)
    .select(['respondentId', 'createdAt', 'endedAt'])
    .execute()
  const byMerge = held.filter((it) => it.createdAt >= mergedAt)
  const ended = byMerge.filter((it) => it.endedAt === null).map((it) => it.respondentId)
  const given = respondents.filter((id) => ended.includes(id) || !byMerge.some((it) => it.respondentId === id))
  await setEnded(trx, from, ended, sql<string>`clock()`)
  await setEnded(trx, to, given, null)
  return { ended, given }
}

async function setEnded(
  trx: Trx,
  personId: string,
  respondents: readonly string[],
  endedAt: RawBuilder<string> | null,
) {
  if (respondents.length === 0) return
  await trx
    .updateTable('assignment')
    .set({ endedAt })
    .where('personId', '=', personId)
    .where('respondentId', 'in', respondents)
    .execute()
}
