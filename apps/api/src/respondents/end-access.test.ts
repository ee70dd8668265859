import { answers } from '@kartlaggning/schema/answers/answers'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { clientOf, signedInBy, type Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import {
  aDocument,
  givenADelegate,
  givenAnInvitation,
  givenAnswerers,
  givenSomeoneWhoAnswers,
  lastMail,
} from '../../test/story.ts'
import { actorOf, linkIn, respondentIn, submit } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../test/world.ts'

const emerging = (value: string, seen = 0) => ({
  writer: newId(),
  changes: [{ entry: null, question: 'problems.emerging', value, seen, sequence: 1 }],
})

async function givenSala() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const params = { respondentId: story.municipality.respondentId }
  const of = ({ personId }: { personId: string }) => ({ params: { ...params, personId } })
  return { world, ...story, params, of }
}

/** Maja, signed in by the link in her invitation. */
async function givenMaja() {
  const world = await givenAWorld()
  const { token, ...story } = await givenAnInvitation(world)
  const params = { respondentId: story.respondentId }
  const client = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const { personId } = await actorOf(client)
  return { world, ...story, token, client, params, maja: { params: { ...params, personId } } }
}

test('the coordinator sees who answers, what, since when and by whom they were invited', async () => {
  const { world, coordinator, municipality, params } = await givenSala()
  await givenADelegate(world, { municipality }, ['problems'])
  expect(await coordinator.call(respondents.access, { params })).toMatchObject([
    { name: 'Anna Ek', sections: null, signatory: true, invitedBy: null, since: aString, endedAt: null },
    { name: 'Siv Ros', sections: null, signatory: true, invitedBy: null, since: aString, endedAt: null },
    { name: 'Bo Lind', sections: ['problems'], signatory: false, invitedBy: 'Anna Ek', since: aString, endedAt: null },
  ])
})

test('each who answers is told of it in the language that they have chosen', async () => {
  const { world, coordinator, municipality, colleague, of } = await givenSala()
  await world.owner.query(`update person set language = 'en' where id = $1`, [municipality.personId])
  await coordinator.call(respondents.endAccess, of(colleague))
  const letters = await clientOf(world.app).call(mailbox.list, {})
  expect(Object.fromEntries(letters.map(({ to, subject }) => [to, subject]))).toEqual({
    [municipality.email]: 'Kartläggningen 2026: Siv Ros no longer answers for Sala kommun',
    [colleague.email]: 'Kartläggningen 2026: du svarar inte längre för Sala kommun',
  })
})

test('whose access ends is shut out at the next request, and what they wrote stays with their name', async () => {
  const { world, coordinator, round, client, params, maja } = await givenMaja()
  await client.call(answers.save, { params, body: emerging('Fler stölder') })
  const everyone = await coordinator.call(respondents.endAccess, maja)
  expect(everyone).toMatchObject([{ name: 'Maja Lund', signatory: true, endedAt: aString }])
  const knocks = [
    () => client.refusal(answers.save, { params, body: emerging('Färre stölder', 1) }),
    () => client.refusal(answers.read, { params }),
    () => client.refusal(answers.submit, { params }),
    () => client.refusal(session.list, {}),
  ]
  for (const knock of knocks) await refused(world, 'access-has-ended', knock)
  expect(await respondentIn(coordinator, round.id, 'municipality', '1981')).toMatchObject({
    status: 'started',
    contacts: [],
  })
  const successor = await givenSomeoneWhoAnswers(world, coordinator, round.id, 'municipality', '1981')
  const { answers: rows } = await successor.client.call(answers.read, { params })
  expect(rows).toMatchObject([{ value: 'Fler stölder', answeredBy: 'Maja Lund' }])
})

test('their link is worth nothing, and is good again when the access is given back', async () => {
  const { world, coordinator, client, token, maja, params, email } = await givenMaja()
  await coordinator.call(respondents.endAccess, maja)
  const anyone = clientOf(world.app)
  await refused(world, 'link-not-valid', () => anyone.refusal(session.invitation, { body: { token } }))
  await refused(world, 'link-not-valid', () => anyone.refusal(session.signInByLink, { body: { token } }))
  const [restored] = await coordinator.call(respondents.restoreAccess, maja)
  expect(restored).toMatchObject({ email, endedAt: null, invitedAt: aString, openedAt: null })
  await refused(world, 'access-has-ended', () => client.refusal(session.list, {}))
  const again = await signedInBy(world.app, session.signInByLink, { body: { token } })
  await again.call(answers.save, { params, body: emerging('Fler stölder') })
})

