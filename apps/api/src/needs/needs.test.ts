import type { InputOf } from '@kartlaggning/schema/endpoint'
import { findingKind, isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { ListedNeed, needs, type Need } from '@kartlaggning/schema/needs/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import type { Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAnAnalysis, givenAReconciliation, having, judging } from '../../test/story-after-closing.ts'
import { analyse, needBy } from '@kartlaggning/schema/test/story'
import { aDocument } from '../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../test/world.ts'

const large = judging({ narcotics: 3, arson: 3 })

/** What the coordinator decides when nothing else is said. */
const decision: InputOf<typeof needs.decide>['body'] = {
  seen: 0,
  status: 'confirmed',
  motivation: 'Båda ser problemet.',
  priority: 'high',
  measures: ['visit'],
  support: 'Processtöd under våren.',
}

async function givenProposals(world: World) {
  const { coordinator, roundId, municipality } = await givenAnAnalysis(world, { municipality: large, police: large })
  const all = await coordinator.call(needs.list, { params: { roundId } })
  const [narcotics, arson] = ['narcotics', 'arson'].map((problem) =>
    all.find((it) => it.gaps[0]?.problem === problem && it.gaps[0].rule === 'R12'),
  )
  if (!narcotics || !arson) throw new Error('R12 proposes nothing')
  return { coordinator, roundId, municipality, all, narcotics, arson }
}

const decide = (client: Client, need: Pick<Need, 'id' | 'version'>, changes: Partial<typeof decision> = {}) =>
  client.call(needs.decide, { params: { needId: need.id }, body: { ...decision, seen: need.version, ...changes } })

const read = (client: Client, need: Pick<Need, 'id'>) => client.call(needs.read, { params: { needId: need.id } })

test('the list says of each need what the need itself says, without the answers behind it', async () => {
  const { coordinator, roundId, narcotics, arson } = await givenProposals(await givenAWorld())
  const first = await decide(coordinator, narcotics, { motivation: 'Först.' })
  await decide(coordinator, first, { motivation: 'Sist.', measures: ['plan_help'] })
  const merging = { needs: [arson.id], motivation: 'Samma sak.' }
  await coordinator.call(needs.merge, { params: { needId: narcotics.id }, body: merging })
  const all = await coordinator.call(needs.list, { params: { roundId } })
  const whole = await Promise.all(all.map((it) => read(coordinator, it)))
  expect(whole.find(({ id }) => id === narcotics.id)?.gaps).toHaveLength(2)
  const motivated = whole.map((need) => ({ ...need, motivation: need.decisions.at(-1)?.motivation ?? null }))
  expect(all).toEqual(ListedNeed.array().parse(motivated))
  expect(JSON.stringify(all)).not.toContain('respondentId')
})

test('what was found and could be judged is proposed, the gravest first', async () => {
  const { coordinator, roundId, all } = await givenProposals(await givenAWorld())
  const found = await coordinator.call(gaps.list, { params: { roundId } })
  expect(all.map((it) => it.id)).toEqual(found.filter((it) => isGap(it)).map((gap) => gap.id))
  expect(found.some((gap) => findingKind(gap) === 'note')).toBe(true)
  expect(found.some((gap) => !gap.assessed)).toBe(true)
  const severities = all.map((it) => it.severity ?? 0)
  expect(severities).toEqual(severities.toSorted((a, b) => b - a))
  for (const need of all) {
    expect(need).toMatchObject({ status: 'proposed', version: 0, motivation: null })
    expect(await read(coordinator, need)).toMatchObject({ decisions: [], evidenceChanged: false })
  }
})

test('a need is confirmed, with motivation, priority and planned support', async () => {
  const { coordinator, narcotics } = await givenProposals(await givenAWorld())
  const { seen: _, ...decided } = decision
  const { motivation, ...columns } = decided
  const need = await decide(coordinator, narcotics)
  expect(need).toMatchObject({ ...columns, version: 1, evidenceChanged: false })
  expect(need.decisions).toEqual([
    { status: 'confirmed', later: false, motivation, decidedBy: 'Karin Berg', decidedAt: aString },
  ])
  expect(need.gaps).toMatchObject(narcotics.gaps)
})

test('earlier decisions stay to be read, with the name at the time', async () => {
  const world = await givenAWorld()
  const { coordinator, narcotics } = await givenProposals(world)
  await decide(coordinator, narcotics, { status: 'planned', motivation: '' })
  await world.owner.query(`update person set name = 'Karin Ek' where name = 'Karin Berg'`)
  const need = await decide(coordinator, { ...narcotics, version: 1 }, { motivation: 'Efter samtal.' })
  expect(need.decisions).toMatchObject([
    { status: 'planned', motivation: '', decidedBy: 'Karin Berg' },
    { status: 'confirmed', motivation: 'Efter samtal.', decidedBy: 'Karin Ek' },
  ])
})

test.each(['confirmed', 'dismissed'] as const)('a need is not %s without a motivation', async (status) => {
  const world = await givenAWorld()
  const { coordinator, narcotics } = await givenProposals(world)
  const body = { ...decision, status, motivation: ' ' }
  await refused(world, 'need-lacks-motivation', () =>
    coordinator.refusal(needs.decide, { params: { needId: narcotics.id }, body }),
  )
})

test('a decision on what another has decided meanwhile is refused', async () => {
  const world = await givenAWorld()
  const { coordinator, narcotics } = await givenProposals(world)
  const other = await givenACoordinator(world)
  await decide(other, narcotics, { motivation: 'Först.' })
  const late = { params: { needId: narcotics.id }, body: decision }
  await refused(world, 'need-was-changed-by-another', () => coordinator.refusal(needs.decide, late))
})

test('of two who decide at the same time, one does', async () => {
  const world = await givenAWorld()
  const { coordinator, narcotics } = await givenProposals(world)
  const request = { params: { needId: narcotics.id }, body: decision }
  const replies = await Promise.all(
    [coordinator, await givenACoordinator(world)].map((client) => client.send(needs.decide, request)),
  )
  expect(replies.map((reply) => reply.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect((await read(coordinator, narcotics)).decisions).toHaveLength(1)
})

test('decisions survive a new run of the analysis', async () => {
  const { coordinator, roundId, narcotics } = await givenProposals(await givenAWorld())
  const decided = await decide(coordinator, narcotics)
  await coordinator.call(gaps.analyse, { params: { roundId } })
  expect(await read(coordinator, narcotics)).toEqual(decided)
})

test('a need whose evidence has changed since it was decided says so, until it is decided again', async () => {
  const world = await givenAWorld()
  const made = await aDocument(world, 'police', { seed: 9, entries: 1 })
  const action = { name: 'Nattvandring', counterpartRole: 'leads', municipalities: ['1981'] }
  const story = await givenAReconciliation(world, { police: having('jointActions', made, action) })
  const { coordinator, roundId, municipality } = story
  const params = { respondentId: municipality.respondentId }
  const [theirs] = (await municipality.client.call(reconciliation.read, { params })).theirJointActions
  const notKnown = { recognition: 'not_known' as const, sameAs: null, comment: '' }
  await municipality.client.call(reconciliation.confirm, {
    params: { ...params, entryId: theirs?.entry ?? '' },
    body: notKnown,
  })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  const need = await needBy(coordinator, roundId, 'R28')
  await decide(coordinator, need)

  await world.owner.query(`update joint_action_confirmation set recognition = 'known_not_listed'`)
  await coordinator.call(gaps.analyse, { params: { roundId } })
  const changed = await read(coordinator, need)
  expect(changed).toMatchObject({ id: need.id, status: 'confirmed', evidenceChanged: true })
  expect((await coordinator.call(needs.list, { params: { roundId } })).map((it) => it.id)).toContain(need.id)
  const again = await decide(coordinator, changed, { status: 'dismissed', motivation: 'De känner igen den.' })
  expect(again).toMatchObject({ status: 'dismissed', evidenceChanged: false })
})

const steps = [{ measure: 'picture_help', what: 'Processtöd', who: 'Karin Berg', when: 'februari 2026' }]

test('what is planned is kept step by step, and its measures with it', async () => {
  const { coordinator, narcotics } = await givenProposals(await givenAWorld())
  const need = await decide(coordinator, narcotics, { status: 'planned', measures: ['visit'], steps })
  expect(need).toMatchObject({ steps, measures: ['visit', 'picture_help'] })
})

test('several needs are decided on at once', async () => {
  const { coordinator, roundId, narcotics, arson } = await givenProposals(await givenAWorld())
  const { seen: _, ...same } = decision
  const those = [narcotics, arson].map(({ id, version }) => ({ id, seen: version }))
  const body = { ...same, steps, needs: those }
  expect(await coordinator.call(needs.decideTogether, { params: { roundId }, body })).toEqual({ decided: 2 })
  for (const need of [narcotics, arson]) {
    const decided = await read(coordinator, need)
    expect(decided).toMatchObject({ status: 'confirmed', version: 1, steps, evidenceChanged: false })
    expect(decided.decisions).toMatchObject([{ status: 'confirmed', motivation: 'Båda ser problemet.' }])
  }
})

test('of several needs none is decided on when another has decided on one of them', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, narcotics, arson } = await givenProposals(world)
  await decide(coordinator, arson)
  const { seen: _, ...same } = decision
  const together = (changes: object) => ({
    params: { roundId },
    body: { ...same, needs: [narcotics, arson].map(({ id }) => ({ id, seen: 0 })), ...changes },
  })
  await refused(world, 'need-was-changed-by-another', () => coordinator.refusal(needs.decideTogether, together({})))
  await refused(world, 'need-lacks-motivation', () =>
    coordinator.refusal(needs.decideTogether, together({ motivation: '', needs: [{ id: narcotics.id, seen: 0 }] })),
  )
  await refused(world, 'not-found', () =>
    coordinator.refusal(needs.decideTogether, together({ needs: [{ id: newId(), seen: 0 }] })),
  )
})

test('needs are decided on in the round they belong to', async () => {
  const world = await givenAWorld()
  const { coordinator, narcotics } = await givenProposals(world)
  const { seen: _, ...same } = decision
  const params = { roundId: newId() }
  const those = { needs: [{ id: narcotics.id, seen: 0 }] }
  await refused(world, 'not-found', () =>
    coordinator.refusal(needs.decideTogether, { params, body: { ...same, ...those } }),
  )
  await refused(world, 'not-found', () => coordinator.refusal(needs.undo, { params, body: those }))
})

test('a decision is undone by deciding again what was decided before it', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, narcotics } = await givenProposals(world)
  const undo = (seen: number) => ({ params: { roundId }, body: { needs: [{ id: narcotics.id, seen }] } })
  await decide(coordinator, narcotics, { status: 'planned', motivation: 'Ja.', steps })
  await decide(coordinator, { ...narcotics, version: 1 }, { status: 'dismissed', motivation: 'Nej.', priority: null })
  await refused(world, 'need-was-changed-by-another', () => coordinator.refusal(needs.undo, undo(1)))
  expect(await coordinator.call(needs.undo, undo(2))).toEqual({ undone: 1 })
  expect(await read(coordinator, narcotics)).toMatchObject({ status: 'planned', priority: 'high', steps, version: 3 })
})

