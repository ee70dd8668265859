import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { commenting } from '@kartlaggning/schema/needs/commenting'
import { needs } from '@kartlaggning/schema/needs/need'
import { reports } from '@kartlaggning/schema/report/report'
import { needBy } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { clientOf } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { givenAnAnalysis, judging } from '../../../test/story-after-closing.ts'
import type { Answerer } from '../../../test/story.ts'
import { givenAWorld, type World } from '../../../test/world.ts'

const UNTIL = '2099-01-31'

const sharing = (shareLevel: string) => (document: AnswerDocument) => ({
  ...document,
  closing: { ...document['closing'], shareLevel },
})

const withoutAPicture = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  knowledge: { ...document['knowledge'], pictureStatus: 'not_started', pictureNotStartedWhy: ['time'] },
})

/** Sala has no picture, and its police find a problem small that it finds large; both needs are confirmed. */
async function given(world: World, shareLevel = 'lansbra') {
  const story = await givenAnAnalysis(world, {
    municipality: (it) => sharing(shareLevel)(withoutAPicture(judging({ narcotics: 4 })(it))),
    police: (it) => sharing(shareLevel)(judging({ narcotics: 1 })(it)),
  })
  const { coordinator, roundId } = story
  const [noPicture, differ] = await Promise.all(['R06', 'R29'].map((rule) => needBy(coordinator, roundId, rule)))
  for (const need of [noPicture, differ])
    await coordinator.call(needs.decide, {
      params: { needId: need?.id ?? '' },
      body: { status: 'confirmed', motivation: 'Det visar svaren.', priority: null, seen: need?.version ?? 0 },
    })
  const open = (until = UNTIL) => coordinator.call(commenting.open, { params: { roundId }, body: { until } })
  return { ...story, noPicture: noPicture?.id ?? '', differ: differ?.id ?? '', open }
}

const own = ({ client, respondentId }: Answerer) => client.call(commenting.own, { params: { respondentId } })

const comment = (needId: string, words: string, { respondentId }: Answerer, commentId = newId()) => ({
  params: { respondentId, commentId },
  body: { needId, words },
})

test('those concerned are shown what will be said of them, and nothing before that', async () => {
  const { municipality, police, noPicture, differ, open } = await given(await givenAWorld())
  expect(await own(municipality)).toMatchObject({ until: null, open: false, needs: [] })
  expect(await open()).toEqual({ until: UNTIL, respondents: 2, communicated: 4 })
  const communicated = await own(municipality)
  expect(communicated).toMatchObject({ until: UNTIL, open: true, name: 'Sala kommun' })
  expect(communicated.needs.map(({ needId }) => needId)).toEqual([noPicture, differ])
  expect(communicated.needs[0]).toMatchObject({
    title: { sv: 'Aktuell lägesbild saknas' },
    motivation: 'Det visar svaren.',
    comment: null,
  })
  expect((await own(police)).needs.map(({ needId }) => needId)).toContain(differ)
})

test('what is found in the answers of a counterpart that shows them to few is not shown to the other side', async () => {
  const { municipality, police, noPicture, differ, open } = await given(await givenAWorld(), 'coordinator')
  await open()
  expect((await own(municipality)).needs.map(({ needId }) => needId)).toContain(noPicture)
  const toThePolice = await own(police)
  expect(toThePolice.needs.map(({ needId }) => needId)).not.toContain(noPicture)
  // Of mirrored questions the two sides see each other's answers.
  expect(toThePolice.needs.map(({ needId }) => needId)).toContain(differ)
})

