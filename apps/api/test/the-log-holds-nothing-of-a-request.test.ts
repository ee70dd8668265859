import { answers } from '@kartlaggning/schema/answers/answers'
import { session } from '@kartlaggning/schema/identity/session'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { clientOf, COOKIE } from './client.ts'
import { givenAnswerers } from './story.ts'
import { givenAWorld } from './world.ts'

interface Line {
  readonly msg?: string
  readonly reqId?: string
  readonly route?: string
}

async function givenALoggedWorld(level = 'info') {
  const lines: string[] = []
  const world = await givenAWorld({}, { logger: { level, stream: { write: (line) => void lines.push(line) } } })
  return { world, lines, log: () => lines.join('') }
}

test('a request is one line: method, pattern, status, time and the id that its reply bears', async () => {
  const { world, lines } = await givenALoggedWorld()
  const reply = await world.app.inject(`/api/respondents/${newId()}/answers?anna.ek@example.org`)
  const said = lines.map((line) => JSON.parse(line) as Line).filter((it) => it.msg === 'request')
  expect(said).toMatchObject([
    {
      method: 'GET',
      route: '/api/respondents/:respondentId/answers',
      status: 401,
      reqId: reply.headers['x-request-id'],
    },
  ])
  expect(Object.keys(said[0] ?? {}).toSorted()).toEqual([
    'hostname',
    'level',
    'method',
    'ms',
    'msg',
    'pid',
    'reqId',
    'route',
    'status',
    'time',
  ])
})

test('P5: at level info nothing of what a request holds stands in the log: content, ids, tokens, addresses', async () => {
  const { world, log } = await givenALoggedWorld()
  const { municipality, coordinator, roundId } = await givenAnswerers(world)
  const { client, respondentId, personId } = municipality
  const secret = `word${newId().replaceAll('-', '')}`
  const email = `${secret}@example.org`
  const saving = (value: unknown, question = 'problems.emerging') => ({
    params: { respondentId },
    body: { writer: newId(), changes: [{ entry: null, question, value, seen: 0, sequence: 1 }] },
  })
  await client.call(answers.save, saving(secret) as never)
  await client.refusal(answers.save, saving({ secret }) as never)
  await client.refusal(answers.save, saving(secret, `closing.${secret}`) as never)
  await clientOf(world.app).send(session.sendCode, { body: { email } })
  await clientOf(world.app).send(session.signInByLink, { body: { token: secret.padEnd(43, 'x').slice(0, 43) } })
  const raw = { cookies: { [COOKIE]: secret }, headers: { 'content-type': 'application/json', 'x-secret': secret } }
  await world.app.inject({
    ...raw,
    method: 'PUT',
    url: `/api/respondents/${secret}/answers?q=${secret}`,
    payload: `{"${secret}`,
  })
  await world.app.inject({ ...raw, method: 'POST', url: `/api/session/code`, payload: `{"email": ${secret}` })
  await world.app.inject({ url: `/${secret}?${secret}`, headers: { 'user-agent': secret } })
  // What nobody foresaw: PostgreSQL quotes the value, and the row.
  await world.owner.query(`alter table answer add constraint unforeseen check (value::text !~ '${secret}') not valid`)
  await client.refusal(answers.save, { ...saving(`${secret} again`) } as never)
  await world.owner.query('alter table answer drop constraint unforeseen')
  await world.owner.query(`create function fails() returns trigger language plpgsql as
    $$ begin perform new.value::text::int; return new; end $$`)
  await world.owner
    .query('create trigger fails before insert or update on answer execute function fails()')
    .catch(() => undefined)
  await world.owner.query(
    'create trigger fails2 before insert or update on answer for each row execute function fails()',
  )
  const refusal = await client.refusal(answers.save, saving(secret, 'problems.safety') as never)
  expect(refusal.type).toMatch(/internal-error|input-not-valid/)

  expect(log().match(/"msg":"request"/g)?.length).toBeGreaterThan(8)
  for (const kept of [secret, email, respondentId, roundId, personId, client.token, coordinator.token])
    expect(log()).not.toContain(kept)
})

test('an unforeseen error is logged with its place and code, and without its words when they quote', async () => {
  const { world, log } = await givenALoggedWorld()
  const { municipality } = await givenAnswerers(world)
  await world.owner.query(`create function fails() returns trigger language plpgsql as
    $$ begin raise exception 'quoting %', new.value using errcode = 'XX000', detail = new.value; end $$`)
  await world.owner.query('create trigger fails before insert on answer for each row execute function fails()')
  const { respondentId, client } = municipality
  const change = { entry: null, question: 'problems.emerging', value: 'Sentence of a draft', seen: 0, sequence: 1 }
  await client.refusal(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  expect(log()).toMatch(/"code":"XX000"/)
  expect(log()).toMatch(/ +at (async )?saveAnswers/)
  expect(log()).not.toContain('Sentence of a draft')
})
