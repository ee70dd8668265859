import { newId } from '@kartlaggning/schema/id'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { KEPT_AFTER_ERASURE } from '@kartlaggning/schema/respondents/kept-after-erasure'
import { people } from '@kartlaggning/schema/respondents/people'
import { expect, test } from 'vitest'
import { givenARetentionDecision } from '../../../test/given-a-retention-decision.ts'
import { givenAnAnalysis } from '../../../test/story-after-closing.ts'
import { givenAWorld, type World } from '../../../test/world.ts'

const PHONE = '0700-333222'
const SPOKEN = 'Har semester till fredag'
const FUNCTION = 'Kanariestrateg'
const NAME = 'Kanaria Fågelström'

/** As rows that came about in any way that they can: what is frozen is written past its triggers. */
async function plant({ owner }: World, statements: readonly string[]) {
  for (const it of statements)
    await owner.query(`set session_replication_role = replica; ${it}; set session_replication_role = default`)
}

/** The columns of all tables that hold one of these words, whatever their type: `table.column`. */
async function columnsWith({ owner }: World, words: readonly string[]): Promise<Set<string>> {
  const { rows } = await owner.query<{ place: string; it: string }>(
    `select relname || '.' || attname as place, format('select %I::text as it from %I', attname, relname) as it
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
       and atttypid <> 'bytea'::regtype`,
  )
  const found = new Set<string>()
  for (const { place, it } of rows) {
    const values = await owner.query<{ it: string | null }>(it)
    if (values.rows.some((row) => words.some((word) => row.it?.includes(word)))) found.add(place)
  }
  return found
}

