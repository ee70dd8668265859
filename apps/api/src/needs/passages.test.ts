import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { coding } from '@kartlaggning/schema/answers/coding/coding'
import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import { newId } from '@kartlaggning/schema/id'
import { commenting } from '@kartlaggning/schema/needs/commenting'
import { needs } from '@kartlaggning/schema/needs/need'
import { reports } from '@kartlaggning/schema/report/report'
import { needBy } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { both, givenAnAnalysis, judging } from '../../test/story-after-closing.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../test/world.ts'

const MINE = 'Vi saknar lokaler för unga.'
const EXAMPLE = 'Kom och se vår fältgrupp.'

/** What the county board alone is told, and what everybody who takes part may read. */
const writing = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  closing: { ...document['closing'], shareLevel: 'lansbra', open: MINE, goodExample: EXAMPLE },
})
const withoutAPicture = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  knowledge: { ...document['knowledge'], pictureStatus: 'not_started', pictureNotStartedWhy: ['time'] },
})

/** Sala has no picture, which is confirmed, and two passages are marked in what it wrote. */
async function given(world: World) {
  const story = await givenAnAnalysis(world, { municipality: both(writing, withoutAPicture), police: judging({}) })
  const { coordinator, roundId, municipality } = story
  const { respondentId } = municipality
  const params = { roundId }
  const { answers } = await coordinator.call(coding.freeTexts, { params, querystring: { respondent: respondentId } })
  const mark = (question: string, quote: string, passageId: string) => {
    const submissionId = answers[0]?.submissionId ?? ''
    const body = {
      from: 0,
      to: Array.from(quote).length,
      quote,
      submissionId,
      entry: null,
      question,
      themes: ['support'],
    }
    return coordinator.call(coding.mark, { params: { respondentId, passageId }, body })
  }
  const [closed, open] = [newId(), newId()]
  const passage = await mark('closing.open', MINE, closed)
  await mark('closing.goodExample', EXAMPLE, open)
  const need = await needBy(coordinator, roundId, 'R06')
  const decision = { status: 'confirmed', motivation: 'Läs vad de skriver.', priority: null } as const
  await coordinator.call(needs.decide, { params: { needId: need.id }, body: { ...decision, seen: need.version } })
  const at = (passageId: string) => ({ params: { needId: need.id, passageId } })
  return { ...story, respondentId, params, closed, open, passage, needId: need.id, at }
}

const quotedIn = (found: { gaps: readonly { evidence: readonly { passage?: unknown; value: unknown }[] }[] }) =>
  found.gaps.flatMap(({ evidence }) => evidence.filter((it) => it.passage).map(({ value }) => value))

test('a passage becomes evidence of a need, leads both ways, and is taken away with undo', async () => {
  const world = await givenAWorld()
  const { coordinator, params, closed, needId, at, respondentId } = await given(world)
  const attached = await coordinator.call(needs.attach, at(closed))
  expect(attached.gaps[0]?.evidence.at(-1)).toMatchObject({
    respondentId,
    municipality: '1981',
    question: 'closing.open',
    value: MINE,
    passage: { id: closed, from: 0, to: 27, isChanged: false },
  })
  expect(attached).toMatchObject({ evidenceChanged: false })
  expect(await coordinator.call(needs.attach, at(closed))).toEqual(attached)
  expect(await coordinator.call(needs.onPassages, { params })).toMatchObject([
    { needId, passageId: closed, rule: 'R06', municipalities: ['1981'] },
  ])
  expect(quotedIn(await coordinator.call(needs.detach, at(closed)))).toEqual([])
  expect(quotedIn(await coordinator.call(needs.attach, at(closed)))).toEqual([MINE])
  const { rows } = await world.owner.query(
    `select operation from trail where relation = 'need_passage' order by position`,
  )
  expect(rows.map((it: { operation: string }) => it.operation)).toEqual(['insert', 'update', 'insert'])
})