test('undone, the first decision leaves a proposal, and stays to be read', async () => {
  const { coordinator, roundId, narcotics } = await givenProposals(await givenAWorld())
  await decide(coordinator, narcotics)
  await coordinator.call(needs.undo, { params: { roundId }, body: { needs: [{ id: narcotics.id, seen: 1 }] } })
  const need = await read(coordinator, narcotics)
  expect(need).toMatchObject({ status: 'proposed', priority: null, measures: [], support: '' })
  expect(need.decisions.map((it) => it.status)).toEqual(['confirmed', 'proposed'])
})

test('what is left for later is remembered, stays left, survives a new run, and is undone', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, narcotics } = await givenProposals(world)
  const params = { roundId }
  const left = async () => (await coordinator.call(rounds.read, { params })).needsLeft
  const before = await left()
  const later = (seen: number) => ({ params, body: { needs: [{ id: narcotics.id, seen }] } })
  expect(await coordinator.call(needs.postpone, later(0))).toEqual({ postponed: 1 })
  await refused(world, 'need-was-changed-by-another', () => coordinator.refusal(needs.postpone, later(0)))
  await analyse(coordinator, roundId)
  const waiting = { status: 'proposed', later: true, version: 1, evidenceChanged: false }
  expect(await read(coordinator, narcotics)).toMatchObject({
    ...waiting,
    decisions: [{ status: 'proposed', later: true, motivation: '', decidedBy: 'Karin Berg' }],
  })
  const queued = async () =>
    (await coordinator.call(needs.queue, { params })).needs.find(({ id }) => id === narcotics.id)
  expect(await queued()).toMatchObject(waiting)
  expect(await left()).toBe(before)
  await coordinator.call(needs.undo, later(1))
  expect(await queued()).toMatchObject({ later: false, version: 2 })
  await coordinator.call(needs.postpone, later(2))
  await decide(coordinator, { ...narcotics, version: 3 })
  expect(await read(coordinator, narcotics)).toMatchObject({ status: 'confirmed', later: false })
  await refused(world, 'need-was-changed-by-another', () => coordinator.refusal(needs.postpone, later(4)))
})

