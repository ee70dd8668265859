import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from './embedded.ts'
import { throwawayDirectory } from './embedded/throwaway.ts'
import { migrate } from './migrate.ts'
import { SetupError } from './setup-error.ts'

let home: string
let folder: string
let server: EmbeddedDatabase
let url: string
let count = 0

beforeAll(async () => {
  home = await throwawayDirectory()
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
})

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true })
})

beforeEach(async () => {
  folder = await mkdtemp(join(home, 'db-'))
  await mkdir(join(folder, 'migrations'))
  await mkdir(join(folder, 'functions'))
  await file('001-first.sql', 'create table first (id int);')
  await file('002-second.sql', 'create table second (id int); insert into second values (1);')
  url = await emptyDatabase()
})

test('files are applied in order, once', async () => {
  await migrate(url, folder)
  await migrate(url, folder)
  expect(await query('select id from second')).toEqual([{ id: 1 }])
  expect(await query('select name from migration order by name')).toEqual([
    { name: '001-first.sql' },
    { name: '002-second.sql' },
  ])
})

test('what comes later is applied later', async () => {
  await migrate(url, folder)
  await file('003-third.sql', 'alter table first add column word text;')
  await migrate(url, folder)
  expect(await query('select word from first')).toEqual([])
})

test('several servers may migrate at the same time', async () => {
  await Promise.all(Array.from({ length: 4 }, () => migrate(url, folder)))
  expect(await query('select id from second')).toEqual([{ id: 1 }])
})

test('several databases of one cluster may be prepared at the same time', async () => {
  const urls = [url, await emptyDatabase(), await emptyDatabase()]
  // The role is held by what the earlier databases have granted it.
  for (let earlier = 1; earlier <= count - 3; earlier++) await query(`drop database migrated_${earlier}`)
  await query('drop role if exists kartlaggning_app')
  await Promise.all(urls.map((each) => migrate(each, folder)))
})

test('a file that fails leaves everything as it was', async () => {
  await migrate(url, folder)
  await file('003-fine.sql', 'create table fine (id int);')
  await file('004-broken.sql', 'create table third (id int); select nonsense;')
  await expect(migrate(url, folder)).rejects.toThrow(
    'The migration 004-broken.sql failed: column "nonsense" does not exist.',
  )
  expect(await query(`select to_regclass('fine') as fine, to_regclass('third') as third`)).toEqual([
    { fine: null, third: null },
  ])
  expect(await query('select name from migration where name > $$002-second.sql$$')).toEqual([])
})

test('a file changed after it was applied is refused', async () => {
  await migrate(url, folder)
  await file('001-first.sql', 'create table first (id bigint);')
  await expect(migrate(url, folder)).rejects.toThrow(
    'The migration 001-first.sql has been changed since it was applied',
  )
})

test('a database newer than the code is refused', async () => {
  await file('003-third.sql', 'create table third (id int);')
  await migrate(url, folder)
  await rm(join(folder, 'migrations', '003-third.sql'))
  await expect(migrate(url, folder)).rejects.toThrow(
    new SetupError('The database is newer than this code: it has the migration 003-third.sql.'),
  )
})

test('a file that sorts before one already applied is refused', async () => {
  await rm(join(folder, 'migrations', '001-first.sql'))
  await migrate(url, folder)
  await file('001-first.sql', 'create table first (id int);')
  await expect(migrate(url, folder)).rejects.toThrow('The migration 001-first.sql comes before 002-second.sql')
})

test('a changed function is applied at the next start, and only then', async () => {
  await functionFile('answer', saying(1))
  await migrate(url, folder)
  expect(await query('select answer()')).toEqual([{ answer: 1 }])
  const before = await query(`select xmin from pg_proc where proname = 'answer'`)
  await migrate(url, folder)
  expect(await query(`select xmin from pg_proc where proname = 'answer'`)).toEqual(before)
  await functionFile('answer', saying(2))
  await migrate(url, folder)
  expect(await query('select answer()')).toEqual([{ answer: 2 }])
})

test('a function reads what the migrations of the same start have made', async () => {
  await functionFile('answer', saying(1))
  await migrate(url, folder)
  await file('003-third.sql', 'create table third (id int); insert into third values (3);')
  await functionFile('answer', saying('(select id from third)'))
  await migrate(url, folder)
  expect(await query('select answer()')).toEqual([{ answer: 3 }])
})

test('a policy may call a function that is new with it, and that calls another', async () => {
  await migrate(url, folder)
  await functionFile('a_rule', `create or replace function a_rule() returns int language sql return word() + 1;\n`)
  await functionFile('word', saying(1, 'word'))
  await file(
    '003-policy.sql',
    'alter table first enable row level security; create policy known on first using (a_rule() = id);',
  )
  await migrate(url, folder)
  expect(await query('select a_rule(), word()')).toEqual([{ a_rule: 2, word: 1 }])
  const applied = await query(`select name from migration where name > $$003$$ order by applied_at, name`)
  expect(applied).toEqual([
    { name: '003-policy.sql' },
    { name: 'functions/a_rule.sql' },
    { name: 'functions/word.sql' },
  ])
})

