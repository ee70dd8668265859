import { actors } from '@kartlaggning/schema/respondents/actor'
import { answers, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { aDocument, draftOf, givenAnswerers, type Answerer } from '../../test/story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { givenAWorld } from '../../test/world.ts'

const someone = 'Kontakta Pelle, 19121212-1212, om det behövs.'
const phone = 'Ring växeln, 021-12 34 56.'
const reason = 'Numret går till växeln.'

const change = (question: string, value: string, entry: string | null = null): AnswerChange => ({
  entry,
  question,
  value,
  seen: 0,
  sequence: 1,
})

const saving = ({ respondentId }: Answerer, ...changes: AnswerChange[]) => ({
  params: { respondentId },
  body: { writer: newId(), changes },
})

/** A whole answer, where one text has a telephone number. */
async function givenAnAnswerWithANumber(more: Record<string, string> = {}) {
  const world = await givenAWorld()
  const { coordinator, municipality } = await givenAnswerers(world)
  const document = await aDocument(world, 'municipality')
  await write(municipality, {
    ...document,
    problems: { ...document['problems'], emerging: phone, ...more },
  })
  const params = { respondentId: municipality.respondentId }
  return { world, coordinator, municipality, params }
}

test('P7 a personal number is refused with its place and never repeated, kept or logged', async () => {
  let logged = ''
  const stream = new Writable({
    write(line, _, done) {
      logged += String(line)
      done()
    },
  })
  const world = await givenAWorld({}, { logger: { level: 'trace', stream } })
  const { municipality } = await givenAnswerers(world)
  const entry = newId()
  const body = { section: 'initiatives', copyOf: null }
  await municipality.client.call(answers.addEntry, {
    params: { respondentId: municipality.respondentId, entryId: entry },
    body,
  })
  const problem = await refused(world, 'input-not-valid', () =>
    municipality.client.refusal(
      answers.save,
      saving(
        municipality,
        change('problems.safety', 'good'),
        change('problems.emerging', someone),
        change('problems.emergingReason', someone),
        change('knowledge.planLink', 'https://sala.se/191212121212'),
        change('knowledge.citizenDialogue', '19121212-1212'),
        change('knowledge.pictureMonth', '19121212-1212'),
        change('initiatives.name', someone, entry),
      ),
    ),
  )
  expect(problem.errors).toEqual(
    [
      'problems.emerging',
      'problems.emergingReason',
      'knowledge.planLink',
      'knowledge.citizenDialogue',
      'knowledge.pictureMonth',
      `${entry} initiatives.name`,
    ].map((path) => ({ path, code: 'personal-number' })),
  )
  expect(logged).toContain('/answers')
  for (const said of [JSON.stringify(problem), logged]) expect(said).not.toMatch(/1212|Pelle/)
})

test('P7 an organisation is not proposed under a personal number', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const body = { name: 'Pelle 19121212-1212', kind: 'association', municipality: null, county: '19' }
  const proposal = { params: { actorId: newId() }, body }
  const problem = await refused(world, 'input-not-valid', () => municipality.client.refusal(actors.propose, proposal))
  expect(problem.errors).toMatchObject([{ code: 'personal-number' }])
})

test('what may be there for a reason is saved, and so is the reason, also before the text', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  await municipality.client.call(answers.save, saving(municipality, change('problems.emergingReason', reason)))
  await municipality.client.call(answers.save, saving(municipality, change('problems.emerging', phone)))
  expect(await draftOf(municipality)).toEqual({ problems: { emerging: phone, emergingReason: reason } })
})

test('it is not submitted without a reason', async () => {
  const { world, municipality, params } = await givenAnAnswerWithANumber()
  const problem = await refused(world, 'answers-are-not-complete', () =>
    municipality.client.refusal(answers.submit, { params }),
  )
  expect(problem.remarks).toEqual([{ section: 'problems', question: 'emergingReason', code: 'reason-missing' }])
})

test('with a reason it is submitted, and the reason is there to be read', async () => {
  const { municipality, coordinator, params } = await givenAnAnswerWithANumber({ emergingReason: reason })
  await municipality.client.call(answers.submit, { params })
  const { document } = await coordinator.call(answers.submitted, { params })
  expect(document['problems']).toMatchObject({ emerging: phone, emergingReason: reason })
})

test('a reason is left out when the text no longer needs one', async () => {
  const { municipality, coordinator, params } = await givenAnAnswerWithANumber({
    emerging: 'Ring växeln.',
    emergingReason: reason,
  })
  await municipality.client.call(answers.submit, { params })
  const { document } = await coordinator.call(answers.submitted, { params })
  expect(document['problems']).toMatchObject({ emerging: 'Ring växeln.' })
  expect(document['problems']).not.toHaveProperty('emergingReason')
})

test('a reason is not one more question on the task list', async () => {
  const { municipality, params } = await givenAnAnswerWithANumber()
  const problems = async () => {
    const { sections } = await municipality.client.call(answers.overview, { params })
    return sections.find((it) => it.section === 'problems')
  }
  const before = await problems()
  await municipality.client.call(answers.save, saving(municipality, change('problems.emergingReason', reason)))
  expect(await problems()).toMatchObject({ answered: before?.answered, toAnswer: before?.toAnswer })
})

test('P7 ten digits that may be either are refused unbroken, and kept when they are parted as a telephone number', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const said = (text: string) => saving(municipality, change('problems.emerging', text))
  const { errors } = await refused(world, 'input-not-valid', () =>
    municipality.client.refusal(answers.save, said('Ring 0701150120')),
  )
  expect(errors?.map((it) => it.code)).toEqual(['personal-number'])
  await municipality.client.call(answers.save, said('Ring 070-115 01 20'))
  expect((await draftOf(municipality))['problems']).toEqual({ emerging: 'Ring 070-115 01 20' })
})