test('the queue holds every need without its answers, and what could not be assessed beside them', async () => {
  const { coordinator, roundId, all, narcotics, arson } = await givenProposals(await givenAWorld())
  await decide(coordinator, narcotics)
  const merge = { params: { needId: narcotics.id }, body: { needs: [arson.id], motivation: 'Samma.' } }
  await coordinator.call(needs.merge, merge)
  const found = await coordinator.call(gaps.list, { params: { roundId } })
  const queue = await coordinator.call(needs.queue, { params: { roundId } })
  expect(queue.needs.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
  // What is decided on is read with its answers; what is not has only its line to be told in.
  for (const need of queue.needs) if (!isGap(need)) expect(need.sentence).not.toBe(null)
  expect(queue.needs.filter((it) => !it.assessed).length).toBeGreaterThan(0)
  expect(queue.needs.find((it) => it.id === narcotics.id)).toMatchObject({
    status: 'confirmed',
    evidenceChanged: false,
  })
  expect(queue.needs.find((it) => it.id === arson.id)?.mergedInto).toBe(narcotics.id)
  expect(queue.needs.filter((it) => isGap(it))).toHaveLength(all.length)
  const left = queue.needs.filter((it) => it.status === 'proposed' && isGap(it) && it.mergedInto === null)
  expect((await coordinator.call(rounds.read, { params: { roundId } })).needsLeft).toBe(left.length)
  expect(queue.municipalities.find((it) => it.code === '1981')).toMatchObject({ municipality: true, police: true })
})

test('needs are merged: one stands for both, with the evidence of both', async () => {
  const { coordinator, roundId, narcotics, arson } = await givenProposals(await givenAWorld())
  await decide(coordinator, narcotics)
  const merge = { params: { needId: narcotics.id }, body: { needs: [arson.id], motivation: 'Samma stöd.' } }
  const merged = await coordinator.call(needs.merge, merge)
  expect(merged.gaps.map((gap) => gap.key)).toEqual(['R12:1981:narcotics', 'R12:1981:arson'])
  expect(merged).toMatchObject({ status: 'confirmed', evidenceChanged: false })
  expect(merged.decisions.map((it) => it.motivation)).toEqual(['Båda ser problemet.', 'Samma stöd.'])
  expect(await read(coordinator, arson)).toMatchObject({ mergedInto: narcotics.id, gaps: arson.gaps })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  expect(await read(coordinator, narcotics)).toMatchObject({ evidenceChanged: false, gaps: merged.gaps })
})

test('a merge is undone', async () => {
  const { coordinator, narcotics, arson } = await givenProposals(await givenAWorld())
  await decide(coordinator, narcotics)
  await coordinator.call(needs.merge, {
    params: { needId: narcotics.id },
    body: { needs: [arson.id], motivation: 'Samma.' },
  })
  expect(await coordinator.call(needs.separate, { params: { needId: arson.id } })).toMatchObject({
    mergedInto: null,
    status: 'proposed',
  })
  expect(await read(coordinator, narcotics)).toMatchObject({
    gaps: narcotics.gaps,
    status: 'confirmed',
    evidenceChanged: false,
  })
})

test('a need merges with another that stands by itself, and with no other', async () => {
  const world = await givenAWorld()
  const { coordinator, all, narcotics, arson } = await givenProposals(world)
  const third = all.find((it) => it.id !== narcotics.id && it.id !== arson.id)
  const merging = (into: string, ...those: string[]) => ({
    params: { needId: into },
    body: { needs: those, motivation: 'Samma.' },
  })
  await coordinator.call(needs.merge, merging(narcotics.id, arson.id))
  const cannot = (into: string, ...those: string[]) =>
    refused(world, 'needs-cannot-merge', () => coordinator.refusal(needs.merge, merging(into, ...those)))
  await cannot(narcotics.id, narcotics.id)
  await cannot(narcotics.id, third?.id ?? '', third?.id ?? '')
  await cannot(narcotics.id, arson.id)
  await cannot(third?.id ?? '', arson.id)
  await cannot(arson.id, third?.id ?? '')
  await cannot(third?.id ?? '', narcotics.id)
  await refused(world, 'not-found', () => coordinator.refusal(needs.merge, merging(narcotics.id, newId())))
  await refused(world, 'needs-cannot-merge', () =>
    coordinator.refusal(needs.separate, { params: { needId: narcotics.id } }),
  )
})

test('what could not be judged is no need to decide on', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenProposals(world)
  const unjudged = (await coordinator.call(gaps.list, { params: { roundId } })).find((gap) => !gap.assessed)
  const params = { needId: unjudged?.id ?? '' }
  await refused(world, 'not-found', () => coordinator.refusal(needs.decide, { params, body: decision }))
  await refused(world, 'not-found', () => coordinator.refusal(needs.read, { params }))
})