test('whoever is invited anew gets another mail and another link, and the first stays worthless', async () => {
  const { world, coordinator, token, maja, params, email } = await givenMaja()
  await world.owner.query(`update mail set failure = 'no such mailbox'`)
  await coordinator.call(respondents.endAccess, maja)
  const { contacts } = await coordinator.call(respondents.invite, {
    params,
    body: { name: 'Maja Lund', email, function: '' },
  })
  // Until another has arrived.
  expect(contacts).toMatchObject([{ email, openedAt: null, mailFailure: 'no such mailbox' }])
  const anyone = clientOf(world.app)
  await refused(world, 'link-not-valid', () => anyone.refusal(session.signInByLink, { body: { token } }))
  const body = { token: linkIn((await lastMail(world)).body) }
  const { actor } = await anyone.call(session.signInByLink, { body })
  expect(actor?.assignments).toMatchObject([{ respondentId: params.respondentId, signatory: true }])
})

test('what they answer for others stays, and so does their session', async () => {
  const { world, coordinator, roundId, municipality, params, of } = await givenSala()
  const koping = await respondentIn(coordinator, roundId, 'municipality', '1983')
  const other = { respondentId: koping.id }
  await coordinator.call(respondents.invite, {
    params: other,
    body: { name: 'Anna Ek', email: municipality.email, function: '' },
  })
  const body = { token: linkIn((await lastMail(world)).body) }
  await coordinator.call(respondents.endAccess, of(municipality))
  await refused(world, 'not-found', () =>
    municipality.client.refusal(answers.save, { params, body: emerging('Fler stölder') }),
  )
  await municipality.client.call(answers.save, { params: other, body: emerging('Fler stölder') })
  const { actor } = await clientOf(world.app).call(session.signInByLink, { body })
  expect(actor?.assignments.map((it) => it.respondentId)).toEqual([koping.id])
})

test('nobody else loses anything: a delegate goes on, and is ended by themselves', async () => {
  const { world, coordinator, municipality, colleague, params, of } = await givenSala()
  const bo = await givenADelegate(world, { municipality }, ['problems'])
  await coordinator.call(respondents.endAccess, of(municipality))
  await bo.client.call(answers.save, { params, body: emerging('Fler stölder') })
  await coordinator.call(respondents.endAccess, of(bo))
  await refused(world, 'access-has-ended', () => bo.client.refusal(answers.read, { params }))
  await coordinator.call(respondents.restoreAccess, of(bo))
  const everyone = await colleague.client.call(colleagues.list, { params })
  expect(everyone).toMatchObject([
    { name: 'Siv Ros', endedAt: null },
    { name: 'Bo Lind', sections: ['problems'], signatory: false, endedAt: null },
    { name: 'Anna Ek', signatory: true, endedAt: aString },
  ])
})

test('it can be ended when the round is over too', async () => {
  const { world, coordinator, roundId, municipality, params, of } = await givenSala()
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(respondents.endAccess, of(municipality))
  await refused(world, 'access-has-ended', () => municipality.client.refusal(answers.overview, { params }))
})

test('whoever takes over when the round is closed is told what is left to do, and gets in to it', async () => {
  const { world, coordinator, roundId, police } = await givenSala()
  await submit(police, await aDocument(world, 'police'))
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(respondents.endAccess, {
    params: { respondentId: police.respondentId, personId: police.personId },
  })
  await coordinator.call(respondents.invite, {
    params: { respondentId: police.respondentId },
    body: { name: 'Ove Ny', email: 'ove.ny@polisen.example', function: 'Kommunpolis' },
  })
  const mail = await lastMail(world)
  expect(mail).toMatchObject({
    to: 'ove.ny@polisen.example',
    subject: 'Kartläggningen 2026: du är kontakt för polisen i Sala',
  })
  expect(mail.body).toContain('Omgången är stängd för svar.')
  const body = { token: linkIn(mail.body) }
  // Nobody is left to agree, so a day has to pass.
  await refused(world, 'access-is-not-open-yet', () => clientOf(world.app).refusal(session.invitation, { body }))
  await world.owner.query(`update assignment set opens_at = now() where opens_at > now()`)
  expect(await clientOf(world.app).call(session.invitation, { body })).toMatchObject({ open: false })
  const ove = await signedInBy(world.app, session.signInByLink, { body })
  const { answering } = await ove.call(answers.submitted, { params: { respondentId: police.respondentId } })
  expect(answering.name).toBe('Polisen i Sala')
})

