import { actors } from '@kartlaggning/schema/respondents/actor'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { standsFor } from '@kartlaggning/schema/respondents/same-actor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import type { Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../test/story.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { titleOf } from '@kartlaggning/schema/answers/answer-document'
import { givenACoordinator, givenAWorld, type World } from '../../test/world.ts'

const mimer = '01970000-0000-7000-8000-00000000b032'
const salabostader = '01970000-0000-7000-8000-00000000b033'
const prosecutors = '01970000-0000-7000-8000-00000000b018'
const described = { name: 'Sala bostäder', kind: 'housing_public', municipality: '1981' }

test('a proposal is accepted, under the name and kind that the coordinator gives it', async () => {
  const { municipality, coordinator, proposal } = await givenAProposal()
  const body = { seen: 1, name: 'Salas nattvandrare', kind: 'night_walkers', municipality: null }
  await coordinator.call(actors.review, { params: { actorId: proposal }, body })
  const accepted = { name: 'Salas nattvandrare', kind: 'night_walkers', municipality: null, proposed: false }
  expect(await inRegister(coordinator, proposal)).toMatchObject({
    ...accepted,
    reviewed: { by: 'Karin Berg' },
    mine: true,
  })
  expect((await municipality.client.call(actors.list, {})).find((it) => it.id === proposal)).toMatchObject(accepted)
})

test('an actor is merged into another, and the merge is undone at any time', async () => {
  const { coordinator, proposal } = await givenAProposal()
  const before = await inRegister(coordinator, proposal)
  await coordinator.call(actors.merge, { params: { actorId: proposal }, body: { seen: 1, into: salabostader } })
  await coordinator.call(actors.merge, { params: { actorId: salabostader }, body: { seen: 1, into: mimer } })
  const list = await coordinator.call(actors.list, {})
  expect(standsFor(list)(proposal)).toBe(mimer)
  expect(await inRegister(coordinator, proposal)).toMatchObject({ merged: { by: 'Karin Berg' } })
  await coordinator.call(actors.separate, { params: { actorId: salabostader }, body: { seen: 2 } })
  expect(standsFor(await coordinator.call(actors.list, {}))(proposal)).toBe(salabostader)
  await coordinator.call(actors.separate, { params: { actorId: proposal }, body: { seen: 2 } })
  expect(await inRegister(coordinator, proposal)).toEqual({ ...before, version: 3 })
})

test('an actor of the county is merged into one of the whole country, whose own row is nobody’s to change', async () => {
  const { coordinator, proposal, world } = await givenAProposal()
  await coordinator.call(actors.merge, { params: { actorId: proposal }, body: { seen: 1, into: prosecutors } })
  expect(await inRegister(coordinator, prosecutors)).toMatchObject({ mine: false })
  const input = { params: { actorId: prosecutors }, body: { seen: 1, into: mimer } }
  await refused(world, 'not-found', () => coordinator.refusal(actors.merge, input))
})

test('a name that has been merged gives the actor it is another name of', async () => {
  const { municipality, coordinator, proposal } = await givenAProposal()
  await coordinator.call(actors.merge, { params: { actorId: proposal }, body: { seen: 1, into: mimer } })
  const body = { name: 'sala kn', kind: 'other', municipality: null, county: '19' }
  const found = await municipality.client.call(actors.propose, { params: { actorId: newId() }, body })
  expect(found).toMatchObject({ id: mimer, name: 'Bostads AB Mimer' })
})

test('what has been merged is neither reviewed nor merged again, and nothing is merged into it', async () => {
  const { world, coordinator, proposal } = await givenAProposal()
  await refused(world, 'actor-is-not-merged', () =>
    coordinator.refusal(actors.separate, { params: { actorId: proposal }, body: { seen: 1 } }),
  )
  await coordinator.call(actors.merge, { params: { actorId: proposal }, body: { seen: 1, into: mimer } })
  const params = { actorId: proposal }
  const other = { params: { actorId: salabostader }, body: { seen: 1, into: proposal } }
  await refused(world, 'actor-is-merged', () => coordinator.refusal(actors.merge, other))
  const again = { params, body: { seen: 2, into: salabostader } }
  await refused(world, 'actor-is-merged', () => coordinator.refusal(actors.merge, again))
  await refused(world, 'actor-is-merged', () =>
    coordinator.refusal(actors.review, { params, body: { ...described, seen: 2 } }),
  )
})

