import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { completions } from '@kartlaggning/schema/answers/completion'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { needs } from '@kartlaggning/schema/needs/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { isMadeUp } from '@kartlaggning/schema/rehearsal/made-up'
import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { reports } from '@kartlaggning/schema/report/report'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { people } from '@kartlaggning/schema/respondents/people'
import { preflight } from '@kartlaggning/schema/respondents/preflight'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan, linkIn, respondentIn } from '@kartlaggning/schema/test/story'
import { verifyDatabase } from '@kartlaggning/db/verify/look-through'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { clientOf, type Client } from '../../test/client.ts'
import { performJobs } from '../../test/perform-jobs.ts'
import { givenAnAnalysis } from '../../test/story-after-closing.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../test/world.ts'
import { mailJobs } from '../mail/deliver-mail.ts'
import { reminderJobs } from '../respondents/reminders/reminder-jobs.ts'

const UPPSALA = ['0305', '0319', '0330', '0331', '0360']

/** A round of Uppsala that is planned, with reminders, and nobody invited. */
async function givenAPlan(world: World) {
  const coordinator = await givenACoordinator(world, '03')
  const params = { roundId: newId() }
  await coordinator.call(rounds.plan, { params, body: aPlan({ county: '03', municipalities: UPPSALA }) })
  const step = { id: newId(), when: { kind: 'before', days: 10 }, to: 'all' } as const
  const body = { steps: [step], at: '08:30', quietWeekends: true, quietHolidays: true }
  await coordinator.call(reminders.plan, { params, body })
  return { coordinator, planned: params.roundId }
}

async function givenARehearsal(world: World) {
  const { coordinator, planned } = await givenAPlan(world)
  const params = await coordinator.call(rehearsals.begin, { params: { roundId: planned } })
  return { coordinator, planned, params }
}

async function givenAnOpenRehearsal(world: World) {
  const story = await givenARehearsal(world)
  await story.coordinator.call(rounds.open, { params: story.params })
  await story.coordinator.call(respondents.inviteAll, { params: story.params })
  return story
}

