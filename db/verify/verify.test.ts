import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from '../embedded.ts'
import { migrate } from '../migrate.ts'
import { anchorsIn } from './anchors.ts'
import { verifyDatabase } from './look-through.ts'

let home: string
let server: EmbeddedDatabase
let anchors: string
let respondent = ''
let count = 0

const person = '0199a000-0000-7000-8000-000000000001'
const round = '0199a000-0000-7000-8000-000000000002'
const submission = '0199a000-0000-7000-8000-000000000003'
const disclosure = '0199a000-0000-7000-8000-000000000004'
const analysis = '0199a000-0000-7000-8000-000000000005'
const gap = '0199a000-0000-7000-8000-000000000006'
const TODAY = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC`

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kartlaggning-verify-'))
  await chmod(home, 0o755)
  anchors = join(home, 'anchors')
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  await migrate(server.url)
  await query(
    server.url,
    `insert into county (code, letter, name, police_region, authority) values ('19', 'U', 'Västmanlands län', 'Mitt', 'Länsstyrelsen');
     insert into municipality (code, name, official_name, county_code) values ('1981', 'Sala', 'Sala kommun', '19');
     insert into person (id, email, name) values ('${person}', 'anna@example.org', 'Anna Ek');
     insert into round (id, county_code, name, year, scope, questionnaire, opens_on, closes_on, estimated_minutes,
         status, purpose, selection, consultation, contact_name)
       values ('${round}', '19', 'Kartläggningen 2026', 2026, 'full', '2026', '2026-10-01', '2026-11-20', 45, 'open', 'x', 'x', '{}', 'Karin Berg');
     insert into round_municipality (round_id, municipality_code) values ('${round}', '1981')`,
  )
  const [found] = await query(server.url, `select id from respondent where kind = 'municipality'`)
  respondent = String(found?.['id'])
  await query(
    server.url,
    `set time zone 'Europe/Stockholm';
     insert into assignment (respondent_id, person_id) values ('RESPONDENT', '${person}');
     ${saves('problems.emerging', 'ett', 0)}; ${saves('problems.emerging', 'två', 1)}; ${saves('problems.concernOther', 'tre', 0)};
     insert into submission (id, respondent_id, version, document, hash, reference, submitted_by)
       select '${submission}', 'RESPONDENT', 1, written::json, encode(sha256(convert_to(written, 'UTF8')), 'hex'),
         'KL26-1981-K1-0003', '${person}' from (select '{"problems":  {"emerging": "två"}}' as written) as it;
     insert into submission_mirror (submission_id, respondent_id, document) values ('${submission}', 'RESPONDENT', '{"problems": {}}');
     insert into profile (respondent_id, number, round_id, document, hash, released_by, released_by_name)
       values ('RESPONDENT', 1, '${round}', '{}', encode(sha256('{}'), 'hex'), '${person}', 'Anna Ek');
     insert into disclosure (id, respondent_id, submission_id, language, requested_by, note, masks, disclosed_by, disclosed_by_name)
       values ('${disclosure}', 'RESPONDENT', '${submission}', 'sv', '', '', '[]', '${person}', 'Anna Ek');
     insert into disclosure_file (disclosure_id, format, respondent_id, bytes, hash)
       values ('${disclosure}', 'pdf', 'RESPONDENT', 'copy', encode(sha256('copy'), 'hex'));
     insert into edition (round_id, number, note, published_by, published_by_name)
       values ('${round}', 1, '', '${person}', 'Anna Ek');
     insert into edition_document (round_id, number, reader, document, hash)
       select '${round}', 1, 'county-board', '{}', encode(sha256('{}'), 'hex');
     insert into analysis (id, round_id, rules, thresholds, run_by) values ('${analysis}', '${round}', '{}', '{}', '${person}');
     insert into gap (id, round_id, analysis_id, key, rule, rule_version, municipalities, assessed, tasks, sentence, evidence, hash)
       values ('${gap}', '${round}', '${analysis}', 'R01:1981', 'R01', 1, '{1981}', true, '{}', '{}', '[]', 'x');
     select note_event(kind, '${person}', null, null, '') from unnest(array['signed-in', 'answers-exported', 'session-ended']) as kind`,
  )
  await anchored(server.url)
})

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true })
})

test('what nobody has altered is found whole, also while more is written', async () => {
  const url = await copied()
  await query(url, saves('problems.emerging', 'fyra', 2))
  const { findings, counted } = await verifyDatabase(url, anchors)
  expect(findings).toEqual([])
  expect(counted).toMatchObject({ answers: 2, submissions: 1, editions: 1, anchors: 1 })
  expect(counted['steps']).toBeGreaterThan(8)
})

const saves = (question: string, value: string, seen: number) => `
  select save_answers('${person}', 'RESPONDENT', gen_random_uuid(),
    '[{"entry": null, "question": "${question}", "value": "${value}", "seen": ${seen}, "sequence": 1}]')`

/** What an owner can do to a table that guards itself. */
const past = (table: string, sql: string) =>
  `alter table ${table} disable trigger user; ${sql}; alter table ${table} enable trigger user`

/** The hashes of a chain, reckoned anew from this step on. */
const rehashed = (from: number) => `
  do $$ declare step trail; previous bytea; begin
    select hash into previous from trail where chain = 'RESPONDENT' and position = ${from - 1};
    for step in select * from trail where chain = 'RESPONDENT' and position >= ${from} order by position loop
      previous := trail_hash(coalesce(previous, ''), step.position, step);
      update trail set hash = previous where chain = step.chain and position = step.position;
    end loop;
    update trail_head set hash = previous where chain = 'RESPONDENT';
  end $$`

test.each([
  [
    'a frozen document',
    past('submission', `update submission set document = '{"problems": {"emerging": "annat"}}'`),
    [
      /^Submission KL26-1981-K1-0003 \(id .{36}\), frozen TODAY: the document is not the one that its hash is of\.$/,
      /^Row of submission \(id .{36}\): document changed past the trail, whose step \d+ left it otherwise TODAY\.$/,
    ],
  ],
  [
    'a frozen document with its hash',
    past('submission', `update submission set document = '{}', hash = encode(sha256('{}'), 'hex')`),
    [
      /^Row of submission \(id .{36}\): hash, document changed past the trail, whose step \d+ left it otherwise TODAY\.$/,
    ],
  ],
  [
    'spaces in a frozen document, which the trail does not keep',
    past('submission', `update submission set document = '{"problems":{"emerging": "två"}}'`),
    [/^Submission KL26-1981-K1-0003 /],
  ],
  [
    'what others may read of a submission',
    past('submission_mirror', `update submission_mirror set document = '{"problems": {"emerging": "annat"}}'`),
    [
      /^What others may read of submission KL26-1981-K1-0003 \(id .{36}\), frozen TODAY: the document is not the one that its hash is of\.$/,
    ],
  ],
  [
    'what others may read of a submission, with its hash',
    past('submission_mirror', `update submission_mirror set document = '{}', hash = encode(sha256('{}'), 'hex')`),
    [
      /^Row of submission_mirror \(submission_id .{36}\): hash changed past the trail, whose step 1 left it otherwise TODAY\.$/,
    ],
  ],
  [
    'what others may read of a submission, removed',
    past('submission_mirror', 'delete from submission_mirror'),
    [
      /^Row of submission_mirror \(submission_id .{36}\): it has been removed; step 1 of the trail left it there TODAY\.$/,
    ],
  ],
  [
    'a profile',
    past('profile', `update profile set document = '{"altered": true}'`),
    [/^Profile 1 of respondent RESPONDENT, frozen TODAY: the document is not the one that its hash is of\.$/],
  ],
  [
    'a copy that was handed out',
    past('disclosure_file', `update disclosure_file set bytes = 'another'`),
    [
      /^Copy of submission .{36} that was disclosed \(pdf, id .{36}\), frozen TODAY: the document is not the one that its hash is of\.$/,
    ],
  ],
  [
    'an edition',
    past('edition_document', `update edition_document set document = '{"altered": true}'`),
    [
      /^Edition 1 of round .{36} for county-board, frozen TODAY: the document is not the one that its hash is of\.$/,
      /^Row of edition_document \(number 1, reader county-board, round_id .{36}\): document changed past the trail, /,
    ],
  ],
  [
    'an answer',
    past('answer', `update answer set value = '"annat"' where question = 'problems.emerging'`),
    [
      /^Row of answer \(entry_id null, question problems\.emerging, respondent_id .{36}\): value changed past the trail, whose step \d+ left it otherwise TODAY\.$/,
    ],
  ],
  [
    'when an answer was given',
    past(
      'answer',
      `update answer set answered_at = answered_at - interval '1 microsecond' where question = 'problems.emerging'`,
    ),
    [/^Row of answer \(.*\): answered_at changed past the trail, /],
  ],
  [
    'an answer that is removed',
    past('answer', `delete from answer where question = 'problems.emerging'`),
    [/^Row of answer \(.* problems\.emerging, .*\): it has been removed; step \d+ of the trail left it there TODAY\.$/],
  ],
  [
    'an answer that is put in',
    past(
      'answer',
      `insert into answer select respondent_id, entry_id, 'problems.put', value, version, answered_by, answered_at, writer, sequence from answer limit 1`,
    ),
    [/^Row of answer \(.* problems\.put, .*\): no step of the trail tells of it\.$/],
  ],
  [
    'somebody made coordinator',
    past('staff', `insert into staff (person_id, county_code, role) values ('${person}', '19', 'coordinator')`),
    [/^Row of staff \(role coordinator, person_id .{36}, county_code 19\): no step of the trail tells of it\.$/],
  ],
  [
    'a step of the trail',
    past('trail', `update trail set new = new || '{"value": "annat"}' where position = 3 and chain = 'RESPONDENT'`),
    [
      /^Trail of RESPONDENT, step 3 of TODAY \(insert of answer\): it is not as it was written, or a step before it is gone\.$/,
    ],
  ],
  [
    'the time of a step',
    past('trail', `update trail set at = at - interval '1 day' where position = 3 and chain = 'RESPONDENT'`),
    [/^Trail of RESPONDENT, step 3 of TODAY \(insert of answer\): /],
  ],
  [
    'a step that is taken out',
    past('trail', `delete from trail where position = 4 and chain = 'RESPONDENT'`),
    [
      /^Trail of RESPONDENT, step 5 of TODAY \(\w+ of answer\): it is not as it was written, or a step before it is gone\.$/,
    ],
  ],
  [
    'a chain that is cut at its end, and its head set back',
    past('trail', `delete from trail where position > 3 and chain = 'RESPONDENT'`) +
      `; update trail_head set (position, hash) = (select position, hash from trail where position = 3 and chain = 'RESPONDENT')
         where chain = 'RESPONDENT'`,
    [/^Trail of RESPONDENT: it has been cut off after step 3; TODAY it had \d+ steps\.$/],
  ],
  [
    'a chain that is cut at its end',
    past('trail', `delete from trail where position > 3 and chain = 'RESPONDENT'`),
    [/^Trail of RESPONDENT: its end, step 3 of TODAY, is not where it was left\.$/],
  ],
  [
    'a chain that is removed whole',
    past('trail', `delete from trail where chain = 'RESPONDENT'; delete from trail_head where chain = 'RESPONDENT'`),
    [/^Trail of RESPONDENT: it has been removed whole; TODAY it had \d+ steps\.$/],
  ],
  [
    'a chain that is removed whole, with all it told of',
    past('trail', `delete from trail where chain = 'RESPONDENT'; delete from trail_head where chain = 'RESPONDENT'`) +
      `; ${[
        'disclosure_file',
        'disclosure',
        'profile',
        'submission_mirror',
        'answer',
        'submission',
        'assignment',
        'progress',
        'respondent',
      ]
        .map((table) =>
          past(
            table,
            `delete from ${table} where to_jsonb(${table}) ->> 'respondent_id' = 'RESPONDENT' or to_jsonb(${table}) ->> 'id' = 'RESPONDENT'`,
          ),
        )
        .join(';')}`,
    [/^Trail of RESPONDENT: it has been removed whole; TODAY it had \d+ steps\.$/],
  ],
  [
    'a chain that is written anew with right hashes, and the row with it',
    past(
      'trail',
      `update trail set new = new || '{"value": "annat"}'
         where chain = 'RESPONDENT' and new ->> 'question' = 'problems.concernOther'; ${rehashed(3)}`,
    ) + `; ${past('answer', `update answer set value = '"annat"' where question = 'problems.concernOther'`)}`,
    [/^Trail of RESPONDENT: it has been written anew; its step \d+ is not the one that was anchored TODAY\.$/],
  ],
  [
    'what a gap rests on',
    past('gap', `update gap set evidence = '[{"value": "annat"}]'`),
    [/^Row of gap \(id .{36}\): evidence changed past the trail, whose step \d+ left it otherwise TODAY\.$/],
  ],
  [
    'a gap that is removed',
    past('gap', 'delete from gap'),
    [/^Row of gap \(id .{36}\): it has been removed; step \d+ of the trail left it there TODAY\.$/],
  ],
  [
    'an event of security that tells of somebody else',
    past('security_event', `update security_event set person_id = gen_random_uuid() where kind = 'answers-exported'`),
    [/^Event of security \d+ \(answers-exported\) of TODAY: it is not as it was written\.$/],
  ],
  [
    'an event of security that is altered with its hash',
    past(
      'security_event',
      `update security_event set kind = 'signed-in' where kind = 'answers-exported';
       update security_event set hash = event_hash(security_event) where position = 3`,
    ),
    [/^Events of security before \d+ \(session-ended\) of TODAY: at least one has been removed or altered\.$/],
  ],
  [
    'an event of security that is removed',
    past('security_event', `delete from security_event where kind = 'answers-exported'`),
    [/^Events of security before \d+ \(session-ended\) of TODAY: at least one has been removed or altered\.$/],
  ],
  [
    'the first event of security, removed',
    past('security_event', 'delete from security_event where position = 1'),
    [/^Events of security before \d+ \(signed-in\) of TODAY: at least one has been removed or altered\.$/],
  ],
  [
    'the last event of security, removed',
    past('security_event', 'delete from security_event where position = 4'),
    [/^Events of security: they have been cut off; TODAY there were 4\.$/],
  ],
  [
    'every event of security, removed',
    past('security_event', 'delete from security_event'),
    [/^Events of security: they have been cut off; TODAY there were 4\.$/],
  ],
  [
    'the last event of security, removed, before others were noted',
    past('security_event', 'delete from security_event where position = 4') +
      `; select note_event('signed-in', '${person}', null, null, ''); select chain_events()`,
    [/^Events of security: they have been written anew; number 4 is not the one that was anchored TODAY\.$/],
  ],
  [
    'a trigger that is off',
    'alter table answer disable trigger trail',
    [/^Walls: the trigger trail on answer is another\.$/],
  ],
  ['a policy that is gone', 'drop policy own_trail on trail', [/^Walls: the policy own_trail on trail is missing\.$/]],
  [
    'a function that vouches for everything',
    'create or replace function first_break_in(verified_chain uuid) returns bigint language sql return null::bigint',
    [/^Walls: the function first_break_in\(uuid\) is “/],
  ],
])('P3: it is found: %s', async (_, alteration, expected) => {
  const url = await copied()
  await query(url, alteration)
  const { findings } = await verifyDatabase(url, anchors)
  for (const { source } of expected) {
    const sentence = new RegExp(source.replaceAll('RESPONDENT', respondent).replaceAll('TODAY', TODAY))
    expect(findings).toContainEqual(expect.stringMatching(sentence))
  }
})

test('events of security that are forgotten when they are two years old are not missed', async () => {
  const url = await copied()
  const directory = join(home, 'forgotten')
  await query(
    url,
    past('security_event', 'truncate security_event') +
      `; insert into security_event (at, kind, counties) select at, 'signed-in', '{}' from unnest(array[
         now() - interval '2 years 2 hours', now() - interval '2 years 1 hour', now() - interval '1 year', now()]) as at`,
  )
  await anchored(url, directory)
  expect((await verifyDatabase(url, directory)).findings).toEqual([])
  await query(url, `select note_event('signed-in', '${person}', null, null, '')`)
  await anchored(url, directory)
  expect(await query(url, 'select count(*)::int as left from security_event')).toEqual([{ left: 3 }])
  expect((await verifyDatabase(url, directory)).findings).toEqual([])
  await query(url, past('security_event', 'delete from security_event where position = 3'))
  expect((await verifyDatabase(url, directory)).findings).toContainEqual(
    expect.stringMatching(
      /^Events of security before \d+ \(signed-in\) of .*: at least one has been removed or altered\.$/,
    ),
  )
})

test('events of security are chained once, and neither that nor anything else of them is changed', async () => {
  const url = await copied()
  for (const change of [`detail = 'x'`, `hash = 'x'`, 'position = null, follows = null, hash = null'])
    await expect(query(url, `update security_event set ${change}`)).rejects.toThrow('append-only')
  await query(url, `select note_event('signed-in', '${person}', null, null, '')`)
  const unchained = 'where position is null'
  await expect(query(url, `update security_event set detail = 'x' ${unchained}`)).rejects.toThrow('append-only')
  await Promise.all([1, 2, 3].map(() => query(url, 'select chain_events()')))
  expect(await query(url, 'select position::int from security_event order by id')).toEqual(
    [1, 2, 3, 4, 5].map((position) => ({ position })),
  )
})

test('what is cut off stays found when the server goes on and anchors what is left', async () => {
  const url = await copied()
  const directory = join(home, 'goes-on')
  await cp(anchors, directory, { recursive: true })
  await query(
    url,
    past('trail', `delete from trail where position > 3 and chain = 'RESPONDENT'`) +
      `; update trail_head set (position, hash) = (select position, hash from trail where position = 3 and chain = 'RESPONDENT')
         where chain = 'RESPONDENT'; ${saves('problems.emerging', 'fem', 2)}`,
  )
  await anchored(url, directory)
  const { findings } = await verifyDatabase(url, directory)
  expect(findings).toContainEqual(expect.stringMatching(/cut off after step 4/))
})

test('the anchors are added to only, for their owner only to read, and an altered or removed line is found', async () => {
  const url = await copied()
  const directory = join(home, 'altered')
  await cp(anchors, directory, { recursive: true })
  for (const [at, word] of ['sex', 'sju'].entries()) {
    await query(url, saves('problems.emerging', word, 2 + at))
    await anchored(url, directory)
  }
  await anchored(url, directory)
  const file = join(directory, 'trail-anchors.jsonl')
  const before = await readFile(join(anchors, 'trail-anchors.jsonl'), 'utf8')
  const text = await readFile(file, 'utf8')
  const lines = text.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(text.startsWith(before)).toBe(true)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await stat(join(directory, 'anchor-key.pem'))).mode & 0o777).toBe(0o600)
  expect((await verifyDatabase(url, directory)).findings).toEqual([])

  await writeFile(file, `${[lines[0], lines[2]].join('\n')}\n`)
  expect((await verifyDatabase(url, directory)).findings).toEqual([
    expect.stringMatching(/^Before line 2 of the anchors, of .*, a line has been taken away or altered\.$/),
  ])
  await writeFile(file, text.replace('"at":"20', '"at":"19'))
  expect((await verifyDatabase(url, directory)).findings).toContain('Line 1 of the anchors is not as it was signed.')
})

test('without anchors it is said', async () => {
  const { findings } = await verifyDatabase(server.url, join(home, 'nowhere'))
  expect(findings).toEqual([
    `Nothing is anchored in ${join(home, 'nowhere')}: say with ANCHOR_DIR where the server writes.`,
  ])
})

test('anchors that cannot be read are said in a sentence', async () => {
  const directory = join(home, 'unreadable')
  await cp(anchors, directory, { recursive: true })
  await writeFile(join(directory, 'anchor-key.pub.pem'), 'no key')
  await expect(verifyDatabase(server.url, directory)).rejects.toThrow(
    `The key of the anchors cannot be read: ${join(directory, 'anchor-key.pub.pem')}.`,
  )
  const file = join(directory, 'trail-anchors.jsonl')
  await expect(verifyDatabase(server.url, file)).rejects.toThrow(`The anchors in ${file} cannot be read (ENOTDIR)`)
})

test('the command ends with 1 when something is found, and with 0 when nothing is', async () => {
  const url = await copied()
  const run = () =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, 'verify.ts')], {
      env: { ...process.env, MIGRATION_DATABASE_URL: url, ANCHOR_DIR: anchors },
    })
  expect((await run()).stdout).toContain('Everything is as the trail, the hashes and the code say.')
  await query(url, 'drop policy own_trail on trail')
  await expect(run()).rejects.toMatchObject({
    code: 1,
    stderr: 'Walls: the policy own_trail on trail is missing.\n1 found.\n',
  })
})

async function anchored(url: string, directory = anchors): Promise<void> {
  await query(url, 'select chain_events()')
  const heads = await query(url, 'select chain, at_position::int as position, hash from trail_heads()')
  await anchorsIn(directory)(
    new Map(heads.map(({ chain, position, hash }) => [String(chain), [Number(position), String(hash)]])),
  )
}

/** The same database for a test of its own. */
async function copied(): Promise<string> {
  const name = `copy_${++count}`
  await query(server.url.replace(/[^/]+$/, 'postgres'), `create database ${name} template kartlaggning`)
  const url = server.url.replace(/[^/]+$/, name)
  // What a copy does not bring along.
  await query(url, `revoke temporary on database ${name} from public`)
  return url
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const results: unknown = await client.query(sql.replaceAll('RESPONDENT', respondent))
    return Array.isArray(results) ? [] : (results as { rows: Record<string, unknown>[] }).rows
  } finally {
    await client.end()
  }
}
