import { otherSurveys } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { submit } from '@kartlaggning/schema/test/story'
import { titleOf } from '@kartlaggning/schema/answers/answer-document'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { givenACoordinator, givenAWorld } from '../../../test/world.ts'

const row = (at: number, wording: string, addresses: string, options = '') => ({
  row: at,
  number: String(at),
  wording,
  addresses,
  options,
})
const crosswalkFor = (pictureStatus: string) => ({
  name: 'Annan undersökning (fiktivt exempel) åäö 😀',
  rows: [
    row(2, 'Finns en <plan> & bild?', 'knowledge.pictureStatus', `${pictureStatus} = Ja, helt; none_such = Nej`),
    row(3, 'Vilka insatser?', 'initiatives.name knowledge.madeUp'),
    row(4, 'Hur många kameror?', ''),
  ],
})
const asked = (respondentId: string, of: 'draft' | 'submission' = 'submission', status = 'current') => ({
  params: { respondentId },
  body: { crosswalk: crosswalkFor(status), language: 'sv' as const, of },
})

async function givenASubmission() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const document = await aDocument(world, 'municipality', { entries: 2 })
  await submit(story.municipality, document)
  const { client, respondentId } = story.municipality
  const status = titleOf(document['knowledge'] ?? {}, 'pictureStatus')
  return { world, client, asked: asked(respondentId, 'submission', status) }
}

test('the other survey’s questions come in its order, with our answers as it writes them, and where they come from', async () => {
  const { world, client, asked: wish } = await givenASubmission()
  const survey = await nothingIsWritten(world, () => client.call(otherSurveys.answer, wish))
  expect(survey.questions.map(({ number, wording }) => [number, wording])).toEqual(
    wish.body.crosswalk.rows.map(({ number, wording }) => [number, wording]),
  )
  const [picture, initiatives, cameras] = survey.questions
  expect(picture?.answers).toMatchObject([{ lines: ['Ja, helt'], entry: null }])
  expect(picture?.answers[0]?.question).toContain('lägesbild')
  expect(initiatives?.answers).toHaveLength(2)
  for (const { entry, lines } of initiatives?.answers ?? []) expect(lines).toEqual([entry])
  expect(cameras?.answers).toEqual([])
  expect(survey.notUsed.length).toBeGreaterThan(10)
  expect(survey.notUsed).not.toContainEqual(expect.objectContaining({ question: picture?.answers[0]?.question }))
  expect(survey.faults).toEqual([
    { row: 2, fault: 'option-unknown', said: 'none_such' },
    { row: 3, fault: 'question-unknown', said: 'knowledge.madeUp' },
  ])
})

test('it is a document in Word too, and that it was taken out is noted', async () => {
  const { world, client, asked: wish } = await givenASubmission()
  const reply = await client.send(otherSurveys.asDocx, wish)
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, otherSurveys.asDocx.schema.produces[0]])
  const html = (await mammoth.convertToHtml({ buffer: reply.rawPayload })).value
  for (const said of [
    '2. Finns en &lt;plan&gt; &amp; bild?</h1>',
    'Ja, helt',
    'Inget svar hos oss',
    'Svar hos oss som inte kom med',
  ])
    expect(html).toContain(said)
  const { rows } = await world.owner.query("select detail from security_event where detail like '%other-survey'")
  expect(rows).toHaveLength(1)
})

test('a draft is its own to use before it is submitted, and nobody else’s; a submission that is not there is none', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const { respondentId, client } = municipality
  const draft = await client.call(otherSurveys.answer, asked(respondentId, 'draft'))
  expect(draft.questions.every((it) => it.answers.length === 0)).toBe(true)
  await refused(world, 'not-found', () => client.refusal(otherSurveys.answer, asked(respondentId)))
  const others = [police.client, await givenACoordinator(world, '19')]
  for (const other of others)
    for (const endpoint of [otherSurveys.answer, otherSurveys.asDocx]) {
      const reply = await nothingIsWritten(world, () => other.send(endpoint, asked(respondentId, 'draft')))
      expect(reply.statusCode).toBeGreaterThanOrEqual(403)
    }
  const empty = {
    ...asked(respondentId, 'draft'),
    body: { crosswalk: { name: ' ', rows: [] }, language: 'sv', of: 'draft' },
  }
  expect((await client.send(otherSurveys.answer, empty as never)).statusCode).toBe(422)
})
