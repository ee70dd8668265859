import { answers } from '@kartlaggning/schema/answers/answers'
import { dateInTable, daysUntil } from '@kartlaggning/schema/document/dates'
import { newId } from '@kartlaggning/schema/id'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { actorOf, respondentIn, submit } from '@kartlaggning/schema/test/story'
import fc from 'fast-check'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { clientOf, type Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { aDocument, givenAnInvitation, givenAnswerers } from '../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../test/world.ts'

const mails = ({ app }: World) => clientOf(app).call(mailbox.list, {})
const reason = 'Ni byter samordnare i veckan.'
const LATER = '2099-12-22'
const EVEN_LATER = '2099-12-24'

const move = (client: Client, roundId: string, whose: readonly string[] | null, closesOn: string | null) =>
  client.call(deadlines.move, {
    params: { roundId },
    body: { respondents: whose && [...whose], closesOn, reason },
  })

const save = {
  writer: newId(),
  changes: [{ entry: null, question: 'problems.safety', value: 'poor', seen: 0, sequence: 1 }],
}

test('one respondent gets a later last day, and everyone who says or follows it says the same', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  expect(await move(coordinator, roundId, [municipality.respondentId], LATER)).toEqual({ moved: 1, mailed: 0 })
  const params = { respondentId: municipality.respondentId }
  expect((await municipality.client.call(answers.overview, { params })).answering.closesOn).toBe(LATER)
  expect((await actorOf(municipality.client)).assignments).toMatchObject([{ closesOn: LATER, open: true }])
  expect((await actorOf(police.client)).assignments).toMatchObject([{ closesOn: '2026-11-20' }])
  expect(await respondentIn(coordinator, roundId, 'municipality', '1981')).toMatchObject({ closesOn: LATER })
  expect(await coordinator.call(rounds.read, { params: { roundId } })).toMatchObject({ closesOn: '2026-11-20' })
  expect(await coordinator.call(deadlines.list, { params: { roundId } })).toMatchObject([
    { respondentId: municipality.respondentId, from: '2026-11-20', to: LATER, reason, by: 'Karin Berg' },
  ])
})

test('those who have been invited get a letter with the day and the reason, and an invitation says their own day', async () => {
  const world = await givenAWorld()
  const { coordinator, round, respondentId } = await givenAnInvitation(world)
  expect(await move(coordinator, round.id, [respondentId], LATER)).toEqual({ moved: 1, mailed: 1 })
  const [letter] = await mails(world)
  expect(letter).toMatchObject({
    to: 'maja.lund@sala.example',
    subject: 'Kartläggningen 2026: ny sista dag att svara för Sala kommun är 22 december 2099',
  })
  expect(letter?.body).toContain('Sala kommun: svara senast 22 december 2099, i stället för 20 november 2026.')
  expect(letter?.body).toContain(`> ${reason}`)
  const body = { name: 'Ali Nur', email: 'ali.nur@sala.example', function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId }, body })
  const invitation = (await mails(world)).find((it) => it.to === body.email)
  expect(invitation?.body).toContain('senast 22 december 2099')
})

test('the last day of all is moved at once, and whoever has a later one keeps it', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  await move(coordinator, roundId, [municipality.respondentId], EVEN_LATER)
  const all = await coordinator.call(respondents.list, { params: { roundId } })
  expect(await move(coordinator, roundId, null, LATER)).toEqual({ moved: all.length - 1, mailed: 0 })
  expect((await actorOf(police.client)).assignments).toMatchObject([{ closesOn: LATER }])
  expect((await actorOf(municipality.client)).assignments).toMatchObject([{ closesOn: EVEN_LATER }])
  expect(await coordinator.call(rounds.read, { params: { roundId } })).toMatchObject({ closesOn: LATER })
  expect(await move(coordinator, roundId, [municipality.respondentId], null)).toEqual({ moved: 1, mailed: 0 })
  expect((await actorOf(municipality.client)).assignments).toMatchObject([{ closesOn: LATER }])
})

test('whoever has submitted is not written to', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const { respondentId } = municipality
  await world.owner.query(`select put_link($1, $2, $3, null)`, [Buffer.alloc(32), municipality.personId, respondentId])
  await submit(municipality, await aDocument(world, 'municipality'))
  const before = await mails(world)
  expect(await move(coordinator, roundId, [respondentId], LATER)).toEqual({ moved: 1, mailed: 0 })
  expect(await mails(world)).toEqual(before)
})

