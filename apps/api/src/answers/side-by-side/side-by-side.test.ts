import { answers } from '@kartlaggning/schema/answers/answers'
import { sideBySide } from '@kartlaggning/schema/answers/side-by-side'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { newId } from '@kartlaggning/schema/id'
import { givenAnOpenRound, respondentIn, submit, write } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { clientOf, type Client } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenSomeoneWhoAnswers } from '../../../test/story.ts'
import { givenACoordinator, givenAPerson, givenAWorld, type World } from '../../../test/world.ts'

const FOUR = ['1984', '1961', '1960', '1983']
const names = ['Polisen i Arboga', 'Polisen i Hallstahammar', 'Polisen i Kungsör', 'Polisen i Köping']

/** Somebody at the police with four municipalities, and one who has the neighbouring one. */
async function givenPoliceForFour(world: World) {
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator, { municipalities: [...FOUR, '1981'] })
  const mikael = await givenAPerson(world, 'Mikael Brandt')
  const ids: string[] = []
  for (const code of FOUR) ids.push((await respondentIn(coordinator, round.id, 'police', code)).id)
  for (const id of ids) await givenAccess(world, id, mikael.personId)
  const sala = await givenSomeoneWhoAnswers(world, coordinator, round.id, 'police', '1981')
  return { coordinator, roundId: round.id, mikael, ids, sala }
}

const givenAccess = ({ owner }: World, respondentId: string, personId: string, sections: string[] | null = null) =>
  owner.query('insert into assignment (respondent_id, person_id, sections, signatory) values ($1, $2, $3, $4)', [
    respondentId,
    personId,
    sections,
    sections === null,
  ])

const size = (value: number, seen = 0) => ({
  entry: null,
  question: 'problems.concern.narcotics',
  value,
  seen,
  sequence: 1,
})
const say = (client: Client, respondentId: string, value: number) =>
  client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [size(value)] } })
const sideBySideOf = (client: Client, roundId: string, section = 'problems') =>
  client.call(sideBySide.read, { params: { roundId, section } })

test('a police officer reads one section of all their municipalities at once, by name, with each draft of its own', async () => {
  const world = await givenAWorld()
  const { roundId, mikael, ids, sala } = await givenPoliceForFour(world)
  await say(mikael.client, ids[3] ?? '', 3)
  await say(sala.client, sala.respondentId, 4)
  const read = await sideBySideOf(mikael.client, roundId)
  expect(read.map((it) => it.answering.name)).toEqual(names)
  expect(read.map((it) => it.answers.map((row) => row.value))).toEqual([[], [], [], [3]])
  expect(await sideBySideOf(mikael.client, roundId, 'knowledge')).toHaveLength(4)
  const overviews = await mikael.client.call(sideBySide.overview, { params: { roundId } })
  expect(overviews.map((it) => [it.answering.name, it.sections.length])).toEqual(names.map((it) => [it, 11]))
})

test('P5: nobody reads or writes a draft beside their own that is not theirs', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, mikael, ids, sala } = await givenPoliceForFour(world)
  const [arboga = '', hallstahammar = ''] = ids
  await say(mikael.client, arboga, 3)
  expect((await sideBySideOf(sala.client, roundId)).map((it) => it.answering.name)).toEqual(['Polisen i Sala'])
  expect(
    (
      await sala.client.send(answers.save, {
        params: { respondentId: arboga },
        body: { writer: newId(), changes: [size(1, 1)] },
      })
    ).statusCode,
  ).toBe(404)
  expect((await sideBySideOf(mikael.client, roundId))[0]?.answers.map((row) => row.value)).toEqual([3])

  const municipality = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1984')
  expect(await sideBySideOf(municipality.client, roundId)).toEqual([])
  expect((await coordinator.send(sideBySide.read, { params: { roundId, section: 'problems' } })).statusCode).toBe(403)

  const delegate = await givenAPerson(world, 'Bo Lind')
  await givenAccess(world, arboga, delegate.personId, ['knowledge'])
  await givenAccess(world, hallstahammar, delegate.personId, ['problems'])
  expect((await sideBySideOf(delegate.client, roundId)).map((it) => it.answering.name)).toEqual([names[1]])

  await world.owner.query(
    'update assignment set ended_at = now(), ended_by = $3 where respondent_id = $1 and person_id = $2',
    [arboga, mikael.personId, mikael.personId],
  )
  expect((await sideBySideOf(mikael.client, roundId)).map((it) => it.answering.name)).toEqual(names.slice(1))
})

