import { answers } from '@kartlaggning/schema/answers/answers'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { actorOf, givenAnOpenRound, linkIn, respondentIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { signedInBy } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAnInvitation, lastMail } from '../../test/story.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

/** Maja is known to Västmanland; Uppsala invites the same address under another name, and she comes in by both. */
async function givenTwoCounties() {
  const world = await givenAWorld()
  const { coordinator, respondentId, email, token } = await givenAnInvitation(world)
  const uppsala = await givenACoordinator(world, '03')
  const round = await givenAnOpenRound(uppsala, { county: '03', municipalities: ['0381'] })
  const { id } = await respondentIn(uppsala, round.id, 'municipality', '0381')
  const body = { name: 'M. Lund', email: email.toUpperCase(), function: 'Strateg' }
  const invited = await uppsala.call(respondents.invite, { params: { respondentId: id }, body })
  const maja = await signedInBy(world.app, session.signInByLink, {
    body: { token: linkIn((await lastMail(world)).body) },
  })
  return { world, coordinator, uppsala, invited, maja, token, here: { respondentId }, there: { respondentId: id } }
}

test('who invites an address that another county knows sees what they typed themselves', async () => {
  const { coordinator, uppsala, invited, maja, here, there } = await givenTwoCounties()
  expect(invited.contacts).toMatchObject([{ name: 'M. Lund', function: 'Strateg' }])
  expect(await uppsala.call(respondents.access, { params: there })).toMatchObject([{ name: 'M. Lund' }])
  expect(await coordinator.call(respondents.access, { params: here })).toMatchObject([{ name: 'Maja Lund' }])
  const change = { entry: null, question: 'problems.emerging', value: 'Fler stölder', seen: 0, sequence: 1 }
  await maja.call(answers.save, { params: there, body: { writer: newId(), changes: [change] } })
  expect((await maja.call(answers.read, { params: there })).answers).toMatchObject([{ answeredBy: 'M. Lund' }])
})

test('so does a colleague who invites one', async () => {
  const { world, maja, there } = await givenTwoCounties()
  await world.owner.query(
    `insert into person (id, email, name, function) values ($1, 'bo@sala.example', 'Bo Lind', 'Polis')`,
    [newId()],
  )
  const body = { name: 'Bosse', email: 'bo@sala.example', function: '', sections: null, message: '' }
  const everyone = await maja.call(colleagues.invite, { params: there, body })
  expect(everyone).toMatchObject([{ name: 'M. Lund' }, { name: 'Bosse', function: '', invitedBy: 'M. Lund' }])
})

test('nor does the database tell anyone what a person is called elsewhere', async () => {
  const { world, uppsala, here } = await givenTwoCounties()
  const actor = await actorOf(uppsala)
  const { tried } = pastThePermissions(world)
  for (const column of ['name', 'function'])
    expect(await tried(actor.personId, `select ${column} from person`)).toMatchObject({ refusal: 'not allowed' })
  expect(await tried(actor.personId, 'select * from names_in($1)', [here.respondentId])).toMatchObject({ touched: 0 })
})

test('the person mends the name, and it is the one that is seen wherever they answer', async () => {
  const { world, coordinator, uppsala, maja, here, there } = await givenTwoCounties()
  expect(await maja.call(session.name, {})).toMatchObject({ name: 'Maja Lund', function: '' })
  await maja.call(session.mendName, { body: { name: 'Maja Lundh', function: 'Säkerhetschef' } })
  expect((await actorOf(maja)).name).toBe('Maja Lundh')
  const mended = [{ name: 'Maja Lundh', function: 'Säkerhetschef' }]
  expect(await coordinator.call(respondents.access, { params: here })).toMatchObject(mended)
  expect(await uppsala.call(respondents.access, { params: there })).toMatchObject(mended)
  await refused(world, 'input-not-valid', () =>
    maja.refusal(session.mendName, { body: { name: ' ', function: 'Säkerhetschef' } }),
  )
})

test('the person chooses the language of letters and says the number that each county rings; what is left out stays', async () => {
  const { world, coordinator, uppsala, maja } = await givenTwoCounties()
  const [name, role] = ['Maja Lund', '']
  expect(await maja.call(session.name, {})).toMatchObject({ language: 'sv', phone: '' })
  const body = { name, function: role, language: 'en', phone: '0224-74 70 00' } as const
  await maja.call(session.mendName, { body })
  await maja.call(session.mendName, { body: { name, function: role } })
  expect(await maja.call(session.name, {})).toMatchObject({ language: 'en', phone: '0224-74 70 00' })
  const { rows } = await world.owner.query('select distinct phone from contact where phone <> $1', [''])
  expect(rows).toEqual([{ phone: '0224-74 70 00' }])
  expect(await coordinator.call(session.name, {})).toMatchObject({ language: 'sv', phone: null })
  await refused(world, 'input-not-valid', () =>
    uppsala.refusal(session.mendName, { body: { ...body, language: 'de' as never } }),
  )
})

test('nobody mends another’s', async () => {
  const { world, coordinator, here, uppsala, there } = await givenTwoCounties()
  await coordinator.call(session.mendName, { body: { name: 'Karin Berg-Ek', function: '' } })
  expect(await coordinator.call(respondents.access, { params: here })).toMatchObject([{ name: 'Maja Lund' }])
  expect(await uppsala.call(respondents.access, { params: there })).toMatchObject([{ name: 'M. Lund' }])
  const actor = await actorOf(uppsala)
  const { tried } = pastThePermissions(world)
  expect(await tried(actor.personId, `update person set name = 'X'`)).toMatchObject({ refusal: 'not allowed' })
})
