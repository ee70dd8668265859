import { answers } from '@kartlaggning/schema/answers/answers'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { people, type RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { actorOf, givenAnOpenRound, linkIn, respondentIn, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { aString } from '../../../test/a-string.ts'
import { pastThePermissions } from '../../../test/behind-the-wall.ts'
import { clientOf, signedInBy, type Client } from '../../../test/client.ts'
import { givenARetentionDecision } from '../../../test/given-a-retention-decision.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenADelegate, givenAnInvitation, givenAnswerers, lastMail } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const county = '19'
const emerging = { entry: null, question: 'problems.emerging', value: 'Fler stölder', seen: 0, sequence: 1 }
const bo = {
  name: 'Bo Ny',
  email: 'bo.ny@sala.example',
  function: 'Strateg',
  phone: '0700-1',
  organisation: 'Sala kommun',
}

const mailsTo = async ({ app }: World, address: string) =>
  (await clientOf(app).call(mailbox.list, {})).filter((it) => it.to === address)
const tokenTo = async (world: World, address: string) =>
  linkIn((await mailsTo(world, address)).find((it) => it.body.includes('/inbjudan#'))?.body ?? '')
const aDayPasses = ({ owner }: World) => owner.query(`update assignment set opens_at = opens_at - interval '25 hours'`)
const register = (client: Client) => client.call(people.register, { params: { county } })

async function personAt(client: Client, email: string): Promise<RegisteredPerson> {
  const found = (await register(client)).find((it) => it.email === email)
  if (!found) throw new Error(`${email} is not in the register`)
  return found
}

/** Anna and Siv answer for Sala, and Anna has written. */
async function givenSala() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const { client, respondentId, personId } = story.municipality
  const params = { respondentId }
  await client.call(answers.save, { params, body: { writer: newId(), changes: [emerging] } })
  return { world, ...story, client, params, anna: { county, personId } }
}

/** Maja, invited to Sala; she has not come in. */
async function givenMaja() {
  const world = await givenAWorld()
  const story = await givenAnInvitation(world)
  const { personId } = await personAt(story.coordinator, story.email)
  return { world, ...story, params: { respondentId: story.respondentId }, maja: { county, personId } }
}

/** The same Maja answers in Uppsala too. */
async function givenMajaInTwo() {
  const story = await givenMaja()
  const uppsala = await givenACoordinator(story.world, '03')
  const round = await givenAnOpenRound(uppsala, { county: '03', municipalities: ['0381'], name: 'Uppsala' })
  const { id } = await respondentIn(uppsala, round.id, 'municipality', '0381')
  const body = { name: 'M. Lund', email: story.email, function: 'Strateg' }
  await uppsala.call(respondents.invite, { params: { respondentId: id }, body })
  const theirs = await tokenTo(story.world, story.email)
  return { ...story, uppsala, theirs, there: { respondentId: id } }
}

test('the register holds everyone who answers or has answered in the county, and what for', async () => {
  const { coordinator, municipality, params, anna } = await givenSala()
  await coordinator.call(respondents.endAccess, { params: { ...params, personId: municipality.personId } })
  const everyone = await register(coordinator)
  expect(everyone.map((it) => it.name)).toEqual(['Anna Ek', 'Erik Strand', 'Siv Ros'])
  expect(everyone.find((it) => it.personId === anna.personId)?.assignments).toMatchObject([
    { respondent: 'Sala kommun', roundName: 'Kartläggningen 2026', since: aString, endedAt: aString, signatory: true },
  ])
})

test('each county sees its own, with its own words for somebody who answers in two', async () => {
  const { world, coordinator, uppsala, maja, email } = await givenMajaInTwo()
  const body = { name: 'Maja Lund', function: 'Samordnare', phone: '0700-19', organisation: 'Sala kommun' }
  await coordinator.call(people.describe, { params: maja, body })
  const here = await register(coordinator)
  expect(here).toMatchObject([{ ...body, email, assignments: [{ respondent: 'Sala kommun' }] }])
  const there = await uppsala.call(people.register, { params: { county: '03' } })
  expect(there).toMatchObject([
    { name: 'M. Lund', phone: '', organisation: '', assignments: [{ roundName: 'Uppsala' }] },
  ])
  await refused(world, 'not-allowed', () => uppsala.refusal(people.register, { params: { county } }))
  await refused(world, 'not-allowed', () => uppsala.refusal(people.close, { params: maja }))
  const { tried } = pastThePermissions(world)
  const { personId } = await actorOf(uppsala)
  expect((await tried(personId, `select from contact where county_code = '19'`)).touched).toBe(0)
  expect((await tried(personId, `select correct_address('19', $1, 'x') as it`, [maja.personId])).rows).toEqual([
    { it: null },
  ])
  expect((await tried(personId, `select correct_address('03', $1, 'x') as it`, [maja.personId])).rows).toEqual([
    { it: null },
  ])
  expect(await tried(personId, `select correct_name('19', $1, 'x', '')`, [maja.personId])).toMatchObject({
    refusal: 'not-found',
  })
  expect(await tried(personId, `select erase_person('19', $1)`, [maja.personId])).toMatchObject({
    refusal: 'not-found',
  })
})

test('an analyst reads the register and changes nothing', async () => {
  const { world, maja } = await givenMaja()
  const analyst = await givenAnAnalyst(world)
  expect(await register(analyst)).toHaveLength(1)
  await refused(world, 'not-allowed', () => analyst.refusal(people.close, { params: maja }))
  const { tried } = pastThePermissions(world)
  const { personId } = await actorOf(analyst)
  expect(
    await tried(personId, `insert into contact (county_code, person_id) values ('19', $1)`, [maja.personId]),
  ).toMatchObject({
    refusal: 'not allowed',
  })
})

test('a name that somebody has given themselves is not the county’s to change', async () => {
  const { world, coordinator, client, anna } = await givenSala()
  const body = { name: 'Anna Eek', function: '', phone: '', organisation: '' }
  expect(await coordinator.call(people.describe, { params: anna, body })).toMatchObject({
    name: 'Anna Eek',
    isOwnName: false,
  })
  await client.call(session.mendName, { body: { name: 'Anna Ek', function: 'Chef' } })
  await refused(world, 'name-is-their-own', () => coordinator.refusal(people.describe, { params: anna, body }))
  const own = { ...body, name: 'Anna Ek', function: 'Chef', phone: '0700-2' }
  expect(await coordinator.call(people.describe, { params: anna, body: own })).toMatchObject({
    isOwnName: true,
    phone: '0700-2',
  })
})

test('another takes over in one step: draft and letters go over, and the one who left is told and shut out', async () => {
  const { world, coordinator, client, municipality, colleague, params, anna } = await givenSala()
  const body = { ...bo, respondents: [params.respondentId] }
  const left = await coordinator.call(people.replace, { params: anna, body })
  expect(left.assignments).toMatchObject([{ respondent: 'Sala kommun', endedAt: aString }])
  await refused(world, 'access-has-ended', () => client.refusal(answers.read, { params }))
  const [toAnna] = await mailsTo(world, municipality.email)
  expect(toAnna?.subject).toBe('Kartläggningen 2026: du svarar inte längre för Sala kommun')
  expect(toAnna?.body).toContain('Bo Ny tar över.')
  const [toSiv, ...more] = await mailsTo(world, colleague.email)
  expect(more).toEqual([])
  expect(toSiv?.body).toContain('Bo Ny (bo.ny@sala.example) har fått tillgång till svaren och tar över efter Anna Ek.')
  // Siv answers still, so it is for her to agree.
  const token = await tokenTo(world, bo.email)
  const anyone = clientOf(world.app)
  await refused(world, 'access-is-not-open-yet', () => anyone.refusal(session.signInByLink, { body: { token } }))
  const { personId } = await personAt(coordinator, bo.email)
  await colleague.client.call(colleagues.agree, { params: { ...params, personId } })
  const successor = await signedInBy(world.app, session.signInByLink, { body: { token } })
  expect((await successor.call(answers.read, { params })).answers).toMatchObject([
    { value: 'Fler stölder', answeredBy: 'Anna Ek' },
  ])
  expect((await actorOf(successor)).assignments).toMatchObject([{ signatory: true, sections: null }])
})

test('where nobody is left to agree a day has to pass, and where nobody had come in it opens at once', async () => {
  const { world, coordinator, colleague, params, anna } = await givenSala()
  await coordinator.call(respondents.endAccess, { params: { ...params, personId: colleague.personId } })
  await coordinator.call(people.replace, { params: anna, body: { ...bo, respondents: [params.respondentId] } })
  const body = { token: await tokenTo(world, bo.email) }
  await refused(world, 'access-is-not-open-yet', () => clientOf(world.app).refusal(session.signInByLink, { body }))
  await aDayPasses(world)
  await signedInBy(world.app, session.signInByLink, { body })

  const other = await givenMaja()
  await other.coordinator.call(people.replace, {
    params: other.maja,
    body: { ...bo, respondents: [other.respondentId] },
  })
  const token = await tokenTo(other.world, bo.email)
  await signedInBy(other.world.app, session.signInByLink, { body: { token } })
  await refused(other.world, 'link-not-valid', () =>
    clientOf(other.world.app).refusal(session.signInByLink, { body: { token: other.token } }),
  )
})

test('nobody takes over what the other does not answer for, nor what they answer for in part, nor who is staff or the same', async () => {
  const { world, coordinator, municipality, police, params, anna } = await givenSala()
  const body = { ...bo, respondents: [params.respondentId] }
  const tries = (changes: Partial<typeof body>) => () =>
    coordinator.refusal(people.replace, { params: anna, body: { ...body, ...changes } })
  await refused(world, 'person-has-no-access', tries({ respondents: [police.respondentId] }))
  await refused(world, 'mail-address-is-the-same', tries({ email: municipality.email.toUpperCase() }))
  const { email } = await actorOf(coordinator)
  await refused(world, 'staff-cannot-answer', tries({ email }))
  await refused(world, 'person-not-in-register', () =>
    coordinator.refusal(people.replace, { params: { county, personId: newId() }, body }),
  )
})

test('an address that nobody has signed in by is corrected, the old link is worth nothing, and one person is left', async () => {
  const { world, coordinator, token, maja, email } = await givenMaja()
  const body = { email: 'maja.lundh@sala.example' }
  const corrected = await coordinator.call(people.correctAddress, { params: maja, body })
  expect(corrected).toMatchObject({ personId: maja.personId, email: body.email, assignments: [{ opensAt: null }] })
  expect(await register(coordinator)).toHaveLength(1)
  const anyone = clientOf(world.app)
  await refused(world, 'link-not-valid', () => anyone.refusal(session.signInByLink, { body: { token } }))
  const anew = await tokenTo(world, body.email)
  expect((await actorOf(await signedInBy(world.app, session.signInByLink, { body: { token: anew } }))).personId).toBe(
    maja.personId,
  )
  // The old address got its invitation, and nothing after that.
  expect(await mailsTo(world, email)).toHaveLength(1)
})

test('an address that somebody has signed in by waits for a colleague or a day, and both addresses are told', async () => {
  const { world, coordinator, client, municipality, colleague, params, anna } = await givenSala()
  const body = { email: 'anna.eek@sala.example' }
  await coordinator.call(people.correctAddress, { params: anna, body })
  await refused(world, 'not-signed-in', () => client.refusal(answers.read, { params }))
  const [toOld] = await mailsTo(world, municipality.email)
  expect(toOld?.body).toContain(`har ändrat e-postadressen för Anna Ek från ${municipality.email} till ${body.email}.`)
  expect((await mailsTo(world, body.email)).length).toBeGreaterThan(0)
  const [toSiv] = await mailsTo(world, colleague.email)
  expect(toSiv?.body).toContain('Anna Ek har fått en ny e-postadress')
  // Whoever has the new address reads nothing before that.
  const anyone = clientOf(world.app)
  await anyone.call(session.sendCode, { body })
  const code = /\d{3} ?\d{3}/.exec((await lastMail(world)).body)?.[0] ?? ''
  const newcomer = await signedInBy(world.app, session.signInByCode, { body: { ...body, code } }, anyone)
  await refused(world, 'not-found', () => newcomer.refusal(answers.read, { params }))
  await colleague.client.call(colleagues.agree, { params: { ...params, personId: anna.personId } })
  expect((await newcomer.call(answers.read, { params })).answers).toMatchObject([{ answeredBy: 'Anna Ek' }])
  const { steps } = await newcomer.call(receipts.changes, { params })
  expect(steps[0]).toMatchObject({ what: 'contact_agreed', by: 'Siv Ros' })
})

test('so does one who is alone: the county’s word alone opens no draft', async () => {
  const { coordinator, colleague, params, anna } = await givenSala()
  await coordinator.call(respondents.endAccess, { params: { ...params, personId: colleague.personId } })
  const corrected = await coordinator.call(people.correctAddress, {
    params: anna,
    body: { email: 'kb@privat.example' },
  })
  expect(corrected.assignments[0]?.opensAt).toEqual(aString)
})

test('an address is not corrected to what it is, to one of another here, or of one who is closed', async () => {
  const { world, coordinator, municipality, colleague, anna } = await givenSala()
  const tries = (email: string) => () => coordinator.refusal(people.correctAddress, { params: anna, body: { email } })
  await refused(world, 'mail-address-is-the-same', tries(municipality.email))
  await refused(world, 'mail-address-is-known', tries(colleague.email))
  await coordinator.call(people.close, { params: anna })
  await refused(world, 'person-is-closed', tries('anna.eek@sala.example'))
})

test('of somebody who answers in two counties each corrects its own, and the other notices nothing', async () => {
  const { world, coordinator, uppsala, maja, email, theirs, token } = await givenMajaInTwo()
  const body = { email: 'maja.lundh@sala.example' }
  const corrected = await coordinator.call(people.correctAddress, { params: maja, body })
  expect(corrected).toMatchObject({
    name: 'Maja Lund',
    email: body.email,
    assignments: [{ respondent: 'Sala kommun', endedAt: null }],
  })
  const there = await uppsala.call(people.register, { params: { county: '03' } })
  expect(there).toMatchObject([{ email, assignments: [{ endedAt: null }] }])
  await signedInBy(world.app, session.signInByLink, { body: { token: theirs } })
  await refused(world, 'link-not-valid', () => clientOf(world.app).refusal(session.signInByLink, { body: { token } }))
  await signedInBy(world.app, session.signInByLink, { body: { token: await tokenTo(world, body.email) } })
})

test('two that are one answer as one from then on, and stand by themselves again when it is undone', async () => {
  const { world, coordinator, round, token, maja } = await givenMaja()
  const police = await respondentIn(coordinator, round.id, 'police', '1981')
  const body = { name: 'Maja Lund', email: 'maja@polisen.example', function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId: police.id }, body })
  const into = (await personAt(coordinator, body.email)).personId
  const merged = await coordinator.call(people.merge, { params: maja, body: { into } })
  expect(merged).toMatchObject({ mergedInto: into, assignments: [{ endedAt: aString }] })
  expect((await personAt(coordinator, body.email)).assignments.map((it) => it.respondent).toSorted()).toEqual([
    'Polisen i Sala',
    'Sala kommun',
  ])
  await refused(world, 'link-not-valid', () => clientOf(world.app).refusal(session.signInByLink, { body: { token } }))
  await refused(world, 'person-is-merged', () => coordinator.refusal(people.merge, { params: maja, body: { into } }))

  const apart = await coordinator.call(people.separate, { params: maja })
  expect(apart).toMatchObject({ mergedInto: null, assignments: [{ respondent: 'Sala kommun', endedAt: null }] })
  const other = await personAt(coordinator, body.email)
  expect(other.assignments.filter((it) => it.endedAt === null).map((it) => it.respondent)).toEqual(['Polisen i Sala'])
  await refused(world, 'person-is-not-merged', () => coordinator.refusal(people.separate, { params: maja }))
})

