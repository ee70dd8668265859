import { readdir } from 'node:fs/promises'
import type { AnswerDocument, Entry } from '@kartlaggning/schema/answers/answer-document'
import { entryOf, ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRound } from './any-round.ts'
import { rules } from './rules.ts'
import { answering, findings, type TestRound, type TestSide } from './test-round.ts'

it('has every rule of the catalogue in a file of its own, and none besides', async () => {
  const files = (await readdir(import.meta.dirname, { recursive: true })).map((file) => file.replace(/.*[/\\]/, ''))
  const numbered = files.filter((file) => /^r\d\d-/.test(file) && !file.endsWith('.test.ts'))
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(ruleCatalogue).toSorted())
  expect(numbered.map((file) => file.slice(0, 3).toUpperCase()).toSorted()).toEqual(rules.map(({ id }) => id))
  for (const file of numbered) expect(files).toContain(file.replace('.ts', '.test.ts'))
})

const samples = fc.sample(anyRound, { seed: 1, numRuns: 300 })

type Reads = RuleEntry['reads']

/** The round as it would be if nothing but these questions had been asked, now or before. */
function read(reads: Reads, round: TestRound): TestRound {
  const side = (it: TestSide | null) => it && answering(it, documentOf(reads, it.document))
  const asked = (municipalities: TestRound['municipalities']) =>
    municipalities.map((it) => ({ ...it, municipality: side(it.municipality), police: side(it.police) }))
  const before = round.previous?.municipalities() as TestRound['municipalities'] | undefined
  return {
    ...round,
    municipalities: asked(round.municipalities),
    previous: round.previous && { ...round.previous, municipalities: () => asked(before ?? []) },
  }
}

const documentOf = (reads: Reads, document: AnswerDocument): AnswerDocument =>
  Object.fromEntries(
    Object.entries(document).map(([section, { entries, ...own }]) => {
      const asked = (answers: object) =>
        Object.fromEntries(Object.entries(answers).filter(([name]) => reads[section]?.includes(name)))
      const kept = entries?.map((entry): Entry => ({ ...asked(entry), id: entry.id }))
      return [section, kept && section in reads ? { ...asked(own), entries: kept } : asked(own)]
    }),
  )

const without = (reads: Reads, section: string, question: string): Reads => ({
  ...reads,
  [section]: (reads[section] ?? []).filter((it) => it !== question),
})

const thresholdBounds = Object.values<RuleEntry>(ruleCatalogue).flatMap(({ thresholds = {} }) =>
  Object.entries(thresholds).map(([name, { min, max }]) => ({ name, min, max })),
)

/** What comes of what the others found is tried beside those rules. */
const byThemselves = rules.filter(({ isLast, revise }) => !isLast && !revise)

describe.each(byThemselves.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { reads, sources = [], buildsOn = [] } = rule.entry
  const own = [rule.id, ...buildsOn].flatMap((it) => Object.keys(entryOf(it)?.thresholds ?? {}))
  const found = samples.map((round) => JSON.stringify(findings(rule, round)))
  /** Is there a round in which the change makes a difference to what is found? */
  const affects = (change: (round: TestRound) => TestRound) =>
    samples.some((round, index) => JSON.stringify(findings(rule, change(round))) !== found[index])

  it('finds the same when no other questions are asked than those it is said to read', () => {
    expect(affects((round) => read(reads, round))).toBe(false)
  })

  const questions = Object.entries(reads).flatMap(([section, names]) =>
    names.map((question) => [section, question] as const),
  )

  it.each(questions)('reads %s.%s', (section, question) => {
    expect(affects((round) => read(without(reads, section, question), round))).toBe(true)
  })

  const setTo = (bound: 'min' | 'max', isSet: (name: string) => boolean) => (round: TestRound) => {
    const set = thresholdBounds.filter(({ name }) => isSet(name)).map((it) => [it.name, it[bound]] as const)
    return { ...round, thresholds: { ...round.thresholds, ...Object.fromEntries(set) } }
  }

  it.each(own)('depends on its threshold %s', (one) => {
    const isOwn = (name: string) => name === one
    expect(affects(setTo('min', isOwn)) || affects(setTo('max', isOwn))).toBe(true)
  })

  it('depends on no threshold but its own', () => {
    const isAnothers = (name: string) => !own.includes(name)
    expect(affects(setTo('min', isAnothers)) || affects(setTo('max', isAnothers))).toBe(false)
  })

  it('depends on neighbours, police areas, inhabitants, actors, confirmations and the round before only if it is said to', () => {
    const alone = (round: TestRound) => ({
      ...round,
      municipalities: round.municipalities.map((it) => ({ ...it, neighbours: [] })),
    })
    expect(affects(alone)).toBe(sources.includes('neighbours'))
    const unnumbered = (round: TestRound) => ({
      ...round,
      municipalities: round.municipalities.map((it) => ({ ...it, population: null })),
    })
    const unfiled = (round: TestRound) => ({
      ...round,
      municipalities: round.municipalities.map((it) => ({ ...it, policeArea: null })),
    })
    expect(affects(unfiled)).toBe(sources.includes('policeAreas'))
    expect(affects(unnumbered)).toBe(sources.includes('population'))
    expect(affects((round) => ({ ...round, previous: null }))).toBe(sources.includes('previousRound'))
    expect(affects((round) => ({ ...round, actors: new Map() }))).toBe(sources.includes('actors'))
    expect(affects((round) => ({ ...round, confirmations: [] }))).toBe(sources.includes('confirmations'))
  })
})
