import { chapters } from '@kartlaggning/schema/report/chapters'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import { reports } from '@kartlaggning/schema/report/report'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { givenAnAnalysis, givenAReconciliation, judging } from '../../../test/story-after-closing.ts'
import { givenAnAnalyst, givenAWorld } from '../../../test/world.ts'

const sides = { municipality: judging({ narcotics: 4 }), police: judging({ narcotics: 2 }) }
const first = { shown: true, words: 'Vi började 2024.', countyBoardOnly: false, seen: 0 }

async function given() {
  const world = await givenAWorld()
  const story = await givenAnAnalysis(world, sides)
  const of = { params: { roundId: story.roundId } }
  const chapter = (id: string) => ({ roundId: story.roundId, chapter: id })
  const list = (reader: 'county-board' | 'lansbra' = 'county-board') =>
    story.coordinator.call(chapters.list, { ...of, querystring: { reader } })
  return { world, ...story, of, chapter, list }
}

test('a chapter is written and left out, and what another has saved meanwhile is not written over', async () => {
  const { world, coordinator, of, chapter, list } = await given()
  const params = chapter('bakgrund')
  expect(await coordinator.call(chapters.write, { params, body: first })).toMatchObject({ version: 1, shown: true })
  for (const seen of [0, 2])
    await refused(world, 'chapter-was-changed-by-another', () =>
      coordinator.refusal(chapters.write, { params, body: { ...first, words: 'Skrivet över.', seen } }),
    )
  // Whoever only leaves it out leaves the text as it is.
  const body = { shown: false, words: null, countyBoardOnly: false, seen: 1 }
  expect(await coordinator.call(chapters.write, { params, body })).toMatchObject({ words: 'Vi började 2024.' })
  expect((await list()).chapters.find(({ id }) => id === 'bakgrund')).toMatchObject({ version: 2, shown: false })
  const preview = await coordinator.call(reports.preview, of)
  expect(reportDocument(preview, 'sv').sections.map(({ id }) => id)).not.toContain('bakgrund')
  await refused(world, 'not-found', () =>
    coordinator.refusal(chapters.write, { params: chapter('okant'), body: first }),
  )
})

test('nobody but the coordinator writes, and nothing before the analysis', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAReconciliation(world, sides)
  const params = { roundId, chapter: 'bakgrund' }
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(chapters.write, { params, body: first }))
  const analyst = await givenAnAnalyst(world)
  await nothingIsWritten(world, () => analyst.refusal(chapters.write, { params, body: first }))
})

test('P7 the text for the county board alone is in no edition for others, and an edition keeps what it had', async () => {
  const { coordinator, police, of, chapter } = await given()
  const write = (id: string, body: object) =>
    coordinator.call(chapters.write, { params: chapter(id), body: { ...first, ...body } })
  await write('metod', { words: 'Bara för oss.', countyBoardOnly: true })
  await write('bakgrund', {})
  const { number } = await coordinator.call(reports.publish, { ...of, body: { note: '' } })
  const edition = { params: { ...of.params, number } }
  const read = async (by: typeof coordinator) => (await by.send(reports.read, edition)).body
  const frozen = await read(coordinator)
  expect(frozen).toContain('Bara för oss.')
  expect(await read(police.client)).toContain('Vi började 2024.')
  expect(await read(police.client)).not.toContain('Bara för oss.')
  await write('bakgrund', { words: 'Annat.', seen: 1 })
  expect(await read(coordinator)).toBe(frozen)
})

test('a sentence is approved as it is read, rewritten, and taken back; for all or for none', async () => {
  const { world, coordinator, of, list } = await given()
  const { sentences } = await list()
  const [one, other] = sentences
  if (!one || !other) throw new Error('there are sentences')
  const review = (...reviews: readonly object[]) => ({
    ...of,
    body: { reader: 'county-board' as const, sentences: reviews as never },
  })
  const asRead = (it: typeof one) => ({ id: it.id, seen: it.version, computed: it.computed, said: null })
  for (const wrong of [
    { ...asRead(other), computed: 'Något annat.' },
    { ...asRead(other), seen: 4 },
    { ...asRead(other), computed: null, said: 'Av ingenting.' },
  ])
    await refused(world, 'chapter-was-changed-by-another', () =>
      coordinator.refusal(chapters.review, review(asRead(one), wrong)),
    )
  await coordinator.call(chapters.review, review(asRead(one), { ...asRead(other), said: 'Med egna ord.' }))
  expect((await list()).sentences.slice(0, 2)).toMatchObject([
    { state: 'approved', version: 1 },
    { state: 'rewritten', said: 'Med egna ord.', computed: other.computed, reviewed: other.computed },
  ])
  await refused(world, 'chapter-was-changed-by-another', () =>
    coordinator.refusal(chapters.review, review(asRead(one))),
  )
  const { report } = await published()
  expect(JSON.stringify(reportDocument(report, 'sv'))).toContain('Med egna ord.')
  const back = { id: other.id, seen: 1, computed: null, said: null }
  const after = await coordinator.call(chapters.review, review(back))
  expect(after.sentences[1]).toMatchObject({ state: 'proposed', said: null, version: 2 })
  // What was written for one reader is not said to another.
  expect((await list('lansbra')).sentences.map(({ said }) => said)).not.toContain('Med egna ord.')

  async function published() {
    const { number } = await coordinator.call(reports.publish, { ...of, body: { note: '' } })
    return coordinator.call(reports.read, { params: { ...of.params, number } })
  }
})

test('when the figures change, what was approved is a proposal again, with what was approved beside it', async () => {
  const { world, coordinator, roundId, of, list } = await given()
  const [one] = (await list()).sentences
  if (!one) throw new Error('there are sentences')
  await coordinator.call(chapters.review, {
    ...of,
    body: { reader: 'county-board', sentences: [{ id: one.id, seen: 0, computed: one.computed, said: 'Egna ord.' }] },
  })
  await world.owner.query(`update report_sentence set computed = 'Förut.' where round_id = $1`, [roundId])
  expect((await list()).sentences[0]).toMatchObject({ state: 'changed', reviewed: 'Förut.', said: 'Egna ord.' })
  const preview = await coordinator.call(reports.preview, of)
  expect(preview.sentences).toEqual([{ id: one.id, state: 'changed', said: null }])
})
