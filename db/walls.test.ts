import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from './embedded.ts'
import { throwawayDirectory } from './embedded/throwaway.ts'
import { migrate } from './migrate.ts'

let home: string
let server: EmbeddedDatabase
let client: Client

beforeAll(async () => {
  home = await throwawayDirectory()
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  await migrate(server.url)
  client = new Client({ connectionString: server.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await server.stop()
  await rm(home, { recursive: true })
})

/** What migrating itself keeps is no part of the story, and the application has no right to it. */
const tables = `pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'migration'`
/** Known only by their hash, through the functions of sign-in. */
const secrets = [
  'session',
  'sign_in_code',
  'sign_in_link',
  'sign_in_step',
  'oidc_attempt',
  'external_identity',
  'second_factor',
  'second_factor_secret',
  'second_factor_begun',
  'recovery_code',
]

async function names(sql: string, params: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`${sql} order by 1`, params)
  return rows.map((row) => row.name)
}

test('there is a wall around every table, and it binds the owner too', async () => {
  expect((await names(`select relname as name from ${tables}`)).length).toBeGreaterThan(20)
  expect(await names(`select relname as name from ${tables} and not (relrowsecurity and relforcerowsecurity)`)).toEqual(
    [],
  )
})

test('what the owner passes through is said once for each table, and for the owner only', async () => {
  const toOwner = `select tablename as name from pg_policies where policyname = 'owner' and roles = array[current_user] and qual = 'true'`
  expect(await names(toOwner)).toEqual(await names(`select relname as name from ${tables}`))
  const toAll = `select tablename || '.' || policyname as name from pg_policies
    where schemaname = 'public' and not (roles = array['kartlaggning_app'::name]) and policyname <> 'owner'`
  // For the account that performs the jobs.
  expect(await names(toAll)).toEqual([
    'letter_text.jobs_read',
    'mail.jobs_read',
    'mail.jobs_record',
    'mail_content.jobs_read',
    'mail_content.jobs_wipe',
  ])
})

const roles = ['kartlaggning_app', 'kartlaggning_jobs']

test.each(roles)('%s owns nothing', async (role) => {
  for (const [table, owner] of [
    ['pg_class', 'relowner'],
    ['pg_proc', 'proowner'],
    ['pg_type', 'typowner'],
    ['pg_namespace', 'nspowner'],
  ])
    expect(await names(`select oid::text as name from ${table} where ${owner} = '${role}'::regrole`)).toEqual([])
})

test.each(roles)('%s makes nothing, and becomes nobody else', async (role) => {
  const { rows } = await client.query(
    `select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolcanlogin, rolreplication,
       has_schema_privilege(oid, 'public', 'create') as makes_tables,
       (select count(*)::int from pg_auth_members where member = pg_roles.oid) as other_roles
     from pg_roles where rolname = '${role}'`,
  )
  expect(Object.values(rows[0] as object)).toEqual([false, false, false, false, false, false, false, 0])
})

test.each([...secrets, 'mail_content', 'second_factor_recovery', 'security_salt', 'migration'])(
  'the application has no right to %s',
  async (table) => {
    const held = await names(
      `select privilege as name from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
     where has_table_privilege('kartlaggning_app', $1, privilege)
       or (privilege in ('select', 'insert', 'update') and has_any_column_privilege('kartlaggning_app', $1, privilege))`,
      [table],
    )
    expect(held).toEqual([])
  },
)

test('no policy trusts a setting, but the one that says who asks', async () => {
  // What is set, anyone sets who sends a statement. Who asks is the application's to say: it has checked their session.
  const trusted = `select proname as name from pg_proc where pronamespace = 'public'::regnamespace
    and coalesce(prosrc, '') || coalesce(pg_get_functiondef(oid), '') ~ 'current_setting'`
  expect(await names(trusted)).toEqual([
    'clock',
    'current_api_key',
    'current_person',
    'never_changed',
    'note_event',
    'note_in_county',
    'refuse_in_imported',
    'rehearsing',
  ])
  const inPolicies = `select tablename || '.' || policyname as name from pg_policies
    where concat(qual, with_check) ~ 'current_setting|clock\\(|today\\('`
  expect(await names(inPolicies)).toEqual([])
})

test('what the triggers of the frozen let through in a mode that is set, the application has no right to', async () => {
  const guarded = `select distinct tgrelid::regclass::text as name from pg_trigger
    where tgfoid = 'never_changed'::regproc and not tgisinternal`
  expect((await names(guarded)).length).toBeGreaterThan(10)
  for (const role of ['kartlaggning_app', 'kartlaggning_jobs'])
    expect(
      await names(`${guarded} and (has_table_privilege('${role}', tgrelid, 'delete')
        or has_any_column_privilege('${role}', tgrelid, 'update'))`),
    ).toEqual([])
})

test('nothing is granted to everyone', async () => {
  const granted = `select relname as name from ${tables} and exists (
    select from aclexplode(relacl) where grantee = 0 or grantee not in (relowner, 'kartlaggning_app'::regrole, 'kartlaggning_jobs'::regrole))`
  expect(await names(granted)).toEqual([])
})

test('no answer, no step of the trail and no round is ever deleted by the application', async () => {
  const deletable = `select relname as name from ${tables} and has_table_privilege('kartlaggning_app', oid, 'delete')`
  expect(await names(deletable)).toEqual([
    // A note is its writer's own, and says nothing that anyone has answered.
    'answer_note',
    // How another survey is put; what stood there is in the trail.
    'county_crosswalk',
    // Reference data that a county has entered by mistake; what stood there is in the trail.
    'municipality_group',
    'municipality_neighbour',
    'municipality_police_area',
    'municipality_population',
    'police_area_former_name',
    'round_municipality',
  ])
  const emptied = `select relname as name from ${tables} and has_table_privilege('kartlaggning_app', oid, 'truncate')`
  expect(await names(emptied)).toEqual([])
})

test('what the application may write, a policy bounds', async () => {
  const unbounded = `select distinct tablename || '.' || policyname as name from pg_policies
    where schemaname = 'public' and policyname <> 'owner' and cmd <> 'SELECT' and coalesce(with_check, qual) = 'true'`
  // The account that performs the jobs writes down what became of a mail.
  expect(await names(unbounded)).toEqual(['mail.jobs_record'])
})

test('the jobs are taken by their own account, which changes nothing else of the queue', async () => {
  const queue = `pg_class where relkind in ('r', 'p') and relnamespace = 'graphile_worker'::regnamespace`
  const held = (right: string) =>
    names(`select relname as name from ${queue} and has_table_privilege('kartlaggning_jobs', oid, $1)`, [right])
  const jobs = ['_private_job_queues', '_private_jobs', '_private_known_crontabs', '_private_tasks']
  for (const right of ['insert', 'update', 'delete']) expect(await held(right)).toEqual(jobs)
  expect(await held('select')).toEqual([...jobs, 'migrations'])
  for (const right of ['truncate', 'references', 'trigger']) expect(await held(right)).toEqual([])
  // What they hold is the id of a mail, which only its deliverer reads.
  const policies = `select tablename as name from pg_policies where schemaname = 'graphile_worker'
    and policyname = 'jobs' and roles = array['kartlaggning_jobs'::name]`
  expect(await names(policies)).toEqual(jobs)
  const { rows } = await client.query(
    `select has_schema_privilege('kartlaggning_jobs', 'graphile_worker', 'create') as makes,
       has_schema_privilege('kartlaggning_app', 'graphile_worker', 'usage') as serves`,
  )
  expect(rows).toEqual([{ makes: false, serves: false }])
})

test('every foreign key has an index that begins with its columns', async () => {
  const without = await names(`
    select conrelid::regclass || '.' || conname as name from pg_constraint
    where contype = 'f' and not exists (
      select from pg_index where indrelid = conrelid and indpred is null
        and (select array_agg(key order by key) from unnest((indkey::int2[])[0:cardinality(conkey) - 1]) as key)
          = (select array_agg(key order by key) from unnest(conkey) as key))`)
  expect(without).toEqual([])
})

test('nothing is removed or emptied because something else is', async () => {
  const cascades = `select conrelid::regclass || '.' || conname as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
      and (confdeltype not in ('a', 'r') or confupdtype not in ('a', 'r'))`
  expect(await names(cascades)).toEqual([])
})

test('every function with its owner’s rights looks where it is told to', async () => {
  const definers = `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`
  expect((await names(definers)).length).toBeGreaterThan(10)
  const loose = `${definers} and not coalesce('search_path=public, pg_temp' = any (proconfig), false)`
  expect(await names(loose)).toEqual([])
})

test('a moment that a row begins with is the database’s own', async () => {
  const without = await names(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type like 'timestamp%' and is_nullable = 'NO' and column_default is null`)
  // When a secret is over is for the one who makes it to say.
  expect(without).toEqual(['session.expires_at', 'sign_in_code.expires_at'])
  const withoutZone = `select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'timestamp without time zone'`
  expect(await names(withoutZone)).toEqual([])
})

test('every table that holds what someone said or decided leaves a trail', async () => {
  const trailed = `select distinct tgrelid::regclass::text as name from pg_trigger where tgname = 'trail'`
  expect(await names(trailed)).toEqual([
    'abstention',
    'actor',
    'analysis',
    'answer',
    'answer_note',
    'api_key',
    'approval',
    'assignment',
    'call_note',
    'commenting',
    'completion_request',
    'contact',
    'conversation_step',
    'county_crosswalk',
    'county_letterhead',
    'county_next_steps',
    'deadline_move',
    'disclosure',
    'disclosure_file',
    'edition',
    'edition_document',
    'edition_reader',
    'edition_withdrawal',
    'entry',
    'erasure',
    'external_identity',
    'gap',
    'initiative_question',
    'joint_action_confirmation',
    'letter_text',
    'masked_cell',
    'municipality_group',
    'municipality_neighbour',
    'municipality_police_area',
    'municipality_population',
    'need',
    'need_comment',
    'need_decision',
    'need_passage',
    'need_shown',
    'own_goal',
    'passage',
    'police_area',
    'police_area_former_name',
    'profile',
    'proxy',
    'reconciliation_end',
    'rehearsal',
    'reminder_plan',
    'reminder_run',
    'report_chapter',
    'report_sentence',
    'respondent',
    'retention_decision',
    'round',
    'round_import',
    'round_municipality',
    'second_factor',
    'second_factor_recovery',
    'secrecy_mark',
    'staff',
    'submission',
    'submission_mirror',
    'theme',
  ])
})

test('what is frozen has a guard', async () => {
  const frozen = `select tgrelid::regclass::text as name from pg_trigger where tgname in ('frozen', 'append_only')`
  expect(await names(frozen)).toEqual([
    'conversation_step',
    'deadline_move',
    'disclosure',
    'disclosure_file',
    'edition',
    'edition_document',
    'edition_withdrawal',
    'initiative_question',
    'masked_cell',
    'need_comment',
    'need_decision',
    'need_shown',
    'profile',
    'retention_decision',
    'round_import',
    'second_factor_recovery',
    'security_event',
    'submission',
    'submission_mirror',
    'trail',
  ])
})
