import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, test } from 'vitest'
import { aDocument, givenAnswerers } from './story.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { givenAWorld, type World } from './world.ts'

type Sides = Record<'municipality' | 'police', AnswerDocument>

test('P9: the same answers, given in another order in another round, give the same gaps', async () => {
  const world = await givenAWorld()
  const given: Sides = {
    municipality: await aDocument(world, 'municipality', { seed: 7, entries: 3 }),
    police: await aDocument(world, 'police', { seed: 8, entries: 3 }),
  }
  const first = await givenFindings(world, 'Omgång 1', given)
  const second = await givenFindings(world, 'Omgång 2', {
    municipality: reworded(given.municipality),
    police: reworded(given.police),
  })
  expect(first.length).toBeGreaterThan(3)
  expect(second).toEqual(first)
})

test('P9: and so does another run', async () => {
  const world = await givenAWorld()
  const given = {
    municipality: await aDocument(world, 'municipality'),
    police: await aDocument(world, 'police', { seed: 2 }),
  }
  const { coordinator, roundId } = await givenAnalysed(world, 'Omgång 1', given)
  const before = await coordinator.call(gaps.list, { params: { roundId } })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  expect(await coordinator.call(gaps.list, { params: { roundId } })).toEqual(before)
})

async function givenAnalysed(world: World, name: string, given: Sides) {
  const story = await givenAnswerers(world, { name })
  await submit(story.municipality, given.municipality)
  await submit(story.police, given.police)
  await story.coordinator.call(rounds.close, { params: { roundId: story.roundId } })
  await story.coordinator.call(gaps.analyse, { params: { roundId: story.roundId } })
  return story
}

/** What was found, without the ids that are each round's own. */
async function givenFindings(world: World, name: string, answers: Sides) {
  const { coordinator, roundId } = await givenAnalysed(world, name, answers)
  const found = await coordinator.call(gaps.list, { params: { roundId } })
  return found
    .map(
      ({ key, rule, ruleVersion, municipalities, problem, assessed, severity, tasks, sentence, evidence, under }) => ({
        rule,
        ruleVersion,
        municipalities,
        problem,
        assessed,
        severity,
        tasks,
        sentence,
        key: withoutIds(key),
        under: under && withoutIds(under),
        evidence: evidence
          .map(({ kind, municipality, entryName, question, value }) =>
            JSON.stringify([kind, municipality, entryName, question, value]),
          )
          .toSorted(),
      }),
    )
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}

const withoutIds = (key: string) => key.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')

/** The same answers from the last to the first, in entries of their own. */
const reworded = (document: AnswerDocument): AnswerDocument =>
  Object.fromEntries(
    Object.entries(document)
      .toReversed()
      .map(([section, { entries, ...answers }]) => [
        section,
        {
          ...backwards(answers),
          ...(entries && { entries: entries.toReversed().map((entry) => ({ ...backwards(entry), id: newId() })) }),
        },
      ]),
  )

const backwards = (answers: object) => Object.fromEntries(Object.entries(answers).toReversed())
