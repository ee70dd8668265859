import { answers } from '@kartlaggning/schema/answers/answers'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { declining } from '@kartlaggning/schema/respondents/declining'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { roundMail } from '@kartlaggning/schema/respondents/round-mail'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { actorOf, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { givenAMailServer } from '../../../test/given-a-mail-server.ts'
import { clientOf } from '../../../test/client.ts'
import { performJobs } from '../../../test/perform-jobs.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenADelegate, givenAnInvitation, givenAnswerers } from '../../../test/story.ts'
import { config, givenACoordinator, givenAnAnalyst, givenAWorld } from '../../../test/world.ts'
import { mailJobs } from '../../mail/deliver-mail.ts'
import { smtp } from '../../mail/sender.ts'

const noTime = { reason: 'no_time', note: 'Hela kontoret flyttar i november.' } as const

async function givenThePolice() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const params = { respondentId: story.police.respondentId }
  const asked = async () =>
    (await story.coordinator.call(respondents.list, { params: { roundId: story.roundId } })).find(
      ({ id }) => id === params.respondentId,
    )
  return { world, ...story, params, asked }
}

test('who declines says why; the coordinator sees it as a state of its own, and the trail and the overview tell', async () => {
  const { police, params, asked } = await givenThePolice()
  await police.client.call(declining.decline, { params, body: noTime })
  expect(await asked()).toMatchObject({
    status: 'declined',
    abstention: { ...noTime, source: null, by: 'Erik Strand' },
  })
  const { answering } = await police.client.call(answers.overview, { params })
  expect(answering.abstention).toMatchObject(noTime)
  const { steps } = await police.client.call(receipts.changes, { params })
  expect(steps[0]).toMatchObject({ what: 'declined', by: 'Erik Strand' })
  await police.client.call(declining.takeBack, { params })
  expect((await asked())?.status).toBe('not_invited')
  expect((await police.client.call(answers.overview, { params })).answering.abstention).toBeUndefined()
})

test('who has declined is told so once, with the way back, and meets it where they begin', async () => {
  const { world, coordinator, police, params } = await givenThePolice()
  const letters = async () =>
    (await clientOf(world.app).call(mailbox.list, {})).filter((it) => it.subject.includes('avböjer att svara'))
  await police.client.call(declining.decline, { params, body: noTime })
  const [letter, ...others] = await letters()
  expect([letter?.to, others]).toEqual([police.email, []])
  expect(letter?.body).toMatch(
    /Erik Strand har avböjt att svara för polisen i Sala: tiden räcker inte\.[^]*ta tillbaka det/,
  )
  expect(letter?.body).not.toContain(noTime.note)
  const { assignments } = await actorOf(police.client)
  expect(assignments[0]?.declined).toMatchObject({ reason: 'no_time' })
  await refused(world, 'has-declined', () => police.client.refusal(declining.decline, { params, body: noTime }))
  await police.client.call(declining.takeBack, { params })
  expect((await actorOf(police.client)).assignments[0]?.declined).toBeNull()
  await coordinator.call(declining.note, { params, body: { ...noTime, source: 'Kommunpolisen' } })
  expect((await letters()).map((it) => it.body).join()).toContain('Det kom från Kommunpolisen.')
})

test('what is submitted after all takes it back', async () => {
  const { world, police, params, asked } = await givenThePolice()
  await police.client.call(declining.decline, { params, body: noTime })
  await submit(police, await aDocument(world, 'police'))
  expect(await asked()).toMatchObject({ status: 'submitted' })
  expect((await asked())?.abstention).toBeUndefined()
  await refused(world, 'answers-are-submitted', () =>
    police.client.refusal(declining.decline, { params, body: noTime }),
  )
})

test('the coordinator notes what was told by phone, and takes back that alone', async () => {
  const { world, coordinator, police, params, asked } = await givenThePolice()
  const body = { ...noTime, source: 'Erik Strand, på telefon' }
  await coordinator.call(declining.note, { params, body })
  expect(await asked()).toMatchObject({ status: 'declined', abstention: { ...body, by: 'Karin Berg' } })
  await refused(world, 'has-declined', () => coordinator.refusal(declining.note, { params, body }))
  await coordinator.call(declining.takeBack, { params })
  await police.client.call(declining.decline, { params, body: noTime })
  await refused(world, 'has-not-declined', () => coordinator.refusal(declining.takeBack, { params }))
})

