import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from './embedded.ts'
import { migrate } from './migrate.ts'
import { refuseUnfit } from './serving-account.ts'
import { differencesIn } from './walls.ts'

let home: string
let server: EmbeddedDatabase
let serving: string
let owner: Client

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kartlaggning-differ-'))
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  await migrate(server.url)
  serving = await server.serve()
  owner = new Client({ connectionString: server.url })
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await server.stop()
  await rm(home, { recursive: true })
})

test('a migrated database has the walls of this code', async () => {
  expect(await differencesIn(owner)).toEqual([])
  await refuseUnfit(serving)
})

test.each([
  ['drop policy owner on answer', 'the policy owner on answer is missing'],
  ['create policy all_read on answer for select using (true)', 'the policy all_read on answer is not of this code'],
  [
    'alter policy everyone_reads on county to public',
    'the policy everyone_reads on county is “for select to everyone using (true)” and not “for select to kartlaggning_app using (true)”',
  ],
  [
    'alter table answer no force row level security',
    'the table answer is “owned by the owner, policies bind all but the owner” and not “owned by the owner, policies bind everyone”',
  ],
  [
    'alter table answer disable row level security',
    'the table answer is “owned by the owner, policies bind nobody” and not “owned by the owner, policies bind everyone”',
  ],
  ['alter table submission disable trigger frozen', 'the trigger frozen on submission is another'],
  ['drop trigger append_only on trail', 'the trigger append_only on trail is missing'],
  [
    'alter table assignment disable trigger all',
    'the foreign keys of and to assignment is “not enforced” and not “enforced”',
  ],
  [
    'grant select on session to kartlaggning_app',
    'the grant of select on session to kartlaggning_app is not of this code',
  ],
  ['grant select on answer to public', 'the grant of select on answer to everyone is not of this code'],
  [
    'grant select (token_hash) on session to public',
    'the grant of select on session.token_hash to everyone is not of this code',
  ],
  ['revoke select on county from kartlaggning_app', 'the grant of select on county to kartlaggning_app is missing'],
  [
    'grant create on schema public to public',
    'the grant of create on the schema public to everyone is not of this code',
  ],
  [
    'do $$ begin execute format($x$grant temporary on database %I to public$x$, current_database()); end $$',
    'the grant of temporary on the database to everyone is not of this code',
  ],
  [
    'alter default privileges grant select on tables to kartlaggning_app',
    'what new objects grant by themselves, to kartlaggning_app is not of this code',
  ],
  ['create table more (id int)', 'the table more is not of this code'],
  ['create rule silent as on insert to trail do instead nothing', 'the rule silent on trail is not of this code'],
  ['alter table trail drop constraint trail_pkey', 'the constraint trail_pkey on trail is missing'],
  ['alter table mail alter person_id drop not null', 'the column mail.person_id is “uuid” and not “uuid not null”'],
  ['alter role kartlaggning_app bypassrls', 'the role kartlaggning_app is “passes policies” and not “”'],
])('it is told in words: %s', async (alteration, difference) => {
  await owner.query('begin')
  await owner.query(alteration)
  const differences = await differencesIn(owner)
  await owner.query('rollback')
  expect(differences).toContain(difference)
})

test('also who owns a table or a function, and what the function does', async () => {
  await owner.query('begin')
  await owner.query(`
    alter table answer owner to kartlaggning_app;
    alter function iso(timestamptz) owner to kartlaggning_app;
    alter function my_rounds() security definer set search_path = pg_temp`)
  const differences = await differencesIn(owner)
  await owner.query('rollback')
  const expected = [
    /^the table answer is “owned by kartlaggning_app, /,
    /^the function iso\(timestamp with time zone\) is “owned by kartlaggning_app, /,
    /^the function my_rounds\(\) is “owned by the owner, text \w+” and not /,
  ]
  for (const each of expected) expect(differences).toContainEqual(expect.stringMatching(each))
})

test('a database whose walls differ is not served', async () => {
  await owner.query('drop policy everyone_reads on county')
  await expect(refuseUnfit(serving)).rejects.toThrow(
    'The walls of the database are not those of this code, and nothing is served: the policy everyone_reads on county is ' +
      'missing. Give MIGRATION_DATABASE_URL if the database is older than the code; otherwise somebody has changed it.',
  )
})
