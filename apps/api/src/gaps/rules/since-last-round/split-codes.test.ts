import { newestQuestionnaire, publish } from '@kartlaggning/schema/questionnaires/registry'
import { edited, type Edit } from '@kartlaggning/schema/versions/test-versions'
import type { NeedStatus } from '@kartlaggning/schema/needs/need-status'
import { describe, expect, it } from 'vitest'
import { largeProblemWithoutInitiative } from '../one-side/r12-large-problem-without-initiative.ts'
import type { Rule } from '../rule.ts'
import { findGaps } from '../rules.ts'
import { anInitiative, aRound, aRoundBefore, entryId, judging, type Sides } from '../test-round.ts'
import { calledNow } from './called-now.ts'
import { largeProblemRemains } from './r51-large-problem-remains.ts'
import { initiativeGone } from './r52-initiative-gone.ts'
import { decline } from './r53-decline.ts'
import { needCarriedOver } from './r54-need-carried-over.ts'
import { promisedSupport } from './r55-promised-support.ts'
import { improvement } from './r56-improvement.ts'
import { lessParticipation } from './r57-less-participation.ts'

const VERSION = '2025-made-up'
const rules: Rule[] = [
  largeProblemWithoutInitiative,
  largeProblemRemains,
  initiativeGone,
  decline,
  needCarriedOver,
  promisedSupport,
  improvement,
  lessParticipation,
]

const ofThen = (key: string) => {
  const [rule = '', code = '', problem] = key.split(':')
  return { key, rule, municipalities: [code], problem: problem ?? null, severity: 3 }
}
const need = (key: string, status: NeedStatus, measures: string[] = []) => ({
  ...ofThen(key),
  id: entryId(700),
  status,
  measures,
  mergedInto: null,
})

interface Then {
  readonly sides?: Sides
  readonly gaps?: readonly string[]
  readonly needs?: readonly ReturnType<typeof need>[]
}

/** What is found where the round before was asked in a version made by these edits, with what was found by its codes. */
function found(edits: readonly Edit[], now: Sides, { sides = {}, gaps = [], needs = [] }: Then) {
  const withdraw = publish(edited(newestQuestionnaire(), VERSION, edits))
  try {
    const carried = { [entryId(1)]: entryId(11) }
    const known = { gaps: gaps.map(ofThen).map(calledNow(VERSION)), needs: needs.map(calledNow(VERSION)), carried }
    const previous = { ...aRoundBefore({ Köping: sides }, known), questionnaire: VERSION }
    const findings = findGaps(aRound({ Köping: now }, { previous }), rules)
    return Object.fromEntries(findings.map(({ key, severity }) => [key, severity]))
  } finally {
    withdraw()
  }
}

const large = (problem: string, ...entries: ReturnType<typeof anInitiative>[]): Sides => ({
  municipality: {
    ...judging({ [problem]: 3 }),
    initiatives: entries.length > 0 ? { entries } : { none: true },
    jointActions: { none: true },
  },
})
const quiet: Sides = {
  municipality: {
    ...judging({ narcotics: 1, disorder: 1 }),
    initiatives: { none: true },
    jointActions: { none: true },
  },
}

describe('one code of the round before has become two', () => {
  /** Narcotics was a part of disorder then, and the support with the picture a part of that with the plan. */
  const apart = (): Edit[] => [
    { edit: 'merge', id: 'problems.priority', code: 'narcotics', into: 'disorder' },
    { edit: 'merge', id: 'support.received', code: 'picture_help', into: 'plan_help' },
  ]
  const received = (...support: string[]): Sides => ({ municipality: { support: { received: support } } })

  it.each<[name: string, now: Sides, then: Then, expected: Record<string, number | null>]>([
    [
      'R56: what is gone under the one name may stand under the other',
      large('narcotics'),
      { sides: large('disorder'), gaps: ['R12:1983:disorder'] },
      { 'R12:1983:narcotics': 2 },
    ],
    [
      'R56: nor can it be told where neither is found, since they were never told apart',
      quiet,
      { sides: large('disorder'), gaps: ['R12:1983:disorder'] },
      {},
    ],
    [
      'R56: a problem that is no part of it has improved as ever',
      quiet,
      { sides: large('arson'), gaps: ['R12:1983:arson'] },
      { 'R56:R12:1983:arson': null },
    ],
    [
      'R51: what was judged together did not remain large by itself',
      large('disorder', anInitiative(1, { problems: ['disorder'] })),
      { sides: large('disorder', anInitiative(11, { problems: ['disorder'] })) },
      {},
    ],
    [
      'R54: a need of the one is carried over to either',
      large('narcotics'),
      { needs: [need('R12:1983:disorder', 'planned')] },
      { 'R12:1983:narcotics': 3 },
    ],
    [
      'R54: and to no other',
      large('arson'),
      { needs: [need('R12:1983:disorder', 'planned')] },
      { 'R12:1983:arson': 2 },
    ],
    [
      'R55: a part of the support that was promised is that support',
      received('picture_help'),
      { needs: [need('R09:1983', 'planned', ['plan_help'])] },
      {},
    ],
    [
      'R55: none of it is not',
      received('visit'),
      { needs: [need('R09:1983', 'planned', ['plan_help'])] },
      { 'R55:1983:plan_help': 3 },
    ],
  ])('%s', (_, now, then, expected) => expect(found(apart(), now, then)).toEqual(expected))
})

describe('two codes of the round before have become one', () => {
  const together = (): Edit[] => [
    { edit: 'split', id: 'problems.priority', code: 'narcotics', into: ['drug_sale', 'drug_use'] },
    { edit: 'split', id: 'support.received', code: 'plan_help', into: ['plan_course', 'plan_visit'] },
  ]
  const bothThen = ['R12:1983:drug_sale', 'R12:1983:drug_use']

  it.each<[name: string, now: Sides, then: Then, expected: Record<string, number | null>]>([
    [
      'R56: is told once where both are gone',
      quiet,
      { sides: large('narcotics'), gaps: bothThen },
      { 'R56:R12:1983:narcotics': null },
    ],
    [
      'R56: is not told where the one remains',
      large('narcotics'),
      { sides: large('narcotics'), gaps: bothThen },
      { 'R12:1983:narcotics': 2 },
    ],
    [
      'R54: the one that was worked on is carried over',
      large('narcotics'),
      { needs: [need(bothThen[0] ?? '', 'dismissed'), need(bothThen[1] ?? '', 'planned')] },
      { 'R12:1983:narcotics': 3 },
    ],
    [
      'R54: neither is where neither was',
      large('narcotics'),
      { needs: bothThen.map((key) => need(key, 'dismissed')) },
      { 'R12:1983:narcotics': 2 },
    ],
    [
      'R55: either support that was promised is the one that was given',
      { municipality: { support: { received: ['plan_help'] } } },
      { needs: [need('R09:1983', 'planned', ['plan_visit', 'plan_course'])] },
      {},
    ],
    [
      'R55: and it is missed once',
      { municipality: { support: { received: ['none'] } } },
      { needs: [need('R09:1983', 'planned', ['plan_visit', 'plan_course'])] },
      { 'R55:1983:plan_help': 3 },
    ],
  ])('%s', (_, now, then, expected) => expect(found(together(), now, then)).toEqual(expected))
})

it('of a problem that is asked about no longer nothing is told', () => {
  expect(found([], quiet, { sides: large('narcotics'), gaps: ['R12:1983:not_offered_now'] })).toEqual({})
})