test('an actor is merged neither into itself nor into its own other name', async () => {
  const { world, coordinator } = await givenAProposal()
  const merge = (actorId: string, into: string, seen = 1) => ({ params: { actorId }, body: { seen, into } })
  await refused(world, 'actors-cannot-merge', () => coordinator.refusal(actors.merge, merge(mimer, mimer)))
  await coordinator.call(actors.merge, merge(mimer, salabostader))
  await refused(world, 'actors-cannot-merge', () => coordinator.refusal(actors.merge, merge(salabostader, mimer)))
})

test('nor does the database let a circle be, or a merge across a county border', async () => {
  const { world, municipality, proposal } = await givenAProposal()
  const elsewhere = await givenAnActorOf(world, '03')
  const merge = (id: string, into: string) =>
    world.owner.query('update actor set merged_into = $2, merged_by = $3, merged_at = now() where id = $1', [
      id,
      into,
      municipality.personId,
    ])
  await merge(proposal, mimer)
  await merge(mimer, salabostader)
  await expect(merge(salabostader, proposal)).rejects.toThrow('actors-cannot-merge')
  await expect(merge(salabostader, salabostader)).rejects.toThrow('actors-cannot-merge')
  await expect(merge(salabostader, elsewhere)).rejects.toThrow('actor-of-another-county')
  await expect(merge(prosecutors, salabostader)).rejects.toThrow('actor-of-another-county')
})

test('what someone else has decided in the meantime is not overwritten unseen', async () => {
  const { world, coordinator, proposal } = await givenAProposal()
  const colleague = await givenACoordinator(world)
  const params = { actorId: proposal }
  await colleague.call(actors.review, { params, body: { ...described, seen: 1 } })
  await refused(world, 'actor-was-changed-by-another', () =>
    coordinator.refusal(actors.review, { params, body: { ...described, name: 'Sala kn', seen: 1 } }),
  )
  await refused(world, 'actor-was-changed-by-another', () =>
    coordinator.refusal(actors.merge, { params, body: { seen: 1, into: mimer } }),
  )
  await refused(world, 'actor-was-changed-by-another', () =>
    coordinator.refusal(actors.separate, { params, body: { seen: 1 } }),
  )
})

test.each([
  ['without a name', { name: '' }],
  ['of no known kind', { kind: 'no_such_kind' }],
  ['in a municipality of another county', { municipality: '0382' }],
])('an actor %s is not accepted', async (_, wrong) => {
  const { world, coordinator, proposal } = await givenAProposal()
  const input = { params: { actorId: proposal }, body: { ...described, seen: 1, ...wrong } }
  await refused(world, 'input-not-valid', () => coordinator.refusal(actors.review, input))
})

test('to the respondent the register is not to decide on, and to another county’s coordinator it is not there', async () => {
  const { world, municipality, proposal } = await givenAProposal()
  const other = await givenACoordinator(world, '03')
  const params = { actorId: proposal }
  for (const [client, type] of [
    [municipality.client, 'not-allowed'],
    [other, 'not-found'],
  ] as const) {
    await refused(world, type, () => client.refusal(actors.review, { params, body: { ...described, seen: 1 } }))
    await refused(world, type, () => client.refusal(actors.merge, { params, body: { seen: 1, into: mimer } }))
    await refused(world, type, () => client.refusal(actors.separate, { params, body: { seen: 1 } }))
  }
  expect((await municipality.client.refusal(actors.register, { params: { county: '19' } })).type).toBe('not-allowed')
  const ofUppsala = (await other.call(actors.register, { params: { county: '03' } })).filter((it) => it.mine)
  expect(new Set(ofUppsala.map((it) => it.county))).toEqual(new Set(['03']))
})

