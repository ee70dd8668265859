import { newId } from '@kartlaggning/schema/id'
import pg from 'pg'
import { z } from 'zod'

const Arguments = z.tuple([z.email(), z.string().min(1), z.string().regex(/^\d{2}$/)])

// Lets somebody coordinate a county: pnpm coordinator karin.berg@example.org "Karin Berg" 19
const given = Arguments.safeParse(process.argv.slice(2))
const databaseUrl = process.env['MIGRATION_DATABASE_URL'] ?? process.env['DATABASE_URL']
if (!given.success || !databaseUrl) {
  console.error('Give MIGRATION_DATABASE_URL, and then: pnpm coordinator <e-mail> "<name>" <county code, two digits>')
  process.exit(1)
}
const [email, name, county] = given.data
const client = new pg.Client({ connectionString: databaseUrl })
await client.connect()
try {
  await client.query('begin')
  const { rows } = await client.query<{ id: string }>('select register_person($1, $2, $3, $4) as id', [
    newId(),
    email,
    name,
    'Samordnare',
  ])
  await client.query(
    `insert into staff (person_id, county_code, role) values ($1, $2, 'coordinator') on conflict do nothing`,
    [rows[0]?.id, county],
  )
  await client.query('commit')
  console.log(`${name} coordinates county ${county} and signs in with a code sent to ${email}.`)
} catch (error) {
  if (!(error instanceof pg.DatabaseError) || error.message !== 'staff-cannot-answer') throw error
  console.error(
    `${email} answers in a round of county ${county}. Who coordinates a round reads no drafts in it: wait until it is closed, or choose somebody else.`,
  )
  process.exitCode = 1
} finally {
  await client.end()
}