test('P2: what a colleague has saved in one column is a conflict there, and nothing of the others', async () => {
  const world = await givenAWorld()
  const { roundId, mikael, ids } = await givenPoliceForFour(world)
  const colleague = await givenAPerson(world, 'Siv Ros')
  await givenAccess(world, ids[1] ?? '', colleague.personId)
  await say(colleague.client, ids[1] ?? '', 4)
  const replies = await Promise.all(
    ids.map((respondentId) =>
      mikael.client.send(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [size(2)] } }),
    ),
  )
  expect(replies.map((it) => it.statusCode)).toEqual([200, 409, 200, 200])
  const read = await sideBySideOf(mikael.client, roundId)
  expect(read.map((it) => it.answers.map((row) => row.value))).toEqual([[2], [4], [2], [2]])
})

test('each is told of those who have the same drafts open, and of nobody else', async () => {
  const world = await givenAWorld()
  const { roundId, mikael } = await givenPoliceForFour(world)
  const present = await mikael.client.call(sideBySide.presence, { params: { roundId, section: 'problems' } })
  expect(present.map((it) => it.present)).toEqual([[], [], [], []])
})

test('what has been submitted is read beside what has not', async () => {
  const world = await givenAWorld()
  const { roundId, mikael, ids } = await givenPoliceForFour(world)
  await submit({ client: mikael.client, respondentId: ids[0] ?? '' }, await aDocument(world, 'police'))
  const read = await sideBySideOf(mikael.client, roundId)
  expect(read.map((it) => it.answering.resting)).toEqual([true, false, false, false])
})

const receiptsIn = async ({ app }: World) =>
  (await clientOf(app).call(mailbox.list, {})).filter(({ subject }) => subject.endsWith('är inskickade'))
const submitAll = (roundId: string, respondents: readonly string[]) => ({
  params: { roundId },
  body: { respondents: [...respondents] },
})

test('several are submitted at once, each with its own receipt, and told in one letter', async () => {
  const world = await givenAWorld()
  const { roundId, mikael, ids } = await givenPoliceForFour(world)
  for (const respondentId of ids.slice(0, 3))
    await write({ client: mikael.client, respondentId }, await aDocument(world, 'police'))
  const submissions = await mikael.client.call(sideBySide.submit, submitAll(roundId, ids.slice(0, 3)))
  expect(submissions.map((it) => [it.version, it.submittedBy])).toEqual(Array(3).fill([1, 'Mikael Brandt']))
  expect(new Set(submissions.map((it) => it.reference)).size).toBe(3)
  const [letter, ...others] = await receiptsIn(world)
  expect(others).toEqual([])
  expect(letter).toMatchObject({
    to: mikael.email,
    subject: 'Kartläggningen 2026: svaren från 3 svarande är inskickade',
  })
  for (const { reference } of submissions) expect(letter?.body).toContain(`Referens: ${reference}`)
  for (const id of ids.slice(0, 3)) expect(letter?.body).toContain(`/svara/${id}/kvittens`)
  const overviews = await mikael.client.call(sideBySide.overview, { params: { roundId } })
  expect(overviews.map((it) => it.answering.resting)).toEqual([true, true, true, false])
})

test('where one of them is not complete, none is submitted, and it is said which', async () => {
  const world = await givenAWorld()
  const { roundId, mikael, ids } = await givenPoliceForFour(world)
  await write({ client: mikael.client, respondentId: ids[0] ?? '' }, await aDocument(world, 'police'))
  const problem = await refused(world, 'answers-are-not-complete', () =>
    mikael.client.refusal(sideBySide.submit, submitAll(roundId, ids.slice(0, 2))),
  )
  expect(problem.errors).toEqual([{ path: ids[1], code: 'answers-are-not-complete' }])
  expect(await receiptsIn(world)).toEqual([])
})

test('P5: nobody submits what is not theirs to submit, beside what is', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, mikael, ids, sala } = await givenPoliceForFour(world)
  const [arboga = '', hallstahammar = ''] = ids
  await write({ client: mikael.client, respondentId: arboga }, await aDocument(world, 'police'))
  await write(sala, await aDocument(world, 'police'))
  const asked = (respondents: readonly string[]) => () =>
    mikael.client.refusal(sideBySide.submit, submitAll(roundId, respondents))
  await refused(world, 'not-found', asked([arboga, sala.respondentId]))
  const unsigned = await givenAPerson(world, 'Bo Lind')
  await givenAccess(world, hallstahammar, unsigned.personId, ['problems'])
  await refused(world, 'not-found', () =>
    unsigned.client.refusal(sideBySide.submit, submitAll(roundId, [hallstahammar])),
  )
  const other = await givenAnOpenRound(coordinator, { name: 'En annan omgång', municipalities: ['1984'] })
  await refused(world, 'not-allowed', () => mikael.client.refusal(sideBySide.submit, submitAll(other.id, [arboga])))
})