test('an own need is written from passages alone, and rests on their words whatever becomes of the marks', async () => {
  const world = await givenAWorld()
  const { coordinator, params, open, passage, respondentId } = await given(world)
  const own = {
    title: 'Lokaler saknas',
    municipalities: ['1981'],
    tasks: ['practical_support' as const],
    priority: null,
  }
  const write = (passages: string[], needId = newId()) => ({
    params: { ...params, needId },
    body: { ...own, motivation: 'De skriver det.', passages },
  })
  const need = await coordinator.call(needs.writeOwn, write([passage.id]))
  expect(need.gaps[0]?.evidence.map(({ value }) => value)).toEqual([MINE, MINE])
  expect(quotedIn(need)).toEqual([MINE])
  const { from, to, quote, submissionId, themes, version, id: passageId } = passage
  const body = { from, to, quote, submissionId, themes, removed: true, seen: version }
  await coordinator.call(coding.change, { params: { respondentId, passageId }, body })
  const left = await coordinator.call(needs.read, { params: { needId: need.id } })
  expect(left.gaps[0]?.evidence.map(({ value }) => value)).toEqual([MINE])
  expect(left.withheldFrom).toMatchObject([{ reader: 'lansbra', reason: 'question', partly: false }])
  await refused(world, 'input-not-valid', () => coordinator.refusal(needs.writeOwn, write([])))
  await refused(world, 'input-not-valid', () => coordinator.refusal(needs.writeOwn, write([passage.id])))
  expect(quotedIn(await coordinator.call(needs.writeOwn, write([open])))).toEqual([EXAMPLE])
})

test('P7: words that a reader may not see are quoted in no edition, profile or letter, and nothing is told that rests on them', async () => {
  const { coordinator, params, closed, open, needId, at, police, municipality } = await given(await givenAWorld())
  await coordinator.call(needs.attach, at(open))
  const read = async (report: typeof reports.preview | typeof reports.previewForOthers) => {
    const { needs: reported } = await coordinator.call(report, { params })
    const need = reported.find(({ id }) => id === needId)
    return { quoted: need ? quotedIn(need) : null, motivation: need?.motivation ?? null }
  }
  const whole = { quoted: [EXAMPLE], motivation: 'Läs vad de skriver.' }
  expect(await read(reports.preview)).toEqual(whole)
  expect(await read(reports.previewForOthers)).toEqual(whole)
  const need = await coordinator.call(needs.attach, at(closed))
  expect(need.withheldFrom).toEqual([{ reader: 'lansbra', reason: 'question', partly: true }])
  expect((await read(reports.preview)).quoted).toEqual([EXAMPLE, MINE])
  // The rule's own finding stays; what was written may tell of the words.
  expect(await read(reports.previewForOthers)).toEqual({ quoted: [EXAMPLE], motivation: null })
  await coordinator.call(commenting.open, { params, body: { until: '2099-01-31' } })
  const own = async ({ client, respondentId }: typeof police) =>
    (await client.call(commenting.own, { params: { respondentId } })).needs.find((it) => it.needId === needId)
  expect(JSON.stringify(await own(municipality))).toContain(MINE)
  const toTheOther = await own(police)
  expect(toTheOther).toMatchObject({ motivation: null })
  expect(JSON.stringify(toTheOther)).toContain(EXAMPLE)
  expect(JSON.stringify(toTheOther)).not.toContain(MINE)
})

test('P7: what is marked as secret afterwards is quoted in no edition, the county board’s own neither', async () => {
  const { coordinator, params, closed, open, at, respondentId } = await given(await givenAWorld())
  await coordinator.call(needs.attach, at(closed))
  await coordinator.call(needs.attach, at(open))
  const answers = ['closing.open', 'closing.goodExample'].map((question) => ({ id: newId(), entry: null, question }))
  const body = { ground: 'osl-18-2', words: 'Det kan skada.', answers } as const
  await coordinator.call(secrecy.mark, { params: { respondentId }, body })
  for (const report of [reports.preview, reports.previewForOthers]) {
    const said = JSON.stringify(await coordinator.call(report, { params }))
    for (const words of [MINE, EXAMPLE, 'Läs vad de skriver.']) expect(said).not.toContain(words)
  }
})

test('only passages of the round are evidence, only coordinators say so, and only while needs are reviewed', async () => {
  const world = await givenAWorld()
  const { coordinator, closed, at, params, roundId } = await given(world)
  await refused(world, 'passage-is-not-there', () => coordinator.refusal(needs.attach, at(newId())))
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => uppsala.refusal(needs.attach, at(closed)))
  await refused(world, 'not-found', () => uppsala.refusal(needs.onPassages, { params }))
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(needs.attach, at(closed)))
  await world.owner.query(`update round set status = 'archived' where id = $1`, [roundId])
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(needs.attach, at(closed)))
})
