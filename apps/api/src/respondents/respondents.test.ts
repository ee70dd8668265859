import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { clientOf } from '../../test/client.ts'
import { aString } from '../../test/a-string.ts'
import { refused } from '../../test/refused.ts'
import { aPlan, givenAnOpenRound, linkIn, respondentIn } from '@kartlaggning/schema/test/story'
import { givenSomeoneWhoAnswers } from '../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../test/world.ts'

const maja = { name: 'Maja Lund', email: 'maja.lund@sala.example', function: 'Säkerhetssamordnare' }

const mails = ({ app }: World) => clientOf(app).call(mailbox.list, {})

test('a contact of an open round is invited at once, by a mail with a personal link', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  const { id: respondentId } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  const respondent = await coordinator.call(respondents.invite, { params: { respondentId }, body: maja })
  expect(respondent).toMatchObject({ name: 'Sala kommun', status: 'invited' })
  expect(respondent.contacts).toMatchObject([{ ...maja, invitedAt: aString, openedAt: null, mailFailure: null }])
  const [mail, ...others] = await mails(world)
  expect(others).toEqual([])
  expect(mail).toMatchObject({ to: maja.email, subject: 'Kartläggningen 2026: svara för Sala kommun', sentAt: null })
  expect(mail?.body).toContain('senast 20 november 2026')
  expect(mail?.body).toMatch(/\nhttp:\/\/localhost:3000\/inbjudan#[\w-]{43}\n/)
})

test('the one who follows the link answers for the respondent', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  const { id: respondentId } = await respondentIn(coordinator, round.id, 'police', '1981')
  await coordinator.call(respondents.invite, { params: { respondentId }, body: maja })
  const [mail] = await mails(world)
  const token = linkIn(mail?.body)
  await clientOf(world.app).call(session.invitation, { body: { token } })
  expect(await respondentIn(coordinator, round.id, 'police', '1981')).toMatchObject({ status: 'opened' })
  const { actor } = await clientOf(world.app).call(session.signInByLink, { body: { token } })
  expect(actor?.assignments).toMatchObject([
    { respondentId, name: 'Polisen i Sala', roundStatus: 'open', submitted: false },
  ])
})

test('nobody is invited twice to answer for the same', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  const { id: respondentId } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  await coordinator.call(respondents.invite, { params: { respondentId }, body: maja })
  const again = { ...maja, email: 'Maja.Lund@SALA.example' }
  await refused(world, 'contact-already-invited', () =>
    coordinator.refusal(respondents.invite, { params: { respondentId }, body: again }),
  )
})

test('one person may answer for several, and several for one', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  const sala = await respondentIn(coordinator, round.id, 'municipality', '1981')
  const koping = await respondentIn(coordinator, round.id, 'municipality', '1983')
  await coordinator.call(respondents.invite, { params: { respondentId: sala.id }, body: maja })
  await coordinator.call(respondents.invite, { params: { respondentId: koping.id }, body: maja })
  const both = await coordinator.call(respondents.invite, {
    params: { respondentId: sala.id },
    body: { name: 'Ali Nur', email: 'ali.nur@sala.example', function: '' },
  })
  expect(both.contacts.map((it) => it.name)).toEqual(['Ali Nur', 'Maja Lund'])
  expect((await world.owner.query('select from person where email = $1', [maja.email])).rowCount).toBe(1)
})

test('an address is read as it was copied, and what cannot be delivered to is said', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  const { id: respondentId } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  const copied = { ...maja, email: `Maja Ek <${maja.email}>; ` }
  const { contacts } = await coordinator.call(respondents.invite, { params: { respondentId }, body: copied })
  expect(contacts).toMatchObject([{ email: maja.email }])
  for (const [email, code] of [
    ['måja@sala.example', 'mail-address-letters'],
    ['a@sala.example, b@sala.example', 'several-mail-addresses'],
  ] as const) {
    const problem = await refused(world, 'input-not-valid', () =>
      coordinator.refusal(respondents.invite, { params: { respondentId }, body: { ...maja, email } }),
    )
    expect(problem.errors).toEqual([{ path: 'email', code }])
  }
})

test('an address that is none is refused', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  const { id: respondentId } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  const problem = await refused(world, 'input-not-valid', () =>
    coordinator.refusal(respondents.invite, { params: { respondentId }, body: { ...maja, email: 'maja' } }),
  )
  expect(problem.errors).toEqual([{ path: 'email', code: 'mail-address-not-valid' }])
})

test('contacts of a planned round are invited together when it is open, each once', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan() })
  const { id: respondentId } = await respondentIn(coordinator, roundId, 'municipality', '1981')
  await coordinator.call(respondents.invite, { params: { respondentId }, body: maja })
  expect(await mails(world)).toEqual([])
  await refused(world, 'round-is-not-open', () => coordinator.refusal(respondents.inviteAll, { params: { roundId } }))
  await coordinator.call(rounds.open, { params: { roundId } })
  expect(await coordinator.call(respondents.inviteAll, { params: { roundId } })).toEqual({ invited: 1 })
  expect(await coordinator.call(respondents.inviteAll, { params: { roundId } })).toEqual({ invited: 0 })
  expect(await mails(world)).toHaveLength(1)
})