test('a comment stands at the need and beside it in the report, is written anew, and taken back', async () => {
  const { coordinator, roundId, municipality, noPicture, open } = await given(await givenAWorld())
  await open()
  const { client } = municipality
  const first = comment(noPicture, 'Den blir klar i mars.', municipality)
  expect((await client.call(commenting.comment, first)).comment).toMatchObject({ words: 'Den blir klar i mars.' })
  await client.call(commenting.comment, first)
  await client.call(commenting.comment, comment(noPicture, 'Den blir klar i april.', municipality))
  const need = await coordinator.call(needs.read, { params: { needId: noPicture } })
  expect(need.comments).toMatchObject([{ kind: 'municipality', municipality: '1981', words: 'Den blir klar i april.' }])
  const followed = await coordinator.call(commenting.follow, { params: { roundId } })
  expect(followed.respondents.find(({ kind }) => kind === 'municipality')).toMatchObject({
    name: 'Sala kommun',
    shown: 2,
    comments: [{ needId: noPicture, title: { sv: 'Aktuell lägesbild saknas' } }],
  })
  for (const report of [reports.preview, reports.previewForOthers]) {
    const { needs: communicated } = await coordinator.call(report, { params: { roundId } })
    expect(communicated.find(({ id }) => id === noPicture)?.comments).toEqual([
      { kind: 'municipality', municipality: '1981', words: 'Den blir klar i april.' },
    ])
  }
  await client.call(commenting.comment, comment(noPicture, '', municipality))
  expect((await coordinator.call(needs.read, { params: { needId: noPicture } })).comments).toEqual([])
})

test('a comment from somebody who shows its answers to few stands in the county board’s report alone', async () => {
  const { coordinator, roundId, municipality, noPicture, open } = await given(await givenAWorld(), 'coordinator')
  await open()
  await municipality.client.call(commenting.comment, comment(noPicture, 'Vi håller på.', municipality))
  const said = async (report: typeof reports.preview | typeof reports.previewForOthers) =>
    JSON.stringify(await coordinator.call(report, { params: { roundId } })).includes('Vi håller på.')
  expect(await said(reports.preview)).toBe(true)
  expect(await said(reports.previewForOthers)).toBe(false)
})

test('said again it shows what has changed, takes away what is not said any more, and mails those for whom there is news', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, noPicture, differ, open } = await given(world)
  const letters = async () =>
    (await clientOf(world.app).call(mailbox.list, {})).filter(({ subject }) => subject.includes('läs och kommentera'))
  await open()
  expect((await letters()).map(({ to }) => to)).toContain(municipality.email)
  const before = (await letters()).length
  expect(await open('2099-02-28')).toMatchObject({ respondents: 0 })
  expect(await letters()).toHaveLength(before)
  const { version } = await coordinator.call(needs.read, { params: { needId: differ } })
  await coordinator.call(needs.decide, {
    params: { needId: differ },
    body: { status: 'dismissed', motivation: 'Nej.', priority: null, seen: version },
  })
  await open()
  expect((await own(municipality)).needs.map(({ needId }) => needId)).toEqual([noPicture])
  expect(await letters()).toHaveLength(before)
})

test('the last day is not one that has passed', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await given(world)
  await refused(world, 'round-dates-out-of-order', () =>
    coordinator.refusal(commenting.open, { params: { roundId }, body: { until: '2020-01-31' } }),
  )
})

test('nobody comments after the day, on what they were not shown, or with somebody’s personal number', async () => {
  const world = await givenAWorld()
  const { municipality, noPicture, open } = await given(world)
  const { client } = municipality
  await refused(world, 'not-found', () => client.refusal(commenting.comment, comment(noPicture, 'Ja.', municipality)))
  await open()
  await refused(world, 'input-not-valid', () =>
    client.refusal(commenting.comment, comment(noPicture, 'Fråga 19811218-9876.', municipality)),
  )
  await world.owner.query(`update commenting set until = clock()::date - 1`)
  await refused(world, 'comments-are-closed', () =>
    client.refusal(commenting.comment, comment(noPicture, 'Ja.', municipality)),
  )
})

test('where the report came out without asking, its respondents are told so', async () => {
  const { municipality, coordinator, roundId } = await given(await givenAWorld())
  expect(await own(municipality)).toMatchObject({ until: null, published: false })
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  expect(await own(municipality)).toMatchObject({ until: null, published: true })
})
