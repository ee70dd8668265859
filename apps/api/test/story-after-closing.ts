import { analyse, reconcile, submit } from '@kartlaggning/schema/test/story'
import { type RoundPlan } from '@kartlaggning/schema/rounds/round'
import type { AnswerDocument, Entry } from '@kartlaggning/schema/answers/answer-document'
import { aDocument, givenAnswerers } from './story.ts'
import type { World } from './world.ts'

type Sides = Partial<Record<'municipality' | 'police', (document: AnswerDocument) => AnswerDocument>>

/** Both sides of Sala have submitted a made-up answer, changed as told, without entries where nothing else is told. */
export async function givenBothHaveSubmitted(world: World, sides: Sides = {}, plan: Partial<RoundPlan> = {}) {
  const answerers = await givenAnswerers(world, plan)
  for (const side of ['municipality', 'police'] as const) {
    const document = await aDocument(world, side, { seed: 5, entries: 0 })
    await submit(answerers[side], sides[side]?.(document) ?? document)
  }
  return answerers
}

export async function givenAReconciliation(world: World, sides: Sides = {}) {
  const story = await givenBothHaveSubmitted(world, sides)
  await reconcile(story.coordinator, story.roundId)
  return story
}

export async function givenAnAnalysis(world: World, sides: Sides = {}) {
  const story = await givenAReconciliation(world, sides)
  await analyse(story.coordinator, story.roundId)
  return story
}

/** Judges one problem, and what is then asked about it; the others are no problem. */
export const judging =
  (concerns: Record<string, number | 'unknown'>) =>
  (document: AnswerDocument): AnswerDocument => {
    const { concern, ...problems } = document['problems'] ?? {}
    const rows = Object.fromEntries(Object.keys(concern as object).map((row) => [row, concerns[row] ?? 0]))
    const priority = problems['priority'] as readonly string[]
    const those = <T>(value: T) => Object.fromEntries(Object.keys(concerns).map((row) => [row, value]))
    return {
      ...document,
      problems: {
        ...problems,
        concern: rows,
        trend: those('same'),
        basis: Object.fromEntries(priority.map((row) => [row, ['statistics']])),
      },
    }
  }

/** The made-up entries of a section, each changed as told; what is asked only of what has started is there too. */
export const having =
  (section: string, made: AnswerDocument, ...entries: readonly Record<string, unknown>[]) =>
  (document: AnswerDocument): AnswerDocument => {
    const { none: _, ...answers } = document[section] ?? {}
    const from = made[section]?.entries ?? []
    return {
      ...document,
      [section]: {
        ...answers,
        entries: entries.map(
          (entry, at) => ({ ...whatHasStarted(section), ...from[at], result: 'partly', ...entry }) as Entry,
        ),
      },
    }
  }

const whatHasStarted = (section: string) => ({
  followup: 'activity',
  evaluated: ['no'],
  ...(section === 'jointActions' && { works: 3 }),
})

export const both =
  (...changes: readonly ((document: AnswerDocument) => AnswerDocument)[]) =>
  (document: AnswerDocument): AnswerDocument =>
    changes.reduce((changed, change) => change(changed), document)