test('a merge with somebody who answers for the same is undone whole, and not made with one who answers for less', async () => {
  const { world, coordinator, municipality, colleague, anna } = await givenSala()
  const into = colleague.personId
  await coordinator.call(people.merge, { params: anna, body: { into } })
  await coordinator.call(people.separate, { params: anna })
  const open = (await register(coordinator)).filter((it) => it.assignments.some((held) => held.endedAt === null))
  expect(open.map((it) => it.name)).toEqual(['Anna Ek', 'Erik Strand', 'Siv Ros'])
  const bosse = await givenADelegate(world, { municipality }, ['problems'])
  await refused(world, 'person-answers-in-part', () =>
    coordinator.refusal(people.merge, { params: anna, body: { into: bosse.personId } }),
  )
  const body = { ...bo, email: bosse.email, respondents: [municipality.respondentId] }
  await refused(world, 'person-answers-in-part', () => coordinator.refusal(people.replace, { params: anna, body }))
})

test('nobody is merged with themselves, with one of another county or one who is closed', async () => {
  const { world, coordinator, colleague, anna } = await givenSala()
  const tries = (into: string) => () => coordinator.refusal(people.merge, { params: anna, body: { into } })
  await refused(world, 'people-cannot-merge', tries(anna.personId))
  await refused(world, 'person-not-in-register', tries(newId()))
  await coordinator.call(people.close, { params: { county, personId: colleague.personId } })
  await refused(world, 'person-is-closed', tries(colleague.personId))
})

