import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { needs } from '@kartlaggning/schema/needs/need'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { actorOf, analyse, needBy, reconcile, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { archiveFaults } from '../../../test/pdf-archive.ts'
import { clientOf } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import {
  givenAnAnalysis,
  givenAReconciliation,
  givenBothHaveSubmitted,
  judging,
} from '../../../test/story-after-closing.ts'
import { aDocument, givenSomeoneWhoAnswers } from '../../../test/story.ts'
import { config, givenAWorld, type World } from '../../../test/world.ts'

const withoutAPicture = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  knowledge: { ...document['knowledge'], pictureStatus: 'not_started', pictureNotStartedWhy: ['time'] },
})

/** Sala has no picture, its police find a problem small that it finds large, and the first need is confirmed with support. */
async function given(world: World) {
  const story = await givenAnAnalysis(world, {
    municipality: (it) => withoutAPicture(judging({ narcotics: 4, arson: 2 })(it)),
    police: judging({ narcotics: 1, arson: 2 }),
  })
  const noPicture = await needBy(story.coordinator, story.roundId, 'R06')
  await story.coordinator.call(needs.decide, {
    params: { needId: noPicture?.id ?? '' },
    body: { status: 'confirmed', motivation: 'Det visar svaren.', priority: null, seen: noPicture?.version ?? 0 },
  })
  return story
}

const profileOf = ({ respondentId }: { readonly respondentId: string }) => ({
  params: { respondentId },
  querystring: {},
})
const lettersIn = async (world: World) =>
  (await clientOf(world.app).call(mailbox.list, {})).filter(({ subject }) => subject.includes('profilen för'))

test('a profile is its respondents’ own once it is released, with one letter, and the coordinator’s to look at before', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police, roundId } = await given(world)
  await refused(world, 'profile-is-not-released', () =>
    municipality.client.refusal(profiles.read, profileOf(municipality)),
  )
  expect((await actorOf(municipality.client)).assignments[0]?.profile).toBe(false)
  const preview = await coordinator.call(profiles.read, profileOf(municipality))
  expect(preview.released).toBeNull()

  const sent = await coordinator.call(profiles.release, { params: { roundId } })
  // Two answer for the whole of the municipality, and one for its police.
  expect(sent).toEqual({ released: 2, letters: 3 })
  expect(await coordinator.call(rounds.read, { params: { roundId } })).toMatchObject({ status: 'feedback' })
  const { released, profile } = await municipality.client.call(profiles.read, profileOf(municipality))
  expect(released).toMatchObject({ number: 1 })
  expect(profile).toEqual(preview.profile)
  expect(profile.respondent).toMatchObject({ kind: 'municipality', name: 'Sala kommun' })
  expect(profile.positions.find(({ indicator }) => indicator === 'knowledge.pictureStatus')).toMatchObject({
    own: 'not_started',
    law: 'not_met',
    // Two municipalities were asked: too few to compare with.
    county: null,
  })
  expect(profile.needs).toMatchObject([{ title: { sv: 'Aktuell lägesbild saknas' }, motivation: 'Det visar svaren.' }])
  expect(profile.sides.shown).toBe(true)
  expect(profile.agenda[0]).toMatchObject({ what: 'differs', problem: 'narcotics' })
  expect((await actorOf(municipality.client)).assignments[0]?.profile).toBe(true)

  const letters = await lettersIn(world)
  expect(letters).toHaveLength(3)
  expect(letters.map(({ to }) => to)).toEqual(expect.arrayContaining([municipality.email, police.email]))
  expect(letters.find(({ to }) => to === municipality.email)?.body).toContain(
    `${config.publicUrl}/profil/${municipality.respondentId}\n`,
  )
})

test('released again nothing is sent for what has not changed; what has is a new one, and the first stands', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, roundId } = await given(world)
  expect((await coordinator.call(rounds.read, { params: { roundId } })).profilesLeft).toBe(2)
  await coordinator.call(profiles.release, { params: { roundId } })
  expect(await coordinator.call(profiles.release, { params: { roundId } })).toEqual({ released: 0, letters: 0 })
  const need = await needBy(coordinator, roundId, 'R06')
  await coordinator.call(needs.decide, {
    params: { needId: need?.id ?? '' },
    body: { status: 'dismissed', motivation: 'Den är klar nu.', priority: null, seen: need?.version ?? 0 },
  })
  const now = { params: { respondentId: municipality.respondentId }, querystring: { which: 'now' as const } }
  expect((await coordinator.call(profiles.read, now)).profile.needs).toEqual([])
  // What would be is not theirs to read.
  expect((await municipality.client.call(profiles.read, now)).profile.needs).toHaveLength(1)
  expect(await coordinator.call(profiles.release, { params: { roundId } })).toEqual({ released: 2, letters: 3 })
  expect((await municipality.client.call(profiles.read, now)).released?.number).toBe(2)
  expect(await lettersIn(world)).toHaveLength(6)
  const listed = await coordinator.call(profiles.list, { params: { roundId } })
  expect(listed.filter(({ submitted, releasedAt }) => submitted && releasedAt)).toHaveLength(2)
  expect((await coordinator.call(rounds.read, { params: { roundId } })).profilesLeft).toBe(0)
})