async function givenSomebodyEverywhere() {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, colleague } = await givenAnAnalysis(world)
  const { personId, respondentId, email } = municipality
  const params = { county: '19', personId }
  const described = { name: NAME, function: FUNCTION, phone: PHONE, organisation: 'Sala kommun' }
  await coordinator.call(people.describe, { params, body: described })
  await coordinator.call(calls.note, { params: { respondentId }, body: { personId, note: SPOKEN, nextOn: null } })
  const { rows } = await world.owner.query<{ id: string; gap: string }>(
    `select person_id as id, (select id from gap limit 1) as gap from staff`,
  )
  const [{ id: staff, gap } = { id: '', gap: '' }] = rows
  const inBody = `Fråga ${NAME}s chef, eller ${email}.`
  const mail = (to: string, about: string | null, state: string, body: string) => {
    const [id, respondent] = [newId(), about === null ? 'null' : `'${about}'`]
    return `insert into mail (id, person_id, respondent_id, reply, bounce, bounced_at, failure, ${state}) values ('${id}', '${to}',
        ${respondent}, '250 ${email}', '550 ${email}', now(), '451 ${email}', ${state === 'sent_at' ? 'now()' : `now(), 'submitted'`});
      insert into mail_content (mail_id, recipient, subject, body)
        select '${id}', email, '${body}', '${body}' from person where id = '${to}'`
  }
  await plant(world, [
    mail(personId, respondentId, 'sent_at', `Hej ${NAME}`),
    mail(personId, respondentId, 'withdrawn_at, withdrawn_because', `Hej ${email}`),
    mail(personId, null, 'sent_at', `Hej ${NAME}`),
    mail(colleague.personId, respondentId, 'sent_at', inBody).replaceAll(`'250 ${email}', '550 ${email}'`, `'', ''`),
    // To the county board, from somebody who has found an initiative: it is about no respondent.
    mail(staff, null, 'sent_at', inBody).replaceAll(`'250 ${email}', '550 ${email}'`, `'', ''`),
    `update mail set failure = null where person_id <> '${personId}'`,
    `insert into performed (person_id, key, request, reply) values ('${colleague.personId}', '${newId()}', '', '{"by": "${NAME}"}')`,
    `insert into performed (person_id, key, request, reply) values ('${personId}', '${newId()}', '', '{"to": "${email}"}')`,
    `insert into initiative_question (id, county_code, entry_id, message, asked_by)
     values ('${newId()}', '19', '${newId()}', 'Hälsningar ${NAME}', '${personId}')`,
    `insert into abstention (id, respondent_id, reason, note, source, declined_by, declined_by_name, ended_at, ended_by)
     values ('${newId()}', '${respondentId}', 'no_time', '${NAME} hinner inte', 'Brev från ${NAME}', '${personId}', '${NAME}', now(), '${personId}')`,
    `insert into need_comment (id, respondent_id, need_id, words, said_by, said_by_name)
     values ('${newId()}', '${respondentId}', '${gap}', '${NAME} är på det.', '${personId}', '${NAME}')`,
    `insert into call_note (id, respondent_id, person_id, note, noted_by, noted_by_name)
     values ('${newId()}', '${respondentId}', '${colleague.personId}', '${NAME} är sjuk', '${staff}', 'Karin Berg')`,
    `insert into second_factor (id, person_id, kind, name) values ('${newId()}', '${personId}', 'passkey', '${NAME}')`,
    `insert into external_identity (issuer, subject, person_id) values ('https://id.example', '${email}', '${personId}')`,
    `update session set device = '${NAME}' where person_id = '${personId}'`,
    `insert into proxy (id, respondent_id, channel, note, source_name, source_function, given_on, opened_by, opened_by_name,
       ended_at, ended_by, ended_as, ended_because)
     values ('${newId()}', '${respondentId}', 'other', 'På besök hos ${NAME}', '${NAME}', '${FUNCTION}', '2026-01-02',
       '${staff}', 'Karin Berg', now(), '${staff}', 'withdrawn', '${NAME} svarar hellre själv')`,
    // Of one that they do not answer for: they were rung, and commented on its behalf.
    `insert into proxy (id, respondent_id, channel, note, source_name, source_function, given_on, opened_by, opened_by_name,
       ended_at, ended_by, ended_as)
     select '${newId()}', id, 'phone', '', '${NAME}', 'Kanslichef', '2026-01-02', '${staff}', 'Karin Berg', now(), '${staff}',
       'objected' from respondent where id <> '${respondentId}' and round_id = '${roundId}' limit 1`,
    `insert into need_comment (id, respondent_id, need_id, words, said_by, said_by_name)
     select '${newId()}', id, '${gap}', 'Vi tar det.', '${personId}', '${NAME}'
     from respondent where id <> '${respondentId}' and round_id = '${roundId}' limit 1`,
    // And where it stays: of whoever has worked at the county board too.
    `insert into proxy (id, respondent_id, channel, note, source_name, source_function, given_on, opened_by, opened_by_name,
       ended_at, ended_by, ended_as)
     values ('${newId()}', '${respondentId}', 'phone', '', 'Siv Ros', 'Kanslichef', '2026-01-03', '${personId}', '${NAME}',
       now(), '${staff}', 'objected')`,
    `insert into edition_reader (id, round_id, person_id, name, expires_on, given_by, given_by_name)
     values ('${newId()}', '${roundId}', '${personId}', '${NAME}', '2099-01-01', '${staff}', 'Karin Berg')`,
    `insert into round_import (round_id, file_name, sha256, is_dated, mapping, imported_by, imported_by_name)
     values ('${roundId}', 'svar.xlsx', '${'0'.repeat(64)}', false, '{}', '${personId}', '${NAME}')`,
    `insert into conversation_step (id, respondent_id, question, kind, words, said_by)
     values ('${newId()}', '${respondentId}', 'problems.concern', 'explain', 'Fråga ${NAME}', '${personId}')`,
    `insert into deadline_move (round_id, from_day, to_day, reason, moved_by, moved_by_name)
     values ('${roundId}', '2026-01-01', '2026-01-02', '${NAME} var sjuk', '${staff}', 'Karin Berg')`,
    `insert into disclosure (id, respondent_id, submission_id, language, requested_by, note, masks, disclosed_by, disclosed_by_name)
     select '${newId()}', respondent_id, id, 'sv', '${NAME}', 'Till ${email}', '{}', '${staff}', 'Karin Berg' from submission limit 1`,
    `update submission set document = replace(document::text, '"closing":', '"by":"${NAME}","closing":')::json
     where respondent_id = '${respondentId}'`,
  ])
  return { world, coordinator, params, words: [NAME, email, PHONE, SPOKEN, FUNCTION] }
}

