import { answers } from '@kartlaggning/schema/answers/answers'
import type { TrailReceipt } from '@kartlaggning/schema/answers/submission'
import { papers } from '@kartlaggning/schema/answers/files'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { aDocument, givenAnswerers } from './story.ts'
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
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const edition = { params: { roundId, number: 1 } }
  await coordinator.call(reports.read, edition)
  await world.owner.query(
    past('edition_document', `update edition_document set document = replace(document, 'Sala', 'Solna')`),
  )
  expect(await coordinator.refusal(reports.read, edition)).toMatchObject({ type: 'document-was-altered' })
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
