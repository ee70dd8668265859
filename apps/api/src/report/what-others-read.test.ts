import { isWithheld } from '@kartlaggning/schema/answers/audience'
import { needs } from '@kartlaggning/schema/needs/need'
import type { Report } from '@kartlaggning/schema/report/report'
import { reports } from '@kartlaggning/schema/report/report'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { both, givenAnAnalysis, judging, needBy } from '../../test/story-after-closing.ts'
import { givenAWorld } from '../../test/world.ts'
import { withheldTexts } from './withheld-texts.ts'

const sharing =
  (shareLevel: string) =>
  (document: AnswerDocument): AnswerDocument => ({ ...document, closing: { ...document['closing'], shareLevel } })

const answering =
  (knowledge: Record<string, string>) =>
  (document: AnswerDocument): AnswerDocument => ({ ...document, knowledge: { ...document['knowledge'], ...knowledge } })

const picture = { pictureStatus: 'current', pictureMonth: '2026-05', followup: 'none' }

/** The municipality shares with the county board only, its police with everyone in LänsBrå. */
async function givenAnEditionOfBoth(decided: string) {
  const world = await givenAWorld()
  const story = await givenAnAnalysis(world, {
    municipality: both(judging({ narcotics: 4, traffic: 'unknown' }), answering(picture), sharing('coordinator')),
    police: both(judging({ narcotics: 2, traffic: 3 }), answering({ followup: 'none' }), sharing('lansbra')),
  })
  const { coordinator, roundId } = story
  const need = await needBy(coordinator, roundId, decided)
  const decision = {
    status: 'confirmed',
    motivation: 'Ja.',
    priority: null,
    measures: [] as string[],
    support: '',
  } as const
  await coordinator.call(needs.decide, { params: { needId: need.id }, body: { ...decision, seen: 0 } })
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const read = async (client: typeof coordinator) =>
    (await client.call(reports.read, { params: { roundId, number: 1 } })).report
  return { world, ...story, whole: await read(coordinator), theirs: await read(story.police.client) }
}

const structureOf = (report: Report, question: string) =>
  report.structure.find((it) => it.municipality === '1981')?.answers.find((it) => it.question === question)
const problemOf = (report: Report, problem: string) => {
  const found = report.problems.find((it) => it.problem === problem)
  return { great: found?.great, ...found?.cells.find((it) => it.municipality === '1981') }
}
const byChoice = { notShown: 'respondent' }

test('P7: those who took part read what each side has let them, the county board all of it', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R12')
  expect([whole.reader, theirs.reader]).toEqual(['county-board', 'lansbra'])
  expect(structureOf(whole, 'knowledge.followup')).toMatchObject({ municipality: 'none', police: 'none' })
  expect(structureOf(theirs, 'knowledge.followup')).toMatchObject({ municipality: byChoice, police: 'none' })
  // What would be public is no exception.
  expect(structureOf(whole, 'knowledge.pictureStatus')).toMatchObject({ municipality: 'current' })
  expect(structureOf(theirs, 'knowledge.pictureStatus')).toMatchObject({ municipality: byChoice })
  expect(problemOf(whole, 'narcotics')).toMatchObject({ concern: { municipality: 4, police: 2 }, great: 1 })
  expect(problemOf(theirs, 'narcotics')).toMatchObject({ concern: { municipality: byChoice, police: 2 }, great: 0 })
  expect(problemOf(theirs, 'traffic')).toMatchObject({ concern: { municipality: byChoice, police: 3 }, great: 1 })
})

test('P7: who has not answered is told as before, and no empty cell stands where an answer is held back', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R12')
  const silent = (report: Report) => report.structure.find((it) => it.municipality === '1983')?.answers
  expect(silent(theirs)).toEqual(silent(whole))
  for (const [at, problem] of whole.problems.entries())
    for (const [of, { concern }] of problem.cells.entries())
      for (const side of ['municipality', 'police'] as const)
        expect(theirs.problems[at]?.cells[of]?.concern[side] === null).toBe(concern[side] === null)
})

test('P7: the evidence of a need, and the sentence it can be read from, give way to why', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R12')
  const told = whole.needs[0]?.gaps[0]
  const held = theirs.needs[0]?.gaps[0]
  expect(held?.sentence).toEqual(withheldTexts.respondent)
  expect(held?.evidence.map((it) => it.question)).toEqual(told?.evidence.map((it) => it.question))
  for (const [at, { kind, value }] of (told?.evidence ?? []).entries())
    expect(held?.evidence[at]?.value).toEqual(kind === 'municipality' ? byChoice : value)
  expect(JSON.stringify(theirs)).not.toContain(told?.sentence.sv)
})

test('P7: how the two sides differ is for the county board', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R29')
  expect(problemOf(whole, 'narcotics').differs).toBe(true)
  expect(theirs.problems.flatMap((it) => it.cells).some((cell) => cell.differs)).toBe(false)
  const [held] = theirs.needs[0]?.gaps ?? []
  expect(held?.sentence).toEqual(withheldTexts.difference)
  expect(held?.evidence.every(({ value }) => isWithheld(value))).toBe(true)
})

test('P7: what kept a rule from judging is held back where it tells an answer, and silence is not', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R12')
  const sentences = (report: Report, rule: string) =>
    report.notAssessed.filter((it) => it.rule === rule).map((it) => it.sentence)
  expect(sentences(whole, 'R29').length).toBeGreaterThan(0)
  expect(sentences(theirs, 'R29')).toContainEqual(withheldTexts.respondent)
  expect(sentences(theirs, 'R37')).toEqual(sentences(whole, 'R37'))
})

test('P7: the coordinator sees before publishing what the others will read', async () => {
  const { coordinator, roundId, theirs } = await givenAnEditionOfBoth('R12')
  expect(await coordinator.call(reports.previewForOthers, { params: { roundId } })).toEqual(theirs)
})

test('P7: not even past the permissions do those who took part reach the bytes of the county board', async () => {
  const { world, roundId, police } = await givenAnEditionOfBoth('R12')
  const { rows } = await pastThePermissions(world).tried(
    police.personId,
    'select reader from edition_document where round_id = $1',
    [roundId],
  )
  expect(rows).toEqual([{ reader: 'lansbra' }])
})