const ERASED = [
  'abstention.declined_by_name',
  'abstention.note',
  'abstention.source',
  'assignment.name',
  'call_note.note',
  'contact.phone',
  'edition_reader.name',
  'external_identity.subject',
  'initiative_question.message',
  'mail.bounce',
  'mail.failure',
  'mail.reply',
  'mail_content.body',
  'mail_content.recipient',
  'mail_content.subject',
  'need_comment.said_by_name',
  'performed.reply',
  'person.email',
  'proxy.ended_because',
  'proxy.note',
  'proxy.source_function',
  'proxy.source_name',
  'second_factor.name',
  'session.device',
]
const STAYS = [
  'conversation_step.words',
  'deadline_move.reason',
  'disclosure.note',
  'disclosure.requested_by',
  'need_comment.words',
  'proxy.opened_by_name',
  'round_import.imported_by_name',
  'submission.document',
]

test(
  'whoever is erased is found in no column of any table but those that keep it by law',
  { timeout: 120_000 },
  async () => {
    const { world, coordinator, params, words } = await givenSomebodyEverywhere()
    const submissions = async () => (await world.owner.query<object>('select * from submission order by id')).rows
    const before = await submissions()
    await coordinator.call(people.close, { params })
    const planted = await columnsWith(world, words)
    expect([...ERASED, ...STAYS].filter((it) => !planted.has(it))).toEqual([])
    await givenARetentionDecision(coordinator, 'contacts')
    await coordinator.call(people.erase, { params })
    const after = [...(await columnsWith(world, words))].sort()
    expect(after.filter((it) => !(it in KEPT_AFTER_ERASURE))).toEqual([])
    expect(after.filter((it) => !it.startsWith('trail.'))).toEqual(STAYS)
    expect(await submissions()).toEqual(before)

    const { rows } = await world.owner.query<{ body: string }>(`select body from mail_content where body like 'Fråga%'`)
    const nameless = 'Fråga Borttagen persons chef, eller Borttagen person.'
    expect(rows).toEqual([{ body: nameless }, { body: nameless }])
  },
)

test.each([
  ['Hej Anna Ek!', 'Hej Borttagen person!'],
  ['Skriv till anna.ek+1@sala.example.', 'Skriv till Borttagen person.'],
  ['<ANNA.EK+1@sala.example>', '<Borttagen person>'],
  ['Anna Eks svar', 'Borttagen persons svar'],
  ['Anna Eklund och Johanna Ek', 'Anna Eklund och Johanna Ek'],
  ['johanna.ek+1@sala.example, anna.ek+1@sala.example.org', 'johanna.ek+1@sala.example, anna.ek+1@sala.example.org'],
])('%s becomes %s, and nobody else is touched', async (said, nameless) => {
  const { owner } = await givenAWorld()
  const words = ['anna.ek+1@sala.example', 'Anna Ek']
  const { rows } = await owner.query('select without_words($1, $2) as said', [said, words])
  expect(rows).toEqual([{ said: nameless }])
})

test('columns that keep a name are those of the database', async () => {
  const { owner } = await givenAWorld()
  const { rows } = await owner.query<{ place: string }>(
    `select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public'`,
  )
  const places = new Set(rows.map(({ place }) => place))
  expect(Object.keys(KEPT_AFTER_ERASURE).filter((it) => !places.has(it))).toEqual([])
  // Whoever has done something is named there, and goes or stays.
  const named = [...places].filter((it) => it.endsWith('_by_name'))
  expect(named.filter((it) => !(it in KEPT_AFTER_ERASURE) && !ERASED.includes(it))).toEqual([])
})
