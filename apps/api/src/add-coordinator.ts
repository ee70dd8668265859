import { newId } from '@kartlaggning/schema/id'
import { MailAddress, someLine } from '@kartlaggning/schema/typed-text'
import { databaseUrlIn } from '@kartlaggning/db/connection-url'
import { SetupError } from '@kartlaggning/db/setup-error'
import { runCommand } from '@kartlaggning/db/setup-sentence'
import pg from 'pg'
import { z } from 'zod'
import { findCounty, type KnownCounty } from './identity/find-county.ts'

const Arguments = z.tuple([MailAddress, someLine(120), someLine(60)])

const USAGE =
  'Write: pnpm coordinator <e-mail> "<name>" <county>, where the county is its code, its letter or its name (19, U, Västmanland).'

// Lets somebody coordinate a county: pnpm coordinator karin.berg@example.org "Karin Berg" 19
await runCommand(async () => {
  const given = Arguments.safeParse(process.argv.slice(2))
  if (!given.success) throw new SetupError(USAGE)
  const [email, name, county] = given.data
  const client = new pg.Client({ connectionString: databaseUrlIn(process.env), connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<KnownCounty>(
      'select code, letter, name from county where rehearses is null order by code',
    )
    await addCoordinator(client, email, name, findCounty(rows, county))
  } finally {
    await client.end()
  }
})

async function addCoordinator(client: pg.Client, email: string, name: string, county: KnownCounty) {
  try {
    await client.query('begin')
    const { rows } = await client.query<{ id: string }>('select register_person($1, $2, $3, $4) as id', [
      newId(),
      email,
      name,
      'Samordnare',
    ])
    const [{ id } = { id: '' }] = rows
    await client.query(
      `insert into staff (person_id, county_code, role) values ($1, $2, 'coordinator') on conflict do nothing`,
      [id, county.code],
    )
    await client.query('commit')
    // One who is known keeps the name that they have.
    const known = await client.query<{ name: string }>('select name from person where id = $1', [id])
    console.log(
      `${known.rows[0]?.name} coordinates ${county.name} (${county.code}) and signs in with a code sent to ${email}.`,
    )
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.message === 'staff-cannot-answer')
      throw new SetupError(
        `${email} answers in a round of ${county.name}. Who coordinates a round reads no drafts in it: wait until it is closed, or choose somebody else.`,
        { cause: error },
      )
    throw error
  }
}