test('after closing, those named may answer again through a day of their own, and the others may not', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  await coordinator.call(rounds.close, { params: { roundId } })
  const params = { respondentId: municipality.respondentId }
  await refused(world, 'round-is-not-open', () => municipality.client.refusal(answers.save, { params, body: save }))
  await move(coordinator, roundId, [municipality.respondentId], LATER)
  expect((await actorOf(municipality.client)).assignments).toMatchObject([{ open: true, roundStatus: 'closed' }])
  await municipality.client.call(answers.save, { params, body: save })
  await refused(world, 'round-is-not-open', () =>
    police.client.refusal(answers.save, { params: { respondentId: police.respondentId }, body: save }),
  )
  // Nothing rests on answers that may still change.
  for (const endpoint of [reconciliation.begin, gaps.analyse])
    await refused(world, 'answers-are-still-open', () => coordinator.refusal(endpoint, { params: { roundId } }))
  await world.owner.query('update respondent set closes_on = today() - 1 where id = $1', [municipality.respondentId])
  await refused(world, 'round-is-not-open', () => municipality.client.refusal(answers.save, { params, body: save }))
  await coordinator.call(reconciliation.begin, { params: { roundId } })
  await refused(world, 'round-is-not-open', () =>
    coordinator.refusal(deadlines.move, {
      params: { roundId },
      body: { respondents: [municipality.respondentId], closesOn: LATER, reason },
    }),
  )
})

test('a day that has been, one without a reason, and respondents of another round are refused', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const analyst = await givenAnAnalyst(world)
  const attempt = (client: Client, changes: object) =>
    client.refusal(deadlines.move, {
      params: { roundId },
      body: { respondents: [municipality.respondentId], closesOn: LATER, reason, ...changes },
    })
  await refused(world, 'deadline-has-passed', () => attempt(coordinator, { closesOn: '2026-01-31' }))
  await refused(world, 'input-not-valid', () => attempt(coordinator, { reason: ' ' }))
  await refused(world, 'input-not-valid', () => attempt(coordinator, { respondents: null, closesOn: null }))
  await refused(world, 'not-found', () => attempt(coordinator, { respondents: [newId()] }))
  await refused(world, 'not-allowed', () => attempt(analyst, {}))
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => attempt(elsewhere, {}))
})

/** What the database says when it is this moment. */
async function at<T extends pg.QueryResultRow>(
  { owner }: World,
  moment: string,
  query: string,
  values: unknown[] = [],
) {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.clock', $1, true)`, [moment])
    const { rows } = await client.query<T>(query, values)
    await client.query('rollback')
    return rows
  } finally {
    client.release()
  }
}

test.each([
  ['in winter, an hour before midnight in Greenwich', '2026-12-18', '2026-12-18T22:59:59Z', '2026-12-18T23:00:00Z'],
  ['in summer, two hours before it', '2026-07-01', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'],
  ['on the day of 23 hours', '2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
  ['the day before the day of 23 hours', '2026-03-28', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
  ['on the day of 25 hours', '2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ['the day before the day of 25 hours', '2026-10-24', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
  ['on the last day of a year', '2026-12-31', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
])('the last day ends at midnight in Stockholm: %s', async (_, day, last, over) => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  await coordinator.call(rounds.close, { params: { roundId } })
  await world.owner.query('update respondent set closes_on = $2 where id = $1', [municipality.respondentId, day])
  const isOpen = (moment: string) =>
    at<{ open: boolean }>(
      world,
      moment,
      `select answers_are_open(respondent, round) as open from respondent join round on round.id = round_id
       where respondent.id = $1`,
      [municipality.respondentId],
    )
  expect(await isOpen(last)).toEqual([{ open: true }])
  expect(await isOpen(over)).toEqual([{ open: false }])
  expect(daysUntil(day, new Date(last))).toBe(0)
  expect(daysUntil(day, new Date(over))).toBe(-1)
})

test('the database and the pages agree on which day it is, at any moment', async () => {
  const world = await givenAWorld()
  await fc.assert(
    fc.asyncProperty(
      fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true }),
      async (moment) => {
        const [row] = await at<{ today: string }>(world, moment.toISOString(), 'select today()::text as today')
        expect(row?.today).toBe(dateInTable(moment.toISOString()))
      },
    ),
    { numRuns: 200 },
  )
})