test('P3 the trail says who ended it, and when it was given back', async () => {
  const { world, coordinator, municipality, params, of } = await givenSala()
  await coordinator.call(respondents.endAccess, of(municipality))
  await coordinator.call(respondents.restoreAccess, of(municipality))
  const { rows } = await world.owner.query(
    `select name as by, new ->> 'ended_at' is not null as ended from trail join person on person.id = trail.person_id
     where chain = $1 and relation = 'assignment' and operation = 'update' order by position`,
    [params.respondentId],
  )
  expect(rows).toEqual([
    { by: 'Karin Berg', ended: true },
    { by: 'Karin Berg', ended: false },
  ])
})

test('what has ended is not ended again, and what goes on is not given back', async () => {
  const { world, coordinator, municipality, of } = await givenSala()
  const anna = of(municipality)
  await refused(world, 'person-has-access', () => coordinator.refusal(respondents.restoreAccess, anna))
  await coordinator.call(respondents.endAccess, anna)
  await refused(world, 'person-has-no-access', () => coordinator.refusal(respondents.endAccess, anna))
  const stranger = of({ personId: newId() })
  await refused(world, 'person-has-no-access', () => coordinator.refusal(respondents.endAccess, stranger))
})

test('it is for the county’s coordinator: no signatory, analyst or other county ends it, sees it or gives it back', async () => {
  const { world, coordinator, municipality, colleague, police, params, of } = await givenSala()
  await coordinator.call(respondents.endAccess, of(colleague))
  const others = [municipality.client, police.client, await givenAnAnalyst(world), await givenACoordinator(world, '03')]
  for (const client of others) {
    await refused(world, 'not-found', () => client.refusal(respondents.access, { params }))
    await refused(world, 'not-found', () => client.refusal(respondents.endAccess, of(municipality)))
    await refused(world, 'not-found', () => client.refusal(respondents.restoreAccess, of(colleague)))
  }
})

test('nor past the permissions: to the database neither a signatory nor another county ends it', async () => {
  const { world, coordinator, municipality, colleague, params } = await givenSala()
  const other = await givenACoordinator(world, '03')
  const { tried } = pastThePermissions(world)
  const ending = 'update assignment set ended_at = clock() where respondent_id = $1 and person_id = $2'
  const touchedBy = async (client: Client) => {
    const actor = await actorOf(client)
    return (await tried(actor.personId, ending, [params.respondentId, colleague.personId])).touched
  }
  expect(await touchedBy(municipality.client)).toBe(0)
  expect(await touchedBy(other)).toBe(0)
  expect(await touchedBy(coordinator)).toBe(1)
})

test('nor ends the sessions of somebody who has nothing left, or of somebody who has', async () => {
  const { world, coordinator, municipality, colleague } = await givenSala()
  await world.owner.query('update assignment set ended_at = now() where person_id = $1', [colleague.personId])
  const shutOut = async (client: Client, { personId }: { personId: string }) => {
    const actor = await actorOf(client)
    await world.owner.query(`select set_config('app.person_id', $1, true), end_sessions_without_access($2)`, [
      actor.personId,
      personId,
    ])
  }
  await shutOut(municipality.client, colleague)
  await shutOut(await givenACoordinator(world, '03'), colleague)
  await shutOut(coordinator, municipality)
  for (const { client } of [municipality, colleague]) await actorOf(client)
  await shutOut(coordinator, colleague)
  await refused(world, 'access-has-ended', () => colleague.client.refusal(session.list, {}))
})
