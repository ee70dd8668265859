import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from './embedded.ts'
import { migrate } from './migrate.ts'
import { loadReference } from './reference/load-reference.ts'
import { refuseUnfit } from './serving-account.ts'

let home: string
let server: EmbeddedDatabase
let serving: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kartlaggning-serving-'))
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  await migrate(server.url)
  await loadReference(server.url)
  serving = await server.serve()
  await as(server.url, `insert into trail_head values (gen_random_uuid(), 0, '')`)
})

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true })
})

const NOT_ALLOWED = /permission denied|must be owner|must have|Only roles with|not allowed/

test.each([
  'set role kartlaggning',
  'set session authorization kartlaggning',
  'set role none; alter table answer disable row level security',
  'reset role; alter table answer no force row level security',
  'alter table answer disable trigger trail',
  'alter table trail disable trigger all',
  'set session_replication_role = replica',
  'drop policy owner on answer',
  'create policy mine on answer using (true)',
  'drop trigger append_only on trail',
  'drop table trail',
  'truncate trail',
  'delete from trail',
  'update trail_head set position = 0',
  'alter function leave_trail() security invoker',
  'create or replace function leave_trail() returns trigger language plpgsql as $$ begin return null; end $$',
  'create function mine() returns int language sql return 1',
  'create function pg_temp.mine() returns int language sql return 1',
  'create table mine (id int)',
  'create temporary table mine (id int)',
  'create schema mine',
  'create extension dblink',
  'create role mine',
  'alter role kartlaggning_server createrole',
  'alter role kartlaggning_app login',
  'grant kartlaggning to kartlaggning_server',
  'grant select on session to kartlaggning_server',
  'select from session',
  'select from sign_in_code',
  'select from sign_in_link',
  'select from migration',
  'select from pg_authid',
  `copy county to program 'cat'`,
  `copy county to '/tmp/county'`,
  `select pg_read_file('PG_VERSION')`,
  'alter system set log_statement = $$all$$',
  'select pg_terminate_backend(pid) from pg_stat_activity where usename = $$kartlaggning$$',
  'drop database kartlaggning',
])('the application cannot: %s', async (statement) => {
  const owner = new Client({ connectionString: server.url })
  await owner.connect()
  try {
    await expect(as(serving, statement)).rejects.toThrow(NOT_ALLOWED)
  } finally {
    await owner.end()
  }
})

test('to nobody there is no mail to read', async () => {
  expect(await as(serving, 'select body from mail_content')).toEqual([])
})

test('it serves, and its password is for its owner only to read', async () => {
  await refuseUnfit(serving)
  expect(await as(serving, `select name from county where code = '19'`)).toEqual([{ name: 'Västmanlands län' }])
  expect((await stat(join(home, 'data/server-password'))).mode & 0o777).toBe(0o600)
  expect(await server.serve()).toBe(serving)
})

test('the owner does not serve, and the sentence says what to do', async () => {
  await expect(refuseUnfit(server.url)).rejects.toThrow(
    'The application may not serve as the account kartlaggning of DATABASE_URL, which is a superuser: give that one as ' +
      'MIGRATION_DATABASE_URL, and as DATABASE_URL one that owns nothing, made by “create role kartlaggning_server login ' +
      `password '…'; grant kartlaggning_app to kartlaggning_server”.`,
  )
})

test.each([
  ['bypassrls', 'passes every policy (bypassrls)'],
  ['createrole', 'makes roles (createrole)'],
  ['createdb', 'makes databases (createdb)'],
  ['replication', 'copies databases (replication)'],
  ['in role pg_read_all_data', 'can become pg_read_all_data, which has the rights of a predefined role'],
  ['in role kartlaggning', 'can become kartlaggning, which is a superuser'],
  ['in role tenant', 'can become tenant, which owns the schema rented'],
])('an account that is %s does not serve', async (right, said) => {
  await as(
    server.url,
    `create role tenant; create schema rented authorization tenant;
     create role tried login password 'tried' ${right}; grant kartlaggning_app to tried`,
  )
  const tried = as(server.url, 'select 1').then(() => refuseUnfit(serving.replace(/\/\/[^@]+@/, '//tried:tried@')))
  await expect(tried).rejects.toThrow(`as the account tried of DATABASE_URL, which ${said}:`)
  await as(server.url, 'drop role tried; drop schema rented; drop role tenant')
})

test('nor one that makes tables in a schema of its own', async () => {
  await as(server.url, 'create schema workshop; grant usage, create on schema workshop to kartlaggning_server')
  await expect(refuseUnfit(serving)).rejects.toThrow('which makes tables in the schema workshop:')
  await as(server.url, 'drop schema workshop')
})

test.each(['create', 'temporary'])('nor one that has been granted %s on the database', async (right) => {
  await as(server.url, `grant ${right} on database kartlaggning to kartlaggning_server`)
  await expect(refuseUnfit(serving)).rejects.toThrow(
    `the grant of ${right} on the database to kartlaggning_server is not of this code`,
  )
  await as(server.url, `revoke ${right} on database kartlaggning from kartlaggning_server`)
})

test('an account with no right to anything is told which grant it lacks', async () => {
  await as(server.url, `create role bare login password 'bare'`)
  await expect(refuseUnfit(serving.replace(/\/\/[^@]+@/, '//bare:bare@'))).rejects.toThrow(
    'The account bare of DATABASE_URL has no right to anything here: let the owner say “grant kartlaggning_app to bare”.',
  )
})

async function as(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
