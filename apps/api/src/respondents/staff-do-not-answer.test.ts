import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { answers } from '@kartlaggning/schema/answers/answers'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { proxies } from '@kartlaggning/schema/answers/proxies'
import { session } from '@kartlaggning/schema/identity/session'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import type { Client } from '../../test/client.ts'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { actorOf, aPlan, givenAnOpenRound, respondentIn } from '@kartlaggning/schema/test/story'
import { givenAnInvitation, givenAnswerers } from '../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, signIn, type World } from '../../test/world.ts'

const personIdOf = async (client: Client) => (await actorOf(client)).personId
const inviteeOf = async (client: Client) => {
  const { name, email } = await actorOf(client)
  return { name, email: email.toUpperCase(), function: '' }
}

/** As whoever runs the service does it. */
function addCoordinator(world: World, email: string, county = '19') {
  const script = join(import.meta.dirname, '../add-coordinator.ts')
  const env = { ...process.env, MIGRATION_DATABASE_URL: world.ownerUrl }
  return spawnSync(process.execPath, [script, email, 'Någon', county], { env, encoding: 'utf8' })
}

test('P5: nobody who works at the county board is invited to answer in its rounds, by themselves or by others', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const { id: respondentId } = await respondentIn(coordinator, roundId, 'municipality', '1983')
  for (const client of [coordinator, await givenAnAnalyst(world)]) {
    const body = await inviteeOf(client)
    await refused(world, 'staff-cannot-answer', () =>
      coordinator.refusal(respondents.invite, { params: { respondentId }, body }),
    )
    const params = { respondentId: municipality.respondentId }
    await municipality.client.call(answers.begin, { params })
    await refused(world, 'staff-cannot-answer', () =>
      municipality.client.refusal(colleagues.invite, {
        params,
        body: { ...body, sections: ['problems'], message: '' },
      }),
    )
  }
})

test('whoever works at one county board may answer in another county', async () => {
  const world = await givenAWorld()
  const elsewhere = await givenACoordinator(world, '03')
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  const { id: respondentId } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  const body = await inviteeOf(elsewhere)
  const { contacts } = await coordinator.call(respondents.invite, { params: { respondentId }, body })
  expect(contacts).toHaveLength(1)
})

test('P5: nobody who answers comes to coordinate before the round is closed, and then answers no more', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const { email } = municipality
  const refusal = await nothingIsWritten(world, () => Promise.resolve(addCoordinator(world, email)))
  expect(refusal).toMatchObject({ status: 1, stdout: '' })
  expect(refusal.stderr).toContain(`${email} answers in a round of Västmanlands län`)
  await coordinator.call(rounds.close, { params: { roundId } })
  expect(addCoordinator(world, email)).toMatchObject({ status: 0, stderr: '' })
  const params = { respondentId: municipality.respondentId }
  await refused(world, 'not-signed-in', () => municipality.client.refusal(session.list, {}))
  const client = await signIn(world, municipality.personId)
  expect(await actorOf(client)).toMatchObject({
    staff: [{ county: '19', role: 'coordinator' }],
    assignments: [],
    proxies: [],
    readings: [],
  })
  await refused(world, 'not-found', () => client.refusal(answers.read, { params }))
})

test('P5: of an invitation and an appointment at the same time, one is refused', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality } = await givenAnswerers(world)
  const { id: roundId } = await givenAnOpenRound(coordinator, { name: 'En annan' })
  const { id: respondentId } = await respondentIn(coordinator, roundId, 'police', '1981')
  const { personId } = municipality
  await world.owner.query('update assignment set ended_at = now() where person_id = $1', [personId])
  const tried = await Promise.allSettled([
    world.owner.query(`insert into staff (person_id, county_code, role) values ($1, '19', 'analyst')`, [personId]),
    world.owner.query('insert into assignment (respondent_id, person_id) values ($1, $2)', [respondentId, personId]),
  ])
  const reasons = tried.flatMap((it) => (it.status === 'rejected' ? [String(it.reason)] : []))
  expect(reasons).toEqual([expect.stringContaining('staff-cannot-answer')])
})

test('P5: whoever works at the county board writes no answer but on behalf, for one respondent, while that is open', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const body = {
    channel: 'paper',
    note: '',
    sourceName: 'Maja Lund',
    sourceFunction: '',
    givenOn: '2026-11-01',
  } as const
  const tries = async (client: Client, respondentId: string) => {
    const change = { entry: null, question: 'problems.safety', value: 'poor', seen: 0, sequence: 1 } as const
    const writer = newId()
    await refused(world, 'not-found', () =>
      client.refusal(answers.save, { params: { respondentId }, body: { writer, changes: [change] } }),
    )
    await refused(world, 'not-found', () => client.refusal(answers.begin, { params: { respondentId } }))
    await refused(world, 'not-found', () => client.refusal(answers.submit, { params: { respondentId } }))
    await refused(world, 'not-found', () => client.refusal(answers.read, { params: { respondentId } }))
  }
  await tries(coordinator, params.respondentId)
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => elsewhere.refusal(proxies.open, { params, body }))
  await coordinator.call(proxies.open, { params, body })
  await tries(coordinator, police.respondentId)
  await tries(elsewhere, params.respondentId)
  const { tried } = pastThePermissions(world)
  const { personId } = await actorOf(elsewhere)
  const forAnother = `insert into proxy (id, respondent_id, channel, note, source_name, source_function, given_on, opened_by,
    opened_by_name) values (gen_random_uuid(), $1, 'phone', '', 'Någon', '', '2026-11-01', $2, 'Karin Berg')`
  expect((await tried(personId, forAnother, [police.respondentId, personId])).refusal).toBe('not allowed')
  await coordinator.call(proxies.withdraw, { params, body: { reason: 'Fel' } })
  await tries(coordinator, params.respondentId)
})

test('contacts of the round before are brought, but not those who work at the county board since', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, police } = await givenAnswerers(world)
  await coordinator.call(rounds.close, { params: { roundId } })
  const next = await givenAnOpenRound(coordinator, aPlan({ name: 'Nästa', year: 2027, previousRoundId: roundId }))
  await world.owner.query(`insert into staff (person_id, county_code, role) values ($1, '19', 'analyst')`, [
    police.personId,
  ])
  await coordinator.call(respondents.bringContacts, { params: { roundId: next.id } })
  expect((await respondentIn(coordinator, next.id, 'police', '1981')).contacts).toEqual([])
  expect((await respondentIn(coordinator, next.id, 'municipality', '1981')).contacts).not.toEqual([])
})

test('P5: no personal link of a respondent reaches the coordinator', async () => {
  const world = await givenAWorld()
  const { coordinator, round, respondentId, token } = await givenAnInvitation(world)
  const params = { roundId: round.id, respondentId }
  const replies = await Promise.all([
    coordinator.send(respondents.list, { params }),
    coordinator.send(respondents.inviteAll, { params }),
    coordinator.send(rounds.read, { params }),
    coordinator.send(rounds.list, {}),
  ])
  expect(token.length).toBeGreaterThan(20)
  for (const { statusCode, body } of replies) expect([statusCode, body.includes(token)]).toEqual([200, false])
  const { tried } = pastThePermissions(world)
  const personId = await personIdOf(coordinator)
  expect(await tried(personId, 'select from mail_content')).toMatchObject({ refusal: 'not allowed' })
  expect(await tried(personId, 'select from sign_in_link')).toMatchObject({ refusal: 'not allowed' })
})
