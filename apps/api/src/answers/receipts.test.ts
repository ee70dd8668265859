import { answers } from '@kartlaggning/schema/answers/answers'
import type { TrailReceipt } from '@kartlaggning/schema/answers/submission'
import { newId } from '@kartlaggning/schema/id'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { aDocument, givenAnswerers, type Answerer } from '../../test/story.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { givenAWorld } from '../../test/world.ts'

test('P1: the receipt of a saved answer holds, says when, and how much came after', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { receipt, at } = await save(municipality, 'Först')
  expect(await nothingIsWritten(world, () => verified(municipality, receipt))).toMatchObject({
    holds: true,
    after: 0,
    brokenAt: null,
  })
  await save({ ...municipality, client: colleague.client }, 'Sedan', 1)
  const verdict = await verified(municipality, receipt)
  expect(verdict).toMatchObject({ holds: true, after: 1, brokenAt: null })
  expect(Math.abs(Date.parse(verdict.at ?? '') - Date.parse(at))).toBeLessThan(5000)
})

test('P1: the receipt of what was submitted holds', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { receipt, submittedByFunction } = await submit(municipality, await aDocument(world, 'municipality'))
  expect(submittedByFunction).toBe('')
  expect(await verified(municipality, receipt as TrailReceipt)).toMatchObject({ holds: true, brokenAt: null })
})

test('a number that was never given does not hold, nor one at another place', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { receipt } = await save(municipality, 'Först')
  const unknown = { holds: false, at: null, after: null, brokenAt: null }
  expect(await verified(municipality, { ...receipt, hash: 'ab'.repeat(32) })).toEqual(unknown)
  expect(await verified(municipality, { ...receipt, position: receipt.position + 1 })).toEqual(unknown)
})

test('P3: a change made past the application is found, and what came before it still holds', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const before = await save(municipality, 'Först')
  const changed = await save(municipality, 'Sedan', 1)
  const last = await save(municipality, 'Till sist', 2)
  await world.owner.query('alter table trail disable trigger append_only')
  await world.owner.query(
    `update trail set new = jsonb_set(new, '{value}', '"Ett annat"') where chain = $1 and position = $2`,
    [municipality.respondentId, changed.receipt.position],
  )
  const brokenAt = changed.receipt.position
  expect(await verified(municipality, before.receipt)).toMatchObject({ holds: true, after: 2, brokenAt })
  expect(await verified(municipality, changed.receipt)).toMatchObject({ holds: false, brokenAt })
  expect(await verified(municipality, last.receipt)).toMatchObject({ holds: false, brokenAt })
})

test('a receipt is for the respondent’s own eyes, and has its form', async () => {
  const world = await givenAWorld()
  const { municipality, police, coordinator } = await givenAnswerers(world)
  const { receipt } = await save(municipality, 'Först')
  const params = { respondentId: municipality.respondentId }
  for (const client of [police.client, coordinator]) {
    await refused(world, 'not-found', () => client.refusal(receipts.verify, { params, body: receipt }))
    await refused(world, 'not-found', () => client.refusal(receipts.changes, { params, querystring: {} }))
  }
  const body = { position: 1, hash: 'kort' }
  await refused(world, 'input-not-valid', () => municipality.client.refusal(receipts.verify, { params, body }))
})

test('P3: every change is listed, newest first, with who, when, before and after', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const params = { respondentId }
  await save(municipality, 'Först')
  const { receipt } = await save({ ...municipality, client: colleague.client }, 'Sedan', 1)
  const { steps, total, pages } = await nothingIsWritten(world, () =>
    client.call(receipts.changes, { params, querystring: {} }),
  )
  expect([total, pages]).toEqual([receipt.position, 1])
  expect(steps.map((it) => it.position)).toEqual(Array.from({ length: total }, (_, at) => total - at))
  expect(steps.slice(0, 2)).toMatchObject([
    {
      what: 'answered',
      question: 'problems.emerging',
      before: 'Först',
      after: 'Sedan',
      by: 'Siv Ros',
      hash: receipt.hash,
    },
    { what: 'answered', question: 'problems.emerging', before: null, after: 'Först', by: 'Anna Ek' },
  ])
  expect(steps.at(-1)).toMatchObject({ what: 'asked', position: 1 })
})

test('entries are told by their names, and what is submitted by mistake is opened again with a reason', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const params = { respondentId }
  const document = await aDocument(world, 'municipality')
  const { reference } = await submit(municipality, document)
  await client.call(answers.reopen, { params, body: { reason: 'Skickade för tidigt' } })
  const [entry] = document['initiatives']?.entries ?? []
  await client.call(answers.removeEntry, { params: { respondentId, entryId: entry?.id ?? '' } })

  const first = await client.call(receipts.changes, { params, querystring: {} })
  expect(first.steps.slice(0, 4)).toMatchObject([
    { what: 'entry_removed', entry: entry?.id, question: 'initiatives' },
    { what: 'reopened', note: 'Skickade för tidigt' },
    { what: 'rested' },
    { what: 'submitted', note: reference },
  ])
  expect(first.titles[entry?.id ?? '']).toBe(entry?.['name'])
  const last = await client.call(receipts.changes, { params, querystring: { page: first.pages } })
  expect(last.steps.at(-1)?.position).toBe(1)
  expect(first.steps.length + (first.pages - 2) * 50 + last.steps.length).toBe(first.total)
  expect((await client.call(receipts.changes, { params, querystring: { page: 9999 } })).steps).toEqual([])
})

async function save({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>, value: string, seen = 0) {
  const changes = [{ entry: null, question: 'problems.emerging', value, seen, sequence: 1 }]
  return client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes } })
}

const verified = ({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>, body: TrailReceipt) =>
  client.call(receipts.verify, { params: { respondentId }, body })
