import { gaps } from '@kartlaggning/schema/gaps/gap'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { newId } from '@kartlaggning/schema/id'
import { markedDocument } from '@kartlaggning/schema/report/report-document'
import { profileDocument } from '@kartlaggning/schema/report/profile/profile-document'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { anEarlierRound, earlierAnswers } from '@kartlaggning/schema/test/an-earlier-round'
import { analyse, reconcile, respondentIn } from '@kartlaggning/schema/test/story'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { givenBothHaveSubmitted, judging } from '../../test/story-after-closing.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'
import { csvRows } from './archive/csv-rows.ts'

const sala: AnswerDocument = {
  knowledge: { pictureStatus: 'current', pictureMonth: '2024-05' },
  problems: { concern: { narcotics: 4 } },
}

async function given() {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const imported = newId()
  await coordinator.call(earlierRounds.import, {
    params: { county: '19', roundId: imported },
    body: anEarlierRound({ answers: [earlierAnswers('municipality', '1981', sala)] }),
  })
  const sides = { municipality: judging({ narcotics: 4 }), police: judging({ narcotics: 2 }) }
  const story = await givenBothHaveSubmitted(world, sides, { previousRoundId: imported })
  await reconcile(story.coordinator, story.roundId)
  await analyse(story.coordinator, story.roundId)
  return { ...story, imported }
}

const wordsOf = (document: CompiledDocument) => JSON.stringify(document)

test('whatever rests on a round that was read in says so: report, profile, comparability', async () => {
  const { coordinator, municipality, roundId } = await given()
  const report = await coordinator.call(reports.preview, { params: { roundId } })
  expect(report.round.readIn).toEqual({ itself: false, before: 'Enkäten 2024' })
  expect(wordsOf(markedDocument(report, 'sv'))).toContain('bygger på Enkäten 2024, som är inläst av Länsstyrelsen')
  const { profile } = await coordinator.call(profiles.read, {
    params: { respondentId: municipality.respondentId },
    querystring: {},
  })
  expect(wordsOf(profileDocument(profile, 'sv', { at: null }))).toContain('Enkäten 2024, som är inläst')
  expect(wordsOf(profileDocument(profile, 'en', { at: null }))).toContain('has read in from a file')
  const { previous, questions } = await coordinator.call(rounds.comparability, { params: { roundId } })
  expect(previous).toMatchObject({ name: 'Enkäten 2024', imported: true })
  const changeOf = (id: string) => questions.find(({ after }) => after === id)?.change
  expect(
    ['knowledge.pictureStatus', 'problems.concern', 'knowledge.planStatus', 'initiatives.name'].map(changeOf),
  ).toEqual(['identical', 'identical', 'not-read-in', 'not-read-in'])
})

test('the report of a round that was read in says whose answers they are, and nothing of what it does not know', async () => {
  const { coordinator, imported: roundId } = await given()
  await coordinator.call(gaps.analyse, { params: { roundId } })
  const report = await coordinator.call(reports.preview, { params: { roundId } })
  const words = wordsOf(markedDocument(report, 'sv'))
  expect(words).toContain('Svaren i Enkäten 2024 är inlästa av Länsstyrelsen från en fil.')
  for (const unknown of ['Det var frivilligt att svara', 'Det var obligatoriskt', 'Samråd"'])
    expect(words).not.toContain(unknown)
  const everyone = await coordinator.call(publicReports.preview, { params: { roundId } })
  expect(everyone).toMatchObject({ round: { readIn: { itself: true, before: null } } })
  const { id } = await respondentIn(coordinator, roundId, 'municipality', '1981')
  const { profile } = await coordinator.call(profiles.read, { params: { respondentId: id }, querystring: {} })
  expect(wordsOf(profileDocument(profile, 'sv', { at: null }))).toContain('Svaren i Enkäten 2024 är inlästa')
})

test('what was read in stands in its files as it was given, row by row', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const names = ['=1+1', 'Öppen förskola, ”Ängen”', 'Två\nrader 🙂']
  const document = {
    ...sala,
    initiatives: { entries: names.map((name) => ({ id: newId(), name, phase: 'ongoing' })) },
  }
  const roundId = newId()
  const body = anEarlierRound({ answers: [earlierAnswers('municipality', '1981', document)] })
  await coordinator.call(earlierRounds.import, { params: { county: '19', roundId }, body })
  const { rawPayload } = await coordinator.send(answerExports.tables, {
    params: { roundId },
    querystring: { flavour: 'open' },
  })
  const files = Object.entries(unzipSync(rawPayload)).map(([name, bytes]) => [name, csvRows(strFromU8(bytes))] as const)
  const [, [heads = [], ...rows] = []] = files.find(([name]) => /initiatives|insatser/i.test(name)) ?? []
  const at = heads.findIndex((it) => /^initiatives\.name|namn/i.test(it))
  expect(new Set(rows.map((row) => row[at]?.replace(/^'/, '')))).toEqual(new Set(names))
  const { rows: kept } = await world.owner.query<{ document: unknown }>('select document from submission')
  expect(kept.map((it) => it.document)).toEqual([document])
})
