import { answers, type AnswerChange } from '@kartlaggning/schema/answers'
import { newId } from '@kartlaggning/schema/id'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Client } from '../client.ts'
import { givenAnswerers, givenAWorld, type World } from '../story.ts'
import { aPage, expectNothingWasOverwrittenUnseen, type Page, type Sent } from './pages.ts'

const QUESTION = 'initiatives.name'

/** What somebody does at a page. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('types' as const), value: fc.constantFrom('a', 'b', 'c', null) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('types on' as const), value: fc.constantFrom('d', 'e') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('looks' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('opens the page anew' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('sends again' as const), which: fc.nat(9) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function take(page: Page, it: Step) {
  switch (it.does) {
    case 'types':
      return page.types(it.value)
    case 'types on':
      // The first save is slow: the next leaves before its reply has come, on the version seen before both.
      return Promise.all([page.types(`${it.value} och`), page.types(`${it.value} och mer`)])
    case 'looks':
      return page.looks()
    case 'opens the page anew':
      return page.opensAnew()
    case 'sends again':
      return page.sendsAgain(it.which)
  }
}

async function givenTwoWriters(world: World) {
  const { municipality, colleague } = await givenAnswerers(world)
  const { respondentId } = municipality
  /** The same field, open on both their pages. */
  const bothOpen = async () => {
    const entry = newId()
    const body = { section: 'initiatives', copyOf: null }
    await municipality.client.call(answers.addEntry, { params: { respondentId, entryId: entry }, body })
    const log: Sent[] = []
    const open = (client: Client) => aPage(client, { respondentId, entry, question: QUESTION }, log)
    return { entry, log, pages: [open(municipality.client), open(colleague.client)] as const }
  }
  return { municipality, colleague, respondentId, bothOpen }
}

test('P2: whatever two do to one answer, one after the other, nothing is overwritten unseen', async () => {
  const world = await givenAWorld()
  const { respondentId, bothOpen } = await givenTwoWriters(world)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), step), { minLength: 2, maxLength: 14 }), async (steps) => {
      const { entry, log, pages } = await bothOpen()
      for (const [who, it] of steps) await take(pages[who === 0 ? 0 : 1], it)
      await expectNothingWasOverwrittenUnseen(world, { respondentId, entry, question: QUESTION }, log)
    }),
    { numRuns: 60 },
  )
})

test('P2: nor at the same time', async () => {
  const world = await givenAWorld()
  const { respondentId, bothOpen } = await givenTwoWriters(world)
  const steps = fc.array(step, { minLength: 2, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(steps, steps, async (ours, theirs) => {
      const { entry, log, pages } = await bothOpen()
      const atWork = async (page: Page, list: readonly Step[]) => {
        for (const it of list) await take(page, it)
      }
      await Promise.all([atWork(pages[0], ours), atWork(pages[1], theirs)])
      await expectNothingWasOverwrittenUnseen(world, { respondentId, entry, question: QUESTION }, log)
    }),
    { numRuns: 40 },
  )
})

test('P2: whoever writes alone meets no conflict, however slow the network and in whatever order it delivers', async () => {
  const world = await givenAWorld()
  const { respondentId, bothOpen } = await givenTwoWriters(world)
  const alone = fc.array(step, { minLength: 2, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(alone, async (steps) => {
      const { entry, log, pages } = await bothOpen()
      await Promise.all(steps.filter((it) => it.does !== 'opens the page anew').map((it) => take(pages[0], it)))
      expect(log.filter((it) => it.status !== 200)).toEqual([])
      const standing = await expectNothingWasOverwrittenUnseen(world, { respondentId, entry, question: QUESTION }, log)
      const last = log.toSorted((a, b) => a.sequence - b.sequence).at(-1)
      if (last) expect(standing).toBe(last.value)
    }),
    { numRuns: 30 },
  )
})

test('P2: who wrote on what another has changed meets both, and chooses', async () => {
  const world = await givenAWorld()
  const { respondentId, bothOpen } = await givenTwoWriters(world)
  const { entry, log, pages } = await bothOpen()
  const [ours, theirs] = pages
  await theirs.types('Nattvandring')
  await ours.types('Trygghetsvandring')
  expect(log.at(-1)).toMatchObject({ status: 409, conflict: { value: 'Nattvandring', version: 1, answeredBy: 'Siv Ros' } })
  await ours.looks()
  await ours.types('Natt- och trygghetsvandring')
  expect(log.at(-1)).toMatchObject({ status: 200 })
  const about = { respondentId, entry, question: QUESTION }
  expect(await expectNothingWasOverwrittenUnseen(world, about, log)).toBe('Natt- och trygghetsvandring')
})

test('P2: of a batch in which one answer is overtaken nothing is saved, so that nothing is half chosen', async () => {
  const world = await givenAWorld()
  const { municipality, colleague, respondentId } = await givenTwoWriters(world)
  const questions = ['problems.safety', 'problems.safetyTrend', 'problems.emerging']
  const values = [['good', 'up', 'Vi'], ['poor', 'down', 'De']] as const
  const batch = (who: 0 | 1): AnswerChange[] =>
    questions.map((question, at) => ({ entry: null, question, value: values[who][at] ?? null, seen: 0, sequence: 1 }))
  const replies = await Promise.all(
    [municipality.client, colleague.client].map((client, who) =>
      client.send(answers.save, { params: { respondentId }, body: { writer: newId(), changes: batch(who === 0 ? 0 : 1) } }),
    ),
  )
  expect(replies.map((reply) => reply.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
  const { answers: rows } = await municipality.client.call(answers.read, { params: { respondentId } })
  const winner = replies[0]?.statusCode === 200 ? 0 : 1
  const inOrder = questions.map((question) => rows.find((row) => row.question === question)?.value)
  expect(inOrder).toEqual(values[winner])
})

test('P2: batches that cross wait for each other, and none is lost to a deadlock', async () => {
  const world = await givenAWorld()
  const { municipality, colleague, respondentId } = await givenTwoWriters(world)
  const questions = problemArea.map(({ code }) => `problems.concern.${code}`)
  const save = (client: Client, writer: string, those: readonly string[], sequence: number) =>
    client.send(answers.save, {
      params: { respondentId },
      body: { writer, changes: those.map((question) => ({ entry: null, question, value: sequence % 5, seen: 0, sequence })) },
    })
  const writer = newId()
  for (let round = 1; round <= 20; round++) {
    const replies = await Promise.all([
      save(municipality.client, writer, questions, 2 * round),
      save(colleague.client, writer, questions.toReversed(), 2 * round + 1),
    ])
    expect(replies.map((reply) => reply.statusCode)).toEqual([200, 200])
  }
})