test('whoever answers for several is invited to all of them in one letter, and has opened all when they open it', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan() })
  const ids: string[] = []
  for (const code of ['1983', '1981']) {
    const { id: respondentId } = await respondentIn(coordinator, roundId, 'police', code)
    await coordinator.call(respondents.invite, { params: { respondentId }, body: maja })
    ids.push(respondentId)
  }
  await coordinator.call(rounds.open, { params: { roundId } })
  expect(await coordinator.call(respondents.inviteAll, { params: { roundId } })).toEqual({ invited: 1 })
  const [letter, ...others] = await mails(world)
  expect(others).toEqual([])
  expect(letter?.subject).toBe('Kartläggningen 2026: svara för 2 svarande')
  expect(letter?.body).toContain('- Polisen i Köping\n- Polisen i Sala\n')
  expect(letter?.body.match(/#[\w-]{43}/g)).toHaveLength(1)

  const contacts = async () =>
    (await coordinator.call(respondents.list, { params: { roundId } }))
      .filter((it) => ids.includes(it.id))
      .map((it) => [it.status, it.contacts[0]?.openedAt])
  expect(await contacts()).toEqual(Array(2).fill(['invited', null]))
  const page = await clientOf(world.app).call(session.invitation, { body: { token: linkIn(letter?.body) } })
  // What is the same in both is answered once.
  expect(letter?.body).toContain(`ungefär ${page.estimatedMinutes} minuter.`)
  expect(page.estimatedMinutes).toBeLessThan(90)
  expect(page.respondents).toBe(2)
  expect(await contacts()).toEqual(Array(2).fill(['opened', aString]))
  await world.owner.query(`update mail set failure = 'no such mailbox'`)
  const failed = (await coordinator.call(respondents.list, { params: { roundId } })).filter((it) => ids.includes(it.id))
  expect(failed.map((it) => it.contacts[0]?.mailFailure)).toEqual(['no such mailbox', 'no such mailbox'])
})

test('of two who invite all at the same time, one sends', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator)
  await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const both = await Promise.all([1, 2].map(() => coordinator.call(respondents.inviteAll, { params: { roundId } })))
  expect(both.map((it) => it.invited).toSorted((a, b) => a - b)).toEqual([0, 1])
  expect(await mails(world)).toHaveLength(1)
})

test("the previous round's contacts are brought along where there is none", async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const before = await givenAnOpenRound(coordinator, {
    name: 'Kartläggningen 2025',
    municipalities: ['1981', '1983', '1962'],
  })
  for (const [kind, municipality] of [
    ['municipality', '1981'],
    ['police', '1981'],
    ['municipality', '1962'],
    ['municipality', '1983'],
  ] as const) {
    await givenSomeoneWhoAnswers(world, coordinator, before.id, kind, municipality)
  }
  const { id: roundId } = await givenAnOpenRound(coordinator, { previousRoundId: before.id })
  const koping = await respondentIn(coordinator, roundId, 'municipality', '1983')
  await coordinator.call(respondents.invite, { params: { respondentId: koping.id }, body: maja })
  expect(await coordinator.call(respondents.bringContacts, { params: { roundId } })).toEqual({ added: 2 })
  expect(await coordinator.call(respondents.bringContacts, { params: { roundId } })).toEqual({ added: 0 })
  const contacts = (await coordinator.call(respondents.list, { params: { roundId } })).flatMap((it) =>
    it.contacts.map((one) => [it.name, one.name]),
  )
  expect(contacts).toEqual([
    ['Köpings kommun', 'Maja Lund'],
    ['Sala kommun', 'Anna Ek'],
    ['Polisen i Sala', 'Erik Strand'],
  ])
})

test('a round without a previous one brings nobody', async () => {
  const coordinator = await givenACoordinator(await givenAWorld())
  const { id: roundId } = await givenAnOpenRound(coordinator)
  expect(await coordinator.call(respondents.bringContacts, { params: { roundId } })).toEqual({ added: 0 })
})

test('the coordinator sees how far each has come', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator)
  const { client, respondentId } = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const before = await respondentIn(coordinator, roundId, 'municipality', '1981')
  expect(before).toMatchObject({ status: 'not_invited', sectionsCompleted: 0, sections: 11, lastSavedAt: null })
  const changes = [{ entry: null, question: 'knowledge.completed', value: true, seen: 0, sequence: 1 }]
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes } })
  const after = await respondentIn(coordinator, roundId, 'municipality', '1981')
  expect(after).toMatchObject({ status: 'started', sectionsCompleted: 1, lastSavedAt: aString })
})

test('only the coordinator invites; the analyst follows', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator)
  const answerer = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const analyst = await givenAnAnalyst(world)
  const params = { respondentId: answerer.respondentId }
  expect(await analyst.call(respondents.list, { params: { roundId } })).toHaveLength(6)
  await refused(world, 'not-found', () => analyst.refusal(respondents.invite, { params, body: maja }))
  await refused(world, 'not-found', () => answerer.client.refusal(respondents.invite, { params, body: maja }))
  for (const client of [analyst, answerer.client]) {
    await refused(world, 'not-allowed', () => client.refusal(respondents.inviteAll, { params: { roundId } }))
    await refused(world, 'not-allowed', () => client.refusal(respondents.bringContacts, { params: { roundId } }))
  }
  await refused(world, 'not-allowed', () => answerer.client.refusal(respondents.list, { params: { roundId } }))
})

test("another county's coordinator sees nobody and invites nobody", async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator)
  const { respondentId } = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(respondents.list, { params: { roundId } }))
  await refused(world, 'not-found', () => other.refusal(respondents.invite, { params: { respondentId }, body: maja }))
  await refused(world, 'not-found', () => other.refusal(respondents.inviteAll, { params: { roundId } }))
  await refused(world, 'not-found', () => other.refusal(respondents.bringContacts, { params: { roundId } }))
})
