import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyRound } from './any-round.ts'
import { roundOf } from './round.ts'
import type { RoundAnswers } from './round-answers.ts'
import { findGaps, rules } from './rules.ts'
import {
  aJointAction,
  anInitiative,
  aRound,
  aRoundBefore,
  entryId,
  judging,
  verdicts,
  type Sides,
} from './test-round.ts'

const ruleOf = (id: string) => rules.filter((it) => it.id === id)
const found = (id: string, round: RoundAnswers) => ruleOf(id).flatMap((it) => Object.entries(verdicts(it, round)))
const great = judging({ narcotics: 3 })
const none = { initiatives: { none: true }, jointActions: { none: true } }
const planned = { knowledge: { planLinked: 'all' }, problems: { priority: ['narcotics'] } }
const led = (number: number) => ({
  initiatives: { entries: [anInitiative(number, { lead: entryId(100 + number), targets: ['parents'] })] },
})
const tried = {
  initiatives: { entries: [anInitiative(1, { evaluated: ['effect'], result: 'reached', share: 'yes_both' })] },
  jointActions: { none: true },
}
const alike = (sides: Sides) => ({ Köping: sides, Surahammar: sides, Arboga: sides, Skinnskatteberg: sides })

interface Case {
  readonly rule: string
  /** What the rule would find if nothing in the lists were nothing done. */
  readonly absent: Readonly<Record<string, Sides>>
  readonly stated: Readonly<Record<string, Sides>>
  readonly before?: Readonly<Record<string, Sides>>
  /** `null`: cannot be assessed, and says so; undefined: says nothing. */
  readonly instead: null | undefined
}

const cases: readonly Case[] = [
  {
    rule: 'R12',
    absent: { Köping: { municipality: great, police: great } },
    stated: { Köping: { municipality: { ...great, ...none }, police: great } },
    instead: null,
  },
  {
    rule: 'R23',
    absent: { Köping: { municipality: planned } },
    stated: { Köping: { municipality: { ...planned, ...none } } },
    instead: null,
  },
  {
    rule: 'R40',
    absent: alike({ municipality: great }),
    stated: alike({ municipality: { ...great, ...none } }),
    instead: null,
  },
  {
    rule: 'R41',
    absent: { Köping: { municipality: tried }, Surahammar: { municipality: great } },
    stated: { Köping: { municipality: tried }, Surahammar: { municipality: { ...great, ...none } } },
    instead: undefined,
  },
  {
    rule: 'R50',
    absent: alike({ municipality: great }),
    stated: alike({ municipality: { ...great, ...none } }),
    instead: null,
  },
  {
    rule: 'R52',
    before: { Köping: { municipality: led(1) } },
    absent: { Köping: { municipality: great } },
    stated: { Köping: { municipality: { ...great, ...none } } },
    instead: undefined,
  },
  {
    rule: 'R58',
    absent: { Köping: { municipality: led(1), police: led(2) } },
    stated: { Köping: { municipality: { ...led(1), jointActions: { none: true } }, police: led(2) } },
    instead: null,
  },
]

describe('what an imported round did not ask is never that there is nothing', () => {
  it.each(cases)('$rule', ({ rule, absent, stated, before, instead }) => {
    const previous = before && aRoundBefore(before)
    const read = (answers: Case['absent']) => aRound(answers, { isReadIn: true, ...(previous && { previous }) })
    const expected = instead === null ? 'cannot be assessed' : undefined
    const without = found(rule, read(absent)).map(([, verdict]) => verdict)
    expect(new Set(without)).toEqual(new Set(expected === undefined ? [] : [expected]))
    expect(found(rule, read(stated)).some(([, verdict]) => typeof verdict === 'number')).toBe(true)
  })

  test('no rule that reads a list alone finds anything where nobody was asked of any', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const municipalities = round.municipalities.map((it) => ({
          ...it,
          municipality: it.municipality && withoutLists(it.municipality),
          police: it.police && withoutLists(it.police),
        }))
        const absent = { ...round, municipalities, confirmations: [] }
        const assessed = findGaps(
          absent,
          rules.filter(({ id }) => ['R12', 'R40', 'R41', 'R50', 'R52', 'R58'].includes(id)),
        )
        expect(assessed.filter((it) => it.assessed && !/advice|råd om metod/.test(it.sentence.sv))).toEqual([])
        for (const it of roundOf(absent).municipalities)
          for (const judged of it.judged()) expect(it.coverage(judged.problem)).toBe('not_answered')
      }),
      { numRuns: 100 },
    )
  })
})

const withoutLists = <Side extends { readonly answers: object }>(side: Side): Side => ({
  ...side,
  answers: { ...side.answers, initiatives: undefined, jointActions: undefined, collaborators: undefined },
})

test('half of what one side does is not all: the other finds it large and has told nothing', () => {
  const small = { ...judging({ narcotics: 1 }), ...none }
  const read = (answers: Sides) => found('R12', aRound({ Köping: answers }, { isReadIn: true }))
  expect(read({ municipality: great, police: small })).toEqual([['R12:1983:narcotics', 'cannot be assessed']])
  expect(read({ municipality: { ...great, ...led(1) }, police: small })).toEqual([])
  const over = { initiatives: { entries: [anInitiative(1, { phase: 'ended' })] } }
  expect(read({ municipality: { ...great, ...over } })).toEqual([['R12:1983:narcotics', 'cannot be assessed']])
  const all = { ...over, jointActions: { entries: [aJointAction(2, { problems: ['arson'] })] } }
  expect(read({ municipality: { ...great, ...all } })).toEqual([['R12:1983:narcotics', 2]])
})

describe('a round before that was never analysed', () => {
  const now = { Köping: { municipality: { ...great, ...none, support: { received: ['visit'] } } } }
  const round = (isAnalysed: boolean, then: Record<string, Sides> = now) =>
    aRound(now, { previous: aRoundBefore(then, { isAnalysed }) })

  it.each(['R54', 'R55', 'R56'])('%s says that it cannot be assessed, once', (id) => {
    expect(found(id, round(false))).toEqual([[`${id}:previous`, 'cannot be assessed']])
    expect(found(id, round(true))).toEqual([])
    expect(found(id, round(false, { Sala: { municipality: great } }))).toEqual([])
  })
})

test('a side that is not in the file has not failed to answer', () => {
  const readIn = aRound({ Köping: { municipality: great } }, { previous: aRoundBefore({ Köping: { police: great } }) })
  const municipalities = readIn.municipalities.map((it) => ({ ...it, asked: { municipality: true, police: false } }))
  expect(found('R57', readIn)).toEqual([['R57:1983:police', 2]])
  expect(found('R57', { ...readIn, municipalities })).toEqual([])
  const [finding] = findGaps({ ...readIn, municipalities }, ruleOf('R37'))
  expect(finding?.sentence.sv).toContain('Det finns inga inlästa svar från polisen.')
})