test('P6: a reminder that waits is not sent to one who declines, nobody is reminded or rung after it', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const invited = await givenAnInvitation(world)
  const { coordinator, round, respondentId } = invited
  const deliver = () =>
    performJobs(world.jobs.url, mailJobs(world.jobs, smtp(server.url, config.mailFrom, config.publicUrl)))
  await deliver()
  const params = { roundId: round.id }
  await coordinator.call(reminders.send, { params, body: { respondents: [respondentId] } })
  const noted = { ...noTime, source: 'Maja Lund' }
  await coordinator.call(declining.note, { params: { respondentId }, body: noted })
  await deliver()
  // The invitation, and that they have declined.
  expect(server.received).toHaveLength(2)
  const log = await coordinator.call(roundMail.log, { params })
  expect(log.find((it) => it.kind === 'reminder')).toMatchObject({ state: 'withdrawn', withdrawnBecause: 'declined' })
  await refused(world, 'nobody-to-remind', () =>
    coordinator.refusal(reminders.send, { params, body: { respondents: [respondentId] } }),
  )
  await world.owner.query(`update sign_in_link set created_at = now() - interval '12 days'`)
  expect((await coordinator.call(calls.list, { params })).map((it) => it.respondentId)).not.toContain(respondentId)
})

test('gaps, matrix and report say that a side declined, and why', async () => {
  const { world, coordinator, municipality, police, params, roundId } = await givenThePolice()
  await submit(municipality, await aDocument(world, 'municipality'))
  await police.client.call(declining.decline, { params, body: noTime })
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  const found = await coordinator.call(gaps.list, { params: { roundId } })
  const ofSala = found.find((it) => it.rule === 'R37' && it.municipalities.includes('1981'))
  expect(ofSala?.sentence.sv).toContain('Polisen har avböjt att svara: tiden räcker inte.')
  const { cells } = await coordinator.call(gaps.matrix, { params: { roundId } })
  const inSala = cells.find((it) => it.municipality === '1981')
  expect(inSala).toMatchObject({ silent: 'police', declined: { municipality: null, police: 'no_time' } })
  const report = await coordinator.call(reports.preview, { params: { roundId } })
  const said = JSON.stringify(report)
  expect(said).toContain('"declined":"no_time"')
  expect(said).not.toContain(noTime.note)
})

test('nobody declines for another, without why, where answering is a duty, or when the time has passed', async () => {
  const { world, coordinator, municipality, police, params, roundId } = await givenThePolice()
  const noted = { ...noTime, source: 'Någon' }
  const decline = (body: object) => police.client.refusal(declining.decline, { params, body: body as never })
  await refused(world, 'input-not-valid', () => decline({ reason: 'other', note: ' ' }))
  await refused(world, 'input-not-valid', () => decline({ reason: 'lat', note: '' }))
  await refused(world, 'not-found', () => municipality.client.refusal(declining.decline, { params, body: noTime }))
  const delegate = await givenADelegate(world, { municipality: police }, ['problems'])
  await refused(world, 'not-found', () => delegate.client.refusal(declining.decline, { params, body: noTime }))
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-found', () => analyst.refusal(declining.note, { params, body: noted }))
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(declining.note, { params, body: noted }))
  await refused(world, 'has-not-declined', () => police.client.refusal(declining.takeBack, { params }))
  await world.owner.query(`update round set voluntary = false, legal_ground = '5 § lagen (2000:1)'`)
  await refused(world, 'answering-is-a-duty', () => decline(noTime))
  await world.owner.query('update round set voluntary = true, legal_ground = null')
  await coordinator.call(rounds.close, { params: { roundId } })
  await refused(world, 'round-is-not-open', () => decline(noTime))
  await coordinator.call(declining.note, { params, body: noted })
})