/** How many rows each table has, but for what is kept of what has happened. */
async function rowsOf({ owner }: World) {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname not in ('trail', 'trail_head', 'security_event') order by 1`,
  )
  const counted = rows.map(async ({ name }) => [name, (await owner.query(`select from ${name}`)).rowCount] as const)
  return Object.fromEntries(await Promise.all(counted))
}

/** Those who rehearse see what everyone would read and what not, and nobody else sees that there is anything. */
async function nothingIsOpen(world: World, coordinator: Client, roundId: string) {
  const anybody = clientOf(world.app)
  const of = { params: { roundId, number: 1, table: 'tabell-1' } }
  for (const endpoint of [publicReports.list, publicReports.read, publicReports.asPdf, publicReports.csv])
    expect([endpoint.url, (await anybody.send(endpoint, of)).statusCode]).toEqual([endpoint.url, 404])
  for (const county of ['03', '03r'])
    expect((await anybody.send(publicReports.catalog, { params: { county } })).body).not.toContain(roundId)
  const { rows } = await pastThePermissions(world).tried('', 'select from edition_document where round_id = $1', [
    roundId,
  ])
  expect(rows).toEqual([])
  expect((await coordinator.call(publicReports.preview, of)).reader).toBe('public')
  expect((await coordinator.call(reports.masked, of)).length).toBeGreaterThan(0)
}

/** What `pnpm verify` finds that the trail does not tell of. */
async function alteredIn({ ownerUrl }: World) {
  const { findings } = await verifyDatabase(ownerUrl, '')
  // Nothing is anchored outside of the database of a test.
  return findings.filter((it) => !it.startsWith('Nothing is anchored'))
}

const goTo = (coordinator: Client, params: { roundId: string }, until: string) =>
  coordinator.call(rehearsals.advance, { params, body: { until } })

test('a whole round is rehearsed by the clock, to a report, and removed whole', { timeout: 240_000 }, async () => {
  const world = await givenAWorld({}, { openMailbox: false })
  const { coordinator, planned } = await givenAPlan(world)
  const before = await rowsOf(world)
  const altered = await alteredIn(world)

  const params = await coordinator.call(rehearsals.begin, { params: { roundId: planned } })
  const { roundId } = params
  expect(await coordinator.call(rehearsals.ofCounty, { params: { county: '03' } })).toEqual({
    roundId,
    name: 'Övning: Kartläggningen 2026',
  })
  expect(await coordinator.call(rehearsals.read, { params })).toMatchObject({
    today: '2026-10-05',
    begunBy: 'Karin Berg',
    due: [],
  })
  expect((await coordinator.call(preflight.read, { params })).respondents.length).toBeGreaterThan(UPPSALA.length)
  await coordinator.call(rounds.open, { params })
  const list = () => coordinator.call(respondents.list, { params })
  const { invited } = await coordinator.call(respondents.inviteAll, { params })
  expect(invited).toBe((await list()).length)
  expect((await coordinator.call(rehearsals.read, { params }))?.due).toEqual([
    { what: 'reminder', day: '2026-11-10' },
    { what: 'last-day', day: '2026-11-20' },
    { what: 'day-after', day: '2026-11-21' },
  ])

  // Most have been heard of before the reminder; somebody's address was wrong.
  const first = await goTo(coordinator, params, '2026-11-09')
  expect(first).toMatchObject({ today: '2026-11-09', reminded: 0 })
  expect(first.submitted).toBeGreaterThan(4)
  const returned = (await list()).filter(({ contacts }) => contacts.some(({ mailFailure }) => mailFailure !== null))
  expect(returned.length).toBe(first.bounced)
  const [unreached] = returned
  const replaced = { county: '03r', personId: unreached?.contacts[0]?.personId ?? '' }
  const successor = {
    name: 'Ny Kontakt',
    function: '',
    phone: '',
    organisation: '',
    respondents: [unreached?.id ?? ''],
  }
  const replace = (email: string) => ({ params: replaced, body: { ...successor, email } })
  expect(await coordinator.refusal(people.replace, replace('ny.kontakt@uppsala.example'))).toMatchObject({
    type: 'address-is-real',
  })
  await coordinator.call(people.replace, replace('ny.kontakt@ovning.invalid'))

  // P6: no reminder to whoever has submitted, nor to whom nothing reaches.
  const owing = (await list()).filter(
    ({ submittedAt, contacts }) => submittedAt === null && contacts.every(({ mailFailure }) => mailFailure === null),
  )
  const second = await goTo(coordinator, params, '2026-11-10')
  expect(second.reminded).toBe(owing.length)
  const letters = await coordinator.call(rehearsals.mailbox, { params })
  expect(letters.every(({ subject, to }) => subject.startsWith('Övning: ') && isMadeUp(to))).toBe(true)
  const reminded = letters.filter(({ createdAt }) => createdAt.startsWith('2026-11-10T07:30')).map(({ to }) => to)
  expect(new Set(reminded)).toEqual(new Set(owing.flatMap(({ contacts }) => contacts.map(({ email }) => email))))

  // Something is asked about again, the round is closed early and opened again, and one has longer time.
  const submitted = (await list()).find((it) => it.kind === 'municipality' && it.submittedAt !== null)
  const respondentId = submitted?.id ?? ''
  const questions = [{ entry: null, question: 'problems.safety', reason: '' }]
  const request = { reason: 'Stämmer det?', answerBy: '2026-11-18', questions }
  await coordinator.call(completions.ask, { params: { respondentId }, body: request })
  await goTo(coordinator, params, '2026-11-17')
  const { requests } = await coordinator.call(completions.read, { params: { respondentId } })
  expect(requests[0]?.questions[0]).toMatchObject({ outcome: 'unchanged' })
  expect(await respondentOf(unreached?.id)).toMatchObject({ status: 'submitted' })
  await coordinator.call(rounds.close, { params })
  await coordinator.call(deadlines.reopen, { params, body: { closesOn: '2026-11-24', reason: 'Snöstorm' } })
  await goTo(coordinator, params, '2026-11-24')
  const [silent] = (await list()).filter(({ status }) => status === 'invited')
  await coordinator.call(rounds.close, { params })
  const more = { respondents: [silent?.id ?? ''], closesOn: '2026-12-01', reason: 'Ny på tjänsten' }
  await coordinator.call(deadlines.move, { params, body: more })
  await goTo(coordinator, params, '2026-12-02')
  expect(await respondentOf(silent?.id)).toMatchObject({ status: 'submitted' })
  const left = (await list()).filter((it) => it.submittedAt === null)
  expect(left.length).toBeGreaterThan(0)

  await coordinator.call(reconciliation.begin, { params })
  expect((await goTo(coordinator, params, '2026-12-05')).reconciled).toBeGreaterThan(0)
  const sides = await coordinator.call(reconciliation.follow, { params })
  expect(sides.some((it) => it.municipalityFinished && it.policeFinished)).toBe(true)
  await coordinator.call(gaps.analyse, { params })
  expect((await coordinator.call(gaps.list, { params })).length).toBeGreaterThan(0)
  await coordinator.call(reports.publish, { params, body: { note: '', readers: ['participants', 'public'] } })
  const { report } = await coordinator.call(reports.read, { params: { roundId, number: 1 } })
  await nothingIsOpen(world, coordinator, roundId)
  expect(report.round).toMatchObject({ name: 'Övning: Kartläggningen 2026', fictional: true })
  const edition = { params: { roundId, number: 1 }, querystring: { language: 'sv' } }
  for (const [contract, input] of [
    [reports.asPdf, edition],
    [reports.asDocx, edition],
    [answerExports.json, { params }],
  ] as const) {
    const file = await coordinator.send(contract, input)
    expect([file.statusCode, file.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('filename="ovning-'),
    ])
  }

  expect(await alteredIn(world)).toEqual(altered)
  await coordinator.call(rehearsals.remove, { params })
  expect(await rowsOf(world)).toEqual(before)
  expect(await alteredIn(world)).toEqual(altered)
  expect(await coordinator.call(rehearsals.ofCounty, { params: { county: '03' } })).toBeNull()
  expect(await coordinator.refusal(rehearsals.read, { params })).toMatchObject({ type: 'not-found' })

  async function respondentOf(id: string | undefined) {
    return (await list()).find((it) => it.id === id)
  }
})

/** What a county sees of what is real, and a file of it. */
async function realOf(coordinator: Client, roundId: string) {
  const params = { roundId }
  const county = { county: '19' }
  const read = await Promise.all([
    coordinator.call(rounds.list, {}),
    coordinator.call(counties.list, {}),
    coordinator.call(counties.read, { params: county }),
    coordinator.call(people.register, { params: county }),
    coordinator.call(actors.list, {}),
    coordinator.call(actors.register, { params: county }),
    coordinator.call(respondents.list, { params }),
    coordinator.call(gaps.list, { params }),
    coordinator.call(gaps.matrix, { params }),
    coordinator.call(needs.list, { params }),
    coordinator.call(rounds.comparability, { params }),
    coordinator.call(reports.read, { params: { roundId, number: 1 } }),
  ])
  const file = { params: { roundId, number: 1 }, querystring: { language: 'sv' } }
  const files = [await coordinator.send(reports.asXlsx, file), await coordinator.send(reports.asPdf, file)]
  return { read: JSON.stringify(read), files: files.map(({ rawPayload }) => rawPayload.toString('base64')) }
}

test(
  'what is real is the same to the byte beside a rehearsal, within it and after it',
  { timeout: 240_000 },
  async () => {
    const world = await givenAWorld({}, { openMailbox: false })
    const { coordinator, roundId } = await givenAnAnalysis(world)
    await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
    const planned = newId()
    await coordinator.call(rounds.plan, {
      params: { roundId: planned },
      body: aPlan({ name: 'Nästa', year: 2027, previousRoundId: roundId }),
    })
    const real = await realOf(coordinator, roundId)
    const params = await coordinator.call(rehearsals.begin, { params: { roundId: planned } })
    await coordinator.call(rounds.open, { params })
    await coordinator.call(respondents.inviteAll, { params })
    await goTo(coordinator, params, '2026-11-21')
    await coordinator.call(rounds.close, { params })
    await coordinator.call(gaps.analyse, { params })
    await coordinator.call(reports.publish, { params, body: { note: '' } })
    expect(await realOf(coordinator, roundId)).toEqual(real)
    // And within the rehearsal there is nobody real, and no answer of last round.
    const within = await coordinator.call(people.register, { params: { county: '19r' } })
    expect(within.length).toBeGreaterThan(0)
    expect(within.every(({ email }) => isMadeUp(email))).toBe(true)
    expect(await coordinator.call(rounds.read, { params })).toMatchObject({ previousRoundId: null })
    await coordinator.call(rehearsals.remove, { params })
    expect(await realOf(coordinator, roundId)).toEqual(real)
  },
)

test('nothing of a rehearsal leaves, and no job touches it', { timeout: 120_000 }, async () => {
  const world = await givenAWorld({}, { openMailbox: false })
  const { coordinator, params } = await givenAnOpenRehearsal(world)
  const sent: string[] = []
  const sender = {
    keepsContent: false,
    verify: async () => {},
    send: async ({ recipient }: { recipient: string }) => {
      sent.push(recipient)
      return { messageId: null, reply: '' }
    },
  }
  await performJobs(world.jobs.url, mailJobs(world.jobs, sender))
  // Nor when the job is asked for one by its id.
  const { rows } = await world.owner.query<{ id: string }>('select id from mail limit 1')
  await world.owner.query(`update mail set sent_at = null where id = $1`, [rows[0]?.id])
  await world.owner.query(`select graphile_worker.add_job('deliver-mail', json_build_object('mail', $1::text))`, [
    rows[0]?.id,
  ])
  await performJobs(world.jobs.url, mailJobs(world.jobs, sender))
  expect(sent).toEqual([])
  await reminderJobs(world.jobs, 'http://localhost').tasks['remind']?.(undefined, undefined as never)
  expect(await coordinator.call(reminders.read, { params })).toMatchObject({ past: [] })
})

test('whoever follows a letter of the rehearsal is somebody made up, at its time', async () => {
  const world = await givenAWorld({}, { openMailbox: false })
  const { coordinator, params } = await givenAnOpenRehearsal(world)
  const [letter] = await coordinator.call(rehearsals.mailbox, { params })
  for (const email of [letter?.to ?? '', 'a@OVNING.invalid', 'a@ovning.invalid.example', 'a@example.org']) {
    const { rows } = await world.owner.query<{ said: boolean }>('select is_made_up($1) as said', [email])
    expect([email, rows[0]?.said]).toEqual([email, isMadeUp(email)])
  }
  const visitor = clientOf(world.app)
  const reply = await visitor.send(session.signInByLink, { body: { token: linkIn(letter?.body), shared: false } })
  expect(reply.statusCode).toBe(200)
  const token = reply.cookies.find(({ name }) => name === world.app.cookies.session.name)?.value
  const { actor } = await clientOf(world.app, token).call(session.current, {})
  expect(actor?.email).toBe(letter?.to)
  expect(actor?.name).toContain('(påhittad)')
  expect(actor?.assignments).toMatchObject([{ open: true, roundName: 'Övning: Kartläggningen 2026' }])
  const round = await clientOf(world.app, token).send(rounds.read, { params })
  expect(round.headers['rehearsed-time']).toMatch(/^2026-10-05T06:0/)
})

test('who may, what is refused, and nothing is written then', { timeout: 120_000 }, async () => {
  const world = await givenAWorld()
  const { coordinator, planned, params } = await givenARehearsal(world)
  const [analyst, other] = [await givenAnAnalyst(world, '03'), await givenACoordinator(world, '19')]
  const before = await rowsOf(world)
  const begin = { params: { roundId: planned } }
  const onward = { params, body: { until: '2026-10-20' } }
  const refusals = [
    await coordinator.refusal(rehearsals.begin, begin),
    await coordinator.refusal(rehearsals.begin, { params }),
    await coordinator.refusal(rehearsals.advance, { params, body: { until: '2026-10-05' } }),
    await coordinator.refusal(rehearsals.advance, { params, body: { until: '2029-10-05' } }),
    await coordinator.refusal(rehearsals.remove, begin),
    await analyst.refusal(rehearsals.begin, begin),
    await analyst.refusal(rehearsals.advance, onward),
    await analyst.refusal(rehearsals.remove, { params }),
    await other.refusal(rehearsals.read, { params }),
    await other.refusal(rehearsals.advance, onward),
    await other.refusal(rehearsals.mailbox, { params }),
    await other.refusal(rehearsals.remove, { params }),
    await other.refusal(people.register, { params: { county: '03r' } }),
    await other.refusal(rehearsals.ofCounty, { params: { county: '03' } }),
  ].map(({ type }) => type)
  expect(refusals).toEqual([
    'rehearsal-is-under-way',
    'not-found',
    'clock-goes-forward',
    'clock-goes-forward',
    'not-found',
    'not-allowed',
    'not-allowed',
    'not-allowed',
    'not-found',
    'not-found',
    'not-found',
    'not-found',
    'not-allowed',
    'not-allowed',
  ])
  expect(await analyst.call(rehearsals.read, { params })).toMatchObject({ today: '2026-10-05' })
  const sala = await respondentIn(coordinator, planned, 'municipality', '0305')
  const invited = { params: { respondentId: sala.id }, body: { name: 'A', email: 'a@ovning.invalid', function: '' } }
  expect(await coordinator.refusal(respondents.invite, invited)).toMatchObject({ type: 'address-is-made-up' })
  expect(await rowsOf(world)).toEqual(before)
})

test('a county that has no round planned rehearses one that is made up, and is left as it was', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world, '03')
  const inUppsala = { params: { county: '03' } }
  const { roundId } = await coordinator.call(rehearsals.beginMadeUp, inUppsala)
  expect(await coordinator.call(rounds.list, {})).toEqual([])
  const round = await coordinator.call(rounds.read, { params: { roundId } })
  expect(round).toMatchObject({ county: '03r', name: 'Övning: påhittad omgång', status: 'draft' })
  expect(round.municipalities).toHaveLength(8)
  const { actor } = await coordinator.call(session.current, {})
  expect(actor?.staff).toEqual([{ county: '03', role: 'coordinator', rehearsal: { roundId } }])
  expect(await coordinator.refusal(rehearsals.beginMadeUp, inUppsala)).toMatchObject({ type: 'rehearsal-is-under-way' })
  await coordinator.call(rounds.open, { params: { roundId } })
  await coordinator.call(rehearsals.remove, { params: { roundId } })
  expect(await coordinator.call(rehearsals.ofCounty, inUppsala)).toBeNull()
})

test('who rehearses a planned round is told which, so that one leads to the other', async () => {
  const world = await givenAWorld()
  const before = await alteredIn(world)
  const { coordinator, planned, params } = await givenARehearsal(world)
  const { actor } = await coordinator.call(session.current, {})
  expect(actor?.staff).toMatchObject([{ rehearsal: { roundId: params.roundId, of: planned } }])
  const elsewhere = await givenACoordinator(world, '19')
  expect((await elsewhere.call(session.current, {})).actor?.staff).toEqual([{ county: '19', role: 'coordinator' }])
  // The planned round may be deleted while it is rehearsed.
  await coordinator.call(rounds.deleteDraft, { params: { roundId: planned }, body: { reason: 'Fel år' } })
  expect((await coordinator.call(session.current, {})).actor?.staff).toMatchObject([
    { rehearsal: { roundId: params.roundId } },
  ])
  expect(await alteredIn(world)).toEqual(before)
})
