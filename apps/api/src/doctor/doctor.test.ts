import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@kartlaggning/schema/id'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { expect, inject, onTestFinished, test } from 'vitest'
import { run } from '../../test/command.ts'
import { cloneDatabase } from '../../test/database.ts'
import { givenAMailServer } from '../../test/given-a-mail-server.ts'
import { rolesToMake } from './examine-database.ts'

const secret = 'unguessable-password'

/** All is well, but for what a test changes. */
async function givenAnEnvironment() {
  const { url, jobsUrl, ownerUrl, drop } = await cloneDatabase()
  onTestFinished(drop)
  const mail = await givenAMailServer()
  // As the embedded server is told when it starts; another's is as its owner has made it.
  const query = (sql: string) => asOwner(ownerUrl, sql)
  const name = new URL(url).pathname.slice(1)
  for (const setting of [
    "log_error_verbosity = 'terse'",
    'log_parameter_max_length = 0',
    'log_parameter_max_length_on_error = 0',
  ])
    await query(`alter database ${name} set ${setting}`)
  const anchors = await mkdtemp(join(tmpdir(), 'kartlaggning-anchors-'))
  onTestFinished(() => rm(anchors, { recursive: true }))
  const environment = {
    ANCHOR_DIR: anchors,
    DATABASE_URL: url,
    JOBS_DATABASE_URL: jobsUrl,
    MIGRATION_DATABASE_URL: ownerUrl,
    MAIL_URL: mail.url,
    MAIL_FROM: 'Kartläggning <no-reply@example.org>',
    PUBLIC_URL: 'https://kartlaggning.invalid',
    TRUSTED_PROXIES: '1',
  }
  return { environment, mail, name, query }
}

const doctor = (environment: Record<string, string>) => run('src/doctor.ts', environment)

test('when nothing is wrong it says so, and what it has looked at', async () => {
  const { environment } = await givenAnEnvironment()
  const { code, said } = await doctor(environment)
  expect(said).not.toContain('✗')
  for (const about of ['environment', 'database', 'mail', 'clock', 'disk', 'proxy'])
    expect(said).toContain(`✓ ${about}`)
  expect(said).toContain('It is up to this code.')
  expect(said).toMatch(/\nNothing is wrong\.$/)
  expect(code).toBe(0)
})

