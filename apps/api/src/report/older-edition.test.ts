import { createHash } from 'node:crypto'
import { anOlderReport } from '@kartlaggning/schema/report/made-up-older-report'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import { reports } from '@kartlaggning/schema/report/report'
import { expect, test } from 'vitest'
import { givenAnAnalysis, judging } from '../../test/story-after-closing.ts'
import { givenAWorld } from '../../test/world.ts'

/** Frozen as it was by the application of its time, beside an edition of today. */
const document = JSON.stringify(anOlderReport())
const hash = createHash('sha256').update(document).digest('hex')

async function givenAnOlderEdition() {
  const world = await givenAWorld()
  const story = await givenAnAnalysis(world, {
    municipality: judging({ narcotics: 4 }),
    police: judging({ narcotics: 2 }),
  })
  const { roundId, police } = story
  await world.owner.query(
    `insert into edition (round_id, number, note, published_by, published_by_name) values ($1, 1, '', $2, 'Karin Berg')`,
    [roundId, police.personId],
  )
  await world.owner.query(
    `insert into edition_document (round_id, number, reader, document, hash) values ($1, 1, 'lansbra', $2, $3)`,
    [roundId, document, hash],
  )
  await world.owner.query(`update round set status = 'published' where id = $1`, [roundId])
  return { ...story, params: { roundId, number: 1 } }
}

test('P7: those who took part read an older edition in the bytes that were frozen', async () => {
  const { police, params } = await givenAnOlderEdition()
  const reply = await police.client.send(reports.read, { params })
  expect(reply.statusCode).toBe(200)
  expect(reply.body.endsWith(`"report":${document}}`)).toBe(true)
  expect(JSON.parse(reply.body)).toMatchObject({ edition: { number: 1, hash } })
})

test('it is told as it was frozen: nothing is found, counted or withheld anew', async () => {
  const { police, params } = await givenAnOlderEdition()
  const { report } = await police.client.call(reports.read, { params })
  const text = JSON.stringify(reportDocument(report, 'sv'))
  for (const said of [
    'Behov 1. Aktuell lägesbild saknas',
    'Underlaget visas inte här: någon av dem som har svarat har valt att visa sina svar för färre.',
    'Lagen kräver det.',
    'Besök i mars.',
    'Underlag',
    '1 svar. Regel: Aktuell lägesbild saknas',
    '1 av 2',
    'För få kommuners svar om lägesbild, plan och överenskommelse visas här',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('bygger på svar som inte visas här')
  expect(text).not.toMatch(/\{\{|undefined|not_started/)
})
