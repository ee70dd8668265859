import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from './embedded.ts'
import { migrate } from './migrate.ts'
import { loadReference } from './reference/load-reference.ts'
import { refuseAnotherDatabase, refuseUnfit } from './serving-account.ts'

let home: string
let server: EmbeddedDatabase
let serving: string
let performing: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kartlaggning-serving-'))
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  await migrate(server.url)
  await loadReference(server.url)
  serving = await server.serve()
  performing = await server.perform()
  await as(server.url, `insert into trail_head values (gen_random_uuid(), 0, '')`)
  await as(
    server.url,
    `with anna as (insert into person (id, email, name) values (gen_random_uuid(), 'anna.ek@example.org', 'Anna Ek') returning id),
       karin as (insert into person (id, email, name) values (gen_random_uuid(), 'karin@example.org', 'Karin Berg') returning id),
       coordinates as (insert into staff (person_id, county_code, role) select id, '19', 'coordinator' from karin),
       signed_in as (insert into session (token_hash, person_id, expires_at)
         select '\\x${TOKEN_HASH}', id, now() + interval '1 day' from anna)
     select put_mails(jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'person', id, 'about', '{}'::uuid[],
       'holds_while', 'always', 'recipient', '${ADDRESS}', 'subject', '${CODE} är din kod', 'body', '${LINK}',
       'language', 'sv')), 'deliver-mail', 12) from anna`,
  )
})

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true })
})

const ADDRESS = 'anna.ek+letter@example.org'
const CODE = '482913'
const LINK = 'https://kartlaggning.invalid/inbjudan/4f1c9b'
const TOKEN_HASH = 'd0e1f2'

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

const OTHERS = ['kartlaggning', 'kartlaggning_jobs', 'kartlaggning_worker']

test.each([
  ...OTHERS.flatMap((role) => [
    `set role ${role}`,
    `set session authorization ${role}`,
    `grant ${role} to kartlaggning_server`,
  ]),
  'insert into mail (id, person_id) select gen_random_uuid(), gen_random_uuid()',
  `insert into mail_content (mail_id, recipient, subject, body) select gen_random_uuid(), '', '', ''`,
  `update mail set rehearsal = '19r'`,
  `update mail_content set recipient = 'me@example.org'`,
  'delete from mail_content',
  // The planner's estimates would tell what a policy hides.
  `explain select from mail_content where body < 'm'`,
  `select claim_mail(gen_random_uuid(), 12, '5 minutes')`,
  'select * from rounds_to_remind()',
  'select * from graphile_worker._private_jobs',
  `select graphile_worker.add_job('deliver-mail')`,
])('nor, of mail and jobs: %s', async (statement) => {
  await expect(as(serving, statement)).rejects.toThrow(NOT_ALLOWED)
})

test.each(['kartlaggning', 'kartlaggning_server'])('nor do the jobs become %s', async (role) => {
  await expect(as(performing, `set role ${role}`)).rejects.toThrow(NOT_ALLOWED)
  await expect(as(performing, `set session authorization ${role}`)).rejects.toThrow(NOT_ALLOWED)
})

test.each([
  `update mail set rehearsal = '19r'`,
  'update mail set person_id = gen_random_uuid(), respondent_id = null',
  `update mail_content set recipient = '', subject = '', body = ''`,
  `insert into mail_content (mail_id, recipient, subject, body) select gen_random_uuid(), '', '', ''`,
])('nor do they change whose a letter is: %s', async (statement) => {
  await expect(as(performing, statement)).rejects.toThrow(NOT_ALLOWED)
})

test.each([
  `select public.put_link_for('\\x01', 'anna.ek@example.org', now() + interval '1 day')`,
  `select public.authenticate('\\x${TOKEN_HASH}')`,
  'select count(*) from public.county',
])('another account of the cluster is let in to nothing: %s', async (statement) => {
  const stranger = serving.replace(/\/\/[^@]+@/, '//stranger:stranger@')
  await as(server.url, `create role stranger login password 'stranger'`)
  try {
    await expect(as(stranger, statement)).rejects.toThrow('permission denied for schema public')
  } finally {
    await as(server.url, 'drop role stranger')
  }
})

