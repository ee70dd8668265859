import { roundMail } from '@kartlaggning/schema/respondents/round-mail'
import { respondentIn } from '@kartlaggning/schema/test/story'
import Fastify from 'fastify'
import nodemailer from 'nodemailer'
import { expect, onTestFinished, test } from 'vitest'
import { givenAMailServer } from '../../test/given-a-mail-server.ts'
import { performJobs } from '../../test/perform-jobs.ts'
import { refused } from '../../test/refused.ts'
import { givenAnInvitation, lastMail } from '../../test/story.ts'
import { config, givenACoordinator, givenAWorld, type World } from '../../test/world.ts'
import { mailJobs } from './deliver-mail.ts'
import { readBounces } from './read-bounce.ts'
import { receiveBounces } from './receive-bounces.ts'
import { mailReturnedTo, returnPath } from './return-path.ts'
import { smtp, type Sender } from './sender.ts'

const address = 'studs@kartlaggning.example'

const aReport = ({ action = 'failed', status = '5.1.1', to = 'maja.lund@sala.example', id = '' } = {}) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Brevet kunde inte delas ut.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; 550 ${status} <${to}>: Recipient address rejected:`,
    '    User unknown',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${id}@example.org>`,
    'Subject: Svara',
    '--b--',
    '',
  ].join('\r\n')

/** An invitation that has left by SMTP, with somewhere for it to come back to. */
async function givenASentInvitation(world: World) {
  const invited = await givenAnInvitation(world)
  const server = await givenAMailServer()
  await performJobs(world.jobs.url, mailJobs(world.jobs, smtp(server.url, config.mailFrom, config.publicUrl, address)))
  return { ...invited, server, id: (await lastMail(world)).id }
}

async function givenAReceiver(world: World) {
  const receiver = await receiveBounces(world.jobs, { port: 0, address }, Fastify().log)
  onTestFinished(receiver.stop)
  const transport = nodemailer.createTransport({ port: receiver.port, host: '127.0.0.1', ignoreTLS: true })
  return (to: string, raw: string) => transport.sendMail({ envelope: { from: '', to }, raw })
}

const failureOf = async ({ coordinator, round }: Awaited<ReturnType<typeof givenAnInvitation>>) =>
  (await respondentIn(coordinator, round.id, 'municipality', '1981')).contacts[0]?.mailFailure

test('a mail leaves with an address to come back to that is its own', async () => {
  const world = await givenAWorld()
  const { server, id } = await givenASentInvitation(world)
  expect(server.received.map((it) => it.from)).toEqual([returnPath(address, id)])
  expect(mailReturnedTo(address, returnPath(address, id))).toBe(id)
  for (const other of ['studs@kartlaggning.example', 'studs+1@kartlaggning.example', `studs+${id}@other.example`])
    expect(mailReturnedTo(address, other)).toBeUndefined()
})

test('a mail that comes back by SMTP is shown to the coordinator, with what the server said', async () => {
  const world = await givenAWorld()
  const invited = await givenASentInvitation(world)
  expect(await failureOf(invited)).toBeNull()
  const comesBack = await givenAReceiver(world)
  await comesBack(returnPath(address, invited.id), aReport())
  expect(await failureOf(invited)).toBe('550 5.1.1 <maja.lund@sala.example>: Recipient address rejected: User unknown')
  const log = await invited.coordinator.call(roundMail.log, { params: { roundId: invited.round.id } })
  expect(log).toMatchObject([{ kind: 'invitation', state: 'bounced', name: 'Maja Lund', respondent: 'Sala kommun' }])
})

test('a mail may come back before it is written down as sent, but not before it leaves', async () => {
  for (const bringsBack of [
    async (world: World, id: string) => (await givenAReceiver(world))(returnPath(address, id), aReport()),
    (_: World, id: string, { coordinator, round }: Awaited<ReturnType<typeof givenAnInvitation>>) =>
      coordinator.call(roundMail.reportBounce, { params: { roundId: round.id }, body: { report: aReport({ id }) } }),
  ]) {
    const world = await givenAWorld()
    const invited = await givenAnInvitation(world)
    const server = await givenAMailServer()
    const sender = smtp(server.url, config.mailFrom, config.publicUrl, address)
    await bringsBack(world, (await lastMail(world)).id, invited).catch(() => undefined)
    expect(await failureOf(invited)).toBeNull()
    const send: Sender['send'] = async (mail) => {
      const sent = await sender.send(mail)
      await bringsBack(world, mail.id, invited)
      return sent
    }
    await performJobs(world.jobs.url, mailJobs(world.jobs, { ...sender, send }))
    expect(await failureOf(invited)).toContain('550 5.1.1')
    const log = await invited.coordinator.call(roundMail.log, { params: { roundId: invited.round.id } })
    expect(log).toMatchObject([{ state: 'bounced' }])
    expect((await world.owner.query('select from mail where sent_at is null')).rowCount).toBe(0)
  }
})

test('a delay, a reply from somebody away and a letter to nobody here are no bounces', async () => {
  const world = await givenAWorld()
  const invited = await givenASentInvitation(world)
  const comesBack = await givenAReceiver(world)
  await comesBack(returnPath(address, invited.id), aReport({ action: 'delayed', status: '4.4.1' }))
  await comesBack(
    returnPath(address, invited.id),
    'Subject: Autosvar\r\n\r\nJag har semester till och med 5 augusti.\r\n',
  )
  await expect(comesBack(address, aReport())).rejects.toThrow('No such address')
  expect(await failureOf(invited)).toBeNull()
})

test('one who has the report in hand pastes it, whole or as it was shown', async () => {
  for (const paste of [
    ({ id }: { id: string }) => aReport({ id, to: 'somebody.else@sala.example' }),
    ({ email }: { email: string }) => `Ditt meddelande kom inte fram till ${email}\n\n550 5.1.1 User unknown`,
  ]) {
    const world = await givenAWorld()
    const invited = await givenASentInvitation(world)
    const { coordinator, round } = invited
    const report = paste(invited)
    expect(
      await coordinator.call(roundMail.reportBounce, { params: { roundId: round.id }, body: { report } }),
    ).toMatchObject({ people: [expect.any(String)] })
    expect(await failureOf(invited)).toContain('5.1.1')
  }
})

test('a report of nobody here, or by another county, notes nothing', async () => {
  const world = await givenAWorld()
  const invited = await givenASentInvitation(world)
  const params = { roundId: invited.round.id }
  const other = await givenACoordinator(world, '03')
  const nobody = '550 5.1.1 <nobody@sala.example>: User unknown'
  await refused(world, 'report-names-nobody', () =>
    invited.coordinator.refusal(roundMail.reportBounce, { params, body: { report: nobody } }),
  )
  await refused(world, 'not-found', () =>
    other.refusal(roundMail.reportBounce, { params, body: { report: aReport({ id: invited.id }) } }),
  )
  expect(await failureOf(invited)).toBeNull()
})

test('an address that has been corrected works until mail to it fails', async () => {
  const world = await givenAWorld()
  const invited = await givenASentInvitation(world)
  const comesBack = await givenAReceiver(world)
  await comesBack(returnPath(address, invited.id), aReport())
  expect(await failureOf(invited)).toContain('5.1.1')
  await world.owner.query(`update person set email = 'maja@sala.example' where email = $1`, [invited.email])
  expect(await failureOf(invited)).toBeNull()
})

test('a report that is no report is read without failing', async () => {
  for (const raw of ['', '\0', 'Content-Type: multipart/report; boundary=b\r\n\r\n--b', '550 '.repeat(10)])
    expect(await readBounces(raw)).toBeInstanceOf(Array)
})