test.each([
  [
    'a mail server that is away',
    { MAIL_URL: 'smtp://127.0.0.1:1' },
    '✗ mail +The mail server 127.0.0.1:1 cannot be used',
  ],
  ['no mail server', { MAIL_URL: '' }, '✗ mail +MAIL_URL is not set'],
  [
    'a second factor that is neither',
    { SECOND_FACTOR: 'no' },
    'SECOND_FACTOR cannot be used: must be required or optional',
  ],
  [
    'an identity provider that is half said',
    { OIDC_ISSUER: 'https://login.invalid' },
    'OIDC_CLIENT_ID must be set too, since OIDC_ISSUER is',
  ],
  [
    'a group with a role that there is not',
    { OIDC_GROUPS: 'kartlaggning=boss:19' },
    'OIDC_GROUPS cannot be used: must say group=coordinator:19',
  ],
  [
    'an identity provider in clear',
    { OIDC_ISSUER: 'http://login.invalid' },
    'OIDC_ISSUER cannot be used: must begin with https',
  ],
  [
    'an identity provider that is away',
    {
      OIDC_ISSUER: 'http://127.0.0.1:1',
      OIDC_CLIENT_ID: 'kartlaggning',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_GROUPS: 'CN=kartlaggning,OU=x=coordinator:19; analys=analyst:19',
    },
    '✗ sign-in +The identity provider of OIDC_ISSUER .http://127.0.0.1:1. cannot be used',
  ],
  ['no proxy', { TRUSTED_PROXIES: '' }, '✗ proxy +PUBLIC_URL is https'],
  [
    'nowhere to anchor the trail',
    { ANCHOR_DIR: '/dev/null/anchors' },
    '✗ disk +ANCHOR_DIR is /dev/null/anchors, where nothing',
  ],
  ['no account for the jobs', { JOBS_DATABASE_URL: '' }, '✗ database +JOBS_DATABASE_URL is not set'],
  [
    'no database but the one of the jobs, which is away',
    { DATABASE_URL: '', MIGRATION_DATABASE_URL: '', JOBS_DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
    '✗ database .* cannot be reached',
  ],
  ['a database that is away', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, '✗ database .* cannot be reached'],
  [
    'an owner whose database is away',
    { MIGRATION_DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
    '✗ database +The database of MIGRATION_DATABASE_URL cannot be reached',
  ],
  ['a variable that cannot be used', { PORT: '99999' }, 'PORT cannot be used'],
])('%s is wrong', async (_, changed, expected) => {
  const { environment } = await givenAnEnvironment()
  const { code, said } = await doctor({ ...environment, ...changed })
  expect(said).toMatch(new RegExp(expected))
  expect(code).toBe(1)
})

test('a second factor that nobody must have is told, and not wrong', async () => {
  const { environment } = await givenAnEnvironment()
  const { code, said } = await doctor({ ...environment, SECOND_FACTOR: 'optional' })
  expect(said).toContain('! environment  SECOND_FACTOR is optional')
  expect(code).toBe(0)
})

test('a login that the mail server refuses is wrong, and the password is not printed', async () => {
  const { environment } = await givenAnEnvironment()
  const server = new SMTPServer({
    authMethods: ['PLAIN'],
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: (_auth, _session, done) => done(new Error('no such user')),
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise<void>((closed) => server.close(closed)))
  const { port } = server.server.address() as AddressInfo
  const { code, said } = await doctor({ ...environment, MAIL_URL: `smtp://anna:${secret}@127.0.0.1:${port}` })
  expect(said).toContain('(EAUTH): it refuses the user or password')
  expect(said).not.toContain(secret)
  expect(code).toBe(1)
})

test('a database that writes what people write into its log is wrong', async () => {
  const { environment, name, query } = await givenAnEnvironment()
  await query(`alter database ${name} set log_statement = 'all'`)
  expect((await doctor(environment)).code).toBe(0)
  await query(`alter database ${name} set log_parameter_max_length = -1`)
  const { code, said } = await doctor(environment)
  expect(said).toContain('✗ database     It logs statements with their parameters')
  expect(code).toBe(1)
  await query(`alter database ${name} set log_parameter_max_length = 0`)
  await query(`alter database ${name} set log_parameter_max_length_on_error = -1`)
  expect((await doctor(environment)).said).toContain('✗ database     It logs the parameters of statements that fail')
})

test('an encoding that cannot hold every name is wrong', async () => {
  const { environment } = await givenAnEnvironment()
  const latin = `latin_${process.pid}`
  await asOwner(
    inject('server'),
    `create database ${latin} template template0 encoding 'LATIN1' locale 'C' locale_provider 'libc'`,
  )
  onTestFinished(() => asOwner(inject('server'), `drop database ${latin} with (force)`))
  const { code, said } = await doctor({
    ...environment,
    DATABASE_URL: Object.assign(new URL(inject('server')), { pathname: latin }).href,
    MIGRATION_DATABASE_URL: Object.assign(new URL(inject('server')), { pathname: latin }).href,
  })
  expect(said).toContain('✗ database     It keeps text as LATIN1')
  expect(said).toContain('! database     Nothing has been put in it')
  expect(code).toBe(1)
})

test('what the next start will apply is said, and that a newer code has been there', async () => {
  const { environment, query } = await givenAnEnvironment()
  await query(`delete from migration where name = (select max(name) from migration where name !~ '/')`)
  expect((await doctor(environment)).said).toMatch(/! database +1 files are to be applied .* the first of them \d{3}-/)
  await query(`insert into migration (name, sha256) values ('999-later.sql', '')`)
  const { code, said } = await doctor(environment)
  expect(said).toContain('The database is newer than this code')
  expect(code).toBe(1)
})

test('a clock that differs from that of the network is wrong', async () => {
  const { environment } = await givenAnEnvironment()
  const server = createServer((_, reply) => {
    reply.sendDate = false
    reply.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString()).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { code, said } = await doctor({
    ...environment,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TRUSTED_PROXIES: '',
  })
  expect(said).toMatch(/✗ clock +The clock is 3\d{3} seconds from that of PUBLIC_URL/)
  expect(code).toBe(1)
})

test('an owner who may not make a role that is not there is wrong, and told what an administrator says', async () => {
  const { ownerUrl, drop } = await cloneDatabase()
  onTestFinished(drop)
  const name = `owner_${newId().replaceAll('-', '')}`
  await asOwner(inject('server'), `create role ${name} login password '${secret}'`)
  onTestFinished(() => asOwner(inject('server'), `drop role ${name}`))
  const url = new URL(ownerUrl)
  url.username = name
  url.password = secret
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    // The roles of this code are there, whichever test made them.
    expect(await rolesToMake(client)).toEqual([])
    expect(await rolesToMake(client, ['kartlaggning_app', 'kartlaggning_absent'])).toEqual([
      expect.objectContaining({
        state: 'wrong',
        says: 'The owner may not make the role kartlaggning_absent: let an administrator say “create role kartlaggning_absent”.',
      }),
    ])
    await asOwner(inject('server'), `alter role ${name} createrole`)
    expect(await rolesToMake(client, ['kartlaggning_absent'])).toEqual([])
  } finally {
    await client.end()
  }
})

test('every variable that can be set stands in the README', async () => {
  const root = new URL('../../../../', import.meta.url)
  const config = await readFile(new URL('apps/api/src/config.ts', root), 'utf8')
  const readme = await readFile(new URL('README.md', root), 'utf8')
  const names = [...config.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(8)
  for (const name of names) expect(readme).toContain(`| \`${name}\``)
})

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

test('mail that has waited is told of, and how long', async () => {
  const { environment, query } = await givenAnEnvironment()
  await query(
    `insert into person (id, email, name) values ('01970000-0000-7000-8000-000000000001', 'a@example.org', 'A')`,
  )
  await query(
    `insert into mail (id, person_id, created_at, failure) values ('01970000-0000-7000-8000-000000000002',
       '01970000-0000-7000-8000-000000000001', now() - interval '31 minutes', 'ECONNREFUSED')`,
  )
  const { code, said } = await doctor(environment)
  expect(said).toMatch(/✗ mail +1 mails wait, the oldest for 31 minutes; 1 of them have failed/)
  expect(code).toBe(1)
})