test('whatever it sets, the account that serves reads no letter, no code and no session', async () => {
  const functions = await as(
    server.url,
    `select string_agg(pg_get_functiondef(oid), '') as all from pg_proc
     where pronamespace = 'public'::regnamespace and prokind = 'f'`,
  )
  const settings = new Set([
    'app.job',
    ...JSON.stringify(functions)
      .matchAll(/app\.[a-z_]+/g)
      .map(([it]) => it),
  ])
  expect(settings).toContain('app.person_id')
  expect(settings.size).toBeGreaterThan(8)
  const read = await everythingRead(settings)
  // Who asks is the application's to say, so what somebody may read is read in their name: that it was tried is seen by it.
  for (const seen of ['Västmanlands län', '"role":"coordinator"'])
    expect([seen, read.includes(seen)]).toEqual([seen, true])
  for (const secret of [ADDRESS, CODE, LINK, TOKEN_HASH])
    expect([secret, read.includes(secret)]).toEqual([secret, false])
})

/** What every table gives the account that serves, however it has set what can be set. Where it may not read, nothing. */
async function everythingRead(settings: ReadonlySet<string>): Promise<string> {
  const tables = await as(
    server.url,
    `select format('select %s from %I', string_agg(quote_ident(attname), ', '), relname) as sql
     from pg_class join pg_attribute on attrelid = pg_class.oid
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
       and has_column_privilege('kartlaggning_app', pg_class.oid, attnum, 'select')
     group by relname`,
  )
  expect(tables.length).toBeGreaterThan(60)
  const people = await as(server.url, 'select id::text from person')
  const client = new Client({ connectionString: serving })
  await client.connect()
  const read: unknown[] = []
  const reads = async (sql: unknown) => read.push(...(await client.query<Record<string, unknown>>(String(sql))).rows)
  const set = (setting: string, value: string) => client.query('select set_config($1, $2, false)', [setting, value])
  try {
    for (const value of ['mail', 'remind', 'yes', '19', '19r', '2099-01-01', '']) {
      for (const setting of settings) await set(setting, value)
      if (!value.startsWith('20')) await set('app.clock', '')
      await set('app.api_key_id', '')
      for (const { id } of [...people, { id: '' }]) {
        await set('app.person_id', String(id))
        for (const { sql } of tables) await reads(sql)
        await reads('select my_sessions(null)')
      }
    }
    return JSON.stringify(read)
  } finally {
    await client.end()
  }
}

test('the account of the jobs reads what is to be delivered', async () => {
  expect(await as(performing, 'select body from mail_content')).toEqual([{ body: LINK }])
  await expect(as(performing, `update mail_content set body = 'another'`)).rejects.toThrow(/row-level security/)
  await expect(as(performing, 'select from session')).rejects.toThrow(NOT_ALLOWED)
})

test('it serves, and its password is for its owner only to read', async () => {
  await refuseUnfit(serving)
  expect(await as(serving, `select name from county where code = '19'`)).toEqual([{ name: 'Västmanlands län' }])
  expect((await stat(join(home, 'data/server-password'))).mode & 0o777).toBe(0o600)
  expect(await server.serve()).toBe(serving)
  await refuseUnfit(performing, 'jobs')
  expect((await stat(join(home, 'data/jobs-password'))).mode & 0o777).toBe(0o600)
  await refuseAnotherDatabase(serving, performing)
  await expect(refuseAnotherDatabase(serving, performing.replace(/[^/]+$/, 'postgres'))).rejects.toThrow(
    'JOBS_DATABASE_URL names another database than DATABASE_URL: only the account is to be another.',
  )
})

test('the owner does not serve, and the sentence says what to do', async () => {
  await expect(refuseUnfit(server.url)).rejects.toThrow(
    'The application may not serve as the account kartlaggning of DATABASE_URL, which is a superuser: give as DATABASE_URL ' +
      `one that owns nothing, made by “create role kartlaggning_server login password '…'; grant kartlaggning_app to ` +
      'kartlaggning_server”, and the owner as MIGRATION_DATABASE_URL alone.',
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
  ['in role kartlaggning_jobs', 'can become kartlaggning_jobs, which takes jobs and reads all mail'],
  ['in role kartlaggning_server', 'can become kartlaggning_server, which is another account'],
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
    'The account bare of DATABASE_URL has no right to what it is for here: let an administrator say ' +
      '“grant kartlaggning_app to bare”.',
  )
  await expect(refuseUnfit(serving, 'jobs')).rejects.toThrow(
    'The account kartlaggning_server of JOBS_DATABASE_URL takes no jobs, and the one that serves is not to: let an ' +
      `administrator say “create role kartlaggning_worker login password '…'; grant kartlaggning_app, kartlaggning_jobs ` +
      'to kartlaggning_worker”, and give that.',
  )
})

async function as(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