test('before the analysis nothing is released or looked at', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, roundId } = await givenAReconciliation(world)
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(profiles.release, { params: { roundId } }))
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(profiles.read, profileOf(municipality)))
})

test('its files say the same: a tagged PDF, a Word file and a calendar', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, roundId } = await given(world)
  await coordinator.call(profiles.release, { params: { roundId } })
  const fetched = async (endpoint: typeof profiles.asPdf | typeof profiles.asDocx | typeof profiles.asCalendar) => {
    const { headers, rawPayload } = await municipality.client.send(endpoint, profileOf(municipality))
    return { name: String(headers['content-disposition']), bytes: rawPayload }
  }
  const [pdf, again, docx, calendar] = [
    await fetched(profiles.asPdf),
    await fetched(profiles.asPdf),
    await fetched(profiles.asDocx),
    await fetched(profiles.asCalendar),
  ]
  expect(pdf.name).toContain('profil-sala-kommun.pdf')
  expect(archiveFaults(pdf.bytes)).toEqual([])
  expect(pdf.bytes.equals(again.bytes)).toBe(true)
  expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
  expect(calendar.bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
})

test('a police area gets its municipalities beside each other, of what everyone who took part may see', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenBothHaveSubmitted(world, {
    municipality: judging({ narcotics: 4 }),
    police: judging({ narcotics: 1 }),
  })
  const area = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  await submit(area, await aDocument(world, 'police_area'))
  await reconcile(coordinator, roundId)
  await analyse(coordinator, roundId)
  await coordinator.call(profiles.release, { params: { roundId } })
  const { profile } = await area.client.call(profiles.read, profileOf(area))
  expect(profile.respondent.kind).toBe('police_area')
  expect(profile.area?.municipalities).toContain('Sala')
  const narcotics = profile.area?.problems.find(({ problem }) => problem === 'narcotics')
  expect(narcotics?.cells[profile.area?.municipalities.indexOf('Sala') ?? 0]).toEqual({ municipality: 4, police: 1 })
  const pdf = await area.client.send(profiles.asPdf, profileOf(area))
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a goal is the respondent’s own, is seen by nobody else, and can be taken back', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police, roundId } = await given(world)
  await coordinator.call(profiles.release, { params: { roundId } })
  const goal = (level: string | null, indicator = 'knowledge.pictureStatus') => ({
    params: { respondentId: municipality.respondentId, indicator },
    body: { level },
  })
  const goals = async () => (await municipality.client.call(profiles.read, profileOf(municipality))).goals
  await municipality.client.call(profiles.setGoal, goal('in_progress'))
  await municipality.client.call(profiles.setGoal, goal('current'))
  expect(await goals()).toEqual([{ indicator: 'knowledge.pictureStatus', level: 'current' }])
  expect((await police.client.call(profiles.read, profileOf(police))).goals).toEqual([])
  expect((await coordinator.call(profiles.read, profileOf(municipality))).goals).toEqual([])
  for (const wrong of [goal('best'), goal('valid')])
    await refused(world, 'input-not-valid', () => municipality.client.refusal(profiles.setGoal, wrong))
  await refused(world, 'not-found', () => municipality.client.refusal(profiles.setGoal, goal('valid', 'closing.open')))
  await municipality.client.call(profiles.setGoal, goal(null))
  expect(await goals()).toEqual([])
})

test('where no reconciliation was held, the two sides do not see each other’s answers in a profile either', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, roundId } = await givenBothHaveSubmitted(world, {
    municipality: judging({ narcotics: 4 }),
    police: judging({ narcotics: 1 }),
  })
  await coordinator.call(rounds.close, { params: { roundId } })
  await analyse(coordinator, roundId)
  await coordinator.call(profiles.release, { params: { roundId } })
  const { profile } = await municipality.client.call(profiles.read, profileOf(municipality))
  expect(profile.sides).toEqual({ shown: false, why: 'not-reconciling' })
})
