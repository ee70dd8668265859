import type { ContactFault, ContactImport, ContactRow } from '@kartlaggning/schema/respondents/people'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { tellOfChanges } from '../tell-of-changes.ts'

interface Looked {
  readonly row: ContactRow
  readonly fault: ContactFault | undefined
  /** Answers for that respondent already. */
  readonly isKnown: boolean
}

/** What a list would add, and why it cannot; nothing is written. */
export async function tryImport(trx: Trx, roundId: string, rows: readonly ContactRow[]): Promise<ContactImport> {
  return summed(await lookThrough(trx, roundId, rows))
}

/** All rows or none. Nobody is invited by it: that is done for all of a round together. */
export async function importContacts(
  trx: Trx,
  roundId: string,
  rows: readonly ContactRow[],
  publicUrl: string,
): Promise<ContactImport> {
  const looked = await lookThrough(trx, roundId, rows)
  const sum = summed(looked)
  if (sum.faults.length > 0) throw new ProblemError('contacts-have-faults')
  const unknown = looked.filter((it) => !it.isKnown).map((it) => it.row)
  const idOf = await register(trx, rows)
  const personOf = (email: string) => idOf.get(email.toLowerCase()) ?? ''
  const added = await write(trx, roundId, { rows, unknown, personOf })
  await tellOfChanges(
    trx,
    added.map((it) => ({ ...it, what: 'given' as const })),
    publicUrl,
  )
  return { ...sum, added: added.length, known: rows.length - added.length }
}

const summed = (looked: readonly Looked[]): ContactImport => ({
  added: looked.filter((it) => !it.fault && !it.isKnown).length,
  known: looked.filter((it) => !it.fault && it.isKnown).length,
  mailboxes: looked.filter(({ row }) => row.mailbox !== '').length,
  faults: looked.flatMap(({ row: { row }, fault }) => (fault ? [{ row, fault }] : [])),
})

const key = (respondentId: string, email: string) => `${respondentId} ${email.toLowerCase()}`

async function lookThrough(trx: Trx, roundId: string, rows: readonly ContactRow[]): Promise<readonly Looked[]> {
  const emails = [...new Set(rows.flatMap(({ email }) => email.toLowerCase()))]
  const [round, asked, held, staff] = await Promise.all([
    trx.selectFrom('round').where('id', '=', roundId).select('countyCode').executeTakeFirst(),
    trx.selectFrom('respondent').where('roundId', '=', roundId).select('id').execute(),
    readHeld(trx, roundId, emails),
    sql<{
      email: string
    }>`select lower(email) as email from staff_with_addresses(${roundId}, ${emails}::text[])`.execute(trx),
  ])
  if (!round) throw new ProblemError('not-found')
  const inRound = new Set(asked.map((it) => it.id))
  const known = new Map(held.map((it) => [key(it.respondentId, it.email), it.endedAt]))
  const works = new Set(staff.rows.map((it) => it.email))
  const first = new Map<string, ContactRow>()
  const seen = new Set<string>()
  return rows.map((row) => {
    const before = known.get(key(row.respondentId, row.email))
    const namesake = first.get(row.email.toLowerCase())
    const fault = faultOf()
    first.set(row.email.toLowerCase(), namesake ?? row)
    seen.add(key(row.respondentId, row.email))
    return { row, fault, isKnown: before === null }

    function faultOf(): ContactFault | undefined {
      if (!inRound.has(row.respondentId)) return 'not-in-the-round'
      if (works.has(row.email.toLowerCase())) return 'staff-cannot-answer'
      if (seen.has(key(row.respondentId, row.email))) return 'same-again'
      if (namesake && namesake.name !== row.name) return 'another-name'
      return before ? 'person-has-no-access' : undefined
    }
  })
}

const readHeld = (trx: Trx, roundId: string, emails: readonly string[]) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`lower(email) = any (${emails}::text[])`)
    .select(['respondentId', 'email', 'endedAt'])
    .execute()

/** Persons and mailboxes, by address. */
async function register(trx: Trx, rows: readonly ContactRow[]): Promise<ReadonlyMap<string, string>> {
  const contacts = rows.map(({ email, name, function: role }) => ({ email, name, function: role }))
  const mailboxes = rows.flatMap(({ mailbox }) => (mailbox ? [{ email: mailbox, name: mailbox, function: '' }] : []))
  const people = JSON.stringify([...contacts, ...mailboxes])
  const { rows: found } = await sql<{ email: string; personId: string }>`
    select * from register_people(${people}::jsonb)`.execute(trx)
  return new Map(found.map((it) => [it.email, it.personId]))
}

interface Written {
  readonly rows: readonly ContactRow[]
  readonly unknown: readonly ContactRow[]
  readonly personOf: (email: string) => string
}

/** Who has been added: not those whom another adds at the same time. */
async function write(trx: Trx, roundId: string, { rows, unknown, personOf }: Written) {
  const boxed = rows.filter(({ mailbox }) => mailbox !== '')
  const added = unknown.length > 0 ? await assign(trx, { unknown, personOf }) : []
  await sql`
    insert into contact (county_code, person_id, phone, organisation)
    select distinct on (it.person) county_code, it.person, it.phone, it.organisation
    from unnest(${rows.map(({ email }) => personOf(email))}::uuid[], ${rows.map(({ phone }) => phone)}::text[],
      ${rows.map(({ organisation }) => organisation)}::text[]) as it (person, phone, organisation), round
    where round.id = ${roundId}
    order by it.person, it.phone desc, it.organisation desc
    on conflict (county_code, person_id) do update set
      phone = coalesce(nullif(excluded.phone, ''), contact.phone),
      organisation = coalesce(nullif(excluded.organisation, ''), contact.organisation),
      closed_at = null, closed_by = null, erased_at = null, erased_by = null,
      merged_into = null, merged_by = null, merged_at = null`.execute(trx)
  if (boxed.length > 0)
    await sql`
      select set_mailboxes(${boxed.map((it) => it.respondentId)}::uuid[],
        ${boxed.map(({ mailbox }) => personOf(mailbox))}::uuid[])`.execute(trx)
  return added
}

const assign = (trx: Trx, { unknown, personOf }: Pick<Written, 'unknown' | 'personOf'>) =>
  trx
    .insertInto('assignment')
    .values(
      unknown.map(({ respondentId, email, name, function: role }) => ({
        respondentId,
        personId: personOf(email),
        name,
        function: role,
      })),
    )
    .onConflict((conflict) => conflict.columns(['respondentId', 'personId']).doNothing())
    .returning(['respondentId', 'personId'])
    .execute()
