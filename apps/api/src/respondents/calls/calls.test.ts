import { calls } from '@kartlaggning/schema/respondents/calls'
import { people } from '@kartlaggning/schema/respondents/people'
import { respondentIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { givenAnInvitation } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../../test/world.ts'

const aDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Sala alone, with a last day far away and somebody who has been invited long ago. */
async function givenSilence() {
  const world = await givenAWorld()
  const invited = await givenAnInvitation(world, { closesOn: '2098-11-21', municipalities: ['1981'] })
  await world.owner.query(`update sign_in_link set created_at = now() - interval '12 days'`)
  await world.owner.query(`update assignment set created_at = now() - interval '13 days'`)
  const list = () => invited.coordinator.call(calls.list, { params: { roundId: invited.round.id } })
  const ofSala = async () => (await list()).find((it) => it.respondentId === invited.respondentId)
  return { world, ...invited, list, ofSala }
}

test('whom to ring is listed with the reason, the number and the address, the most urgent first', async () => {
  const { world, list, coordinator, email } = await givenSilence()
  const { rows } = await world.owner.query<{ id: string }>('select id from person where email = $1', [email])
  await coordinator.call(people.describe, {
    params: { county: '19', personId: rows[0]?.id ?? '' },
    body: { name: 'Maja Lund', function: '', phone: '0224-74 70 00', organisation: '' },
  })
  const all = await list()
  expect(all.map(({ reason }) => reason?.why)).toEqual(['no-contact', 'no-contact', 'not-opened'])
  expect(all.at(-1)).toMatchObject({
    name: 'Sala kommun',
    reason: { why: 'not-opened', days: 12 },
    contacts: [{ name: 'Maja Lund', email, phone: '0224-74 70 00' }],
    notes: [],
    restsUntil: null,
  })
})

test('what was said is noted, and nobody is listed as one to ring before the day that was agreed', async () => {
  const { coordinator, respondentId, ofSala, world } = await givenSilence()
  const body = { personId: null, note: 'Ingen svarade', nextOn: aDay(3) }
  await coordinator.call(calls.note, { params: { respondentId }, body })
  expect(await ofSala()).toMatchObject({
    restsUntil: aDay(3),
    notes: [{ note: 'Ingen svarade', by: 'Karin Berg', name: null }],
  })
  await world.owner.query('update call_note set next_on = current_date')
  expect(await ofSala()).toMatchObject({ restsUntil: null, reason: { why: 'agreed' } })
})

test('work that was never saved is told, from how long the pages were worked in', async () => {
  const { world, respondentId, ofSala } = await givenSilence()
  await world.owner.query(
    `insert into section_time (respondent_id, section, page, seconds) values ($1, 'problems', gen_random_uuid(), 600)`,
    [respondentId],
  )
  expect((await ofSala())?.reason).toEqual({ why: 'could-not-save', minutes: 10 })
})

test('who is silent since mail still waits to leave is told so, and not as soon as it was put in the outbox', async () => {
  const { world, ofSala } = await givenSilence()
  const waits = (since: string) =>
    world.owner.query(`update mail set sent_at = null, failure = null, created_at = now() - $1::interval`, [since])
  await waits('30 minutes')
  expect((await ofSala())?.reason?.why).toBe('not-opened')
  await waits('3 hours')
  expect((await ofSala())?.reason?.why).toBe('mail-waits')
})

test('a contact who has left, with nobody in their place, is named', async () => {
  const { world, ofSala } = await givenSilence()
  await world.owner.query('update assignment set ended_at = now()')
  expect((await ofSala())?.reason).toEqual({ why: 'contact-left', name: 'Maja Lund' })
})

test('no note is written for a day that has passed, by an analyst, or by another county', async () => {
  const { world, coordinator, respondentId } = await givenSilence()
  const params = { respondentId }
  const body = { personId: null, note: 'Ring igen', nextOn: aDay(-1) }
  await refused(world, 'day-has-passed', () => coordinator.refusal(calls.note, { params, body }))
  const later = { ...body, nextOn: null }
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-found', () => analyst.refusal(calls.note, { params, body: later }))
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(calls.note, { params, body: later }))
})

test('one who has submitted is on no list', async () => {
  const { world, coordinator, round, list, respondentId } = await givenSilence()
  await world.owner.query('update respondent set submitted_at = now()')
  expect(await list()).toEqual([])
  expect((await respondentIn(coordinator, round.id, 'municipality', '1981')).id).toBe(respondentId)
})