test.each([
  [
    'other parameters',
    'create or replace function answer(it int) returns int language sql return it;\n',
    'answer(2)',
    2,
  ],
  [
    'another result',
    `create or replace function answer() returns text language sql return 'yes';\n`,
    'answer()',
    'yes',
  ],
])('a function with %s takes the place of the one before', async (_, sql, call, said) => {
  await functionFile('answer', saying(1))
  await migrate(url, folder)
  await functionFile('answer', sql)
  await migrate(url, folder)
  expect(await query(`select ${call} as said`)).toEqual([{ said }])
  expect(await query(`select count(*)::int from pg_proc where proname = 'answer'`)).toEqual([{ count: 1 }])
})

test('a function that a policy needs keeps its parameters until a migration has dropped the policy', async () => {
  await functionFile('answer', saying(1))
  await migrate(url, folder)
  await query('create policy known on first using (answer() = id)')
  await functionFile('answer', 'create or replace function answer(it int) returns int language sql return it;\n')
  await expect(migrate(url, folder)).rejects.toThrow('The file functions/answer.sql failed: cannot drop function')
  await file('003-dropped.sql', 'drop policy known on first;')
  await migrate(url, folder)
  expect(await query('select answer(3)')).toEqual([{ answer: 3 }])
})

test('a broken function leaves everything as it was', async () => {
  await functionFile('answer', saying(1))
  await functionFile('other', saying(1, 'other'))
  await migrate(url, folder)
  const before = await query('select * from migration order by name')
  await file('003-third.sql', 'create table third (id int);')
  await functionFile('answer', saying(2))
  await functionFile('other', saying('nonsense', 'other'))
  await expect(migrate(url, folder)).rejects.toThrow(
    'The file functions/other.sql failed: column "nonsense" does not exist.',
  )
  expect(await query(`select answer(), other(), to_regclass('third') as third`)).toEqual([
    { answer: 1, other: 1, third: null },
  ])
  expect(await query('select * from migration order by name')).toEqual(before)
})

test('a database with a function that this code has no file for is refused', async () => {
  await functionFile('answer', saying(1))
  await migrate(url, folder)
  await rm(join(folder, 'functions', 'answer.sql'))
  await expect(migrate(url, folder)).rejects.toThrow(
    new SetupError('The database is newer than this code: it has the file functions/answer.sql.'),
  )
})

test('a function that a migration drops has no file any more, and is gone', async () => {
  await functionFile('answer', saying(1))
  await migrate(url, folder)
  await rm(join(folder, 'functions', 'answer.sql'))
  await file('003-third.sql', 'drop function answer;')
  await migrate(url, folder)
  await migrate(url, folder)
  expect(await query(`select from pg_proc where proname = 'answer'`)).toEqual([])
})

test.each([
  ['another’s name', saying(1, 'other')],
  ['two', saying(1) + saying(1, 'other')],
  ['none', 'select 1;'],
])('a function file with %s is refused', async (_, sql) => {
  await functionFile('answer', sql)
  await expect(migrate(url, folder)).rejects.toThrow(
    'The file functions/answer.sql must make one function, of its own name.',
  )
  expect(await query(`select to_regclass('migration') as migration`)).toEqual([{ migration: null }])
})

test('a misnamed file is refused', async () => {
  await file('3-third.sql', 'select 1;')
  await expect(migrate(url, folder)).rejects.toThrow('The migration 3-third.sql must be named NNN-name.sql')
})

test('an unreachable database is said in one sentence, without its password', async () => {
  const failure = await migrate('postgres://owner:secret@127.0.0.1:1/survey', folder).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(SetupError)
  expect(failure).toHaveProperty(
    'message',
    expect.stringMatching(/^The database at 127\.0\.0\.1:1\/survey cannot be reached: .+\.$/),
  )
  expect(failure).not.toHaveProperty('message', expect.stringContaining('secret'))
})

test('the migrations of this code apply to an empty database', async () => {
  await migrate(url)
})

test('every function has a file of its own', async () => {
  await migrate(url)
  const made = await query(`select distinct proname || '.sql' as file from pg_proc
    where pronamespace = 'public'::regnamespace order by 1`)
  expect(made.map((it) => (it as { file: string }).file)).toEqual(
    (await readdir(join(import.meta.dirname, 'functions'))).toSorted(),
  )
})

test('a migration makes no function: that was so until they had files', async () => {
  const here = join(import.meta.dirname, 'migrations')
  const makes = async (name: string) =>
    /create\s+(or\s+replace\s+)?(function|procedure)\b/i.test(await readFile(join(here, name), 'utf8'))
  const making = await Promise.all((await readdir(here)).map(async (name) => ((await makes(name)) ? [name] : [])))
  expect(making.flat().filter((name) => name >= '026')).toEqual([])
  expect(making.flat().length).toBeGreaterThan(10)
})

