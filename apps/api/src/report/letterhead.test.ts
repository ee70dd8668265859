import { papers } from '@kartlaggning/schema/answers/files'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { reports } from '@kartlaggning/schema/report/report'
import { counties } from '@kartlaggning/schema/rounds/county'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { givenAnAnalysis, judging } from '../../test/story-after-closing.ts'
import { givenAWorld } from '../../test/world.ts'

const letterhead = { address: 'Exempelgatan 1', phone: '', email: 'lansstyrelsen@example.org', website: '' }
const printed = 'Länsstyrelsen i Västmanlands län · Exempelgatan 1 · lansstyrelsen@example.org'

/** Every part of the package that is text. */
const wordsIn = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .flatMap(([name, part]) => (name.endsWith('.xml') ? [strFromU8(part)] : []))
    .join('\n')

test('P8: what is sent says how the county board is reached, and what is published keeps what it was published with', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, roundId } = await givenAnAnalysis(world, {
    municipality: judging({ narcotics: 4 }),
    police: judging({ narcotics: 2 }),
  })
  const write = (body: typeof letterhead) =>
    coordinator.call(counties.writeLetterhead, { params: { county: '19' }, body })
  const publish = () => coordinator.call(reports.publish, { params: { roundId }, body: { note: 'Rättad.' } })
  const edition = async (number: number) => {
    const params = { roundId, number }
    const { report } = await coordinator.call(reports.read, { params })
    return { report, docx: (await coordinator.send(reports.asDocx, { params })).rawPayload }
  }
  await publish()
  const without = await edition(1)
  await write(letterhead)
  await publish()
  const having = await edition(2)
  expect([without.report.round.letterhead, having.report.round.letterhead]).toEqual([undefined, letterhead])
  expect([wordsIn(without.docx), wordsIn(having.docx)].map((it) => it.includes(printed))).toEqual([false, true])
  const everyone = await coordinator.call(publicReports.preview, { params: { roundId } })
  expect(everyone.round.letterhead).toEqual(letterhead)

  const { respondentId } = municipality
  await coordinator.call(profiles.release, { params: { roundId } })
  await write({ ...letterhead, address: 'En annan gata 2' })
  const profile = await municipality.client.send(profiles.asDocx, { params: { respondentId }, querystring: {} })
  expect(wordsIn(profile.rawPayload)).toContain(printed)
  const paper = await municipality.client.send(papers.questions, { params: { respondentId }, querystring: {} })
  expect(wordsIn(paper.rawPayload)).toContain('En annan gata 2')
  for (const [number, before] of [
    [1, without],
    [2, having],
  ] as const) {
    const now = await edition(number)
    expect([now.report, now.docx.equals(before.docx)]).toEqual([before.report, true])
  }
})
