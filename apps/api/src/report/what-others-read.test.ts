import { gaps } from '@kartlaggning/schema/gaps/gap'
import { needs } from '@kartlaggning/schema/needs/need'
import type { Report } from '@kartlaggning/schema/report/report'
import { reports } from '@kartlaggning/schema/report/report'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { both, givenAnAnalysis, judging } from '../../test/story-after-closing.ts'
import { needBy } from '@kartlaggning/schema/test/story'
import { givenAWorld } from '../../test/world.ts'

const sharing =
  (shareLevel: string) =>
  (document: AnswerDocument): AnswerDocument => ({ ...document, closing: { ...document['closing'], shareLevel } })

const answering =
  (knowledge: Record<string, string | readonly string[]>) =>
  (document: AnswerDocument): AnswerDocument => ({ ...document, knowledge: { ...document['knowledge'], ...knowledge } })

const picture = {
  pictureStatus: 'current',
  pictureMonth: '2026-05',
  pictureContents: ['mapping'],
  pictureSources: ['reported_crime'],
  followup: 'none',
}

const motivation = 'Båda ser det i narkotikan.'

/** The municipality shares with the county board only, unless told otherwise; its police with everyone in LänsBrå. */
async function givenAnEditionOfBoth(decided: string, shareLevel = 'coordinator') {
  const world = await givenAWorld()
  const story = await givenAnAnalysis(world, {
    municipality: both(judging({ narcotics: 4, traffic: 'unknown' }), answering(picture), sharing(shareLevel)),
    police: both(judging({ narcotics: 2, traffic: 3 }), answering({ followup: 'none' }), sharing('lansbra')),
  })
  const { coordinator, roundId } = story
  const need = await needBy(coordinator, roundId, decided)
  const decision = { status: 'confirmed', motivation, priority: null, measures: [] as string[], support: '' } as const
  await coordinator.call(needs.decide, { params: { needId: need.id }, body: { ...decision, seen: 0 } })
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const read = async (client: typeof coordinator) =>
    (await client.call(reports.read, { params: { roundId, number: 1 } })).report
  return { world, ...story, need, whole: await read(coordinator), theirs: await read(story.police.client) }
}

const structureOf = (report: Report, question: string) =>
  report.structure.find((it) => it.municipality === '1981')?.answers.find((it) => it.question === question)
const problemOf = (report: Report, problem: string) => {
  const found = report.problems.find((it) => it.problem === problem)
  return { large: found?.large, ...found?.cells.find((it) => it.municipality === '1981') }
}
const byChoice = { notShown: 'respondent' }

test('P7: those who took part read what each side has let them, the county board all of it', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R12')
  expect([whole.reader, theirs.reader]).toEqual(['county-board', 'participants'])
  expect(structureOf(whole, 'knowledge.followup')).toMatchObject({ municipality: 'none', police: 'none' })
  expect(structureOf(theirs, 'knowledge.followup')).toMatchObject({ municipality: byChoice, police: 'none' })
  // What would be public is no exception.
  expect(structureOf(whole, 'knowledge.pictureStatus')).toMatchObject({ municipality: 'current' })
  expect(structureOf(theirs, 'knowledge.pictureStatus')).toMatchObject({ municipality: byChoice })
  expect(problemOf(whole, 'narcotics')).toMatchObject({
    concern: { municipality: 4, police: 2 },
    large: { count: 1, of: 2 },
  })
  expect(problemOf(theirs, 'narcotics')).toMatchObject({
    concern: { municipality: byChoice, police: 2 },
    large: { count: 0, of: 2 },
  })
  expect(problemOf(theirs, 'traffic')).toMatchObject({
    concern: { municipality: byChoice, police: 3 },
    large: { count: 1, of: 2 },
  })
})

test('P7: a side that withholds its answers is told from one that has not answered', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R12')
  const [koping, sala] = theirs.response
  expect(koping).toEqual(whole.response[0])
  expect(sala?.sides.municipality).toEqual({ ...whole.response[1]?.sides.municipality, withheld: true })
  expect(sala?.sides.police).toEqual(whole.response[1]?.sides.police)
  for (const [at, problem] of theirs.problems.entries())
    for (const [of, { municipality, concern }] of problem.cells.entries()) {
      const known = whole.problems[at]?.cells[of]?.concern
      expect(concern).toEqual(municipality === '1981' ? { ...known, municipality: byChoice } : known)
    }
})