test('a database from before the functions had files gets the same functions as an empty one', async () => {
  await migrate(url)
  const fresh = await functions()
  url = await emptyDatabase()
  const here = join(import.meta.dirname, 'migrations')
  await cp(here, join(folder, 'migrations'), {
    recursive: true,
    filter: (path) => path === here || basename(path) < '022',
  })
  await rm(join(folder, 'migrations', '001-first.sql'))
  await rm(join(folder, 'migrations', '002-second.sql'))
  await migrate(url, folder)
  await migrate(url)
  expect(fresh.length).toBeGreaterThan(40)
  expect(await functions()).toEqual(fresh)
})

test('the job queue is made by the owner, once, and again for whoever has not got all of it', async () => {
  await migrate(url, folder)
  const granted = () =>
    query(`select has_table_privilege('kartlaggning_jobs', 'graphile_worker._private_jobs', 'update') as jobs,
      (select count(*)::int from pg_policy where polrelid = 'graphile_worker._private_jobs'::regclass) as policies`)
  expect(await granted()).toEqual([{ jobs: true, policies: 1 }])
  await query('revoke all on graphile_worker._private_jobs from kartlaggning_jobs')
  await migrate(url, folder)
  expect(await granted()).toEqual([{ jobs: true, policies: 1 }])
})

test('an owner who makes no roles can migrate, once somebody else has made the role', async () => {
  await migrate(url, folder)
  await migrate(await rentedBy(`login password 'tenant'`))
})

test('who may not make the role is told which right is missing', async () => {
  for (let earlier = 1; earlier <= count; earlier++)
    await query(`drop database if exists migrated_${earlier}`, server.url)
  await query('drop database if exists rented', server.url)
  await query('drop role if exists kartlaggning_app, kartlaggning_jobs', server.url)
  const tenants = await rentedBy(`login password 'tenant'`)
  for (const role of ['kartlaggning_app', 'kartlaggning_jobs']) {
    await expect(migrate(tenants)).rejects.toThrow(
      new SetupError(
        `The account "tenant" may not make the role ${role}: let an administrator say “create role ${role}”, or ` +
          '“alter role "tenant" createrole”.',
      ),
    )
    await query(`create role ${role}`, server.url)
  }
  await migrate(tenants)
  await query('drop database rented', server.url)
  await query('drop role kartlaggning_app, kartlaggning_jobs', server.url)
  await migrate(await rentedBy(`login password 'tenant' createrole`))
})

test('who does not own the database is told so', async () => {
  await migrate(url, folder)
  const tenants = await rentedBy(`login password 'tenant'`)
  await query('alter database rented owner to kartlaggning', server.url)
  await expect(migrate(tenants)).rejects.toThrow(
    new SetupError(
      'The account "tenant" may not make tables in the database "rented": let an administrator say “alter database ' +
        '"rented" owner to "tenant"”.',
    ),
  )
})

test('an account that serves is told to leave it to the owner, and nobody to give it more', async () => {
  await migrate(url, folder)
  const tenants = await rentedBy(`login password 'tenant' in role kartlaggning_app`)
  await query('alter database rented owner to kartlaggning', server.url)
  const sentence = new SetupError(
    'The account tenant serves the application and is not to own or make anything: migrate as the owner of the ' +
      'database, kartlaggning, with MIGRATION_DATABASE_URL.',
  )
  await expect(migrate(tenants)).rejects.toThrow(sentence)
  await query('alter role kartlaggning_jobs rename to kartlaggning_absent', server.url)
  const refused = await migrate(tenants).catch((error: unknown) => error)
  await query('alter role kartlaggning_absent rename to kartlaggning_jobs', server.url)
  expect(refused).toEqual(sentence)
})

test('a database that is not in UTF-8 is refused', async () => {
  await query(`create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0`, server.url)
  await expect(migrate(server.url.replace(/[^/]+$/, 'latin'))).rejects.toThrow(
    new SetupError(
      'The database latin is in LATIN1, which has no letters for every name: make it anew in UTF8 (create database latin ' +
        `encoding 'UTF8' template template0).`,
    ),
  )
})

/** An empty database that belongs to somebody with these rights. */
async function rentedBy(rights: string): Promise<string> {
  await query('drop database if exists rented', server.url)
  await query('drop role if exists tenant', server.url)
  await query(`create role tenant ${rights}`, server.url)
  await query('create database rented owner tenant', server.url)
  return server.url.replace(/\/\/[^@]+@/, '//tenant:tenant@').replace(/[^/]+$/, 'rented')
}

const file = (name: string, sql: string) => writeFile(join(folder, 'migrations', name), sql)

const functionFile = (name: string, sql: string) => writeFile(join(folder, 'functions', `${name}.sql`), sql)

function saying(value: number | string, name = 'answer') {
  return `create or replace function ${name}() returns int language sql return ${value};\n`
}

/** Each with its text, its owner and those who may call it. */
const functions = () =>
  query(`select pg_get_functiondef(oid) as text, proowner::regrole::text as owner, proacl::text as rights
    from pg_proc where pronamespace = 'public'::regnamespace order by 1`)

async function emptyDatabase(): Promise<string> {
  const name = `migrated_${++count}`
  await query(`create database ${name}`, server.url)
  return server.url.replace(/[^/]+$/, name)
}

async function query(sql: string, at = url): Promise<unknown[]> {
  const client = new Client({ connectionString: at })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
