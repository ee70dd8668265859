import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { people, type ContactRow } from '@kartlaggning/schema/respondents/people'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { actorOf, aPlan, givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { clientOf } from '../../../test/client.ts'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { givenAnswerers } from '../../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'

const mailsOf = async ({ app }: World) => clientOf(app).call(mailbox.list, {})

/** A round that is planned, and a row for each that it asks. */
async function givenARow(municipalities = ['1981', '1983']) {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const params = { roundId: newId() }
  await coordinator.call(rounds.plan, { params, body: aPlan({ municipalities }) })
  const asked = await coordinator.call(respondents.list, { params })
  const rows = asked.map(({ id, name }, at): ContactRow => {
    const place = name.toLowerCase().replace(/[^a-z]+/g, '.')
    return {
      row: at + 2,
      respondentId: id,
      name: `Kontakt för ${name}`,
      email: `kontakt@${place}.example`,
      phone: '0700-000000',
      function: 'Samordnare',
      organisation: name,
      mailbox: '',
    }
  })
  return { world, coordinator, params, asked, rows }
}

test('a list adds all its contacts, with what is known of them, and one click invites them all', async () => {
  const { world, coordinator, params, rows } = await givenARow()
  const trial = await coordinator.call(people.tryImport, { params, body: { rows } })
  expect(trial).toEqual({ added: rows.length, known: 0, mailboxes: 0, faults: [] })
  expect(await coordinator.call(people.import, { params, body: { rows } })).toEqual(trial)
  expect(await mailsOf(world)).toEqual([])
  const register = await coordinator.call(people.register, { params: { county: '19' } })
  expect(register).toHaveLength(rows.length)
  expect(register[0]).toMatchObject({ phone: '0700-000000', function: 'Samordnare', closedAt: null })
  await coordinator.call(rounds.open, { params })
  expect(await coordinator.call(respondents.inviteAll, { params })).toEqual({ invited: rows.length })
  expect(await mailsOf(world)).toHaveLength(rows.length)
})

test('trying writes nothing, and neither does a list with one faulty row', async () => {
  const { world, coordinator, params, rows } = await givenARow()
  const { email } = await actorOf(coordinator)
  const [first, second, ...others] = rows
  if (!first || !second) throw new Error('too few rows')
  const faulty = [
    first,
    { ...second, email },
    ...others,
    { ...first, row: 90 },
    { ...second, email: first.email, row: 91 },
  ]
  const trial = await nothingIsWritten(world, () =>
    coordinator.call(people.tryImport, { params, body: { rows: faulty } }),
  )
  expect(trial.faults).toEqual([
    { row: second.row, fault: 'staff-cannot-answer' },
    { row: 90, fault: 'same-again' },
    { row: 91, fault: 'another-name' },
  ])
  await refused(world, 'contacts-have-faults', () =>
    coordinator.refusal(people.import, { params, body: { rows: faulty } }),
  )
})

test('a list that is read again adds nobody twice', async () => {
  const { coordinator, params, rows } = await givenARow()
  await coordinator.call(people.import, { params, body: { rows } })
  const again = await coordinator.call(people.import, { params, body: { rows } })
  expect(again).toMatchObject({ added: 0, known: rows.length })
})

test('whose access has ended is not let in by a list', async () => {
  const { world, coordinator, params, rows } = await givenARow()
  await coordinator.call(people.import, { params, body: { rows } })
  const [person] = await coordinator.call(people.register, { params: { county: '19' } })
  await coordinator.call(people.close, { params: { county: '19', personId: person?.personId ?? '' } })
  const body = { rows }
  expect((await coordinator.call(people.tryImport, { params, body })).faults).toMatchObject([
    { fault: 'person-has-no-access' },
  ])
  await refused(world, 'contacts-have-faults', () => coordinator.refusal(people.import, { params, body }))
})

test('the mailbox of an organisation gets a copy of the invitation, without the personal link', async () => {
  const { world, coordinator, params, rows } = await givenARow(['1981'])
  const withBox = rows.map((row) => ({ ...row, mailbox: 'kommun@sala.example' }))
  expect(await coordinator.call(people.import, { params, body: { rows: withBox } })).toMatchObject({
    mailboxes: rows.length,
  })
  await coordinator.call(rounds.open, { params })
  await coordinator.call(respondents.inviteAll, { params })
  const [copy, ...others] = (await mailsOf(world)).filter((it) => it.to === 'kommun@sala.example')
  expect(others).toEqual([])
  expect(copy?.subject).toMatch(/^Kopia: Kartläggningen 2026/)
  for (const { name, email } of rows) expect(copy?.body).toContain(`${name}, Samordnare, ${email}`)
  expect(copy?.body).not.toContain('/inbjudan#')
  // Nobody answers by the mailbox.
  const register = await coordinator.call(people.register, { params: { county: '19' } })
  expect(register.map((it) => it.email)).not.toContain('kommun@sala.example')
})

test('who is added by a list to what somebody answers already waits for them, and they are told once', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  const change = { entry: null, question: 'problems.emerging', value: 'Fler stölder', seen: 0, sequence: 1 }
  const params = { respondentId: municipality.respondentId }
  await municipality.client.call(answers.save, { params, body: { writer: newId(), changes: [change] } })
  const row = { phone: '', function: '', organisation: '', mailbox: '', name: 'Bo Ny', email: 'bo.ny@example.org' }
  const rows = [municipality, police].map(({ respondentId }, at) => ({ ...row, respondentId, row: at + 2 }))
  await coordinator.call(people.import, { params: { roundId }, body: { rows } })
  const access = await coordinator.call(respondents.access, { params })
  expect(access.find((it) => it.email === row.email)?.opensAt).not.toBeNull()
  const letters = (await mailsOf(world)).filter((it) => it.to === municipality.email)
  expect(letters).toHaveLength(1)
  expect(letters[0]?.body).toContain('Sala kommun: Bo Ny (bo.ny@example.org) har fått tillgång till svaren.')
  expect(letters[0]?.body).toContain('om ingen av er säger nej')
})

test('a list is for the county’s coordinator, and names nobody of another round', async () => {
  const { world, coordinator, params, rows } = await givenARow()
  const other = await givenACoordinator(world, '03')
  const body = { rows: rows.slice(0, 1) }
  await refused(world, 'not-found', () => other.refusal(people.import, { params, body }))
  await refused(world, 'not-found', () => other.refusal(people.tryImport, { params, body }))
  const round = await givenAnOpenRound(other, { county: '03', municipalities: ['0381'], name: 'Uppsala' })
  const [theirs] = await other.call(respondents.list, { params: { roundId: round.id } })
  const strayed = { rows: rows.slice(0, 1).map((it) => ({ ...it, respondentId: theirs?.id ?? '' })) }
  expect((await coordinator.call(people.tryImport, { params, body: strayed })).faults).toMatchObject([
    { fault: 'not-in-the-round' },
  ])
})

test('a mailbox is changed and taken away by the coordinator alone', async () => {
  const { world, coordinator, asked } = await givenARow(['1981'])
  const params = { respondentId: asked[0]?.id ?? '' }
  await coordinator.call(people.mailbox, { params, body: { email: 'kommun@sala.example' } })
  const boxes = async () =>
    (await world.owner.query<object>('select email from respondent join person on person.id = mailbox_id')).rows
  expect(await boxes()).toEqual([{ email: 'kommun@sala.example' }])
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(people.mailbox, { params, body: { email: '' } }))
  await coordinator.call(people.mailbox, { params, body: { email: '' } })
  expect(await boxes()).toEqual([])
})