test('a merge opens no draft to another address than before, until a colleague agrees or a day has passed', async () => {
  const { coordinator, anna, police } = await givenSala()
  await coordinator.call(people.merge, { params: anna, body: { into: police.personId } })
  const other = (await register(coordinator)).find((it) => it.personId === police.personId)
  expect(other?.assignments.find((it) => it.respondent === 'Sala kommun')?.opensAt).toEqual(aString)
})

test('whoever is closed answers for nothing, is told, and everything they have done stays', async () => {
  const { world, coordinator, client, municipality, params, anna } = await givenSala()
  const closed = await coordinator.call(people.close, { params: anna })
  expect(closed).toMatchObject({ name: 'Anna Ek', closedAt: aString, assignments: [{ endedAt: aString }] })
  await refused(world, 'access-has-ended', () => client.refusal(answers.read, { params }))
  expect((await mailsTo(world, municipality.email))[0]?.subject).toContain('du svarar inte längre för Sala kommun')
  await refused(world, 'person-is-closed', () => coordinator.refusal(people.close, { params: anna }))
  expect(await coordinator.call(people.reopen, { params: anna })).toMatchObject({ closedAt: null })
  await refused(world, 'person-is-not-closed', () => coordinator.refusal(people.reopen, { params: anna }))
})