test('in a round that is put away nothing is decided', async () => {
  const world = await givenAWorld()
  const { coordinator, narcotics, arson } = await givenProposals(world)
  await world.owner.query(`update round set status = 'archived'`)
  const params = { needId: narcotics.id }
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(needs.decide, { params, body: decision }))
  const body = { needs: [arson.id], motivation: 'Samma.' }
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(needs.merge, { params, body }))
})

test('the analyst reads, the coordinator decides, and those who answered do neither', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, narcotics } = await givenProposals(world)
  const analyst = await givenAnAnalyst(world)
  expect(await read(analyst, narcotics)).toEqual(await read(coordinator, narcotics))
  const params = { needId: narcotics.id }
  await refused(world, 'not-allowed', () => analyst.refusal(needs.decide, { params, body: decision }))
  await refused(world, 'not-allowed', () => municipality.client.refusal(needs.read, { params }))
  await refused(world, 'not-allowed', () => municipality.client.refusal(needs.list, { params: { roundId } }))
})

test('to another county the needs do not exist', async () => {
  const world = await givenAWorld()
  const { roundId, narcotics, arson } = await givenProposals(world)
  const other = await givenACoordinator(world, '03')
  const params = { needId: narcotics.id }
  await refused(world, 'not-found', () => other.refusal(needs.list, { params: { roundId } }))
  await refused(world, 'not-found', () => other.refusal(needs.read, { params }))
  await refused(world, 'not-found', () => other.refusal(needs.decide, { params, body: decision }))
  await refused(world, 'not-found', () =>
    other.refusal(needs.merge, { params, body: { needs: [arson.id], motivation: '' } }),
  )
  await refused(world, 'not-found', () => other.refusal(needs.separate, { params }))
})

test('a note on the quality of the answers is nothing to decide on', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenProposals(world)
  const note = (await coordinator.call(gaps.list, { params: { roundId } })).find((it) => findingKind(it) === 'note')
  const params = { needId: note?.id ?? '' }
  await refused(world, 'not-found', () => coordinator.refusal(needs.decide, { params, body: decision }))
})