test.each(['R12', 'R29'])(
  'P7: a need by %s that rests on what is withheld is counted, and nothing else',
  async (rule) => {
    const { need, whole, theirs } = await givenAnEditionOfBoth(rule)
    // What the coordinator sees on the need before deciding.
    const reason = rule === 'R29' ? 'difference' : 'respondent'
    expect(need.withheldFrom).toEqual([{ reader: 'lansbra', reason, partly: false }])
    expect(whole.needs).toMatchObject([{ id: need.id, motivation, gaps: need.gaps }])
    expect(whole.withheldNeeds ?? 0).toBe(0)
    expect(theirs).toMatchObject({ needs: [], withheldNeeds: 1 })
    const text = JSON.stringify(theirs)
    for (const it of [motivation, need.id, need.gaps[0]?.key, need.gaps[0]?.sentence.sv]) expect(text).not.toContain(it)
  },
)

test('a need whose evidence is shown stands as it is for the county board', async () => {
  const { need, whole, theirs } = await givenAnEditionOfBoth('R12', 'lansbra')
  expect(need.withheldFrom).toEqual([])
  expect(theirs.needs).toMatchObject([{ motivation, municipalities: ['1981'], gaps: [{ rule: 'R12' }] }])
  expect(theirs.needs).toEqual(whole.needs)
  expect(theirs.withheldNeeds).toBe(0)
})

test('P7: LänsBrå reads what is planned, but not which person is to do it', async () => {
  const { coordinator, roundId, need } = await givenAnEditionOfBoth('R12', 'lansbra')
  const step = { measure: null, what: 'Processtöd', who: 'Karin Berg', when: 'maj' }
  const decision = { status: 'planned', motivation, priority: null, measures: [] as string[], support: '' } as const
  const { version } = await coordinator.call(needs.read, { params: { needId: need.id } })
  await coordinator.call(needs.decide, {
    params: { needId: need.id },
    body: { ...decision, steps: [step], seen: version },
  })
  const readBy = async (reader: 'participants' | 'lansbra') =>
    (await coordinator.call(reports.previewForOthers, { params: { roundId }, querystring: { reader } })).needs[0]
  expect(await readBy('participants')).toMatchObject({ steps: [step], support: 'Processtöd (Karin Berg, maj)' })
  expect(await readBy('lansbra')).toMatchObject({ steps: [{ ...step, who: '' }], support: 'Processtöd (maj)' })
})

test('P7: how the two sides differ is for the county board, even where both are shown', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R29', 'lansbra')
  expect(problemOf(whole, 'narcotics')).toMatchObject({
    differs: true,
    concern: problemOf(theirs, 'narcotics').concern,
  })
  expect(theirs.problems.flatMap((it) => it.cells).some((cell) => cell.differs)).toBe(false)
  expect(theirs).toMatchObject({ needs: [], withheldNeeds: 1 })
})

test('P7: what could not be assessed is told only where it tells no withheld answer, and silence always', async () => {
  const { whole, theirs } = await givenAnEditionOfBoth('R12')
  const places = (report: Report) => report.notAssessed.map((it) => `${it.rule} ${it.municipalities.join()}`)
  expect(places(whole)).toEqual(expect.arrayContaining(['R29 1981', 'R37 1983']))
  expect(places(theirs)).toEqual(['R37 1983'])
  expect(theirs.notAssessed).toEqual(whole.notAssessed.filter((it) => it.rule === 'R37'))
})

test('P7: whatever is answered where it is withheld, those who took part read the same bytes', async () => {
  const { world, coordinator, roundId, municipality } = await givenAnEditionOfBoth('R12')
  const read = async () => (await coordinator.send(reports.previewForOthers, { params: { roundId } })).body
  const wholeBefore = await coordinator.call(reports.preview, { params: { roundId } })
  const before = await read()
  const other = `'{"pictureStatus": "not_started"}'`
  await world.owner.query(
    `set session_replication_role = replica;
     update submission set document = jsonb_set(
       jsonb_set(document::jsonb, '{problems,concern}', '{"narcotics": 0, "arson": 4}'), '{knowledge}', ${other})
       where respondent_id = '${municipality.respondentId}';
     update submission set hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex');
     set session_replication_role = default`,
  )
  await coordinator.call(gaps.analyse, { params: { roundId } })
  expect(await coordinator.call(reports.preview, { params: { roundId } })).not.toEqual(wholeBefore)
  expect(await read()).toBe(before)
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
  expect(rows).toEqual([{ reader: 'participants' }, { reader: 'lansbra' }])
})