test('who is closed is not brought to the next round, and is there again when invited anew', async () => {
  const { coordinator, roundId, anna, municipality } = await givenSala()
  await coordinator.call(people.close, { params: anna })
  const before = { params: { respondentId: municipality.respondentId } }
  await coordinator.call(people.mailbox, { ...before, body: { email: 'kommun@sala.example' } })
  const next = await givenAnOpenRound(coordinator, { name: 'Nästa', previousRoundId: roundId })
  await coordinator.call(respondents.bringContacts, { params: { roundId: next.id } })
  const sala = await respondentIn(coordinator, next.id, 'municipality', '1981')
  expect(sala.contacts.map((it) => it.name)).toEqual(['Siv Ros'])
  const boxes = await coordinator.call(people.readMailbox, { params: { respondentId: sala.id } })
  expect(boxes).toEqual({ email: 'kommun@sala.example' })
  const body = { name: 'Anna Ek', email: municipality.email, function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId: sala.id }, body })
  expect(await personAt(coordinator, municipality.email)).toMatchObject({ closedAt: null })
})

test('what is kept of somebody is erased on request, and no submission is touched', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const anna = { county, personId: municipality.personId }
  await submit(municipality, await aDocument(world, 'municipality'))
  await coordinator.call(people.describe, {
    params: anna,
    body: { name: 'Anna Ek', function: '', phone: '0700-3', organisation: 'Sala kommun' },
  })
  const whole = async () =>
    (await world.owner.query<object>('select id, document, hash, submitted_by from submission')).rows
  const before = await whole()
  await refused(world, 'person-is-not-closed', () => coordinator.refusal(people.erase, { params: anna }))
  await coordinator.call(people.close, { params: anna })
  expect(await coordinator.call(people.erasure, { params: anna })).toMatchObject({
    assignments: 1,
    rounds: 1,
    submissions: 1,
    namedSteps: 0,
  })
  await refused(world, 'erasure-needs-a-decision', () => coordinator.refusal(people.erase, { params: anna }))
  await givenARetentionDecision(coordinator, 'contacts')
  const erased = await coordinator.call(people.erase, { params: anna })
  expect(erased).toMatchObject({ name: 'Borttagen person', phone: '', organisation: '', erasedAt: aString })
  expect(erased.email).not.toContain(municipality.email)
  expect(await whole()).toEqual(before)
  const left = await world.owner.query<{ held: string }>(
    `select string_agg(it::text, ' ') as held from (
       select to_jsonb(person)::text from person union all select to_jsonb(assignment)::text from assignment
       union all select to_jsonb(contact)::text from contact union all select to_jsonb(trail)::text from trail
       union all select to_jsonb(security_event)::text from security_event) as it`,
  )
  for (const gone of ['Anna Ek', municipality.email, '0700-3']) expect(left.rows[0]?.held).not.toContain(gone)
  const rows = await world.owner.query('select first_break_in($1) as broken', [params.respondentId])
  expect(rows.rows).toEqual([{ broken: null }])
  expect(await coordinator.call(respondents.access, { params })).toContainEqual(
    expect.objectContaining({ name: 'Borttagen person' }),
  )
  await refused(world, 'person-is-not-closed', () => coordinator.refusal(people.erase, { params: anna }))
  await refused(world, 'person-is-not-closed', () => coordinator.refusal(people.reopen, { params: anna }))
})

test('what another county keeps is not touched, and this one does not see it', async () => {
  const { coordinator, uppsala, maja, email } = await givenMajaInTwo()
  await coordinator.call(people.close, { params: maja })
  await givenARetentionDecision(coordinator, 'contacts')
  expect(await coordinator.call(people.erase, { params: maja })).toMatchObject({ name: 'Borttagen person', email: '' })
  const there = await uppsala.call(people.register, { params: { county: '03' } })
  expect(there).toMatchObject([{ name: 'M. Lund', email, closedAt: null, erasedAt: null }])
})

test('a closed round keeps its people: they are replaced there too, and take part in what is left', async () => {
  const { world, coordinator, roundId, params, anna } = await givenSala()
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(people.replace, { params: anna, body: { ...bo, respondents: [params.respondentId] } })
  expect((await mailsTo(world, bo.email))[0]?.subject).toBe('Kartläggningen 2026: du är kontakt för Sala kommun')
})
