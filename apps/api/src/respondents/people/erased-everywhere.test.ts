import { newId } from '@kartlaggning/schema/id'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { people } from '@kartlaggning/schema/respondents/people'
import { submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { givenAWorld, type World } from '../../../test/world.ts'

const SPOKEN = 'Anna är sjuk till fredag'
const RETURNED = '550 5.1.1 mottagaren finns inte'

async function givenAMail({ owner }: World, to: { personId: string; respondentId: string }, how: object, body: string) {
  const id = newId()
  const row = { id, person_id: to.personId, respondent_id: to.respondentId, ...how }
  const columns = Object.keys(row)
  await owner.query(
    `insert into mail (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  )
  await owner.query(
    `insert into mail_content (mail_id, recipient, subject, body) select $1, email, $2, $2 from person where id = $3`,
    [id, body, to.personId],
  )
}

/** Each row of each table as text, with the name of its table before it. */
async function everyRow({ owner }: World): Promise<string[]> {
  const tables = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  const rows = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const found = await owner.query<{ it: string }>(`select to_jsonb(it)::text as it from ${name} as it`)
      return found.rows.map(({ it }) => `${name} ${it}`)
    }),
  )
  return rows.flat()
}

test('whoever is erased is found in no column of any table, and no submission is touched', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, colleague } = await givenAnswerers(world)
  const { personId, respondentId, email } = municipality
  const anna = { county: '19', personId }
  await submit(municipality, await aDocument(world, 'municipality'))
  const described = { name: 'Anna Ek', function: 'Strateg', phone: '0700-3', organisation: 'Sala kommun' }
  await coordinator.call(people.describe, { params: anna, body: described })
  await coordinator.call(calls.note, { params: { respondentId }, body: { personId, note: SPOKEN, nextOn: null } })
  const at = new Date().toISOString()
  const said = { reply: `250 ${email} ok`, bounce: `${RETURNED}: ${email}`, bounced_at: at, failure: `451 ${email}` }
  await givenAMail(world, municipality, { sent_at: at, ...said }, `Hej Anna Ek`)
  await givenAMail(world, municipality, { withdrawn_at: at, withdrawn_because: 'submitted', ...said }, `Hej ${email}`)
  await givenAMail(world, { ...colleague, respondentId }, { sent_at: at }, `Du tar över efter Anna Ek (${email})`)
  const words = ['Anna Ek', email, '0700-3', SPOKEN, RETURNED]
  const holding = async () => (await everyRow(world)).filter((row) => words.some((word) => row.includes(word)))
  const submissions = async () => (await world.owner.query<object>('select * from submission order by id')).rows
  const before = await submissions()
  await coordinator.call(people.close, { params: anna })
  for (const table of ['call_note', 'mail', 'mail_content', 'contact', 'assignment', 'person', 'performed'])
    expect([table, (await holding()).some((row) => row.startsWith(`${table} `))]).toEqual([table, true])
  await coordinator.call(people.erase, { params: anna })
  expect(await holding()).toEqual([])
  expect(await submissions()).toEqual(before)
  const { rows } = await world.owner.query('select body from mail_content where body like $1', ['Du tar över%'])
  expect(rows).toEqual([{ body: 'Du tar över efter Borttagen person (Borttagen person)' }])
})
