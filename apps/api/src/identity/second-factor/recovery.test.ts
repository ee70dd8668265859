import { secondFactors, staff } from '@kartlaggning/schema/identity/second-factor'
import { session } from '@kartlaggning/schema/identity/session'
import { actorOf } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { clientOf } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { givenAnApp, givenStaffWithALink } from '../../../test/second-factors.ts'
import { givenAnAnalyst, givenAWorld } from '../../../test/world.ts'

async function givenTwo() {
  const world = await givenAWorld({ secondFactorRequired: true })
  const helper = await givenStaffWithALink(world)
  const loser = await givenStaffWithALink(world)
  const { client } = await givenAnApp(world, helper.body)
  const lost = await givenAnApp(world, loser.body)
  const request = { params: { personId: loser.personId }, body: { reason: 'Mobilen är borta.' } }
  return { world, helper, loser, lost, client, request }
}

test('a coordinator of the same county lets a colleague begin anew, with a reason, in the trail, and they are told', async () => {
  const { world, helper, loser, lost, client, request } = await givenTwo()
  expect(
    (await client.call(staff.list, { params: { county: '19' } })).map((it) => [it.email, it.secondFactors]),
  ).toContainEqual([loser.email, 1])
  await client.call(staff.recover, request)
  await refused(world, 'not-signed-in', () => lost.client.refusal(session.list, {}))
  expect(await clientOf(world.app).call(session.signInByLink, { body: loser.body })).toEqual({
    actor: null,
    step: 'add',
  })
  await actorOf((await givenAnApp(world, loser.body)).client)
  const { rows } = await world.owner.query<{ new: Record<string, string> }>(
    `select new from trail where relation = 'second_factor_recovery' and person_id = $1`,
    [helper.personId],
  )
  expect(rows.map((it) => it.new)).toMatchObject([{ person_id: loser.personId, reason: 'Mobilen är borta.' }])
  const mail = await world.owner.query<{ body: string }>(
    `select body from mail_content where recipient = $1 and subject like '%återställt'`,
    [loser.email],
  )
  expect(mail.rows[0]?.body).toContain('Karin Berg har tagit bort')
  const events = await world.owner.query(
    `select person_id from security_event where kind = 'second-factor-recovered' and about_id = $1`,
    [loser.personId],
  )
  expect(events.rows).toEqual([{ person_id: helper.personId }])
})

test('the codes of before do not let in after it', async () => {
  const { world, loser, lost, client, request } = await givenTwo()
  await client.call(staff.recover, request)
  await givenAnApp(world, loser.body)
  const browser = clientOf(world.app)
  await browser.call(session.signInByLink, { body: loser.body })
  for (const refusal of [
    await browser.refusal(secondFactors.proveByRecoveryCode, { body: { code: lost.recoveryCodes[0] ?? '' } }),
    await browser.refusal(secondFactors.proveByCode, { body: { code: lost.app.shows(1) } }),
  ])
    expect(refusal.type).toBe('second-factor-not-valid')
})

test('not one of another county, not oneself, not without a reason, not by an analyst, and only what is there', async () => {
  const { world, helper, client, request } = await givenTwo()
  const uppsala = await givenAnApp(world, (await givenStaffWithALink(world, 'coordinator', '03')).body)
  await refused(world, 'not-found', () => uppsala.client.refusal(staff.recover, request))
  expect(await uppsala.client.call(staff.list, { params: { county: '03' } })).toHaveLength(1)
  const oneself = { ...request, params: { personId: helper.personId } }
  await refused(world, 'not-allowed', () => client.refusal(staff.recover, oneself))
  await refused(world, 'input-not-valid', () => client.refusal(staff.recover, { ...request, body: { reason: ' ' } }))
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(staff.recover, request))
  await refused(world, 'not-allowed', () => analyst.refusal(staff.list, { params: { county: '19' } }))
  await client.call(staff.recover, request)
  await refused(world, 'person-has-no-second-factor', () => client.refusal(staff.recover, request))
})

test('what was written of it stays as it was', async () => {
  const { world, client, request } = await givenTwo()
  await client.call(staff.recover, request)
  for (const statement of [`update second_factor_recovery set reason = ''`, 'delete from second_factor_recovery'])
    await expect(world.owner.query(statement)).rejects.toThrow('never changed')
})
