import { letters } from '@kartlaggning/schema/letters/letters'
import { preflight } from '@kartlaggning/schema/respondents/preflight'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { aPlan, respondentIn } from '@kartlaggning/schema/test/story'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { givenACoordinator, givenAWorld } from '../../../test/world.ts'

async function givenADraft(changes: Parameters<typeof aPlan>[0] = {}) {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan(changes) })
  const sala = await respondentIn(coordinator, roundId, 'municipality', '1981')
  const invite = (email: string) =>
    coordinator.call(respondents.invite, {
      params: { respondentId: sala.id },
      body: { name: 'Anna Ek', email, function: '' },
    })
  const remarks = async () => {
    const found = await coordinator.call(preflight.read, { params: { roundId } })
    return found.respondents.find((it) => it.respondentId === sala.id)?.remarks
  }
  return { world, coordinator, roundId, sala, invite, remarks }
}

test('a respondent without a contact is told of, and one with a contact who may submit is not', async () => {
  const { invite, remarks } = await givenADraft()
  expect(await remarks()).toEqual([{ code: 'no-contact', personId: null, about: '' }])
  await invite('anna.ek@sala.example')
  expect((await remarks())?.map(({ code }) => code)).toEqual(['domain-not-checked'])
})

test('a contact who may not submit, and an address to which mail has failed, are told of', async () => {
  const { world, invite, remarks } = await givenADraft()
  await invite('anna.ek@sala.example')
  await world.owner.query('update assignment set signatory = false')
  await world.owner.query(
    `with person as (select id from person where email = 'anna.ek@sala.example'),
      failed as (insert into mail (id, person_id, failure, bounced_at, bounce)
        select gen_random_uuid(), id, null, now(), '550 unknown user' from person returning id)
     insert into mail_content (mail_id, recipient, subject, body) select id, 'anna.ek@sala.example', '', '' from failed`,
  )
  expect((await remarks())?.map(({ code }) => code)).toEqual(['no-signatory', 'address-has-failed'])
})

test('a link that ends before the last day is told of, and so is a place of the letter that stands empty', async () => {
  const { world, coordinator, roundId, invite, remarks } = await givenADraft({
    opensOn: '2030-01-01',
    closesOn: '2030-12-01',
  })
  await invite('anna.ek@sala.example')
  await world.owner.query(`update round set contact_name = '', contact_email = ''`)
  const found = await remarks()
  expect(found?.map(({ code, about }) => `${code} ${about}`)).toEqual([
    'link-ends-too-soon ',
    'domain-not-checked Anna Ek, anna.ek@sala.example',
    'letter-has-gaps {vår kontakt}',
  ])
  const body = { kind: 'invitation', language: 'sv', respondentKind: null, scope: 'round' } as const
  const text = { ...body, subject: 'Hej', body: '{datum} {frivilligt} {länk}' }
  await coordinator.call(letters.write, { params: { roundId }, body: text })
  expect((await remarks())?.some(({ code }) => code === 'letter-has-gaps')).toBe(false)
})

test('of a round of another county nothing is told', async () => {
  const { world, roundId } = await givenADraft()
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(preflight.read, { params: { roundId } }))
})
