import { answers } from '@kartlaggning/schema/answers/answers'
import type { TrailReceipt } from '@kartlaggning/schema/answers/submission'
import { papers } from '@kartlaggning/schema/answers/files'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { archives } from '@kartlaggning/schema/report/archive/archive'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { givenAnOpenRound, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from './refused.ts'
import { givenAReconciliation } from './story-after-closing.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers } from './story.ts'
import { givenAWorld, type World } from './world.ts'

const past = (table: string, sql: string) =>
  `alter table ${table} disable trigger user; ${sql}; alter table ${table} enable trigger user`

test.each([
  ['the document', `document = '{"problems": {"emerging": "annat"}}'`],
  ['a space of it', `document = (document::text || ' ')::json`],
])(
  'P3: a submission of which somebody has altered %s is not served, and its receipt does not hold',
  async (_, altered) => {
    const { world, municipality, coordinator, roundId, receipt } = await givenASubmission()
    await world.owner.query(past('submission', `update submission set ${altered}`))

    const params = { respondentId: municipality.respondentId }
    expect(await municipality.client.refusal(answers.submitted, { params })).toMatchObject({
      type: 'document-was-altered',
    })
    expect(await municipality.client.refusal(papers.answers, { params })).toMatchObject({
      type: 'document-was-altered',
    })
    expect(await coordinator.refusal(answers.submitted, { params })).toMatchObject({ type: 'document-was-altered' })
    await coordinator.call(rounds.close, { params: { roundId } })
    expect(await coordinator.refusal(gaps.analyse, { params: { roundId } })).toMatchObject({
      type: 'document-was-altered',
    })
    expect(await municipality.client.call(receipts.verify, { params, body: receipt })).toMatchObject({
      holds: false,
      brokenAt: receipt.position,
    })
  },
)

test('P3: nor does the receipt where the hash is altered along', async () => {
  const { world, municipality, receipt } = await givenASubmission()
  const { respondentId } = municipality
  const before = { position: 1, hash: await hashOf(world, respondentId, 1) }
  await world.owner.query(
    past('submission', `update submission set document = '{}', hash = encode(sha256('{}'), 'hex')`),
  )
  expect(await municipality.client.call(receipts.verify, { params: { respondentId }, body: receipt })).toMatchObject({
    holds: false,
    brokenAt: receipt.position,
  })
  expect(await municipality.client.call(receipts.verify, { params: { respondentId }, body: before })).toMatchObject({
    holds: true,
  })
})

test('P8: an edition that somebody has altered is not served', async () => {
  const { world, coordinator, roundId } = await givenASubmission()
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  await world.owner.query(past('need', `update need set status = 'dismissed'`))
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '', readers: ['public'] } })
  const edition = { params: { roundId, number: 1 } }
  await coordinator.call(reports.read, edition)
  await world.owner.query(
    past('edition_document', `update edition_document set document = replace(document, 'Sala', 'Solna')`),
  )
  expect(await coordinator.refusal(reports.read, edition)).toMatchObject({ type: 'document-was-altered' })
  await refused(world, 'document-was-altered', () => coordinator.refusal(archives.download, { params: { roundId } }))
  // What is published for everyone is held against what was before.
  await world.owner.query(past('edition_document', `update edition_document set document = document || ' '`))
  const again = { params: { roundId }, body: { note: 'Rättad', readers: ['public' as const] } }
  await refused(world, 'document-was-altered', () => coordinator.refusal(reports.publish, again))
})

test('P3: nor is it carried into the next round, or shown there', async () => {
  const { world, coordinator, roundId } = await givenASubmission()
  await coordinator.call(rounds.close, { params: { roundId } })
  const { id: next } = await givenAnOpenRound(coordinator, {
    name: 'Kartläggningen 2027',
    year: 2027,
    previousRoundId: roundId,
  })
  const { client, respondentId } = await givenSomeoneWhoAnswers(world, coordinator, next, 'municipality', '1981')
  const params = { respondentId }
  expect((await client.call(answers.read, { params })).previous).not.toBeNull()
  await world.owner.query(past('submission', `update submission set document = (document::text || ' ')::json`))
  await refused(world, 'document-was-altered', () => client.refusal(answers.begin, { params }))
  await refused(world, 'document-was-altered', () => client.refusal(answers.read, { params }))
})

test.each([
  ['altered', `document = document || '{"problems": {"emerging": "annat"}}'`],
  ['emptied', `document = '{}'`],
])('P3: what others may read of a submission is not shown to them once it is %s', async (_, altered) => {
  const world = await givenAWorld()
  const { municipality, police, coordinator, roundId } = await givenAReconciliation(world)
  const params = { respondentId: police.respondentId }
  await police.client.call(reconciliation.read, { params })
  const { rowCount } = await world.owner.query(
    `select from submission_mirror where respondent_id = '${municipality.respondentId}'`,
  )
  expect(rowCount).toBe(1)
  await world.owner.query(
    past(
      'submission_mirror',
      `update submission_mirror set ${altered} where respondent_id = '${municipality.respondentId}'`,
    ),
  )
  await refused(world, 'document-was-altered', () => police.client.refusal(reconciliation.read, { params }))
  await refused(world, 'document-was-altered', () =>
    coordinator.refusal(reconciliation.follow, { params: { roundId } }),
  )
})

async function givenASubmission() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world, { reconciles: false })
  const { receipt } = await submit(story.municipality, await aDocument(world, 'municipality'))
  return { world, ...story, receipt: receipt as TrailReceipt }
}

async function hashOf({ owner }: World, chain: string, position: number): Promise<string> {
  const { rows } = await owner.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from trail where chain = $1 and position = $2`,
    [chain, position],
  )
  return rows[0]?.hash ?? ''
}