test('past the permissions, too, a respondent changes no actor and proposes none as accepted', async () => {
  const { world, municipality, proposal } = await givenAProposal()
  const wall = pastThePermissions(world)
  expect(
    await wall.tried(municipality.personId, `update actor set name = 'X' where id = $1`, [proposal]),
  ).toMatchObject({ touched: 0 })
  const insert = `insert into actor (id, name, kind, county_code, proposed_by, reviewed_by, reviewed_at)
    values ($1, 'X', 'other', '19', $2, $2, now())`
  expect(await wall.tried(municipality.personId, insert, [newId(), municipality.personId])).toMatchObject({
    refusal: 'not allowed',
  })
  for (const column of ['county_code', 'proposed_by', 'id']) {
    const move = `update actor set ${column} = ${column} where id = $1`
    expect(await wall.tried(municipality.personId, move, [proposal])).toMatchObject({ refusal: 'not allowed' })
  }
})

test('P5: what is counted is what is submitted, once for each who names it, and never a draft', async () => {
  const { world, municipality, police, coordinator, proposal } = await givenAProposal()
  const entryId = newId()
  const { client, respondentId } = municipality
  const params = { respondentId, entryId }
  await client.call(answers.addEntry, { params, body: { section: 'collaborators', copyOf: null } })
  const change = { entry: entryId, question: 'collaborators.actor', value: proposal, seen: 0, sequence: 1 }
  await client.call(answers.save, { params, body: { writer: newId(), changes: [change] } })
  expect(await inRegister(coordinator, proposal)).toMatchObject({ uses: 0 })

  const document = await aDocument(world, 'police')
  const [first] = document['collaborators']?.entries ?? []
  const named = titleOf(first ?? {}, 'actor')
  await submit(police, document)
  expect(await inRegister(coordinator, named)).toMatchObject({ uses: 1 })
  await coordinator.call(actors.merge, { params: { actorId: named }, body: { seen: 1, into: salabostader } })
  expect(await inRegister(coordinator, salabostader)).toMatchObject({ uses: 1 })
  await police.client.call(answers.reopen, { params: { respondentId: police.respondentId }, body: { reason: '' } })
  expect(await inRegister(coordinator, salabostader)).toMatchObject({ uses: 1 })
})

test(
  'whatever is merged and undone in whatever order, every actor counts as one that stands by itself',
  { timeout: 120_000 },
  async () => {
    const world = await givenAWorld()
    const coordinator = await givenACoordinator(world)
    const ids = ['1', '2', '3', '4', '5'].map((it) => `01970000-0000-7000-8000-00000000b00${it}`)
    const start = meaning(await coordinator.call(actors.register, { params: { county: '19' } }))
    const step = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        for (const [from, to] of steps) await coordinator.send(actors.merge, await mergeOf(ids[from], ids[to]))
        const list = await coordinator.call(actors.list, {})
        const now = standsFor(list)
        for (const id of ids) {
          expect(now(now(id))).toBe(now(id))
          expect(list.find((it) => it.id === now(id))?.mergedInto).toBeNull()
        }
        for (const { id, version } of (await coordinator.call(actors.register, { params: { county: '19' } })).filter(
          (it) => it.mergedInto,
        ))
          await coordinator.call(actors.separate, { params: { actorId: id }, body: { seen: version } })
        expect(meaning(await coordinator.call(actors.register, { params: { county: '19' } }))).toEqual(start)
      }),
      { numRuns: 15 },
    )

    async function mergeOf(actorId = '', into = '') {
      const seen = (await inRegister(coordinator, actorId))?.version ?? 0
      return { params: { actorId }, body: { seen, into } }
    }
  },
)

/** All but how often it has been changed. */
const meaning = (register: readonly { version: number }[]) => register.map((it) => ({ ...it, version: 0 }))

async function givenAProposal() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const proposal = newId()
  const body = { name: 'Sala kn', kind: 'm_executive', municipality: '1981', county: '19' }
  await story.municipality.client.call(actors.propose, { params: { actorId: proposal }, body })
  return { world, ...story, proposal }
}

async function givenAnActorOf({ owner }: World, county: string) {
  const id = newId()
  await owner.query(`insert into actor (id, name, kind, county_code) values ($1, 'Östhammars BK', 'other', $2)`, [
    id,
    county,
  ])
  return id
}

const inRegister = async (coordinator: Client, actorId: string) =>
  (await coordinator.call(actors.register, { params: { county: '19' } })).find((it) => it.id === actorId)
